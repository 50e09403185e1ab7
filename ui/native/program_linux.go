package native

import (
	"context"
	"os/exec"
	"strings"

	"github.com/atotto/clipboard"
)

// The programs that read and write the clipboard, and how they are started. The
// clipboard package starts the same, with no way to end one that hangs and no
// limit to what one may print.
var (
	readers = []clipboardProgram{
		{path: "wl-paste", args: []string{"--no-newline"}},
		{path: "xclip", args: []string{"-out", "-selection", "clipboard"}},
		{path: "xsel", args: []string{"--output", "--clipboard"}},
		{path: "termux-clipboard-get"},
	}
	writers = []clipboardProgram{
		{path: "wl-copy"},
		{path: "xclip", args: []string{"-in", "-selection", "clipboard"}},
		{path: "xsel", args: []string{"--input", "--clipboard"}},
		{path: "termux-clipboard-set"},
	}
)

// endReaders and endWriters: they end with the context that they are started in.
func endReaders() {}
func endWriters() {}

// readText has another program read the clipboard and ends it when ctx is done.
// Of what it prints no more than Pasteable bytes are taken in, whatever was on
// offer before: then it is ErrHuge.
func readText(ctx context.Context) (string, error) {
	p, ok := chosen(readers)
	if !ok {
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
