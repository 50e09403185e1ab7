package paper

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/draft"
)

// TestMarked holds that a click tells of the marks under it and of no others.
func TestMarked(t *testing.T) {
	s := written(t, "one two three\nfour", 300, 200)
	two, all, end := draft.Span{Start: 4, End: 7}, draft.Span{End: 18}, draft.Span{Start: 18, End: 18}
	s.SetMarks([]Mark{{Span: all, Look: look}, {Span: two, Look: look}, {Span: end, Look: look}})
	var got []draft.Span
	s.Marked = func(marks []Mark) {
		for _, m := range marks {
			got = append(got, m.Span)
		}
	}
	middle := func(at int) fyne.Position { return s.point(at).AddXY(3, s.rowed.Height/2) }
	foot := s.point(18).AddXY(0, s.rowed.Height)
	for _, c := range []struct {
		name string
		at   fyne.Position
		want []draft.Span
	}{
		{"a word with two marks", middle(5), []draft.Span{two, all}},
		{"a word with one", middle(9), []draft.Span{all}},
		{"the second row", middle(15), []draft.Span{all}},
		{"the caret sign", foot.AddXY(4, -2), []draft.Span{end}},
		{"beside the first row", middle(13).AddXY(20, 0), nil},
		{"below all", middle(15).AddXY(0, 90), nil},
		{"above all", fyne.NewPos(middle(5).X, 1), nil},
	} {
		got = nil
		test.TapAt(s, c.at)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}

	// A second click takes the word, and one that selects is no plain one.
	click := func() {
		s.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: middle(9)}, Button: desktop.MouseButtonPrimary})
		s.MouseUp(nil)
		s.Tapped(&fyne.PointEvent{Position: middle(9)})
	}
	got = nil
	click()
	click()
	if len(got) != 1 || s.Selection().In(s.Text()) != "three" {
		t.Errorf("a double click told of %v and selected %q", got, s.Selection().In(s.Text()))
	}
	s.Marked = nil
	s.Select(draft.Span{})
	test.TapAt(s, middle(5)) // nobody to tell
}
