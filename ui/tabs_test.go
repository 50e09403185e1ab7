package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func tabsOver(t testing.TB, th *Theme, width float32) (*opened, *tabs, *[]string) {
	t.Helper()
	var bar *tabs
	var went []string
	o := alone(t, th, fyne.NewSize(width, 60), func() fyne.CanvasObject {
		bar = newTabs(func(id string) { went = append(went, id) }, pages()...)
		return padded(newColumn(0, 0, bar))
	})
	return o, bar, &went
}

func TestTabsLook(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		width float32
	}{
		{"light", Theme{}, 380},
		{"dark", Theme{Variant: &dark}, 380},
		{"narrow", Theme{}, 280},
		{"large", Theme{Scale: 1.6}, 360},
		{"signs", Theme{Scale: 2}, 260},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, bar, _ := tabsOver(t, &c.theme, c.width)
			bar.choose("guide")
			bar.marks[2].MouseIn(nil)
			o.win.Canvas().Focus(bar.marks[3])
			if got := o.win.Canvas().Size().Width; got != c.width {
				t.Errorf("the bar makes the window %v wide", got)
			}
			o.looks(t, "tabs-"+c.name)
		})
	}
}

func TestTabsByKeyboard(t *testing.T) {
	o, bar, went := tabsOver(t, &Theme{}, 380)
	if n := len(o.walk()); n != 4 {
		t.Errorf("Tab reaches %d pages", n)
	}
	c := o.win.Canvas()
	c.Focus(bar.marks[0])
	o.press(fyne.KeyLeft, fyne.KeyRight, fyne.KeyRight)
	if c.Focused() != fyne.Focusable(bar.marks[2]) || len(*went) != 0 || bar.current() != "check" {
		t.Errorf("arrows went to %q, chose %s", *went, bar.current())
	}
	o.press(fyne.KeyReturn, fyne.KeyEnd, fyne.KeyRight, fyne.KeySpace, fyne.KeyHome, fyne.KeyEnter)
	if want := []string{"call", "settings", "check"}; !slices.Equal(*went, want) || bar.current() != "check" {
		t.Errorf("went to %q, chose %s", *went, bar.current())
	}
	test.Tap(bar.marks[1])
	if bar.current() != "guide" || (*went)[3] != "guide" {
		t.Error("a tap did not go to the guide")
	}
	bar.choose("nothing-of-that-name")
	if bar.current() != "guide" {
		t.Errorf("an unknown page changed the bar to %s", bar.current())
	}
}

// TestTabsFit holds that words go before anything is cut off, the one of the
// page that is shown last.
func TestTabsFit(t *testing.T) {
	for _, scale := range []float32{0.8, 1, 1.6, 2} {
		_, bar, _ := tabsOver(t, &Theme{Scale: scale}, 380)
		for width := float32(700); width >= bar.MinSize().Width; width-- {
			bar.Resize(fyne.NewSize(width, 40))
			last := bar.marks[len(bar.marks)-1]
			if right := last.Position().X + last.Size().Width; right > width+0.5 {
				t.Fatalf("at %v and scale %v the bar ends at %v", width, scale, right)
			}
			if bar.marks[1].spelt && !bar.marks[0].spelt {
				t.Fatalf("at %v and scale %v the page that is shown has no word, and another has", width, scale)
			}
		}
		if bar.marks[0].spelt {
			t.Errorf("at scale %v a word is left in the least room", scale)
		}
	}
}

func TestTabsEmpty(t *testing.T) {
	test.NewTempApp(t)
	bar := newTabs(func(string) {})
	bar.choose("check")
	bar.Resize(bar.MinSize())
	if bar.current() != "" {
		t.Error("an empty bar has a page")
	}
}

// current is the id of the page that is chosen; "" in an empty bar.
func (t *tabs) current() string {
	if len(t.marks) == 0 {
		return ""
	}
	return t.marks[t.chosen].tab.ID
}
