package native

import (
	"math"
	"testing"
)

func TestFilled(t *testing.T) {
	const self, front, other = 100, 200, 300
	one := []macRect{{0, 0, 1440, 900}}
	two := append(one, macRect{1440, -180, 1920, 1080})
	window := func(process int, x, y, width, height float64) macWindow {
		return macWindow{process, 0, 1, macRect{x, y, width, height}}
	}
	layered := func(w macWindow, layer int) macWindow { w.layer = layer; return w }
	clear := func(w macWindow) macWindow { w.alpha = 0; return w }
	all := window(front, 0, 0, 1440, 900)
	bar := layered(window(1, 0, 0, 1440, 24), menuBarLayer)
	bar2 := layered(window(1, 1440, -180, 1920, 24), menuBarLayer)
	below := window(front, 0, 38, 1440, 862) // the menu bar or a notch

	for name, c := range map[string]struct {
		windows  []macWindow
		displays []macRect
		front    int
		want     bool
	}{
		"no window":                    {nil, one, front, false},
		"no display":                   {[]macWindow{all}, nil, front, false},
		"a display of nothing":         {[]macWindow{all}, []macRect{{}}, front, false},
		"it":                           {[]macWindow{all}, one, front, true},
		"behind others":                {[]macWindow{window(front, 5, 5, 90, 20), window(other, 0, 0, 50, 50), all}, one, front, true},
		"a small one":                  {[]macWindow{window(front, 100, 100, 800, 600)}, one, front, false},
		"larger than it":               {[]macWindow{window(front, -5, -5, 1450, 910)}, one, front, true},
		"a hair less":                  {[]macWindow{window(front, 0, 0, 1439.5, 899.5)}, one, front, true},
		"of another program":           {[]macWindow{window(other, 0, 0, 1440, 900)}, one, front, false},
		"ours":                         {[]macWindow{window(self, 0, 0, 1440, 900)}, one, self, false},
		"the desktop, in Finder":       {[]macWindow{layered(all, -2147483603)}, one, front, false},
		"slides above all":             {[]macWindow{layered(all, 1000)}, one, front, true},
		"one that is not seen":         {[]macWindow{clear(all)}, one, front, false},
		"as large as can be":           {[]macWindow{bar, below}, one, front, false},
		"beside a notch":               {[]macWindow{below}, one, front, true},
		"the bar gone up":              {[]macWindow{layered(window(1, 0, -24, 1440, 24), menuBarLayer), below}, one, front, true},
		"the bar of the other":         {[]macWindow{bar2, below}, two, front, true},
		"a bar that is not seen":       {[]macWindow{clear(bar), below}, one, front, true},
		"all, under a bar":             {[]macWindow{bar, all}, one, front, true},
		"too far down":                 {[]macWindow{window(front, 0, 60, 1440, 840)}, one, front, false},
		"not to the bottom":            {[]macWindow{window(front, 0, 0, 1440, 830)}, one, front, false},
		"half of it":                   {[]macWindow{window(front, 0, 0, 720, 900)}, one, front, false},
		"two halves":                   {[]macWindow{window(front, 0, 0, 720, 900), window(front, 720, 0, 720, 900)}, one, front, false},
		"the second display":           {[]macWindow{bar, window(front, 1440, -180, 1920, 1080)}, two, front, true},
		"as large, but between":        {[]macWindow{window(front, 720, 0, 1440, 900)}, two, front, false},
		"over both":                    {[]macWindow{window(front, 0, -180, 3360, 1080)}, two, front, true},
		"as large as can be on second": {[]macWindow{bar, bar2, window(front, 1440, -156, 1920, 1056)}, two, front, false},
	} {
		if got := filled(c.windows, c.displays, c.front, self); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// Whatever the places are: what fills a display goes on doing so when it grows,
// and a window that does has a place that is one.
func FuzzFilled(f *testing.F) {
	f.Add(0.0, 0.0, 1440.0, 900.0, 0.0, 0.0, 1440.0, 900.0)
	f.Add(0.0, 38.0, 1440.0, 862.0, 0.0, 0.0, 1440.0, 900.0)
	f.Add(1440.0, -180.0, 1920.0, 1080.0, 1440.0, -180.0, 1920.0, 1080.0)
	f.Add(math.NaN(), math.Inf(-1), math.Inf(1), math.MaxFloat64, -1.0, math.NaN(), math.Inf(1), 0.0)
	f.Fuzz(func(t *testing.T, x, y, width, height, dx, dy, dwidth, dheight float64) {
		at, display := macRect{x, y, width, height}, macRect{dx, dy, dwidth, dheight}
		is := func(r macRect) bool {
			return filled([]macWindow{{process: 1, alpha: 1, at: r}}, []macRect{display}, 1, 2)
		}
		if !is(at) {
			return
		}
		for _, v := range []float64{x, y, width, height, dx, dy, dwidth, dheight} {
			if math.IsNaN(v) {
				t.Fatalf("%v fills %v", at, display)
			}
		}
		if larger := (macRect{x - 1, y - 1, width + 2, height + 2}); !is(larger) && math.Abs(x)+math.Abs(y)+math.Abs(width)+math.Abs(height) < 1e6 {
			t.Errorf("%v fills %v, and %v does not", at, display, larger)
		}
		if filled([]macWindow{{process: 1, alpha: 1, at: at}}, []macRect{display}, 2, 2) {
			t.Error("one of our own does")
		}
	})
}
