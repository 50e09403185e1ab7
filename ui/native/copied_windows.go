package native

import (
	"context"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	sequenceNumber  = user32.NewProc("GetClipboardSequenceNumber")
	formatAvailable = user32.NewProc("IsClipboardFormatAvailable")
	registerFormat  = user32.NewProc("RegisterClipboardFormatW")
	clipboardOwner  = user32.NewProc("GetClipboardOwner")
)

const unicodeText = 13 // CF_UNICODETEXT

// private are the formats by which programs ask to be left alone, such as
// password keepers.
var private = []string{"ExcludeClipboardContentFromMonitorProcessing", "Clipboard Viewer Ignore"}

func watch(ctx context.Context) (*watcher, error) {
	changes := make(chan struct{}, 1)
	last, _, _ := sequenceNumber.Call()
	// The number is a word in shared memory: looking at it opens nothing and
	// costs less than a microsecond.
	go poll(ctx, 100*time.Millisecond, changes, func() bool {
		now, _, _ := sequenceNumber.Call()
		moved := now != last
		last = now
		return moved
	})
	return &watcher{
		changes: changes,
		read: func(context.Context) (string, error) {
			if err := lookAtFormats(); err != nil {
				return "", err
			}
			return readText()
		},
		own:     lastWritten.is,
		reading: make(slot, 1),
	}, nil
}

// lookAtFormats reports why the text is not to be read, without reading it.
func lookAtFormats() error {
	if window, _, _ := clipboardOwner.Call(); window != 0 {
		var process uint32
		if _, err := windows.GetWindowThreadProcessId(windows.HWND(window), &process); err == nil &&
			process == windows.GetCurrentProcessId() {
			return errNothing
		}
	}
	for _, name := range private {
		utf16, err := windows.UTF16PtrFromString(name)
		if err != nil {
			return err
		}
		if offered(register(utf16)) {
			return errNothing
		}
	}
	if !offered(unicodeText) {
		return ErrNotText
	}
	return nil
}

func endWriters() {}

func register(name *uint16) uintptr {
	format, _, _ := registerFormat.Call(uintptr(unsafe.Pointer(name)))
	return format
}

func offered(format uintptr) bool {
	ok, _, _ := formatAvailable.Call(format)
	return format != 0 && ok != 0
}
