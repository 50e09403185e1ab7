package native

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"
	"testing"

	"levelhead/assets"
)

// wave is a WAV file of 16-bit samples, with a chunk before them that nobody asks
// for.
func wave(samples ...int16) []byte {
	var b bytes.Buffer
	size := uint32(2 * len(samples))
	for _, v := range []any{
		[]byte("RIFF"), 46 + size, []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1), uint32(22050), uint32(44100), uint16(2), uint16(16),
		[]byte("LIST"), uint32(1),
		[]byte{7, 0},
		[]byte("data"), size, samples,
	} {
		binary.Write(&b, binary.LittleEndian, v)
	}
	return b.Bytes()
}

func TestQuieter(t *testing.T) {
	whole := wave(0, 1000, -1000, math.MaxInt16, math.MinInt16)
	for volume, want := range map[float64][]byte{
		1:           whole,
		7:           whole,
		math.Inf(1): whole,
		0.5:         wave(0, 315, -315, 10321, -10321),
		1e-9:        wave(0, 0, 0, 0, 0),
		0:           nil,
		-1:          nil,
		math.NaN():  nil,
	} {
		before := bytes.Clone(whole)
		got, ok := quieter(whole, volume)
		if !ok || !bytes.Equal(got, want) {
			t.Errorf("at %v it is %v, %v, want %v", volume, got, ok, want)
		}
		if !bytes.Equal(whole, before) {
			t.Fatalf("at %v the sound itself was changed", volume)
		}
	}
	for _, name := range []string{"notice", "begin", "end", "in", "out"} {
		if got, ok := quieter(assets.Sound(name), 1); !ok || !bytes.Equal(got, assets.Sound(name)) {
			t.Errorf("%s is not played as it is", name)
		}
	}
}

func TestQuieterOfNoSound(t *testing.T) {
	good := wave(1, 2, 3)
	changed := func(at int, b byte) []byte {
		c := bytes.Clone(good)
		c[at] = b
		return c
	}
	for name, b := range map[string][]byte{
		"nothing":      nil,
		"text":         []byte(strings.Repeat("a", 100)),
		"cut off":      good[:len(good)-1],
		"only a head":  good[:20],
		"no data":      good[:46],
		"MP3 in WAV":   changed(20, 0x55),
		"8 bits":       changed(34, 8),
		"another kind": changed(8, 'A'),
		"huge chunk":   changed(42, 0xff),
		"odd data":     changed(50, 5),
	} {
		if got, ok := quieter(b, 1); ok || got != nil {
			t.Errorf("%s is %d bytes", name, len(got))
		}
	}
}

func FuzzQuieter(f *testing.F) {
	f.Add(wave(1, 2, 3), 0.5)
	f.Add([]byte("RIFF"), 1.0)
	f.Fuzz(func(t *testing.T, b []byte, volume float64) {
		if got, ok := quieter(b, volume); ok && got != nil && len(got) != len(b) {
			t.Errorf("%d bytes became %d", len(b), len(got))
		}
	})
}
