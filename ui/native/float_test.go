package native

import (
	"image"
	"testing"
)

func TestClamp(t *testing.T) {
	one := []image.Rectangle{image.Rect(0, 30, 1920, 1080)}
	two := []image.Rectangle{image.Rect(0, 0, 1920, 1080), image.Rect(1920, -200, 3200, 824)}
	for name, c := range map[string]struct {
		window  image.Rectangle
		screens []image.Rectangle
		want    image.Point
	}{
		"whole":               {image.Rect(100, 100, 480, 720), one, image.Pt(100, 100)},
		"at the edge":         {image.Rect(1540, 460, 1920, 1080), one, image.Pt(1540, 460)},
		"out to the right":    {image.Rect(1800, 100, 2180, 720), one, image.Pt(1540, 100)},
		"out to the left":     {image.Rect(-50, 100, 330, 720), one, image.Pt(0, 100)},
		"under the panel":     {image.Rect(0, 0, 380, 620), one, image.Pt(0, 30)},
		"monitor gone":        {image.Rect(2500, 100, 2880, 720), one, image.Pt(1540, 100)},
		"far away":            {image.Rect(-32000, -32000, -31620, -31380), one, image.Pt(0, 30)},
		"too large":           {image.Rect(300, 300, 3300, 3300), one, image.Pt(0, 30)},
		"second monitor":      {image.Rect(2500, -100, 2880, 520), two, image.Pt(2500, -100)},
		"mostly on second":    {image.Rect(1800, 100, 2180, 720), two, image.Pt(1920, 100)},
		"mostly on first":     {image.Rect(1700, 100, 2080, 720), two, image.Pt(1540, 100)},
		"right of the second": {image.Rect(4000, 100, 4380, 720), two, image.Pt(2820, 100)},
		"no monitors":         {image.Rect(5, 6, 7, 8), nil, image.Pt(5, 6)},
		"no size":             {image.Rect(5000, 50, 5000, 50), one, image.Pt(1920, 50)},
	} {
		if got := clamp(c.window, c.screens); got != c.want {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}
