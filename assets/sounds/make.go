//go:build ignore

// Make synthesises the program's sounds: “go generate ./assets” writes them
// beside this file, or into the folder that -out names. It has no chance and no
// clock in it, so it writes the same bytes each time.
package main

import (
	"bytes"
	"encoding/binary"
	"flag"
	"log"
	"math"
	"os"
	"path/filepath"
)

const rate = 22050 // samples a second: the highest partial here is at 2.6 kHz

// A sound is samples from -1 to 1.
type sound []float64

// lasting is silence of a length in seconds.
func lasting(seconds float64) sound { return make(sound, int(seconds*rate)) }

// A partial is one of the tones that a note is made of.
type partial struct{ times, loud, decay float64 }

// bell is a soft one: hardly anything above the octave, and what is high is gone
// first.
var bell = []partial{{1, 1, 5}, {2, 0.22, 8}, {3, 0.07, 12}, {4.2, 0.02, 20}}

// strike adds a note of so many hertz at a time.
func (s sound) strike(at, hertz, loud float64) {
	const attack = 0.018
	from := int(at * rate)
	for i := range s[from:] {
		t := float64(i) / rate
		rise := 1.0
		if t < attack {
			rise = (1 - math.Cos(math.Pi*t/attack)) / 2
		}
		v := 0.0
		for _, p := range bell {
			v += p.loud * math.Exp(-p.decay*t) * math.Sin(2*math.Pi*hertz*p.times*t)
		}
		s[from+i] += loud * rise * v
	}
}

// swell adds a tone that glides from one pitch to another and comes and goes
// softly, loudest at peak, a share of the sound.
func (s sound) swell(from, to, peak, loud float64) {
	phase := 0.0
	for i := range s {
		x := float64(i) / float64(len(s))
		phase += (from + (to-from)*x*x*(3-2*x)) / rate
		e := x / peak
		if x > peak {
			e = (1 - x) / (1 - peak)
		}
		e = (1 - math.Cos(math.Pi*e)) / 2
		turn := 2 * math.Pi * phase
		s[i] += loud * e * (math.Sin(turn) + 0.3*math.Sin(1.004*turn) + 0.12*math.Sin(2*turn))
	}
}

// fade lets the end go to silence, however long a note would still ring.
func (s sound) fade(seconds float64) {
	n := int(seconds * rate)
	for i := range n {
		s[len(s)-1-i] *= (1 - math.Cos(math.Pi*float64(i)/float64(n))) / 2
	}
}

// wave is the sound as a WAV file: mono, 16 bits.
func (s sound) wave() []byte {
	var b bytes.Buffer
	size := uint32(2 * len(s))
	b.WriteString("RIFF")
	for _, v := range []any{36 + size, []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1), uint32(rate), uint32(2 * rate), uint16(2), uint16(16), []byte("data"), size} {
		binary.Write(&b, binary.LittleEndian, v)
	}
	for _, v := range s {
		binary.Write(&b, binary.LittleEndian, int16(math.Round(v*math.MaxInt16)))
	}
	return b.Bytes()
}

const a4, d5, fis5 = 440, 587.33, 739.99

func main() {
	out := flag.String("out", "sounds", "the folder to write to")
	flag.Parse()
	log.SetFlags(0)

	// A break is coming: two notes, a fourth up, as a question.
	notice := lasting(0.9)
	notice.strike(0, a4, 0.18)
	notice.strike(0.2, d5, 0.15)
	notice.fade(0.25)

	// It begins: down again, and to rest.
	begin := lasting(1)
	begin.strike(0, d5, 0.15)
	begin.strike(0.22, a4, 0.15)
	begin.strike(0.22, a4/2, 0.11)
	begin.fade(0.3)

	// It is over: three steps up.
	end := lasting(1)
	end.strike(0, a4, 0.14)
	end.strike(0.16, d5, 0.13)
	end.strike(0.32, fis5, 0.13)
	end.fade(0.3)

	in := lasting(0.95)
	in.swell(a4/2, a4*2/3, 0.6, 0.14)

	away := lasting(0.95)
	away.swell(a4*2/3, a4/2, 0.3, 0.13)

	for name, s := range map[string]sound{"notice": notice, "begin": begin, "end": end, "in": in, "out": away} {
		if err := os.WriteFile(filepath.Join(*out, name+".wav"), s.wave(), 0o644); err != nil {
			log.Fatalf("%s.wav was not written: %v. See that the folder %s is there.", name, err, *out)
		}
	}
}
