package assets_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2/test"

	"levelhead/assets"
)

var trayNames = []string{"nothing", "ready", "mend", "break"}

// TestTray holds that the tray's icons are their drawings, rendered.
func TestTray(t *testing.T) {
	test.NewTempApp(t)
	for _, name := range trayNames {
		svg, err := os.ReadFile("tray/" + name + ".svg")
		if err != nil {
			t.Fatal(err)
		}
		for _, size := range []int{22, 44} {
			want := draw(t, svg, size)
			if *update {
				var b bytes.Buffer
				enc := png.Encoder{CompressionLevel: png.BestCompression}
				if err := enc.Encode(&b, want); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(fmt.Sprintf("tray/%s-%d.png", name, size), b.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			got := trayIcon(t, name, size)
			if got.Bounds() != want.Bounds() {
				t.Fatalf("%s-%d.png is %v; run go test ./assets -run TestTray -update", name, size, got.Bounds())
			}
			if n := unlike(got, want); n > 0 {
				t.Errorf("%s-%d.png differs from its drawing in %d pixels; run go test ./assets -run TestTray -update", name, size, n)
			}
		}
	}
}

// TestTrayShapes holds that the states are told apart without their colours:
// no two have their white in the same places.
func TestTrayShapes(t *testing.T) {
	for i, a := range trayNames {
		for _, b := range trayNames[i+1:] {
			one, other, apart := trayIcon(t, a, 22), trayIcon(t, b, 22), 0
			for y := range 22 {
				for x := range 22 {
					if white(one.At(x, y)) != white(other.At(x, y)) {
						apart++
					}
				}
			}
			if apart < 40 {
				t.Errorf("%s and %s differ in the shape of %d pixels of 484", a, b, apart)
			}
		}
	}
}

func TestNoSuchTray(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an icon that is not there did not panic")
		}
	}()
	assets.Tray("none")
}

func trayIcon(t *testing.T, name string, size int) image.Image {
	t.Helper()
	small, large := assets.Tray(name)
	img, err := png.Decode(bytes.NewReader(map[int][]byte{22: small, 44: large}[size]))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func unlike(a, b image.Image) (n int) {
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			p, q := color.NRGBAModel.Convert(a.At(x, y)).(color.NRGBA), color.NRGBAModel.Convert(b.At(x, y)).(color.NRGBA)
			if far(p.R, q.R) || far(p.G, q.G) || far(p.B, q.B) || far(p.A, q.A) {
				n++
			}
		}
	}
	return n
}

func white(c color.Color) bool {
	r, g, b, a := c.RGBA()
	return a > 0x8000 && min(r, g, b) > 0xb000
}
