package ui

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// TestSettingsByKeyboard walks the whole page with Tab: everything that can be
// pressed is reached, in view, and shows that it has the keyboard.
func TestSettingsByKeyboard(t *testing.T) {
	for _, scale := range []float32{1, 2} {
		o := openSettings(t, &Theme{Scale: scale}, fyne.NewSize(360, 520), allHooks())
		o.b.SetLevel("jargon", house.Off)
		o.change(func(h *house.Settings) { // so that what sets it back can be pressed
			setKind(&h.Break, breaks.Micro, func(k *breaks.Kind) { k.Sound = true })
			setKind(&h.Break, breaks.Long, func(k *breaks.Kind) { k.Starts = true })
			h.Break.Plan.Hours[time.Monday] = []breaks.Range{{From: 540, To: 720}}
		})
		test.Tap(o.kinds.add)
		o.openAll()
		test.Tap(o.settings.ideas.add)
		o.b.fine["x"] = true
		o.b.again()
		test.Tap(o.yours.ask)
		driver := fyne.CurrentApp().Driver()
		from := driver.AbsolutePositionForObject(o.scroll.Scroll).Y
		to := from + o.scroll.Size().Height
		reached := map[any]bool{}
		for _, f := range o.walk() {
			o.win.Canvas().Focus(f)
			reached[f] = true
			if p, ok := f.(interface{ ringed() bool }); ok && !p.ringed() {
				t.Errorf("%s does not show that it has the keyboard", nameOf(f))
			}
			obj := f.(fyne.CanvasObject)
			if top := driver.AbsolutePositionForObject(obj).Y; f != fyne.Focusable(o.find) && (top < from-0.5 || top+obj.Size().Height > to+0.5) {
				t.Errorf("at %v, %s has the keyboard and is out of view: %v to %v, in view are %v to %v", scale, nameOf(f), top, top+obj.Size().Height, from, to)
			}
		}
		for r := range o.each {
			for _, f := range inRow[fyne.CanvasObject](t, o, r.text) {
				if f, ok := f.(fyne.Focusable); ok && !reached[f] {
					t.Errorf("Tab does not reach %s in %q", nameOf(f), r.text)
				}
			}
		}
	}
}

// TestSettingsThemeChanges holds that the page follows the look that is chosen
// on it.
func TestSettingsThemeChanges(t *testing.T) {
	o := openSettings(t, &Theme{}, fyne.NewSize(360, 620), allHooks())
	o.b.SetLevel("jargon", house.Hint)
	o.b.SetLevel("offer-choice", house.Off)
	fyne.CurrentApp().Settings().SetTheme(&Theme{Scale: 1.6})
	relay(o.win.Content())
	o.looks(t, "settings-top-large")
}

// TestSettingsFit holds that the page goes down to the narrowest window at
// every text size, and that nothing in it is cut off.
func TestSettingsFit(t *testing.T) {
	for _, scale := range []float32{0.8, 1, 1.3, 1.6, 2} {
		o := openSettings(t, &Theme{Scale: scale}, fyne.NewSize(360, 620), allHooks())
		o.openAll()
		test.Tap(o.yours.ask)
		if got := o.win.Canvas().Size().Width; got > 360 {
			t.Errorf("at %v the page asks for a width of %v", scale, got)
		}
		for r := range o.each {
			width := r.Size().Width
			for _, x := range inRow[fyne.CanvasObject](t, o, r.text) {
				if _, group := x.(*fyne.Container); group {
					continue
				}
				if least := x.MinSize().Width; least > 0 && x.Size().Width+0.5 < least {
					t.Errorf("at %v, a %T in %q is %v wide and asks for %v", scale, x, r.text, x.Size().Width, least)
				}
				if right := x.Position().X + x.Size().Width; right > width+0.5 {
					t.Errorf("at %v, a %T in %q ends at %v, the row at %v", scale, x, r.text, right, width)
				}
			}
		}
	}
}
