package ui

import (
	"bytes"
	"errors"
	"flag"
	"image"
	"image/color"
	"image/png"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden images anew")

// looks holds that the window looks as it did. What it looks like instead is
// left in testdata/failed; with -update it becomes the golden image. Look at
// it before you commit it.
func (o *opened) looks(t *testing.T, name string) {
	t.Helper()
	golden := filepath.Join("testdata", name+".png")
	got := o.win.Canvas().Capture()
	if *update {
		save(t, golden, got)
		return
	}
	want, err := load(golden)
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("there is no %s yet: look at what go test ./ui -update writes", golden)
	}
	if err != nil {
		t.Fatal(err)
	}
	if where, n := differ(got, want); n > 0 {
		failed := filepath.Join("testdata", "failed", name+".png")
		save(t, failed, got)
		t.Errorf("%d pixels in %v are not as in %s; see ui/%s", n, where, golden, failed)
	}
}

func load(path string) (image.Image, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return png.Decode(bytes.NewReader(b))
}

func save(t *testing.T, path string, img image.Image) {
	t.Helper()
	// Few colours are used: a palette makes the files a third as large.
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(&b, paletted(img)); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// paletted is the image with 256 colours at most, or itself where it has more.
func paletted(img image.Image) image.Image {
	for _, bits := range []int{3, 4} {
		if p := paletteOf(img, bits); p != nil {
			out := image.NewPaletted(img.Bounds(), p)
			for y := range rows(img) {
				for x := out.Rect.Min.X; x < out.Rect.Max.X; x++ {
					out.Set(x, y, dull(img.At(x, y), bits))
				}
			}
			return out
		}
	}
	return img
}

// paletteOf are the image's colours without their last bits, nil where they are
// too many for a palette.
func paletteOf(img image.Image, bits int) (p color.Palette) {
	seen := map[color.Color]bool{}
	for y := range rows(img) {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x++ {
			if c := dull(img.At(x, y), bits); !seen[c] {
				if len(p) == 256 {
					return nil
				}
				seen[c] = true
				p = append(p, c)
			}
		}
	}
	return p
}

func rows(img image.Image) iter.Seq[int] {
	return func(yield func(int) bool) {
		for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y && yield(y); y++ {
		}
	}
}

// dull drops differences that no eye sees: the last bits, which are set to the
// middle of what they may be.
func dull(c color.Color, bits int) color.NRGBA {
	low := uint8(1<<bits - 1)
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	n.R, n.G, n.B = n.R&^low|low/2, n.G&^low|low/2, n.B&^low|low/2
	return n
}

// differ counts the pixels that look different, and says where they are.
func differ(a, b image.Image) (where image.Rectangle, n int) {
	if a.Bounds() != b.Bounds() {
		return a.Bounds().Union(b.Bounds()), a.Bounds().Dx() * a.Bounds().Dy()
	}
	box := a.Bounds()
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			p, q := color.NRGBAModel.Convert(a.At(x, y)).(color.NRGBA), color.NRGBAModel.Convert(b.At(x, y)).(color.NRGBA)
			if far(p.R, q.R) || far(p.G, q.G) || far(p.B, q.B) {
				where = where.Union(image.Rect(x, y, x+1, y+1))
				n++
			}
		}
	}
	return where, n
}

func far(a, b uint8) bool { return max(a, b)-min(a, b) > 10 }
