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
	want := State{Break: breaks.State{
		Phase: breaks.Holding, Kind: "micro", Spent: 3*time.Minute + 4*time.Second, Later: 5 * time.Minute, More: time.Minute, Grace: time.Second, At: noon,
		Counts: []breaks.Count{{ID: "micro", Spent: time.Minute, Later: 2 * time.Minute, Snoozes: 1, Skips: 2, Due: noon.Add(-time.Minute), Kept: 90 * time.Second, Told: breaks.Camera | breaks.Quiet}, {ID: "break"}},
		Paused: true, Until: noon.Add(2 * time.Hour), Hard: []time.Time{noon, noon.Add(-time.Hour)}, Sooner: 7 * time.Minute,
	}, Day: breaks.Day{Date: "2026-03-02", Taken: 1, Early: 2, Natural: 3, Snoozed: 4, Skipped: 5, Held: 6, Resets: 7, Hard: 8}, Pause: Pause{Until: noon.Add(time.Hour), Seen: noon}, Memory: memory.State{Salt: "0f", Replies: []string{"0a 0b", "0c"}, Offers: []string{"0d"}, Fine: []string{"0e", "0f"}}}
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
	plan := Default().Break.Wanted()
	timer := breaks.New(plan)
	for i := range 601 {
		timer.Tick(noon.Add(time.Duration(i)*time.Second), breaks.Signs{})
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
	again.Tick(noon.Add(10*time.Minute+50*time.Second), breaks.Signs{})
	if again.Phase() != breaks.Working || again.Left() != 10*time.Minute {
		t.Errorf("after closed for less than a minute: %v, %v left", again.Phase(), again.Left())
	}
	again.Resume(st.Break)
	again.Tick(noon.Add(20*time.Hour), breaks.Signs{})
	if again.Phase() != breaks.Working || again.Left() != plan.Kinds[0].Every {
		t.Errorf("after a night closed: %v, %v left", again.Phase(), again.Left())
	}
}

func TestStateOutOfRangeIsNobodysConcern(t *testing.T) {
	dir := with(t, "state.toml", "break = {phase = 'resting', spent = '-7m', later = '99h', at = 9999-12-31T23:59:59-12:00}")
	st, err := open(t, dir, Default()).State()
	want := State{Break: breaks.State{Phase: breaks.Resting, Later: breaks.MaxEvery}}
	if err != nil || !reflect.DeepEqual(st, want) {
		t.Errorf("state %+v, %v, want %+v", st, err, want)
	}
}
