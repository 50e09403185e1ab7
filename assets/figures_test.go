package assets_test

import (
	"image/color"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"levelhead/assets"
	"levelhead/coach/ideas"
)

// TestFigures holds that there is a drawing for each name that an idea has and no
// other, that each can be drawn in any colours and at any size, shows a person
// and something that moves, and stays within its edges.
func TestFigures(t *testing.T) {
	test.NewTempApp(t)
	files, err := fs.Glob(os.DirFS("figures"), "*.svg")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(f, ".svg")
	}
	if !slices.Equal(files, ideas.Figures()) {
		t.Errorf("there are %q, and the ideas have %q", files, ideas.Figures())
	}
	form := regexp.MustCompile(`^<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 120 120" width="120" height="120">\n(  <path fill="#(000000|0000ff|ffffff)" d="[-MLHVCAz0-9. ]+"/>\n)+</svg>\n$`)
	line, accent, ground := color.NRGBA{200, 0, 0, 255}, color.NRGBA{0, 0, 255, 255}, color.NRGBA{0, 200, 0, 255}
	first := []string{"chin-forward", "hand-shut", "tiptoe-down"} // from which nothing has moved yet
	for _, name := range files {
		raw, err := os.ReadFile("figures/" + name + ".svg")
		if err != nil || !form.Match(raw) {
			t.Errorf("%s is not in the form of the others, %v", name, err)
		}
		for _, size := range []int{60, 240} {
			img := draw(t, assets.Figure(name, line, accent, ground), size)
			var person, moves, edge int
			for y := range size {
				for x := range size {
					c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
					switch {
					case c.A < 250:
						continue
					case c.R > 150:
						person++
					case c.B > 200:
						moves++
						if x == 0 || y == 0 || x == size-1 || y == size-1 {
							edge++
						}
					}
				}
			}
			all := size * size
			if person < all/25 || person > all*2/3 || moves > all/4 || edge > size/5 {
				t.Errorf("%s at %d: %d of %d pixels are a person, %d move, %d of them at the edge", name, size, person, all, moves, edge)
			}
			if size == 240 && (moves < all/300) != slices.Contains(first, name) {
				t.Errorf("%s at %d: %d of %d pixels move", name, size, moves, all)
			}
		}
	}
}

// TestFigureColors holds that colours are put in each for its own, also where one
// is what the file has for another.
func TestFigureColors(t *testing.T) {
	svg := string(assets.Figure("hug", color.White, color.Black, color.NRGBA{0, 0, 255, 10}))
	raw, err := os.ReadFile("figures/hug.svg")
	if err != nil {
		t.Fatal(err)
	}
	for is, was := range map[string]string{"#ffffff": "#000000", "#000000": "#0000ff", "#0000ff": "#ffffff"} {
		if strings.Count(svg, is) != strings.Count(string(raw), was) || !strings.Contains(svg, is) {
			t.Errorf("%s for %s is there %d times", is, was, strings.Count(svg, is))
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a figure that is not there did not panic")
		}
	}()
	assets.Figure("none", color.White, color.White, color.White)
}
