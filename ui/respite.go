package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/breathing"
	"levelhead/coach/ideas"
)

// respite is what is seen during a break: a ring that empties, and something
// to do. Where nothing is to move, a bar takes the ring's place.
type respite struct {
	*fyne.Container
	desk  Desk
	pick  func(b coach.Break, turn uint64) (ideas.Idea, bool)
	sound func(name string) // nil for none
	fresh func()            // lays it out anew

	ring   *ring
	bar    *bar
	left   *clockFace
	name   *words
	breath *breath
	steady *breath // in the place of breath where nothing moves
	idea   *ideaCard
	other  *button
	back   *button
	more   *button

	pattern breathing.Pattern
	motion  *fyne.Animation // nil while nothing moves
	phase   breaks.Phase
	kind    string
	from    time.Duration // when in the break the idea came
	turn    uint64
	still   bool // nothing moves
	loud    bool // the break is to be heard
	heard   int  // the last part of the breath that was
}

// How wide the ring is: with a breath in it, and with the time alone.
const (
	breathRing float32 = 236
	timeRing   float32 = 168
)

func newRespite(desk Desk, pick func(b coach.Break, turn uint64) (ideas.Idea, bool)) *respite {
	r := &respite{desk: desk, pick: pick}
	r.left, r.breath, r.steady, r.bar, r.idea = newClockFace(), newBreath(), newBreath(), newBar(), newIdeaCard()
	r.steady.still = true
	r.left.text.Alignment = fyne.TextAlignCenter
	r.name = newWords("", colorMuted, fyne.TextAlignCenter)
	r.ring = newRing(timeRing, &fyne.Container{Layout: middle{}, Objects: []fyne.CanvasObject{r.breath, r.left}})
	r.back = newButton(tr("I’m back"), "", primary, desk.EndBreak)
	r.more = newButton(tr("Five more minutes"), "", plain, desk.MoreBreak)
	r.other = newButton(tr("Another idea"), "", quiet, func() { r.change(desk.View().Break) })
	for _, b := range []*button{r.back, r.more, r.other} {
		b.key = func(k fyne.KeyName) {
			if k == fyne.KeyEscape {
				desk.EndBreak()
			}
		}
	}
	view := newRoll(newBesideBar(newColumn(pad, 0, r.ring, r.name, r.bar, r.steady, r.idea.Container)))
	does := newCentred(gap, r.back, r.more, r.other)
	r.fresh = func() {
		view.settle(true)
		relay(does)
	}
	r.Container = newFrame(460, nil, view, does)
	return r
}

// show follows the break that is being taken.
func (r *respite) show(v coach.View) {
	b := v.Break
	was := r.phase
	r.phase = b.Phase
	if b.Phase != breaks.Resting {
		r.rest()
		return
	}
	if still := v.Settings.Look.Still || !fyne.CurrentApp().Settings().ShowAnimations(); still != r.still || was != b.Phase || b.Kind != r.kind {
		r.still, r.kind = still, b.Kind
		k, ok := v.Settings.Break.Plan.Kind(b.Kind)
		r.loud = k.Sound || !ok // the reset is in no plan
		r.ring.Hidden, r.bar.Hidden = still, !still
		r.change(b)
	}
	r.count(b)
}

// count shows how much of the break is left.
func (r *respite) count(b coach.Break) {
	share := float32(1)
	if b.Length > 0 {
		share = float32(b.Left) / float32(b.Length)
	}
	r.ring.set(share)
	r.bar.set(share)
	r.left.set(clock(b.Left))
	name := breakName(b.Kind, b.Name)
	if r.still || r.breathes() {
		name = trf("%s: %s left", name, clock(b.Left))
	}
	r.name.set(name, colorMuted)
	if r.still && r.breathes() {
		r.steady.set(r.pattern.At(b.Length - b.Left - r.from))
	}
}

func (r *respite) breathes() bool { return r.pattern.Rounds > 0 }

// change shows another idea.
func (r *respite) change(b coach.Break) {
	r.turn++
	r.rest()
	r.pattern = breathing.Pattern{}
	i, ok := r.pick(b, r.turn)
	r.idea.Hidden, r.other.Hidden = !ok, !ok
	if ok {
		r.idea.set(i)
		if p, err := breathing.Parse(i.Pattern); i.Pattern != "" && err == nil {
			r.pattern = p.For(max(b.Left, 0))
		}
	}
	r.left.Hidden, r.breath.Hidden, r.steady.Hidden = r.breathes(), !r.breathes(), !r.breathes() || !r.still
	r.from = b.Length - b.Left
	if r.ring.least = timeRing; r.breathes() {
		r.ring.least = breathRing
	}
	if r.breathes() && !r.still {
		r.breathe()
	}
	r.count(b)
	r.fresh()
}

// breathe has the disc move for as long as the pattern lasts.
func (r *respite) breathe() {
	length := r.pattern.Length()
	r.heard = -1
	r.at(0)
	r.motion = &fyne.Animation{Duration: length, Curve: fyne.AnimationLinear, Tick: func(done float32) {
		r.at(time.Duration(float64(done) * float64(length)))
	}}
	r.motion.Start()
}

// at shows, and has heard, where the breath is.
func (r *respite) at(elapsed time.Duration) {
	m := r.pattern.At(elapsed)
	r.breath.set(m)
	turn := m.Round*len(r.pattern.Phases) + m.Index
	if turn == r.heard || m.Over {
		return
	}
	r.heard = turn
	if !r.loud || r.sound == nil {
		return
	}
	switch m.Phase.What {
	case breathing.In:
		r.sound("in")
	case breathing.Out:
		r.sound("out")
	}
}

// rest ends what moves.
func (r *respite) rest() {
	if r.motion != nil {
		r.motion.Stop()
		r.motion = nil
	}
}

// middle sets each thing in the middle, as wide as all is.
type middle struct{}

func (middle) heightOf(objects []fyne.CanvasObject, width float32) (h float32) {
	for _, o := range objects {
		h = max(h, heightAt(o, width))
	}
	return h
}

func (m middle) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		h := heightAt(o, size.Width)
		put(o, fyne.NewPos(0, (size.Height-h)/2), fyne.NewSize(size.Width, h))
	}
}

func (middle) MinSize(objects []fyne.CanvasObject) (least fyne.Size) {
	for _, o := range objects {
		if o.Visible() {
			least = least.Max(o.MinSize())
		}
	}
	return least
}
