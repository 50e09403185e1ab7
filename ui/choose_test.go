package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// pressed is a shortcut as the driver tells of it.
func pressed(k fyne.KeyName, m fyne.KeyModifier) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: m}
}

func newTestChoose(t *testing.T, options ...string) (c *choose, picked *[]int) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(&Theme{})
	picked = new([]int)
	c = newChoose(func(i int) {
		*picked = append(*picked, i)
		c.set(i)
	}, options...)
	w := app.NewWindow("")
	w.SetContent(c)
	t.Cleanup(w.Close)
	c.Resize(fyne.NewSize(c.natural(), c.heightFor(c.natural())))
	return c, picked
}

func TestChooseKeys(t *testing.T) {
	c, picked := newTestChoose(t, "On", "Hint", "Off")
	var other fyne.KeyName
	c.key = func(k fyne.KeyName) { other = k }
	press := func(names ...fyne.KeyName) {
		for _, n := range names {
			c.TypedKey(&fyne.KeyEvent{Name: n})
		}
	}
	c.set(0)
	press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft, fyne.KeyHome, fyne.KeyHome, fyne.KeyEnd, fyne.KeySpace, fyne.KeyReturn)
	want := []int{1, 2, 1, 0, 2, 0, 1}
	if len(*picked) != len(want) {
		t.Fatalf("picked %v, want %v", *picked, want)
	}
	for i := range want {
		if (*picked)[i] != want[i] {
			t.Fatalf("picked %v, want %v", *picked, want)
		}
	}
	press(fyne.KeyDown)
	if other != fyne.KeyDown {
		t.Error("Down was not handed on")
	}
	c.set(-1) // none is on: the first key begins somewhere
	press(fyne.KeyLeft)
	if c.on != 0 {
		t.Errorf("from none, Left went to %d", c.on)
	}
	c.set(-1)
	press(fyne.KeySpace)
	if c.on != 0 {
		t.Errorf("from none, Space went to %d", c.on)
	}
	c.Disable()
	*picked = nil
	press(fyne.KeyRight, fyne.KeySpace)
	c.Tapped(&fyne.PointEvent{Position: c.cells[2].chip.Position().AddXY(3, 3)})
	if len(*picked) > 0 {
		t.Errorf("disabled, it picked %v", *picked)
	}
}

func TestChooseTaps(t *testing.T) {
	c, picked := newTestChoose(t, "On", "Hint", "Off")
	c.set(1)
	for i := range c.cells {
		at := c.cells[i].chip.Position().AddXY(4, 4)
		c.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}})
		if c.over != i {
			t.Errorf("the pointer is on %d, not %d", c.over, i)
		}
		c.Tapped(&fyne.PointEvent{Position: at})
	}
	c.MouseOut()
	c.Tapped(&fyne.PointEvent{Position: fyne.NewPos(0, 0)}) // on the ring's place
	if got := *picked; len(got) != 3 || got[0] != 0 || got[1] != 1 || got[2] != 2 || c.over != -1 {
		t.Errorf("picked %v, and the pointer is on %d", got, c.over)
	}
}

// TestChooseCut holds that a row too long for its width is cut into rows of
// the same length, none of them wider.
func TestChooseCut(t *testing.T) {
	c, _ := newTestChoose(t, "As the system", "English", "Deutsch", "Español", "Français")
	last := 0
	for width := c.natural(); width > c.MinSize().Width; width -= 7 {
		columns, _ := c.cut(width)
		if last > 0 && columns > last {
			t.Errorf("at %v there are %d in a row, and fewer where it is wider", width, columns)
		}
		last = columns
		seen := 0
		h := c.place(width, func(_ int, at fyne.Position, size fyne.Size) {
			seen++
			if at.X+size.Width > width-chooseEdge+0.5 {
				t.Errorf("at %v a cell ends at %v", width, at.X+size.Width)
			}
		})
		if seen != 5 || h <= 0 {
			t.Errorf("at %v there are %d cells", width, seen)
		}
	}
	if columns, _ := c.cut(c.natural()); columns != 5 {
		t.Errorf("at its own width there are %d in a row", columns)
	}
	if last != 1 {
		t.Errorf("at the least width there are %d in a row", last)
	}
}
