package ui

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
)

// light is a colour in linear light, red, green and blue from 0 to 1.
type light [3]float64

func lightOf(c color.NRGBA) (l light) {
	for i, v := range []uint8{c.R, c.G, c.B} {
		x := float64(v) / 255
		l[i] = x / 12.92
		if x > 0.04045 {
			l[i] = math.Pow((x+0.055)/1.055, 2.4)
		}
	}
	return l
}

// An eye is what is left of a colour: a matrix over linear light.
type eye [3]light

// The eyes that take red and green for one, after Viénot, Brettel and Mollon
// 1999: their matrices, from light to cones and back, multiplied out.
var eyes = map[string]eye{
	"usual":        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
	"deuteranopia": {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}},
}

func (e eye) sees(l light) (seen light) {
	for i, row := range e {
		for k, x := range row {
			seen[i] += x * l[k]
		}
		seen[i] = min(max(seen[i], 0), 1)
	}
	return seen
}

// lab is a colour in CIE L*a*b* under daylight: lightness from 0 to 100 first.
func (l light) lab() [3]float64 {
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x := f((0.4124564*l[0] + 0.3575761*l[1] + 0.1804375*l[2]) / 0.95047)
	y := f(0.2126729*l[0] + 0.7151522*l[1] + 0.072175*l[2])
	z := f((0.0193339*l[0] + 0.119192*l[1] + 0.9503041*l[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// far is how far apart two colours are to the eye: in lightness, and in all
// (CIE 1976; 2.3 is a difference that is just seen).
func (e eye) far(a, b color.NRGBA) (lightness, all float64) {
	p, q := e.sees(lightOf(a)).lab(), e.sees(lightOf(b)).lab()
	return math.Abs(p[0] - q[0]), math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2]))
}

// TestThemeForEveryEye holds that the three weights' colours are told apart by
// eyes that take red and green for one, and that what was said well is not
// taken for a fault.
func TestThemeForEveryEye(t *testing.T) {
	const lightness, all = 8, 18 // of 100
	for _, th := range styles() {
		if !th.Shapes {
			continue
		}
		var weights []fyne.ThemeColorName
		for _, l := range looks {
			weights = append(weights, l.Color)
		}
		for called, e := range eyes {
			for i, a := range weights {
				for _, b := range weights[:i] {
					if l, d := e.far(th.at(a), th.at(b)); l < lightness || d < all {
						t.Errorf("%s, %s: %s and %s are %.0f apart in lightness and %.0f in all, want %d and %d", th.called, called, a, b, l, d, lightness, all)
					}
				}
				if _, d := e.far(th.at(a), th.at(lookSaid.Color)); d < all {
					t.Errorf("%s, %s: %s and %s are %.0f apart, want %d", th.called, called, a, lookSaid.Color, d, all)
				}
			}
		}
	}
}

// TestThemeEyes holds the simulation to what is known of it: greys stay as they are,
// and red and green come out alike.
func TestThemeEyes(t *testing.T) {
	for called, e := range eyes {
		for _, grey := range []uint8{0, 90, 255} {
			c := color.NRGBA{R: grey, G: grey, B: grey, A: 255}
			if got, want := e.sees(lightOf(c)), lightOf(c); math.Abs(got[0]-want[0])+math.Abs(got[1]-want[1])+math.Abs(got[2]-want[2]) > 1e-3 {
				t.Errorf("%s: grey %v is seen as %v", called, want, got)
			}
		}
		red, green := e.sees(light{1, 0, 0}), e.sees(light{0, 1, 0})
		if alike := math.Abs(red[0]-red[1]) < 1e-9 && math.Abs(green[0]-green[1]) < 1e-9; alike == (called == "usual") {
			t.Errorf("%s: red is seen as %v, green as %v", called, red, green)
		}
	}
}
