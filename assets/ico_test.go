package assets_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"os"
	"testing"

	"fyne.io/fyne/v2/test"

	"levelhead/assets"
)

const icoFile = "windows/icon.ico"

// icoSizes are those that Windows shows somewhere, at some scale.
var icoSizes = []int{16, 20, 24, 32, 40, 48, 64, 256}

// An icoEntry tells of one picture in a .ico file.
// https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
type icoEntry struct {
	Width, Height, Colours, Zero uint8 // 0 for 256
	Planes, Bits                 uint16
	Bytes, At                    uint32
}

type icoHead struct{ Zero, Kind, Count uint16 }

// ico is a .ico file of these pictures.
func ico(t *testing.T, pictures []image.Image) []byte {
	t.Helper()
	var heads, bodies bytes.Buffer
	write := func(v any) {
		if err := binary.Write(&heads, binary.LittleEndian, v); err != nil {
			t.Fatal(err)
		}
	}
	write(icoHead{Kind: 1, Count: uint16(len(pictures))})
	first := binary.Size(icoHead{}) + len(pictures)*binary.Size(icoEntry{})
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	for _, p := range pictures {
		at := bodies.Len()
		if err := enc.Encode(&bodies, p); err != nil {
			t.Fatal(err)
		}
		side := uint8(p.Bounds().Dx())
		write(icoEntry{Width: side, Height: side, Planes: 1, Bits: 32, Bytes: uint32(bodies.Len() - at), At: uint32(first + at)})
	}
	return append(heads.Bytes(), bodies.Bytes()...)
}

// TestIconForWindows holds that icon.ico is icon.svg, rendered.
func TestIconForWindows(t *testing.T) {
	test.NewTempApp(t)
	var want []image.Image
	for _, size := range icoSizes {
		want = append(want, draw(t, assets.IconSVG, size))
	}
	if *update {
		if err := os.WriteFile(icoFile, ico(t, want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.ReadFile(icoFile)
	if err != nil {
		t.Fatal(err)
	}
	r := bytes.NewReader(file)
	var head icoHead
	if err := binary.Read(r, binary.LittleEndian, &head); err != nil || head != (icoHead{0, 1, uint16(len(want))}) {
		t.Fatalf("%s is no icon of %d sizes: %+v, %v", icoFile, len(want), head, err)
	}
	for _, want := range want {
		var e icoEntry
		if err := binary.Read(r, binary.LittleEndian, &e); err != nil {
			t.Fatal(err)
		}
		got, err := png.Decode(bytes.NewReader(file[e.At : e.At+e.Bytes]))
		if err != nil {
			t.Fatal(err)
		}
		if got.Bounds() != want.Bounds() || int(e.Width) != want.Bounds().Dx()%256 {
			t.Fatalf("%v in place of %v; run go test ./assets -run Icon -update", got.Bounds(), want.Bounds())
		}
		for y := range want.Bounds().Dy() {
			for x := range want.Bounds().Dx() {
				a, b := color.NRGBAModel.Convert(got.At(x, y)).(color.NRGBA), color.NRGBAModel.Convert(want.At(x, y)).(color.NRGBA)
				if far(a.R, b.R) || far(a.G, b.G) || far(a.B, b.B) || far(a.A, b.A) {
					t.Fatalf("of %v it differs from icon.svg at %d, %d; run go test ./assets -run Icon -update", want.Bounds(), x, y)
				}
			}
		}
	}
}
