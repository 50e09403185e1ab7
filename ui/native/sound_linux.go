package native

import (
	"os"

	"golang.org/x/sys/unix"
)

var errNoPlayer error = unsupported("There is no program here to play sounds with. Install pw-play, paplay or aplay, then start Levelhead again.")

// players speak to PipeWire, to PulseAudio and to the sound card itself.
var players = []player{
	{"pw-play", []string{"--media-role=Notification"}},
	{"paplay", nil},
	{"aplay", []string{"-q"}},
}

// soundFile is in memory alone, so that nothing is left behind whatever happens.
// The player gets it as its file number 3.
func soundFile(wave []byte) (file, error) {
	fd, err := unix.MemfdCreate("levelhead.wav", unix.MFD_CLOEXEC)
	if err != nil {
		return file{}, err
	}
	f := os.NewFile(uintptr(fd), "levelhead.wav")
	if _, err := f.Write(wave); err != nil {
		f.Close()
		return file{}, err
	}
	return file{path: "/proc/self/fd/3", hand: []*os.File{f}, done: func() { f.Close() }}, nil
}
