package paper

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// marks draws the tints and lines under the marked words in view. All tints
// come first, so that no tint covers a line.
func (r *ink) marks(first, last int) {
	type stretch struct {
		row     int
		x, wide float32
		mark    Mark
	}
	s := r.s
	var found []stretch
	for _, m := range s.marks {
		if m.Empty() || m.End <= s.rows[first].Start || m.Start >= s.rows[last].Next {
			continue
		}
		for i := max(rowAt(s.rows, m.Start), first); i <= last && s.rows[i].Start < m.End; i++ {
			row := s.rows[i]
			from, to := max(m.Start, row.Start), min(m.End, row.End)
			if from < to {
				to = from + len(strings.TrimRight(s.text.s[from:to], " \t\r"))
			}
			if from >= to {
				continue
			}
			x := s.reach(i, from)
			if wide := s.reach(i, to) - x; wide > 0 {
				found = append(found, stretch{i, x, wide, m})
			}
		}
	}
	for _, f := range found {
		c := r.color(f.mark)
		c.A = f.mark.Look.Wash(f.mark.Strong)
		r.rect(fyne.NewPos(f.x, 0), fyne.NewSize(f.wide, s.rowed.Height), f.row, c, 3)
	}
	for _, f := range found {
		r.line(f.row, f.x, f.wide, f.mark)
	}
}

func (r *ink) color(m Mark) color.NRGBA {
	c := r.s.Theme().Color(m.Look.Color, fyne.CurrentApp().Settings().ThemeVariant())
	return color.NRGBAModel.Convert(c).(color.NRGBA)
}

// line draws one line under words, each Line in a shape of its own.
func (r *ink) line(row int, x, wide float32, m Mark) {
	thick, dash, space := m.Look.Line.Shape(r.s.Theme())
	if dash == 0 {
		dash = wide
	}
	c := r.color(m)
	y := r.s.rowed.Height - thick
	for at := float32(0); at < wide; at += dash + space {
		r.rect(fyne.NewPos(x+at, y), fyne.NewSize(min(dash, wide-at), thick), row, c, 0)
	}
}

// missing draws a caret sign at each place where something is missing: two
// strokes under the line, as a proof-reader makes them. Of several at one
// place the one that is being looked at is drawn, else the first.
func (r *ink) missing(first, last int) {
	s := r.s
	for k := 0; k < len(s.marks); k++ {
		m := s.marks[k]
		if !m.Empty() {
			continue
		}
		for ; k+1 < len(s.marks) && s.marks[k+1].Span == m.Span; k++ {
			if s.marks[k+1].Strong {
				m = s.marks[k+1]
			}
		}
		i := rowAt(s.rows, m.Start)
		if i < first || i > last {
			continue
		}
		c := r.color(m)
		half, rise := s.rowed.Height*0.22, s.rowed.Height*0.36
		foot := s.point(m.Start).AddXY(0, s.rowed.Height+1)
		thick := float32(1.5)
		if m.Strong {
			thick = 2.5
		}
		r.stroke(foot.AddXY(-half, 0), foot.AddXY(0, -rise), c, thick)
		r.stroke(foot.AddXY(0, -rise), foot.AddXY(half, 0), c, thick)
	}
}

func (r *ink) stroke(from, to fyne.Position, c color.Color, thick float32) {
	if r.used.signs == len(r.signs) {
		r.signs = append(r.signs, canvas.NewLine(c))
	}
	l := r.signs[r.used.signs]
	r.used.signs++
	if l.Position1 != from || l.Position2 != to || l.StrokeColor != c || l.StrokeWidth != thick {
		l.Position1, l.Position2, l.StrokeColor, l.StrokeWidth = from, to, c, thick
		l.Refresh()
	}
}
