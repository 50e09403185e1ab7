package ui

import "fyne.io/fyne/v2"

// watchRow is the layout of five things: the switch, the button that opens the
// pause’s choices or the one that ends it, these choices, and one thing more.
// That stands in the switch’s row where it fits, and else below all; the
// choices have rows of their own. What stands below, and is lower, goes up again
// only for what the agent does here, or for another width: nothing moves by
// itself, as when a pause is over.
type watchRow struct {
	kept  bool    // the last one stays below, where it is
	floor float32 // where that is: its lower edge
	last  float32 // the width
}

// free lets all go to where it belongs: the agent has done something.
func (w *watchRow) free() { w.kept = false }

const (
	// The switch and the button have edges of their own, which may lie over
	// each other a little.
	watchGap float32 = -2
	// So has what stands beside them: it may stick out by as much.
	watchEdge = chooseEdge
)

// wide is the width that an object asks for, all of it in one row.
func (*watchRow) wide(o fyne.CanvasObject) float32 {
	if t, ok := o.(*toggle); ok {
		return t.label.measure(t.label.text) + 100 - t.room(100)
	}
	return o.MinSize().Width
}

// each goes over what is in view, with its place and size, and says how high
// all is and whether the last one is below.
func (w *watchRow) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, at fyne.Position, size fyne.Size)) (high float32, below bool) {
	toggle, choices, more := objects[0], objects[3], objects[4]
	end := objects[1]
	if !end.Visible() {
		end = objects[2]
	}
	kept := w.kept && width == w.last
	one := min(w.wide(toggle), width)
	two := end.MinSize().Width
	three := more.MinSize().Width
	spare := width + watchEdge - one - watchGap - two - three
	below = kept || spare < 0

	first := []fyne.CanvasObject{toggle}
	apart := one+watchGap+two > width+0.5 // not even the two fit
	if !apart {
		first = append(first, end)
	}
	if !below {
		first = append(first, more)
	}
	for _, o := range first {
		high = max(high, heightAt(o, min(w.wide(o), width)))
	}
	loose := max(spare, 0) // what room there is goes between them, the most of it to the right
	if below {
		loose = max(width-one-watchGap-two, 0)
	}
	x := float32(0)
	for _, o := range first {
		switch o {
		case end:
			x += min(loose/3, -2*watchGap)
		case more:
			x += min(loose*2/3, gap) - watchGap
		}
		wide := min(w.wide(o), width)
		h := heightAt(o, wide)
		do(o, fyne.NewPos(x, (high-h)/2), fyne.NewSize(wide, h))
		x += wide + watchGap
	}
	next := func(o fyne.CanvasObject, wide float32) {
		h := heightAt(o, wide)
		if h == 0 {
			return
		}
		high += -watchGap
		if o == more && kept {
			high = max(high, w.floor-h)
		}
		do(o, fyne.NewPos(0, high), fyne.NewSize(wide, h))
		high += h
	}
	if apart {
		next(end, min(two, width))
	}
	next(choices, width)
	if below {
		next(more, min(three, width))
	}
	return high, below
}

func (w *watchRow) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	high, _ := w.each(objects, width, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
	return high
}

func (w *watchRow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w.floor, w.kept = w.each(objects, size.Width, put)
	w.last = size.Width
}

func (w *watchRow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	wide := widest(objects)
	return fyne.NewSize(wide, w.heightOf(objects, max(w.last, wide)))
}
