//go:build linux || darwin

package native

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"
)

// soundWithin is how long a program that plays a sound may run: the longest is a
// second, and a sound server that hangs must not hold on to programs for ever.
var soundWithin = 5 * time.Second

// A player is a program that plays a file, and what it is told besides.
type player struct {
	name string
	args []string
}

// sounding is the sound that is being played.
var sounding struct {
	sync.Mutex
	stop context.CancelFunc // nil for none
	over <-chan struct{}    // closed when its program is gone
}

// playable are the players that are there, the best first.
func playable() []player {
	return slices.DeleteFunc(slices.Clone(players), func(p player) bool {
		_, err := exec.LookPath(p.name)
		return err != nil
	})
}

func sounds() error {
	if len(playable()) == 0 {
		return errNoPlayer
	}
	return nil
}

func play(ctx context.Context, wave []byte) error {
	f, err := soundFile(wave)
	if err != nil {
		return problem("There was no room to play a sound. Make some memory or disk space free.")
	}
	ctx, stop := context.WithTimeout(ctx, soundWithin)
	over := make(chan struct{})
	sounding.Lock()
	last, lastOver := sounding.stop, sounding.over
	sounding.stop, sounding.over = stop, over
	sounding.Unlock()
	go func() {
		defer close(over)
		defer stop()
		defer f.done()
		if last != nil {
			last()
			<-lastOver
		}
		for _, p := range playable() {
			if p.play(ctx, f) == nil || ctx.Err() != nil {
				return
			}
		}
	}()
	return nil
}

// play plays the file to its end. The error is that of the program, which may
// have found no server for its kind of sound.
func (p player) play(ctx context.Context, f file) error {
	cmd := exec.CommandContext(ctx, p.name, append(slices.Clone(p.args), f.path)...)
	cmd.ExtraFiles = f.hand
	cmd.WaitDelay = time.Second
	// What the sound is, for the desktop's own list of volumes.
	cmd.Env = append(os.Environ(), "PULSE_PROP=application.name=Levelhead media.role=event")
	return cmd.Run()
}

// A file holds a sound for a player: under the path, once it has been handed
// over.
type file struct {
	path string
	hand []*os.File
	done func() // when nobody plays it any more
}
