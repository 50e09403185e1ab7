package ui

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// keyLine is what some keys do, and at the right the keys.
type keyLine struct {
	*fyne.Container
	keys *fyne.Container
}

func newKeyLine(does string) *keyLine {
	l := &keyLine{keys: newFlow(5)}
	l.Container = &fyne.Container{Layout: keyLayout{}, Objects: []fyne.CanvasObject{newWords(does), l.keys}}
	return l
}

// set shows keys written as in keyboard; "" shows none.
func (l *keyLine) set(keys string) {
	l.keys.Objects = nil
	if keys == "" {
		return
	}
	all := strings.Split(keys, " or ")
	for i, one := range all {
		// Keys that are pressed together stay in one row.
		together := newBeside(4, 0)
		for _, name := range caps(one, runtime.GOOS) {
			together.Add(newKeycap(name))
		}
		if i < len(all)-1 {
			or := newWords(tr("or"), theme.SizeNameCaptionText, colorMuted)
			or.whole = true
			together.Add(or)
		}
		l.keys.Add(together)
	}
}

// keyLayout sets words at the left and keys at the right, in as many rows as
// they need: the keys have at most keyShare of the width.
type keyLayout struct{}

const keyShare = 0.55

func (keyLayout) widths(objects []fyne.CanvasObject, width float32) (does, keys float32) {
	for i, o := range objects[1].(*fyne.Container).Objects {
		if i > 0 {
			keys += 5
		}
		keys += o.MinSize().Width
	}
	keys = min(keys, max(width*keyShare, objects[1].MinSize().Width))
	return max(width-keys-gap, 0), keys
}

func (k keyLayout) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	does, keys := k.widths(objects, width)
	return max(heightAt(objects[0], does), heightAt(objects[1], keys))
}

func (k keyLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	does, keys := k.widths(objects, size.Width)
	for i, at := range []struct{ x, w float32 }{{0, does}, {size.Width - keys, keys}} {
		h := heightAt(objects[i], at.w)
		put(objects[i], fyne.NewPos(at.x, (size.Height-h)/2), fyne.NewSize(at.w, h))
	}
}

func (k keyLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := objects[0].MinSize().Width + gap + objects[1].MinSize().Width
	return fyne.NewSize(w, k.heightOf(objects, w))
}
