package assets_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"levelhead/assets"
)

var soundNames = []string{"notice", "begin", "end", "in", "out"}

// samples are those of a WAV file, from -1 to 1.
func samples(t *testing.T, name string) []float64 {
	t.Helper()
	wave := assets.Sound(name)
	size := uint32(len(wave) - 44)
	var head bytes.Buffer
	for _, v := range []any{
		[]byte("RIFF"), size + 36, []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1),
		uint32(22050), uint32(44100), uint16(2), uint16(16), []byte("data"), size,
	} {
		binary.Write(&head, binary.LittleEndian, v)
	}
	if !bytes.HasPrefix(wave, head.Bytes()) || size%2 != 0 {
		t.Fatalf("%s begins with %q", name, wave[:44])
	}
	all := make([]int16, size/2)
	if err := binary.Read(bytes.NewReader(wave[44:]), binary.LittleEndian, all); err != nil {
		t.Fatal(err)
	}
	out := make([]float64, len(all))
	for i, v := range all {
		out[i] = float64(v) / math.MaxInt16
	}
	return out
}

// loudness is the root of the mean square, in dB below full scale.
func loudness(s []float64) float64 {
	sum := 0.0
	for _, v := range s {
		sum += v * v
	}
	return 10 * math.Log10(sum/float64(len(s)))
}

// TestSounds holds that the sounds are short and soft: they come out of silence
// and go back to it without a click, are nowhere near full scale, about equally
// loud, and have little that is shrill.
func TestSounds(t *testing.T) {
	total := 0
	for _, name := range soundNames {
		s := samples(t, name)
		total += len(assets.Sound(name))
		if len(s) > 22050 || len(s) < 22050/2 {
			t.Errorf("%s has %d samples", name, len(s))
		}
		peak, step := 0.0, 0.0
		high := make([]float64, len(s)) // what a filter of first order at 3 kHz lets through
		for i := range s {
			peak = max(peak, math.Abs(s[i]))
			if i > 0 {
				step = max(step, math.Abs(s[i]-s[i-1]))
				high[i] = 0.54 * (high[i-1] + s[i] - s[i-1])
			}
		}
		soft, shrill := loudness(s), loudness(high)
		t.Logf("%s: %d samples, peak %.2f, %.1f dB, %.1f dB of it high, largest step %.3f", name, len(s), peak, soft, shrill, step)
		if peak > 0.4 || peak < 0.1 || soft > -20 || soft < -30 || shrill > soft-10 || step > 0.1 {
			t.Errorf("%s: peak %.2f, %.1f dB, %.1f dB of it high, steps of %.3f", name, peak, soft, shrill, step)
		}
		if s[0] != 0 || math.Abs(s[len(s)-1]) > 1e-4 || loudness(s[:22]) > -45 || loudness(s[len(s)-220:]) > -60 {
			t.Errorf("%s begins with %v at %.1f dB, ends with %v at %.1f dB", name, s[0], loudness(s[:22]), s[len(s)-1], loudness(s[len(s)-220:]))
		}
	}
	if total > 300<<10 {
		t.Errorf("they have %d KB", total>>10)
	}
	// A breath in rises, a breath out falls: told by how often the tone crosses 0.
	for name, rises := range map[string]bool{"in": true, "out": false} {
		s := samples(t, name)
		half := len(s) / 2
		if a, b := crossings(s[:half]), crossings(s[half:]); (b > a) != rises {
			t.Errorf("%s crosses 0 %d times, then %d times", name, a, b)
		}
	}
}

func crossings(s []float64) (n int) {
	for i := range s[1:] {
		if s[i] < 0 != (s[i+1] < 0) {
			n++
		}
	}
	return n
}

// TestSoundsAreMade holds that the sounds are what make.go makes, byte for byte.
func TestSoundsAreMade(t *testing.T) {
	dir := t.TempDir()
	if says, err := exec.CommandContext(t.Context(), "go", "run", "sounds/make.go", "-out", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, says)
	}
	made, err := os.ReadDir(dir)
	if err != nil || len(made) != len(soundNames) {
		t.Fatalf("it made %v, %v", made, err)
	}
	for _, name := range soundNames {
		if b, err := os.ReadFile(filepath.Join(dir, name+".wav")); err != nil || !bytes.Equal(b, assets.Sound(name)) {
			t.Errorf("%s is not what make.go makes; run go generate ./assets (%v)", name, err)
		}
	}
}

func TestNoSuchSound(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a sound that is not there did not panic")
		}
	}()
	assets.Sound("none")
}
