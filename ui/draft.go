package ui

import (
	"image/color"
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
// report is about.
type draftBox struct {
	widget.BaseWidget
	sheet *paper.Sheet

	report   *check.Report
	selected string
	at       draft.Span // of the selected row's findings, the one looked at

	focused bool
	ground  *canvas.Rectangle
}

func newDraftBox() *draftBox {
	d := &draftBox{sheet: paper.New(), ground: canvas.NewRectangle(color.Transparent)}
	d.sheet.Limit = coach.MaxDraft
	d.sheet.PlaceHolder = "Type or paste a reply here. A reply you copy anywhere else shows up by itself while copies are watched."
	d.sheet.Focused = func(on bool) {
		d.focused = on
		d.Refresh()
	}
	d.ExtendBaseWidget(d)
	return d
}

func (d *draftBox) show(v coach.View) {
	d.sheet.Put(v.Text)
	if v.Report == d.report && v.Selected == d.selected {
		return
	}
	if v.Selected != d.selected {
		d.at = draft.Span{}
	}
	d.report, d.selected = v.Report, v.Selected
	d.mark()
}

// reveal brings a finding's words into view and sets them off from the others.
func (d *draftBox) reveal(at draft.Span) {
	d.at = at
	d.sheet.Reveal(at)
	d.mark()
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
	if d.report.Draft.Text != d.sheet.Text() {
		return
	}
	var marks []paper.Mark
	if d.sheet.Text() == "" {
		d.sheet.SetMarks(nil) // nothing is at fault yet
		return
	}
	for _, f := range d.report.Findings {
		marks = append(marks, paper.Mark{Span: f.At, Look: lookOf(f.Rule), Strong: f.Rule.ID == d.selected && f.At == d.at})
	}
	for _, it := range d.report.Items {
		if it.State == check.Said && it.Rule.ID == d.selected {
			for _, at := range it.At {
				marks = append(marks, paper.Mark{Span: at, Look: lookSaid, Strong: at == d.at})
			}
		}
	}
	d.sheet.SetMarks(marks)
}

func (d *draftBox) CreateRenderer() fyne.WidgetRenderer {
	r := &draftRenderer{d}
	r.dress()
	return r
}

type draftRenderer struct{ d *draftBox }

func (r *draftRenderer) Destroy() {}

func (r *draftRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.d.ground, r.d.sheet.Scroll}
}

func (r *draftRenderer) MinSize() fyne.Size {
	return r.d.sheet.Scroll.MinSize().AddWidthHeight(4, 4)
}

func (r *draftRenderer) Layout(size fyne.Size) {
	r.d.ground.Move(fyne.NewPos(1, 1))
	r.d.ground.Resize(size.SubtractWidthHeight(2, 2))
	r.d.sheet.Scroll.Move(fyne.NewSquareOffsetPos(2))
	r.d.sheet.Scroll.Resize(size.SubtractWidthHeight(4, 4))
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
