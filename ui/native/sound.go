package native

import (
	"context"
	"encoding/binary"
	"math"
)

// Why there is no sound library here: github.com/ebitengine/oto, the one that
// would do, wants ALSA's headers wherever this program is built for Linux, keeps
// a thread and the sound card open for as long as the program runs, and is cgo.
// A second of sound twice an hour is not worth that to anybody; every desktop
// with sound has a program that plays a file, which starts in some hundredths of
// a second, and nobody hears those before a bell.

// Play begins to play a sound, a WAV file of 16-bit samples, at a volume from 0
// to 1, and does not wait for its end. Half the volume is about half as loud to
// the ear. There is one sound at a time: another one cuts the first short, and so
// does the end of ctx. A volume of 0 plays nothing.
//
// Where there is nothing to play it with, the error is an
// [errors.ErrUnsupported] that says what to do. That a sound card is busy or not
// there is not an error.
func Play(ctx context.Context, wave []byte, volume float64) error {
	if err := Sounds(); err != nil {
		return err
	}
	soft, ok := quieter(wave, volume)
	if !ok {
		return problem("This is no sound that can be played. Choose a WAV file with 16 bits.")
	}
	if soft == nil || ctx.Err() != nil {
		return ctx.Err()
	}
	return play(ctx, soft)
}

// Sounds is why there are no sounds here, nil when there are: an
// [errors.ErrUnsupported] that says what to do.
func Sounds() error { return sounds() }

// The places in the head of a WAV file.
const (
	waveRIFF, waveKind, waveChunks = 0, 8, 12
	waveBits                       = 14 // in the chunk “fmt ”
	pcm                            = 1
)

// quieter is a copy of a WAV file at a volume; nil when that is 0. ok is false
// when it is no WAV file of 16 bits.
//
// The ear hears a tenth of the power as half as loud, which is what a volume of
// a half is to be: so samples are multiplied by the volume to the power of 5/3,
// at a half by 0.315.
func quieter(wave []byte, volume float64) (out []byte, ok bool) {
	const least = waveChunks + 8 + 16 + 8
	if len(wave) < least || string(wave[waveRIFF:waveRIFF+4]) != "RIFF" || string(wave[waveKind:waveKind+4]) != "WAVE" {
		return nil, false
	}
	described := false
	for at := waveChunks; at+8 <= len(wave); {
		name, size := string(wave[at:at+4]), int(binary.LittleEndian.Uint32(wave[at+4:]))
		body := wave[at+8:]
		if size < 0 || size > len(body) { // less than 0 where an int has 32 bits
			return nil, false
		}
		body = body[:size]
		switch name {
		case "fmt ":
			described = size >= 16 && binary.LittleEndian.Uint16(body) == pcm && binary.LittleEndian.Uint16(body[waveBits:]) == 16
		case "data":
			if !described || size%2 != 0 {
				return nil, false
			}
			if !(volume > 0) { // also when it is not a number
				return nil, true
			}
			out = append([]byte(nil), wave...)
			scale(out[at+8:at+8+size], math.Pow(min(volume, 1), 5.0/3))
			return out, true
		}
		at += 8 + size + size%2
	}
	return nil, false
}

// scale multiplies 16-bit samples.
func scale(samples []byte, by float64) {
	for i := 0; i+1 < len(samples); i += 2 {
		v := int16(binary.LittleEndian.Uint16(samples[i:]))
		binary.LittleEndian.PutUint16(samples[i:], uint16(int16(math.Round(float64(v)*by))))
	}
}
