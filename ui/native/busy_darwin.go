package native

import (
	"context"
	"os"
	"path/filepath"
	"time"
)

var errNoSign error = unsupported("macOS does not tell of it.")

// None of these has macOS ask the agent anything. What it keeps to itself until
// it is allowed is Do Not Disturb alone.
var senses = map[Sign]func(context.Context) (bool, error){
	NotDisturb:   notDisturb,
	FullScreen:   fullScreen,
	Presentation: presentation,
	Microphone:   microphone,
	Camera:       camera,
}

func notDisturb(context.Context) (bool, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return false, errNoSign
	}
	return macNotDisturb(os.DirFS(filepath.Join(home, "Library", "DoNotDisturb", "DB")), time.Now())
}
