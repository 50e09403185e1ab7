package assets_test

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"math"
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"levelhead/assets"
)

var update = flag.Bool("update", false, "render icon.svg to icon.png anew")

const iconSize = 256

// draw renders an SVG as Fyne will, on nothing.
func draw(t *testing.T, svg []byte, size int) image.Image {
	t.Helper()
	img := canvas.NewImageFromResource(fyne.NewStaticResource("drawn.svg", svg))
	img.FillMode = canvas.ImageFillContain
	c := software.NewTransparentCanvas()
	c.SetPadded(false)
	c.SetContent(img)
	c.Resize(fyne.NewSquareSize(float32(size)))
	return c.Capture()
}

// TestIcon holds that icon.png is icon.svg, rendered.
func TestIcon(t *testing.T) {
	test.NewTempApp(t)
	want := draw(t, assets.IconSVG, iconSize)
	if *update {
		var b bytes.Buffer
		enc := png.Encoder{CompressionLevel: png.BestCompression}
		if err := enc.Encode(&b, want); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("icon.png", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := png.Decode(bytes.NewReader(assets.Icon))
	if err != nil {
		t.Fatal(err)
	}
	if got.Bounds() != want.Bounds() {
		t.Fatalf("icon.png is %v; run go test ./assets -update", got.Bounds())
	}
	for y := range iconSize {
		for x := range iconSize {
			a, b := color.NRGBAModel.Convert(got.At(x, y)).(color.NRGBA), color.NRGBAModel.Convert(want.At(x, y)).(color.NRGBA)
			if far(a.R, b.R) || far(a.G, b.G) || far(a.B, b.B) || far(a.A, b.A) {
				t.Fatalf("icon.png differs from icon.svg at %d, %d; run go test ./assets -update", x, y)
			}
		}
	}
}

func far(a, b uint8) bool { return math.Abs(float64(a)-float64(b)) > 3 }

// TestSmallIcon holds that at 16 pixels the head, the vial and the bubble can
// still be told apart.
func TestSmallIcon(t *testing.T) {
	test.NewTempApp(t)
	img := draw(t, assets.IconSVG, 16)
	at := func(x, y int) color.NRGBA { return color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA) }
	if c := at(0, 0); c.A > 40 {
		t.Errorf("the corner is filled: %v", c)
	}
	tile, head, bubble, vial := at(2, 3), at(8, 4), at(8, 11), at(4, 11)
	for _, c := range []struct {
		name string
		a, b color.NRGBA
	}{{"tile and head", tile, head}, {"tile and vial", tile, vial}, {"vial and bubble", vial, bubble}} {
		if d := int(c.a.R) - int(c.b.R) + int(c.a.G) - int(c.b.G) + int(c.a.B) - int(c.b.B); d > -90 && d < 90 {
			t.Errorf("%s look alike: %v and %v", c.name, c.a, c.b)
		}
	}
}

// TestSigns holds that every sign can be drawn, keeps to one colour (it is
// tinted when shown) and has strokes that a tint does not miss.
func TestSigns(t *testing.T) {
	test.NewTempApp(t)
	names, err := fs.Glob(os.DirFS("signs"), "*.svg")
	if err != nil || len(names) == 0 {
		t.Fatalf("no signs: %v", err)
	}
	for _, name := range names {
		svg := assets.Sign(strings.TrimSuffix(name, ".svg"))
		if bytes.Contains(svg, []byte("stroke")) {
			t.Errorf("%s has a stroke, which would not be tinted", name)
		}
		img := draw(t, svg, 24)
		inked := 0
		for y := range 24 {
			for x := range 24 {
				if _, _, _, a := img.At(x, y).RGBA(); a > 0x8000 {
					inked++
				}
			}
		}
		if inked < 20 || inked > 500 {
			t.Errorf("%s covers %d of 576 pixels", name, inked)
		}
	}
}

func TestNoSuchSign(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a sign that is not there did not panic")
		}
	}()
	assets.Sign("nothing")
}
