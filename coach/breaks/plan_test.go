package breaks

import (
	"math"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestFitKind(t *testing.T) {
	const s, m, h = time.Second, time.Minute, time.Hour
	full := Kind{
		ID: "walk", Name: "A walk", Every: 2 * h, Length: 15 * m, Notice: 2 * m, Snooze: 10 * m, Snoozes: 2,
		Skippable: true, Starts: true, Sound: true, Ideas: []string{"walk"},
	}
	for name, c := range map[string]struct{ kind, want Kind }{
		"as it is":  {full, full},
		"micro":     {usual()[0], usual()[0]},
		"break":     {usual()[1], usual()[1]},
		"bare":      {Kind{ID: "a"}, Kind{ID: "a", Name: "a", Every: m, Length: 5 * s, Snooze: 10 * s}},
		"too much":  {Kind{ID: "a", Name: "  b ", Every: 5 * h, Length: 2 * h, Notice: h, Snooze: 2 * h, Snoozes: 99}, Kind{ID: "a", Name: "b", Every: 4 * h, Length: h, Notice: 5 * m, Snooze: h, Snoozes: 9}},
		"negative":  {Kind{ID: "a", Name: "b\tc", Every: -1, Length: -1, Notice: -1, Snooze: -1, Snoozes: -1, Ideas: []string{"", "a b"}}, Kind{ID: "a", Name: "a", Every: m, Length: 5 * s, Snooze: 10 * s}},
		"furthest":  {Kind{ID: "a", Every: math.MaxInt64, Length: math.MaxInt64, Notice: math.MaxInt64, Snooze: math.MaxInt64, Snoozes: math.MaxInt}, Kind{ID: "a", Name: "a", Every: 4 * h, Length: h, Notice: 5 * m, Snooze: h, Snoozes: 9}},
		"half":      {Kind{ID: "a", Every: 2 * m, Notice: 2 * m, Snooze: 3 * m}, Kind{ID: "a", Name: "a", Every: 2 * m, Length: 5 * s, Notice: m, Snooze: 2 * m}},
		"long name": {Kind{ID: "a", Name: strings.Repeat("b", 61)}, Kind{ID: "a", Name: "a", Every: m, Length: 5 * s, Snooze: 10 * s}},
		"no name":   {Kind{ID: "a", Name: "\xff"}, Kind{ID: "a", Name: "a", Every: m, Length: 5 * s, Snooze: 10 * s}},
	} {
		got, ok := c.kind.Fit()
		if !ok || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s fits as %+v, want %+v", name, got, c.want)
		}
		if again, ok := got.Fit(); !ok || !reflect.DeepEqual(again, got) {
			t.Errorf("%s: fitting twice made a difference: %+v", name, again)
		}
	}
	for _, id := range []string{"", "reset", "a b", "a\n", "\xff", strings.Repeat("a", 31)} {
		if got, ok := (Kind{ID: id}).Fit(); ok || got.ID != "" {
			t.Errorf("%q fits as %+v", id, got)
		}
	}
}

func TestFitPlan(t *testing.T) {
	usual := Usual()
	if got := usual.Fit(); !reflect.DeepEqual(got, usual) {
		t.Errorf("the usual plan fits as %+v", got)
	}
	if got := (Plan{Away: time.Hour, Kinds: []Kind{{}, {ID: "reset"}}}).Fit(); !reflect.DeepEqual(got, Plan{}) {
		t.Errorf("a plan without kinds fits as %+v", got)
	}
	many := Plan{Away: time.Hour, MaxSkips: 99, Holds: math.MaxUint16}
	for range 2 {
		for id := range 12 {
			many.Kinds = append(many.Kinds, Kind{ID: string(rune('a' + id))})
		}
	}
	got := many.Fit()
	if len(got.Kinds) != MostKinds || got.Kinds[7].ID != "h" || got.Away != MaxAway || got.MaxSkips != MostSkips || got.Holds != AllHolds {
		t.Errorf("much fits as %+v", got)
	}
	few := Plan{Kinds: []Kind{{ID: "a"}}, Away: 1, MaxSkips: -1}
	if got := few.Fit(); got.Away != MinAway || got.MaxSkips != 0 {
		t.Errorf("little fits as %+v", got)
	}
	few.Away = 0
	if got := few.Fit(); got.Away != UsualAway {
		t.Errorf("away is %v", got.Away)
	}
	if few.Kinds[0].Every != 0 {
		t.Error("fitting changed what was given")
	}
}

func TestKindsOfAPlan(t *testing.T) {
	p := Usual()
	if k := p.Long(); k.ID != Long {
		t.Errorf("the long one is %q", k.ID)
	}
	lunch := Kind{ID: "lunch", Every: 4 * time.Hour, Length: time.Hour}
	more := p.With(lunch)
	if k := more.Long(); k.ID != "lunch" || len(p.Kinds) != 2 {
		t.Errorf("the long one is %q, and there are %d", k.ID, len(p.Kinds))
	}
	lunch.Off = true
	more = more.With(lunch)
	if k := more.Long(); k.ID != Long || len(more.Kinds) != 3 {
		t.Errorf("with lunch off the long one is %q, and there are %d", k.ID, len(more.Kinds))
	}
	off := Plan{Kinds: []Kind{{ID: "a", Length: 1, Off: true}, {ID: "b", Length: 2, Off: true}}}
	if k := off.Long(); k.ID != "b" {
		t.Errorf("of those that are off the long one is %q", k.ID)
	}
	if k := (Plan{}).Long(); k.ID != "" {
		t.Errorf("of none the long one is %q", k.ID)
	}
	less := more.Without(Micro).Without("nothing")
	if _, ok := less.Kind(Micro); ok || len(less.Kinds) != 2 || len(more.Kinds) != 3 {
		t.Errorf("without: %+v of %+v", less, more)
	}
	timer := New(off)
	if timer.Phase() != Off || timer.LeftOf("a") != 0 || timer.LeftOf("c") != 0 {
		t.Errorf("a plan with all off is %v", timer.Phase())
	}
	timer = New(p)
	if timer.LeftOf(Long) != 55*time.Minute || timer.Left() != 20*time.Minute || !reflect.DeepEqual(timer.Plan(), p) {
		t.Errorf("%v and %v left", timer.LeftOf(Long), timer.Left())
	}
}

// Two that are alike never come one after the other.
func TestTwoAlike(t *testing.T) {
	a := usual()[1]
	b := a
	a.ID, b.ID = "a", "b"
	for _, kinds := range [][]Kind{{a, b}, {b, a}} {
		timer := New(Plan{Kinds: kinds})
		now := morning
		work := func(d time.Duration) {
			for range d / time.Second {
				now = now.Add(time.Second)
				timer.Tick(now, Signs{})
			}
		}
		timer.Tick(now, Signs{})
		for name, tap := range map[string]func(){"skipped": func() { timer.Skip("") }, "taken": func() { timer.Take(); work(5 * time.Minute) }} {
			work(55 * time.Minute)
			if timer.Phase() != Due || timer.Kind().ID != "a" {
				t.Fatalf("%v of %q", timer.Phase(), timer.Kind().ID)
			}
			if tap(); timer.Phase() != Working || timer.Left() != 55*time.Minute {
				t.Errorf("%s: %v of %q with %v left", name, timer.Phase(), timer.Kind().ID, timer.Left())
			}
		}
	}
}

func TestUnder(t *testing.T) {
	p := Usual().With(Kind{ID: "stretch", Every: 55 * time.Minute, Length: time.Minute}).
		With(Kind{ID: "lunch", Every: 4 * time.Hour, Length: time.Hour}).
		With(Kind{ID: "eyes", Every: 53 * time.Minute, Length: 20 * time.Second}).
		With(Kind{ID: "late", Every: time.Hour, Length: 20 * time.Second}).
		With(Kind{ID: "off", Off: true, Every: time.Hour, Length: 20 * time.Second}).Fit()
	for id, want := range map[string]string{Micro: "", Long: "", "lunch": "", "stretch": Long, "eyes": Long, "late": Long, "off": "", "none": ""} {
		if got, ok := p.Under(id); got.ID != want || ok != (want != "") {
			t.Errorf("%q is under %q, want %q", id, got.ID, want)
		}
	}
}

func TestHolds(t *testing.T) {
	seen := map[string]bool{}
	for h := Call; h <= Back; h <<= 1 {
		got, ok := HoldNamed(h.String())
		if !ok || got != h || h.Line() == "" || seen[h.Line()] || h.First() != h || !reflect.DeepEqual(h.Words(), []string{h.String()}) {
			t.Errorf("%d is %q: %q", h, h, h.Line())
		}
		seen[h.Line()] = true
		seen[h.LateLine()] = true
		if late := h.LateLine(); late == "" || (late == h.Line()) != (h == Back) {
			t.Errorf("%q says late %q", h, late)
		}
	}
	if len(HoldLines()) != len(seen) {
		t.Errorf("%d lines, want %d", len(HoldLines()), len(seen))
	}
	both := Draft | Camera
	if both.String() != "camera" || both.Line() != Camera.Line() || both.First() != Camera || !reflect.DeepEqual(both.Words(), []string{"camera", "draft"}) {
		t.Errorf("a draft and the camera: %v, %v", both, both.Words())
	}
	none := Hold(0)
	if none.String() != "" || none.Line() != "" || none.LateLine() != "" || none.First() != 0 || len(none.Words()) != 0 || Hold(1<<15).String() != "" || Hold(1<<15).Line() != "" {
		t.Error("no reason is one")
	}
	if h, ok := HoldNamed("weather"); ok || h != 0 {
		t.Errorf("the weather is %v", h)
	}
}

func TestDay(t *testing.T) {
	var d Day
	d = d.On(morning)
	for what := range Held + 1 {
		d = d.With(Record{Kind: Long, What: what})
		if word, err := what.MarshalText(); err != nil || string(word) != what.String() {
			t.Errorf("%v as text: %q, %v", what, word, err)
		}
	}
	d = d.With(Record{Kind: "reset", What: Taken}).With(Record{Kind: "reset", What: Early})
	want := Day{Date: "2026-03-02", Taken: 2, Early: 2, Natural: 1, Snoozed: 1, Skipped: 1, Held: 1, Resets: 2}
	if d != want || d.On(morning.Add(14*time.Hour)) != want {
		t.Errorf("%+v, want %+v", d, want)
	}
	if got := d.On(morning.Add(15 * time.Hour)); got != (Day{Date: "2026-03-03"}) {
		t.Errorf("the next day is %+v", got)
	}
	for _, r := range Reasons() {
		if Reason(r.Reason).known() != Reason(r.Reason) || r.Text == "" {
			t.Errorf("%q is not known", r.Reason)
		}
	}
}
