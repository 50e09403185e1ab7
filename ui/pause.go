package ui

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// pause is how watching is paused: a button that opens a row of choices, and,
// while copies are left alone, one in its place that ends that.
type pause struct {
	open    *pauseMark
	choices *fyne.Container
	end     *button

	row   *watchRow // that open and end stand in
	fresh func()    // what there is in view has changed
}

func newPause(desk Desk, row *watchRow) *pause {
	p := &pause{row: row, fresh: func() {}}
	p.open = newPauseMark("pause", func() { p.turn(!p.open.on) })
	p.end = newButton("", "", quiet, func() {
		row.free()
		byKey := p.end.byKey
		desk.IgnoreNext(false)
		desk.Unpause()
		p.follow(byKey, p.open)
	})
	p.end.tight, p.end.Hidden = true, true
	p.choices = newFlow(gap / 2)
	for _, c := range []struct {
		does string
		do   func()
	}{
		{tr("Ignore the next copy"), func() { desk.IgnoreNext(true) }},
		{trf("%d min", 15), func() { desk.PauseFor(15 * time.Minute) }},
		{tr("1 hour"), func() { desk.PauseFor(time.Hour) }},
		{tr("Until tomorrow"), desk.PauseTillTomorrow},
	} {
		var b *button
		b = newButton(c.does, "", plain, func() {
			row.free()
			byKey := b.byKey
			p.turn(false)
			c.do()
			p.follow(byKey, p.end)
		})
		b.tight, b.label.size = true, theme.SizeNameCaptionText
		b.key = func(k fyne.KeyName) {
			if k == fyne.KeyEscape {
				p.turn(false)
				return
			}
			pass(b, k)
		}
		p.choices.Add(b)
	}
	p.choices.Hidden = true
	return p
}

// turn opens the choices or closes them. The keyboard goes along where it has
// been used.
func (p *pause) turn(open bool) {
	if open == p.open.on {
		return
	}
	inside := p.inside()
	p.choices.Hidden = !open
	p.open.on = open
	p.open.Refresh()
	p.fresh()
	if open {
		p.follow(p.open.byKey, p.choices.Objects[0].(*button))
	} else {
		p.follow(inside, p.open)
	}
}

// inside reports whether one of the choices has the keyboard.
func (p *pause) inside() bool {
	return slices.ContainsFunc(p.choices.Objects, func(o fyne.CanvasObject) bool { return o.(*button).focused })
}

// follow gives the keyboard to what takes the place of what was pressed with
// it.
func (p *pause) follow(byKey bool, to fyne.Focusable) {
	o := to.(fyne.CanvasObject)
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); byKey && c != nil && o.Visible() {
		c.Focus(to)
	}
}

func (p *pause) show(v coach.View) {
	w := v.Watching
	left := leftAlone(w) != ""
	had := p.open.focused || p.end.focused || p.inside()
	if left {
		says := tr("Resume")
		if w.Until.IsZero() {
			says = tr("Undo")
		}
		if says != p.end.label.text {
			p.end.label.text = says
			p.end.Refresh()
		}
	}
	switch {
	case w.Reads() && p.open.Disabled():
		p.open.Enable()
	case !w.Reads() && !p.open.Disabled():
		p.open.Disable()
	}
	if !w.Reads() || left {
		p.turn(false)
	}
	setVisible(p.end, left)
	setVisible(p.open, !left)
	switch { // also when it was not pressed, but is over
	case had && left:
		p.follow(true, p.end)
	case had:
		p.follow(true, p.open)
	}
}

// pauseMark is the button that opens the choices: a sign, with no more room
// around it than to be found.
type pauseMark struct {
	press
	name string // the sign’s
	on   bool   // they are open
	sign *glyph
}

func newPauseMark(name string, do func()) *pauseMark {
	m := &pauseMark{name: name, sign: newGlyph(name, theme.ColorNamePrimary, theme.SizeNameInlineIcon)}
	m.do, m.backing, m.changed = do, newBacking(), m.Refresh
	m.ExtendBaseWidget(m)
	return m
}

func (m *pauseMark) CreateRenderer() fyne.WidgetRenderer {
	r := &pauseMarkRenderer{m, append(m.backing.objects(), m.sign)}
	r.dress()
	return r
}

type pauseMarkRenderer struct {
	m       *pauseMark
	objects []fyne.CanvasObject
}

func (r *pauseMarkRenderer) Destroy() {}

func (r *pauseMarkRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *pauseMarkRenderer) MinSize() fyne.Size {
	return r.m.sign.MinSize().AddWidthHeight(6, 2*toggleEdge)
}

func (r *pauseMarkRenderer) Layout(size fyne.Size) {
	r.m.backing.resize(size)
	sign := r.m.sign.MinSize()
	put(r.m.sign, fyne.NewPos((size.Width-sign.Width)/2, (size.Height-sign.Height)/2), sign)
}

func (r *pauseMarkRenderer) dress() {
	m := r.m
	fill, ink := fyne.ThemeColorName(""), theme.ColorNamePrimary
	if m.on {
		fill = theme.ColorNameButton
	}
	if m.Disabled() {
		ink = theme.ColorNameDisabled
	}
	m.dress(m, fill, theme.ColorNamePrimary)
	m.sign.set(m.name, ink)
}

func (r *pauseMarkRenderer) Refresh() {
	r.dress()
	r.Layout(r.m.Size())
	canvas.Refresh(r.m)
}
