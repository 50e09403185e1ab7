// Package paper is text being written in a window: it wraps, scrolls, takes
// keys and the mouse, steps back one change at a time, and shows marks under
// its words.
//
// Text is the writing itself and knows no window. Sheet is the widget. Only
// what moved is measured and placed again, so a keystroke costs the same in a
// short text and in a long one.
package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// How much of the past a Text keeps, so that a day of writing in one window
// does not grow without end.
const (
	maxSteps = 1000
	maxKept  = 4 << 20 // bytes in all steps together
)

// A Text is a text with a caret, a selection and a past. The zero Text is
// empty. All places are bytes and stand on rune boundaries.
type Text struct {
	s             string
	caret, anchor int // the selection lies between them
	past, undone  []step
	kept          int // bytes held by past
}

// A step is one change that can be undone: at, was became now.
type step struct {
	at            int
	was, now      string
	caret, anchor int // before the step
	kind          kind
}

type kind uint8

const (
	whole  kind = iota // a step of its own: a paste, a fix
	typing             // may grow by what is typed next
	wiping             // may grow by the next backspace or delete
)

// A Change tells what happened to a text: the bytes at Span, in the text as it
// was, became New bytes.
type Change struct {
	draft.Span
	New int
}

// Delta is how far what follows the change moved.
func (c Change) Delta() int { return c.New - c.Len() }

// Map is where a place in the text as it was is now. A place within what was
// replaced goes to the end of what stands there now.
func (c Change) Map(at int) int {
	switch {
	case at <= c.Start:
		return at
	case at >= c.End:
		return at + c.Delta()
	default:
		return c.Start + c.New
	}
}

// String is the text.
func (t *Text) String() string { return t.s }

// Caret is where the caret stands.
func (t *Text) Caret() int { return t.caret }

// Selection is what is selected; an empty span at the caret when nothing is.
func (t *Text) Selection() draft.Span {
	return draft.Span{Start: min(t.caret, t.anchor), End: max(t.caret, t.anchor)}
}

// Move puts the caret at a place, at the nearest one there is. With extend the
// selection grows or shrinks to it, else it is dropped.
func (t *Text) Move(at int, extend bool) {
	t.caret = t.settle(at)
	if !extend {
		t.anchor = t.caret
	}
	t.seal()
}

// Select selects a span, the caret at its end.
func (t *Text) Select(at draft.Span) {
	t.anchor, t.caret = t.settle(at.Start), t.settle(at.End)
	t.seal()
}

// settle is the nearest rune boundary at or before a place.
func (t *Text) settle(at int) int {
	at = min(max(at, 0), len(t.s))
	for at > 0 && at < len(t.s) && !utf8.RuneStart(t.s[at]) {
		at--
	}
	return at
}

// seal ends the growing of the last step: what is typed next is a new one.
func (t *Text) seal() {
	if n := len(t.past); n > 0 {
		t.past[n-1].kind = whole
	}
}

// Insert puts s in place of the selection as one step.
func (t *Text) Insert(s string) Change { return t.change(t.Selection(), s, whole) }

// Type puts what a key gave in place of the selection. Keys typed one after
// another make one step as long as they stay in the same word.
func (t *Text) Type(s string) Change { return t.change(t.Selection(), s, typing) }

// Wipe deletes a span. Spans wiped one beside the other make one step.
func (t *Text) Wipe(at draft.Span) Change { return t.change(at, "", wiping) }

// Put makes the text s by changing as little as possible, as one step. The
// caret stays at its words. It reports false when the text is s already.
func (t *Text) Put(s string) (Change, bool) {
	if s == t.s {
		return Change{}, false
	}
	at := draft.Span{Start: common(t.s, s)}
	tail := commonEnd(t.s[at.Start:], s[at.Start:])
	at.End = len(t.s) - tail
	caret, anchor := t.caret, t.anchor
	c := t.change(at, s[at.Start:len(s)-tail], whole)
	t.caret, t.anchor = t.settle(c.Map(caret)), t.settle(c.Map(anchor))
	return c, true
}

// common is the length of what two texts begin with, cut at a rune.
func common(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	for n > 0 && ((n < len(a) && !utf8.RuneStart(a[n])) || (n < len(b) && !utf8.RuneStart(b[n]))) {
		n--
	}
	return n
}

// commonEnd is the length of what two texts end with, cut at a rune.
func commonEnd(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	for n > 0 && !utf8.RuneStart(a[len(a)-n]) {
		n--
	}
	return n
}

func (t *Text) change(at draft.Span, s string, k kind) Change {
	st := step{at: at.Start, was: at.In(t.s), now: s, caret: t.caret, anchor: t.anchor, kind: k}
	if n := len(t.past); n == 0 || !t.past[n-1].grow(st) {
		t.past = append(t.past, st)
	}
	t.kept += len(st.was) + len(st.now)
	t.undone = nil
	for len(t.past) > 1 && (len(t.past) > maxSteps || t.kept > maxKept) {
		t.kept -= len(t.past[0].was) + len(t.past[0].now)
		t.past = t.past[1:]
	}
	return t.replace(at, s)
}

func (t *Text) replace(at draft.Span, s string) Change {
	t.s = t.s[:at.Start] + s + t.s[at.End:]
	t.caret = at.Start + len(s)
	t.anchor = t.caret
	return Change{Span: at, New: len(s)}
}

// grow takes the next step into this one where both are keys of one word.
func (s *step) grow(next step) bool {
	if s.kind != next.kind || s.kind == whole {
		return false
	}
	if s.kind == wiping {
		switch {
		case strings.ContainsAny(next.was, "\r\n"):
			return false
		case next.at+len(next.was) == s.at: // backspace
			s.at, s.was = next.at, next.was+s.was
		case next.at == s.at: // delete
			s.was += next.was
		default:
			return false
		}
		return true
	}
	if next.was != "" || next.at != s.at+len(s.now) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s.now)
	first, _ := utf8.DecodeRuneInString(next.now)
	if first == '\n' || last == '\n' || (unicode.IsSpace(last) && !unicode.IsSpace(first)) {
		return false
	}
	s.now += next.now
	return true
}

// CanUndo reports whether there is a step to undo.
func (t *Text) CanUndo() bool { return len(t.past) > 0 }

// CanRedo reports whether there is an undone step to take again.
func (t *Text) CanRedo() bool { return len(t.undone) > 0 }

// Undo steps back; it reports false when there is nothing to undo. Caret and
// selection are as they were before the step.
func (t *Text) Undo() (Change, bool) {
	n := len(t.past)
	if n == 0 {
		return Change{}, false
	}
	st := t.past[n-1]
	t.past = t.past[:n-1]
	t.kept -= len(st.was) + len(st.now)
	t.undone = append(t.undone, st)
	c := t.replace(draft.Span{Start: st.at, End: st.at + len(st.now)}, st.was)
	t.caret, t.anchor = t.settle(st.caret), t.settle(st.anchor)
	t.seal()
	return c, true
}

// Redo takes the last undone step again; it reports false when there is none.
func (t *Text) Redo() (Change, bool) {
	n := len(t.undone)
	if n == 0 {
		return Change{}, false
	}
	st := t.undone[n-1]
	t.undone = t.undone[:n-1]
	st.kind = whole
	t.past = append(t.past, st)
	t.kept += len(st.was) + len(st.now)
	return t.replace(draft.Span{Start: st.at, End: st.at + len(st.was)}, st.now), true
}
