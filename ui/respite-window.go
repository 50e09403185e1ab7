package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/ideas"
)

// respiteSize is how large the window of a break is, unless it fills the
// screen.
var respiteSize = fyne.NewSize(440, 600)

// respiteFor is how large it is where text is so many times its usual size. It is
// to fit a small screen all the same.
func respiteFor(scale float32) fyne.Size {
	scale = max(scale, 1)
	return fyne.NewSize(min(respiteSize.Width*scale, 600), min(respiteSize.Height*scale, 700))
}

// rests shows a window for as long as a break is being taken.
type rests struct {
	w    *Window
	win  fyne.Window // nil while there is none
	page *respite
	shut bool           // the agent has closed it: the break goes on without
	want ideas.Category // what there is to do in this one; "" for what its kind has
	last []string       // the ideas shown lately, the latest first
}

// mostLately is how many ideas are remembered so as not to come again.
const mostLately = 12

func (r *rests) show(v coach.View) {
	resting := v.Break.Phase == breaks.Resting
	switch {
	case !resting:
		r.shut, r.want = false, ""
		r.close()
		return
	case r.shut, r.w.system.Respite == nil, r.w.now.IsZero(): // before the first heartbeat nothing is on the screen
		return
	case r.win == nil:
		r.open(v)
	}
	r.page.show(v)
}

// open makes the window. Where it goes, and that it is above the others, is
// for the system to see to.
func (r *rests) open(v coach.View) {
	r.page = newRespite(r.w.desk, r.pick)
	r.page.sound = r.w.system.Sound
	r.win = r.w.app.NewWindow(tr("Your break"))
	r.win.SetIcon(Icon())
	r.win.SetPadded(false)
	r.win.SetContent(newPanel(theme.ColorNameBackground, 2*pad, r.page.Container))
	r.win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyEscape {
			r.w.desk.EndBreak()
		}
	})
	r.win.Resize(respiteFor(v.Settings.Look.Scale))
	r.win.SetCloseIntercept(func() {
		r.shut = true
		r.close()
	})
	if r.w.system.Respite(r.win, v.Settings.Break.Full) {
		r.win.Canvas().Focus(r.page.back)
	}
}

func (r *rests) close() {
	if r.win != nil {
		r.page.rest()
		r.win.Close()
		r.win, r.page = nil, nil
	}
}

// away begins a break with something of that kind to do.
func (r *rests) away(c ideas.Category) {
	desk := r.w.desk
	desk.DropHard()
	r.want = c
	if desk.View().Break.Phase == breaks.Off {
		desk.TakeReset()
	} else {
		desk.TakeBreak()
	}
}

// pick is an idea for a break.
func (r *rests) pick(b coach.Break, turn uint64) (ideas.Idea, bool) {
	var want []ideas.Category
	if k, ok := r.w.desk.View().Settings.Break.Plan.Kind(b.Kind); ok {
		for _, c := range k.Ideas {
			want = append(want, ideas.Category(c))
		}
	} else if b.Kind == breaks.ResetID {
		want = []ideas.Category{ideas.Breathe}
	}
	if r.want != "" {
		want = []ideas.Category{r.want}
	}
	var book ideas.Book
	if r.w.system.Ideas != nil {
		book = r.w.system.Ideas()
	}
	i, ok := ideas.Pick(book.Shown(), ideas.Want{Length: b.Length, Categories: want, Lately: r.last, Turn: turn})
	if ok {
		r.last = append([]string{i.ID}, r.last[:min(len(r.last), mostLately-1)]...)
	}
	return i, ok
}
