package native

import (
	"context"
	"sync"
	"unsafe"

	"golang.org/x/sys/windows"
)

var playSound = windows.NewLazySystemDLL("winmm.dll").NewProc("PlaySoundW")

const (
	soundAsync     = 0x0001
	soundNoDefault = 0x0002
	soundMemory    = 0x0004
)

// sounding is the sound that is being played: Windows reads it from here, so it
// is kept until another one has taken its place.
var sounding struct {
	sync.Mutex
	wave []byte
	turn int
}

func sounds() error {
	if playSound.Find() != nil {
		return unsupported("This Windows has no sounds for programs, so there are none here.")
	}
	return nil
}

func play(ctx context.Context, wave []byte) error {
	sounding.Lock()
	defer sounding.Unlock()
	// It answers 0 where there is no sound card, which is no error.
	playSound.Call(uintptr(unsafe.Pointer(&wave[0])), 0, soundAsync|soundNoDefault|soundMemory)
	sounding.wave = wave
	sounding.turn++
	turn := sounding.turn
	context.AfterFunc(ctx, func() {
		sounding.Lock()
		defer sounding.Unlock()
		if sounding.turn == turn {
			playSound.Call(0, 0, 0)
			sounding.wave = nil
		}
	})
	return nil
}
