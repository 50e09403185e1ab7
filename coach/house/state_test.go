package house

import (
	"reflect"
	"testing"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/memory"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 123456789, time.UTC)

func TestStateComesBack(t *testing.T) {
	dir := t.TempDir()
	want := State{Break: breaks.State{Phase: breaks.Working, Spent: 3*time.Minute + 4*time.Second, Later: 5 * time.Minute, At: noon}, Pause: Pause{Until: noon.Add(time.Hour), Seen: noon}, Memory: memory.State{Salt: "0f", Replies: []string{"0a 0b", "0c"}, Offers: []string{"0d"}, Fine: []string{"0e", "0f"}}}
	store := open(t, dir, Default())
	if err := store.SaveState(want); err != nil {
		t.Fatal(err)
	}
	if got, err := open(t, dir, Default()).State(); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("state %+v, %v, want %+v", got, err, want)
	}
	holds(t, dir, "state.toml")
	if err := store.SaveState(State{}); err != nil {
		t.Fatal(err)
	}
	if got, err := open(t, dir, Default()).State(); err != nil || !got.Break.At.IsZero() || !got.Pause.Until.IsZero() || got.Break.Phase != breaks.Off {
		t.Errorf("the state of nothing came back as %+v, %v", got, err)
	}
}

// The whole way of a break timer over a restart, by way of the file.
func TestTimerGoesOnAfterRestart(t *testing.T) {
	dir := t.TempDir()
	plan := Default().Break.Plan()
	timer := breaks.New(plan)
	for i := range 601 {
		timer.Tick(noon.Add(time.Duration(i)*time.Second), 0)
	}
	if err := open(t, dir, Default()).SaveState(State{Break: timer.State()}); err != nil {
		t.Fatal(err)
	}
	st, err := open(t, dir, Default()).State()
	if err != nil {
		t.Fatal(err)
	}
	again := breaks.New(plan)
	again.Resume(st.Break)
	again.Tick(noon.Add(12*time.Minute), 0)
	if again.Phase() != breaks.Working || again.Left() != 15*time.Minute {
		t.Errorf("after two minutes closed: %v, %v left", again.Phase(), again.Left())
	}
	again.Resume(st.Break)
	again.Tick(noon.Add(20*time.Hour), 0)
	if again.Phase() != breaks.Working || again.Left() != plan.Work {
		t.Errorf("after a night closed: %v, %v left", again.Phase(), again.Left())
	}
}

func TestStateOutOfRangeIsNobodysConcern(t *testing.T) {
	dir := with(t, "state.toml", "break = {phase = 'resting', spent = '-7m', later = '99h', at = 9999-12-31T23:59:59-12:00}")
	st, err := open(t, dir, Default()).State()
	want := State{Break: breaks.State{Phase: breaks.Resting, Later: breaks.MaxWork}}
	if err != nil || !reflect.DeepEqual(st, want) {
		t.Errorf("state %+v, %v, want %+v", st, err, want)
	}
}
