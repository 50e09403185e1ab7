package paper

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach/draft"
)

// A Sheet shows a Text and takes keys, mouse and clipboard. Make one with New,
// set the fields before it is shown, and put its Scroll into the window.
//
// Everything runs on the window's thread.
type Sheet struct {
	widget.BaseWidget

	// Scroll holds the sheet; it is what goes into a layout.
	Scroll *container.Scroll
	// PlaceHolder is shown while there is no text.
	PlaceHolder string
	// Limit is how many bytes may be typed or pasted; 0 for no limit.
	Limit int

	// Changed is called with the text after every change by the agent.
	Changed func(text string)
	// Focused is called when the sheet gets or loses the keyboard.
	Focused func(bool)
	// Copy puts text on the clipboard. It must not block.
	Copy func(text string)
	// Paste reads the clipboard without blocking and calls done, once, on
	// the window's thread. The error says what to do next.
	Paste func(done func(text string, err error))
	// Tell shows one line to the agent. Bad means that something was not done.
	Tell func(message string, bad bool)
	// Key is called for keys that the sheet has no use for, such as Esc.
	Key func(fyne.KeyName)
	// Other takes the shortcuts that are no editing.
	Other func(fyne.Shortcut)
	// Marked is called after a plain click on marked words or on a caret sign,
	// with all marks there, the shortest first. The caret is there already.
	Marked func([]Mark)

	text    Text
	rows    []Row
	hints   []Row     // the placeholder's
	rowed   fyne.Size // the width the rows were made for, and a row's height
	marks   []Mark
	focused bool
	pasting bool
	shift   bool    // a Shift key is held
	goal    float32 // the x that Up and Down keep to; below 0 for none
	drawn   *ink    // the renderer; nil until shown
	clicks  clicks
	now     func() time.Time
}

var (
	_ fyne.Focusable         = (*Sheet)(nil)
	_ fyne.Shortcutable      = (*Sheet)(nil)
	_ fyne.Draggable         = (*Sheet)(nil)
	_ fyne.Tappable          = (*Sheet)(nil)
	_ fyne.SecondaryTappable = (*Sheet)(nil)
	_ desktop.Mouseable      = (*Sheet)(nil)
	_ desktop.Keyable        = (*Sheet)(nil)
	_ desktop.Cursorable     = (*Sheet)(nil)
)

// New gives an empty sheet.
func New() *Sheet {
	s := &Sheet{rows: []Row{{}}, goal: -1, now: time.Now}
	s.ExtendBaseWidget(s)
	s.Scroll = container.NewVScroll(s)
	s.Scroll.OnScrolled = func(fyne.Position) { s.arrange() }
	return s
}

// Text is what is written.
func (s *Sheet) Text() string { return s.text.s }

// Caret is where the caret stands, in bytes.
func (s *Sheet) Caret() int { return s.text.caret }

// Selection is what is selected; an empty span at the caret when nothing is.
func (s *Sheet) Selection() draft.Span { return s.text.Selection() }

// Put makes the text what is given, by the smallest change and as one step
// that Undo takes back. The caret stays at its words. Changed is not called.
func (s *Sheet) Put(text string) {
	if c, ok := s.text.Put(text); ok {
		s.wrote(c)
		s.arrange()
	}
}

// SetMarks shows these marks and no others. Their places refer to the text as
// it is now; those that do not fit it are left out.
func (s *Sheet) SetMarks(marks []Mark) {
	marks = within(marks, &s.text)
	if slices.Equal(marks, s.marks) {
		return
	}
	s.marks = marks
	s.arrange()
}

// Select selects a span and brings it into view.
func (s *Sheet) Select(at draft.Span) {
	s.text.Select(at)
	s.goal = -1
	s.settle()
}

// Reveal puts the caret at the end of a span and brings all of it into view.
func (s *Sheet) Reveal(at draft.Span) {
	s.text.Move(at.End, false)
	s.goal = -1
	s.show(at.Start)
	s.settle()
}

// Undo takes the last step back.
func (s *Sheet) Undo() {
	if c, ok := s.text.Undo(); ok {
		s.edited(c)
	}
}

// Redo takes the last undone step again.
func (s *Sheet) Redo() {
	if c, ok := s.text.Redo(); ok {
		s.edited(c)
	}
}

// wrote brings rows and marks up to a change.
func (s *Sheet) wrote(c Change) {
	s.marks = follow(s.marks, c)
	s.goal = -1
	if s.rowed.Width > 0 {
		before := len(s.rows)
		s.rows = rewrap(s.rows, s.text.s, c, s.rowed.Width, s.measure)
		if len(s.rows) != before {
			s.Scroll.Refresh()
		}
	}
}

// edited is what follows every change by the agent.
func (s *Sheet) edited(c Change) {
	s.wrote(c)
	s.settle()
	if s.Changed != nil {
		s.Changed(s.text.s)
	}
}

// settle brings the caret into view and draws.
func (s *Sheet) settle() {
	s.show(s.text.caret)
	s.arrange()
}

func (s *Sheet) tell(message string, bad bool) {
	if s.Tell != nil {
		s.Tell(message, bad)
	}
}

// FocusGained shows the caret.
func (s *Sheet) FocusGained() { s.focus(true) }

// FocusLost hides the caret; the selection stays.
func (s *Sheet) FocusLost() { s.focus(false) }

func (s *Sheet) focus(on bool) {
	s.focused, s.shift = on, false
	if s.Focused != nil {
		s.Focused(on)
	}
	s.arrange()
}

// Cursor is the text cursor.
func (s *Sheet) Cursor() desktop.Cursor { return desktop.TextCursor }

// measure is the width of a piece of text as it will be drawn.
func (s *Sheet) measure(text string) float32 {
	if text == "" {
		return 0
	}
	return fyne.MeasureText(text, s.Theme().Size(theme.SizeNameText), fyne.TextStyle{}).Width
}

// inset is the space between the sheet's edge and its text.
func (s *Sheet) inset() float32 { return s.Theme().Size(theme.SizeNameInnerPadding) }

// point is where a place in the text is on the sheet: the top left of the
// character that begins there.
func (s *Sheet) point(at int) fyne.Position {
	i := rowAt(s.rows, at)
	return fyne.NewPos(s.inset()+s.reach(i, at), s.inset()+float32(i)*s.rowed.Height)
}

// reach is how far from a row's start a place in it is. A caret after spaces
// that hang over the row's end stays on the sheet.
func (s *Sheet) reach(i, at int) float32 {
	r := s.rows[i]
	return min(s.measure(s.text.s[r.Start:min(max(at, r.Start), r.End)]), s.rowed.Width)
}

// show scrolls no more than it must to have the row of a place in view.
func (s *Sheet) show(at int) {
	if s.rowed.Height == 0 || s.Scroll.Size().Height == 0 {
		return
	}
	top := s.point(at).Y
	bottom := top + s.rowed.Height
	view := s.Scroll.Size().Height
	y := s.Scroll.Offset.Y
	y = max(y, bottom+s.inset()-view)
	y = min(y, top-s.inset())
	if y != s.Scroll.Offset.Y {
		s.Scroll.ScrollToOffset(fyne.NewPos(0, max(y, 0)))
	}
}

// row is the row at a height on the sheet, the nearest there is.
func (s *Sheet) row(y float32) int {
	if s.rowed.Height == 0 {
		return 0
	}
	return min(max(int((y-s.inset())/s.rowed.Height), 0), len(s.rows)-1)
}

// place is the edge between characters nearest to a point on the sheet.
func (s *Sheet) place(p fyne.Position) int {
	i := s.row(p.Y)
	r := s.rows[i]
	x := p.X - s.inset()
	// Where the row wrapped, its end is the next row's start: stay before it.
	last := r.End
	if !r.hard() && i+1 < len(s.rows) {
		last = max(clusterBefore(s.text.s, r.End), r.Start)
	}
	lo, hi := r.Start, last
	for lo < hi { // the first place whose reach is at least x
		mid := s.text.settle((lo + hi) / 2)
		mid = max(min(clusterBefore(s.text.s, clusterAfter(s.text.s, mid)), hi), lo)
		if s.reach(i, mid) < x {
			lo = min(clusterAfter(s.text.s, mid), last)
		} else {
			hi = mid
		}
	}
	if before := max(clusterBefore(s.text.s, lo), r.Start); lo > r.Start && x-s.reach(i, before) < s.reach(i, lo)-x {
		return before
	}
	return lo
}
