package ui

import (
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/ui/paper"
)

// draftBox is where the reply is written, with marks under the words that the
// report is about. A text too long for that is shown in lines, to be read.
type draftBox struct {
	widget.BaseWidget
	sheet *paper.Sheet
	lines *long

	// marked is told of a click on a mark: the findings there, the shortest
	// first.
	marked func([]check.Finding)
	// long takes a text longer than coach.MaxDraft that was pasted, to be read
	// elsewhere; nil refuses it.
	long func(text string)

	report   *check.Report
	selected string
	at       draft.Span // of the selected row's findings, the one looked at

	focused bool
	ground  *canvas.Rectangle
}

func newDraftBox() *draftBox {
	d := &draftBox{sheet: paper.New(), lines: newLong(), ground: canvas.NewRectangle(color.Transparent)}
	d.sheet.Limit = coach.MaxDraft
	d.sheet.PlaceHolder = tr("Type or paste a reply here. A reply you copy anywhere else shows up by itself while copies are watched.")
	focused := func(on bool) {
		d.focused = on
		d.Refresh()
	}
	d.sheet.Focused, d.lines.text.changed = focused, focused
	d.sheet.Marked, d.lines.text.marked = d.hit, d.hit
	d.lines.Hidden = true
	d.ExtendBaseWidget(d)
	return d
}

func (d *draftBox) show(v coach.View) {
	text := v.Text
	if v.Long {
		text = "" // what is typed or pasted next begins a new draft
	}
	d.sheet.Put(text)
	d.turn(v.Long)
	if v.Report == d.report && v.Selected == d.selected {
		return
	}
	if v.Selected != d.selected {
		d.at = draft.Span{}
	}
	d.report, d.selected = v.Report, v.Selected
	d.mark()
}

// turn goes to the lines of a long text, or back to the sheet, and takes the
// keyboard along.
func (d *draftBox) turn(long bool) {
	if long != d.lines.Hidden {
		return
	}
	from, to := fyne.Focusable(d.lines.text), fyne.Focusable(d.sheet)
	if long {
		from, to = to, from
		d.sheet.Scroll.Hide()
		d.lines.Show()
	} else {
		d.lines.Hide()
		d.lines.show("", nil)
		d.sheet.Scroll.Show()
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(d); c != nil && c.Focused() == from {
		c.Focus(to)
	}
	d.Refresh()
}

// paste has the sheet paste what read gives. What is too long to write in goes
// to long instead, where nothing else is there.
func (d *draftBox) paste(read func(done func(text string, err error))) {
	d.sheet.Paste = func(done func(string, error)) {
		read(func(text string, err error) {
			if err == nil && d.aside(text) {
				text = ""
			}
			done(text, err)
		})
	}
}

// aside gives a text that is too long to write in to long, and reports whether
// it did. Over what is being written it does not go: that is refused.
func (d *draftBox) aside(text string) bool {
	if d.long == nil || !coach.Long(text) || strings.TrimSpace(d.sheet.Text()) != "" {
		return false
	}
	d.long(text)
	return true
}

// replace puts text that came from elsewhere in the place of all that is
// there, as one step.
func (d *draftBox) replace(text string) {
	if !d.aside(text) {
		d.sheet.Select(draft.Span{End: len(d.sheet.Text())})
		d.sheet.Insert(text)
	}
}

// hit passes on which findings were clicked on.
func (d *draftBox) hit(marks []paper.Mark) {
	if d.marked == nil || d.report.Draft.Text != d.text() {
		return
	}
	var fs []check.Finding
	for i, m := range marks {
		if i > 0 && m.Span == marks[i-1].Span {
			continue // several things missing at one place
		}
		for _, f := range d.report.Findings {
			if f.At == m.Span {
				fs = append(fs, f)
			}
		}
	}
	if len(fs) > 0 {
		d.marked(fs)
	}
}

// text is what is shown.
func (d *draftBox) text() string {
	if d.lines.Hidden {
		return d.sheet.Text()
	}
	return d.report.Draft.Text
}

// reveal brings a finding's words into view and sets them off from the others.
func (d *draftBox) reveal(at draft.Span) {
	d.sheet.Reveal(at)
	d.pick(at)
}

// pick sets a finding's words off from the others, and leaves the caret where
// it is.
func (d *draftBox) pick(at draft.Span) {
	d.at = at
	d.mark()
	d.lines.text.reveal(at)
}

// steps makes fixes one after the other, so that each is taken back by itself.
// All of them refer to the text as it is, and none touches another’s words.
func (d *draftBox) steps(fixes []check.Fix) {
	base := d.sheet.Text()
	var all check.Fix
	for _, f := range fixes {
		all.Edits = append(all.Edits, f.Edits...)
		slices.SortFunc(all.Edits, func(a, b check.Edit) int { return a.Start - b.Start })
		d.sheet.Put(all.Apply(base))
	}
}

// blank selects the first blank in what a fix wrote, for the agent to fill in,
// and reports whether there is one.
func (d *draftBox) blank(f check.Fix) bool {
	moved := 0
	for _, e := range f.Edits {
		from := strings.IndexByte(e.Text, '[')
		to := strings.IndexByte(e.Text[max(from, 0):], ']')
		if from >= 0 && to > 0 {
			start := e.Start + moved + from
			at := draft.Span{Start: start, End: start + to + 1}
			if at.End <= len(d.sheet.Text()) && at.In(d.sheet.Text()) == e.Text[from:from+to+1] {
				d.sheet.Select(at)
				return true
			}
		}
		moved += len(e.Text) - e.Len()
	}
	return false
}

func (d *draftBox) mark() {
	// A report of another text says nothing about this one; the marks there
	// are have followed the typing and stay until the next report.
	if d.report.Draft.Text != d.text() {
		return
	}
	if d.text() == "" {
		d.sheet.SetMarks(nil) // nothing is at fault yet
		return
	}
	marks := make([]paper.Mark, 0, len(d.report.Findings)+8)
	for i := range d.report.Findings {
		f := &d.report.Findings[i]
		marks = append(marks, paper.Mark{Span: f.At, Look: lookOf(f.Weight()), Strong: f.Rule.ID == d.selected && f.At == d.at})
	}
	for _, it := range d.report.Items {
		if it.State == check.Said && it.Rule.ID == d.selected {
			for _, at := range it.At {
				marks = append(marks, paper.Mark{Span: at, Look: lookSaid, Strong: at == d.at})
			}
		}
	}
	if d.lines.Hidden {
		d.sheet.SetMarks(marks)
		return
	}
	d.lines.show(d.report.Draft.Text, marks)
}

func (d *draftBox) CreateRenderer() fyne.WidgetRenderer {
	r := &draftRenderer{d}
	r.dress()
	return r
}

type draftRenderer struct{ d *draftBox }

func (r *draftRenderer) Destroy() {}

func (r *draftRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.d.ground, r.d.sheet.Scroll, r.d.lines.Container}
}

func (r *draftRenderer) MinSize() fyne.Size {
	return r.d.sheet.Scroll.MinSize().AddWidthHeight(4, 4)
}

func (r *draftRenderer) Layout(size fyne.Size) {
	r.d.ground.Move(fyne.NewPos(1, 1))
	r.d.ground.Resize(size.SubtractWidthHeight(2, 2))
	for _, o := range []fyne.CanvasObject{r.d.sheet.Scroll, r.d.lines.Container} {
		put(o, fyne.NewSquareOffsetPos(2), size.SubtractWidthHeight(4, 4))
	}
}

func (r *draftRenderer) dress() {
	g := r.d.ground
	g.FillColor = tone(r.d, theme.ColorNameInputBackground)
	g.StrokeColor, g.StrokeWidth = tone(r.d, theme.ColorNameInputBorder), 1
	if r.d.focused {
		g.StrokeColor, g.StrokeWidth = tone(r.d, theme.ColorNamePrimary), 2
	}
	g.CornerRadius = r.d.Theme().Size(theme.SizeNameInputRadius)
	g.Refresh()
}

func (r *draftRenderer) Refresh() {
	r.dress()
	canvas.Refresh(r.d)
}
