package paper

import (
	"testing"
	"unicode/utf8"

	"levelhead/coach/draft"
)

func at(start, end int) draft.Span { return draft.Span{Start: start, End: end} }

func typed(t *Text, s string) {
	for _, r := range s {
		t.Type(string(r))
	}
}

func TestUndoGoesWordByWord(t *testing.T) {
	var x Text
	typed(&x, "please calm down")
	for _, want := range []string{"please calm ", "please ", ""} {
		x.Undo()
		if x.String() != want {
			t.Fatalf("got %q, want %q", x.String(), want)
		}
	}
	if x.CanUndo() {
		t.Error("there is still something to undo")
	}
	for _, want := range []string{"please ", "please calm ", "please calm down"} {
		x.Redo()
		if x.String() != want {
			t.Fatalf("redo: got %q, want %q", x.String(), want)
		}
	}
}

func TestUndoBringsCaretAndSelectionBack(t *testing.T) {
	var x Text
	x.Insert("please calm down")
	x.Select(at(7, 11))
	x.Type("s")
	x.Type("i")
	if x.String() != "please si down" {
		t.Fatalf("got %q", x.String())
	}
	x.Undo()
	if x.String() != "please calm down" || x.Selection() != at(7, 11) {
		t.Errorf("got %q with %v selected", x.String(), x.Selection())
	}
}

func TestMovingEndsAStep(t *testing.T) {
	var x Text
	typed(&x, "ab")
	x.Move(1, false)
	x.Move(2, false)
	typed(&x, "cd")
	x.Undo()
	if x.String() != "ab" {
		t.Errorf("got %q", x.String())
	}
}

func TestWipingMakesOneStep(t *testing.T) {
	var x Text
	x.Insert("one two three")
	for range 5 { // backspace
		x.Wipe(at(x.Caret()-1, x.Caret()))
	}
	x.Undo()
	if x.String() != "one two three" || x.Caret() != 13 {
		t.Fatalf("backspace: got %q, caret %d", x.String(), x.Caret())
	}
	x.Move(0, false)
	for range 4 { // delete
		x.Wipe(at(0, 1))
	}
	if x.String() != "two three" {
		t.Fatalf("got %q", x.String())
	}
	x.Undo()
	if x.String() != "one two three" {
		t.Fatalf("delete: got %q", x.String())
	}
}

func TestPutIsOneSmallStep(t *testing.T) {
	for _, c := range []struct {
		name, was, now   string
		caret, wantCaret int
	}{
		{"a fix before the caret", "Calm down. Bye", "I see. Bye", 14, 10},
		{"a fix after the caret", "Hi. Calm down.", "Hi. I see.", 2, 2},
		{"caret in what was replaced", "Calm down now", "Take your time now", 3, 14},
		{"a sentence put in", "Hi.\nBye.", "Hi.\nI’m sorry.\nBye.", 8, 21},
		{"emptied", "Hi", "", 1, 0},
		{"from nothing", "", "Hi", 0, 0},
		{"runes that share bytes", "á", "à", 0, 0},
		{"emoji that share bytes", "😀", "😁", 4, 4},
		{"repeated words", "no no no", "no no", 8, 5},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := Text{s: c.was}
			x.Move(c.caret, false)
			ch, changed := x.Put(c.now)
			if !changed || x.String() != c.now {
				t.Fatalf("got %q", x.String())
			}
			if !utf8.ValidString(c.was[ch.Start:ch.End]) || !utf8.ValidString(c.now[ch.Start:ch.Start+ch.New]) {
				t.Errorf("the change %v cuts a rune", ch)
			}
			if x.Caret() != c.wantCaret {
				t.Errorf("the caret is at %d, want %d", x.Caret(), c.wantCaret)
			}
			x.Undo()
			if x.String() != c.was || x.CanUndo() || x.Caret() != c.caret {
				t.Errorf("one undo gave %q, caret %d", x.String(), x.Caret())
			}
			x.Redo()
			if x.String() != c.now {
				t.Errorf("redo gave %q", x.String())
			}
		})
	}
	x := Text{s: "same"}
	if _, changed := x.Put("same"); changed || x.CanUndo() {
		t.Error("putting the same text was a step")
	}
}

func TestThePastHasAnEnd(t *testing.T) {
	var x Text
	for range maxSteps + 50 {
		x.Insert("x")
	}
	if len(x.past) > maxSteps {
		t.Errorf("%d steps kept", len(x.past))
	}
	for range 20 {
		x.Select(at(0, len(x.s)))
		x.Insert(string(make([]byte, 1<<20)))
	}
	if x.kept > maxKept {
		t.Errorf("%d bytes kept", x.kept)
	}
	for x.CanUndo() {
		x.Undo()
	}
	if x.kept != 0 {
		t.Errorf("with nothing left to undo %d bytes are counted", x.kept)
	}
}

// FuzzText takes any run of changes back to where it began.
func FuzzText(f *testing.F) {
	f.Add("Please calm down", "I see", []byte{1, 2, 3, 200, 4, 5})
	f.Add("😀é\r\n你", "👨‍👩‍👧", []byte{9, 9, 9, 0, 255})
	f.Fuzz(func(t *testing.T, text, more string, does []byte) {
		x := Text{s: text}
		for i, d := range does[:min(len(does), maxSteps/2)] { // what is forgotten is not undone
			from := x.settle(int(d) * len(x.s) / 256)
			to := clusterAfter(x.s, from)
			switch i % 7 {
			case 0:
				x.Move(from, false)
				x.Type(more)
			case 1:
				x.Wipe(at(from, to))
			case 2:
				x.Select(at(from, to))
				x.Insert(more)
			case 3:
				x.Put(more + x.s[from:])
			case 4:
				x.Undo()
			case 5:
				x.Redo()
			case 6:
				x.Wipe(at(clusterBefore(x.s, from), from))
			}
			if x.caret < 0 || x.caret > len(x.s) || x.anchor < 0 || x.anchor > len(x.s) {
				t.Fatalf("caret %d, anchor %d in %d bytes", x.caret, x.anchor, len(x.s))
			}
		}
		end := x.s
		n := 0
		for ; x.CanUndo(); n++ {
			x.Undo()
		}
		if x.s != text {
			t.Fatalf("undone to %q, began with %q", x.s, text)
		}
		for range n {
			x.Redo()
		}
		if x.s != end {
			t.Fatalf("redone to %q, was %q", x.s, end)
		}
	})
}
