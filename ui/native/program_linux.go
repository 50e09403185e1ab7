package native

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/atotto/clipboard"
)

// The programs that read and write the clipboard, and how they are started. The
// clipboard package starts the same, with no way to end one that hangs and no
// limit to what one may print.
var (
	readers = slices.Concat(
		[]clipboardProgram{{path: "wl-paste", args: []string{"--no-newline"}}},
		xReaders,
		[]clipboardProgram{{path: "termux-clipboard-get"}},
	)
	// xReaders read from an X server.
	xReaders = []clipboardProgram{
		{path: "xclip", args: []string{"-out", "-selection", "clipboard"}},
		{path: "xsel", args: []string{"--output", "--clipboard"}},
	}
	writers = []clipboardProgram{
		{path: "wl-copy"},
		{path: "xclip", args: []string{"-in", "-selection", "clipboard"}},
		{path: "xsel", args: []string{"--input", "--clipboard"}},
		{path: "termux-clipboard-set"},
	}
)

// readText has another program read the clipboard and ends it when ctx is done.
// Of what it prints no more than Pasteable bytes are taken in, whatever was on
// offer before: then it is ErrHuge.
func readText(ctx context.Context) (string, error) {
	p, ok := chosen(readers)
	if !ok {
		if clipboard.Unsupported {
			return "", errNoProgram
		}
		text, err := clipboard.ReadAll() // of the rarer programs, or none
		return text, unread(err)
	}
	return p.read(ctx, Pasteable)
}

// writeText has another program keep the text for whoever pastes, and ends it
// when it has not taken the text by the time that ctx is done.
func writeText(ctx context.Context, text string) error {
	p, ok := chosen(writers)
	if !ok {
		return clipboard.WriteAll(text)
	}
	return p.write(ctx, text)
}

// chosen is the program among those that the clipboard package would choose; not
// ok is one that it knows better.
func chosen(programs []clipboardProgram) (p clipboardProgram, ok bool) {
	for _, p := range programs {
		wayland := strings.HasPrefix(p.path, "wl-")
		if _, err := exec.LookPath(p.path); err == nil && wayland == readsThroughWayland() {
			return p, true
		}
	}
	return clipboardProgram{}, false
}

// readsThroughWayland reports whether the clipboard package has chosen
// Wayland's programs.
func readsThroughWayland() bool {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		return false
	}
	_, copies := exec.LookPath("wl-copy")
	_, pastes := exec.LookPath("wl-paste")
	return copies == nil && pastes == nil
}
