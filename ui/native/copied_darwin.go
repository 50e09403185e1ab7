package native

import (
	"context"
	"time"

	"github.com/ebitengine/purego/objc"
)

// The text itself goes through macOS' own programs rather than through
// NSPasteboard in this process. NSPasteboard is for one thread at a time, which
// is the window's, since Fyne's entries use it there; and whoever has copied
// may have promised the text only, and keep who asks for it waiting: then the
// window would stand still. A program of its own can be given up on. Without
// the locale both take text for what Macs wrote in last century (pbcopy(1)).
var (
	utf8Locale = []string{"LC_ALL=en_US.UTF-8"}
	pbpaste    = clipboardProgram{"/usr/bin/pbpaste", []string{"-Prefer", "txt"}, utf8Locale}
	pbcopy     = clipboardProgram{"/usr/bin/pbcopy", nil, utf8Locale}
)

// countEvery is how often the count of changes is looked at. macOS has no
// other way to notice one: the count is a number, and looking at it reads no
// type and no text, asks the agent nothing and takes no focus.
const countEvery = 250 * time.Millisecond

func watch(ctx context.Context) (*watcher, error) {
	if cocoa() != nil {
		return nil, errUnseen
	}
	soon, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	begin, err := lookAtBoard(soon)
	if err != nil {
		return nil, errUnseen
	}
	if err := begin.access.unasked(); err != nil {
		return nil, err
	}
	changes := make(chan struct{}, 1)
	last := begin.count
	go poll(ctx, countEvery, changes, func() bool {
		soon, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		now, err := onMain(soon, func() (int, error) { return changeCount(), nil })
		moved := err == nil && now != last
		if moved {
			last = now
		}
		return moved
	})
	return &watcher{
		changes: changes,
		read:    func(ctx context.Context) (string, error) { return readBoard(ctx, lookAtBoard, pbpaste.read) },
		own:     lastWritten.is,
		reading: make(slot, 1),
	}, nil
}

func readOnce(ctx context.Context) (string, error) {
	if cocoa() != nil {
		return pbpaste.read(ctx, Pasteable)
	}
	return pasteBoard(ctx, lookAtBoard, pbpaste.read)
}

func writeText(ctx context.Context, text string) error { return pbcopy.write(ctx, text) }

// What reads and writes ends by itself, when its time is over.
func endReaders() {}
func endWriters() {}

// The rest is for the main thread.

func generalPasteboard() objc.ID { return class("NSPasteboard").Send(sel("generalPasteboard")) }

func changeCount() int { return int(generalPasteboard().Send(sel("changeCount"))) }

// lookAtBoard asks the main thread.
func lookAtBoard(ctx context.Context) (board, error) {
	return onMain(ctx, func() (b board, err error) {
		general := generalPasteboard()
		b.count, b.access, b.own = changeCount(), allows, ownActive()
		if behavior := sel("accessBehavior"); objc.Send[bool](general, sel("respondsToSelector:"), behavior) {
			b.access = access(general.Send(behavior))
		}
		each(general.Send(sel("types")), func(t objc.ID) { b.types = append(b.types, text(t)) })
		return b, nil
	})
}
