package native

import (
	"image"
	"math"
	"slices"
	"testing"
)

var (
	laptop = Monitor{Name: "1920x1080+0+0", X: 0, Y: 30, Width: 1920, Height: 1050}
	beside = Monitor{Name: "1280x1024+1920-200", X: 1920, Y: -200, Width: 1280, Height: 1024}
	left   = Monitor{Name: "1280x1024-1280+0", X: -1280, Y: 0, Width: 1280, Height: 1024}
)

func TestOn(t *testing.T) {
	for name, c := range map[string]struct {
		screens             []Monitor
		x, y, width, height int
		want                string
	}{
		"the only one":   {[]Monitor{laptop}, 100, 100, 380, 52, laptop.Name},
		"mostly second":  {[]Monitor{laptop, beside}, 1800, 100, 380, 52, beside.Name},
		"mostly first":   {[]Monitor{laptop, beside}, 1700, 100, 380, 52, laptop.Name},
		"half and half":  {[]Monitor{laptop, beside}, 1730, 100, 380, 52, laptop.Name},
		"less than 0":    {[]Monitor{left, laptop}, -1000, 900, 380, 620, left.Name},
		"unplugged":      {[]Monitor{laptop}, 2000, 100, 380, 52, ""},
		"under a panel":  {[]Monitor{laptop}, 100, 0, 380, 30, ""},
		"no size":        {[]Monitor{laptop}, 100, 100, 0, 0, laptop.Name},
		"larger":         {[]Monitor{left, laptop}, -100, -100, 5000, 5000, laptop.Name},
		"none":           {nil, 100, 100, 380, 52, ""},
		"endless":        {[]Monitor{left, laptop}, math.MinInt, math.MinInt, math.MaxInt, math.MaxInt, ""},
		"no such screen": {[]Monitor{{}}, 0, 0, 380, 52, ""},
	} {
		got, ok := On(c.screens, c.x, c.y, c.width, c.height)
		if got.Name != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v; want %q", name, got.Name, ok, c.want)
		}
	}
}

func TestFit(t *testing.T) {
	all := []Monitor{left, laptop, beside}
	for name, c := range map[string]struct {
		screens             []Monitor
		x, y, width, height int
		want                image.Point
	}{
		"whole":             {all, 100, 100, 380, 52, image.Pt(100, 100)},
		"monitor unplugged": {[]Monitor{laptop}, 2500, -150, 380, 620, image.Pt(1540, 30)},
		"left one gone":     {[]Monitor{laptop}, -1280, 500, 380, 52, image.Pt(0, 500)},
		"less than 0":       {all, -1270, 10, 380, 620, image.Pt(-1270, 10)},
		"above 0":           {all, 2000, -200, 380, 52, image.Pt(2000, -200)},
		"title under panel": {all, 100, 0, 380, 620, image.Pt(100, 30)},
		"between two":       {all, 1800, 100, 380, 620, image.Pt(1920, 100)},
		"larger":            {[]Monitor{laptop}, 300, 300, 4000, 4000, image.Pt(0, 30)},
		"wider":             {[]Monitor{laptop}, 300, 300, 4000, 52, image.Pt(0, 300)},
		"far away":          {all, math.MinInt, math.MaxInt, 380, 52, image.Pt(-1280, 972)},
		"no size":           {all, 5000, 100, 0, 0, image.Pt(3200, 100)},
		"less than no size": {all, 50, 100, -5, -5, image.Pt(50, 100)},
		"no screens":        {nil, -700, 9000, 380, 52, image.Pt(-700, 9000)},
	} {
		var areas []image.Rectangle
		for _, m := range c.screens {
			areas = append(areas, m.area())
		}
		got := fit(areas, c.x, c.y, c.width, c.height)
		if got != c.want {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
		// What fits is left where it is.
		if again := fit(areas, got.X, got.Y, c.width, c.height); again != got {
			t.Errorf("%s: then it wanders from %v to %v", name, got, again)
		}
	}
}

func TestMonitor(t *testing.T) {
	whole := image.Rect(-1280, 0, 0, 1024)
	for name, c := range map[string]struct {
		free image.Rectangle
		want Monitor
	}{
		"all of it":       {whole, left},
		"a panel":         {image.Rect(-1280, 24, 0, 1024), Monitor{left.Name, -1280, 24, 1280, 1000}},
		"of both screens": {image.Rect(-1280, 0, 1920, 1080), left},
		"none of it":      {image.Rect(0, 0, 1920, 1080), left},
		"nothing":         {image.Rectangle{}, left},
		"less":            {image.Rectangle{Min: image.Pt(0, 0), Max: image.Pt(-50, -50)}, left},
	} {
		if got := monitor(whole, c.free); got != c.want {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func TestInOrder(t *testing.T) {
	got := inOrder([]Monitor{beside, laptop, {}, left, laptop})
	if want := []Monitor{left, laptop, beside}; !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	if got := inOrder(nil); len(got) != 0 {
		t.Errorf("of none: %v", got)
	}
}
