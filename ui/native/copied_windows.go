package native

import (
	"context"
	"strings"
	"sync/atomic"

	"github.com/atotto/clipboard"
	"golang.org/x/sys/windows"
)

var (
	sequenceNumber = user32.NewProc("GetClipboardSequenceNumber")
	addListener    = user32.NewProc("AddClipboardFormatListener")
	removeListener = user32.NewProc("RemoveClipboardFormatListener")
)

var errNoListening error = unsupported("Windows does not tell Levelhead when you copy. Close some windows and start it again, or paste your draft here.")

const wmClipboardUpdate = 0x031D

func watch(ctx context.Context) (*watcher, error) {
	changes := make(chan struct{}, 1)
	// The number of the change that was looked at last. One copy may be told of
	// several times, once for each of its formats.
	var looked atomic.Uintptr
	was, _, _ := sequenceNumber.Call()
	looked.Store(was)
	moved := func() bool {
		now, _, _ := sequenceNumber.Call()
		return now != looked.Load() || now == 0 // 0 is a desktop whose number may not be seen
	}
	listener := &hidden{
		begin: func(window windows.HWND) error {
			if ok, _, err := addListener.Call(uintptr(window)); ok == 0 {
				return err
			}
			return nil
		},
		end: func(window windows.HWND) { removeListener.Call(uintptr(window)) },
		hear: func(kind uint32, _ uintptr) {
			if kind == wmClipboardUpdate && moved() {
				notice(changes)
			}
		},
	}
	if _, err := listener.open(ctx); err != nil {
		return nil, errNoListening
	}
	return &watcher{
		changes: changes,
		read: func(ctx context.Context) (string, error) {
			text, number, err := readFormats(ctx, Longest, true)
			if number != 0 {
				looked.Store(number)
			}
			return text, err
		},
		own:     lastWritten.is,
		reading: make(slot, 1),
	}, nil
}

// writeText writes with line ends as other programs here expect them.
func writeText(_ context.Context, text string) error {
	if strings.ContainsRune(text, 0) { // it would end there
		return errUnwritten
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	return clipboard.WriteAll(strings.ReplaceAll(text, "\n", "\r\n"))
}
