package coach

import (
	"errors"
	"testing"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
)

// sent copies the draft as a reply.
func (s *shift) sent(text string) {
	s.SetDraft(text)
	s.Reply()
	s.Wrote(nil)
}

func TestHardOffered(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(*shift)
		want Hard
	}{
		"nothing special": {func(s *shift) { s.sent("a fine one") }, NotHard},
		"furious":         {func(s *shift) { s.SetHeat(check.Furious); s.sent("a fine one") }, HardFurious},
		"upset":           {func(s *shift) { s.SetHeat(check.Upset); s.sent("a fine one") }, NotHard},
		"furious by the setting": {func(s *shift) {
			h := s.v.Settings
			h.Heat = "furious"
			s.SetSettings(h)
			s.sent("a fine one")
		}, NotHard},
		"hot, and then mended": {func(s *shift) { s.SetDraft("you fool"); s.sent("a fine one") }, HardHot},
		"hot, and then another reply": {func(s *shift) {
			s.SetDraft("you fool")
			s.SetDraft("")
			s.sent("a fine one")
		}, NotHard},
		"many mends": {func(s *shift) {
			for range manyMends {
				s.SetDraft("never")
				s.FixAll()
			}
			s.sent("a fine one")
		}, HardMends},
		"said":            {func(s *shift) { s.Desk.Hard() }, HardSaid},
		"nothing to send": {func(s *shift) { s.SetHeat(check.Furious); s.sent("") }, NotHard},
		"not copied after all": {func(s *shift) {
			s.SetHeat(check.Furious)
			s.SetDraft("a fine one")
			s.Reply()
			s.Wrote(errors.New("busy"))
		}, NotHard},
	} {
		t.Run(name, func(t *testing.T) {
			s := newShift(t)
			c.do(s)
			n := 1
			if c.want == NotHard {
				n = 0
			}
			if s.v.Hard != c.want || s.v.Break.Hard != n || s.v.Day.Hard != n {
				t.Fatalf("%v, counted %d and %d", s.v.Hard, s.v.Break.Hard, s.v.Day.Hard)
			}
			if (c.want.Line() == "") != (c.want == NotHard) {
				t.Errorf("says %q", c.want.Line())
			}
			s.Reply()
			s.Wrote(nil) // once more
			if s.v.Break.Hard > max(n, 1) {
				t.Errorf("counted again: %d", s.v.Break.Hard)
			}
		})
	}
	if len(HardLines()) != 4 {
		t.Error("lines")
	}
}

func TestHardTakenUp(t *testing.T) {
	s := newShift(t)
	s.SetHeat(check.Furious)
	s.sent("a fine one")
	s.NotHard()
	s.NotHard()
	if s.v.Hard != NotHard || s.v.Break.Hard != 0 || s.v.Day.Hard != 0 {
		t.Fatalf("%v, %d", s.v.Hard, s.v.Break.Hard)
	}
	s.Hard()
	s.DropHard()
	s.DropHard()
	if s.v.Hard != NotHard || s.v.Break.Hard != 1 {
		t.Fatalf("%v, %d", s.v.Hard, s.v.Break.Hard)
	}
	s.Hard()
	s.TakeReset()
	if s.v.Hard != NotHard || s.v.Break.Kind != "reset" || s.v.Break.Phase != breaks.Resting {
		t.Fatalf("%v, %+v", s.v.Hard, s.v.Break)
	}
}

// In quiet mode nothing pops up, and it counts all the same.
func TestHardInQuiet(t *testing.T) {
	s := newShift(t)
	h := s.v.Settings
	h.Quiet = true
	s.SetSettings(h)
	s.SetHeat(check.Furious)
	s.sent("a fine one")
	if s.v.Hard != NotHard || s.v.Break.Hard != 1 {
		t.Fatalf("%v, %d", s.v.Hard, s.v.Break.Hard)
	}
}

// TestHardGoesAway holds that the offer is in nobody's way who goes on writing,
// and that it was a hard one still counts.
func TestHardGoesAway(t *testing.T) {
	d := newShift(t)
	d.SetDraft("Hi Sam, that is mended.")
	d.Hard()
	if d.View().Hard != HardSaid {
		t.Fatal("nothing is offered")
	}
	d.SetDraft("Hi Sam, that is mended. Kim")
	if v := d.View(); v.Hard != NotHard || v.Day.Hard != 1 {
		t.Errorf("going on, the offer is %q, and %d were hard", v.Hard, v.Day.Hard)
	}
}
