package native

import (
	"context"
	"runtime"
	"testing"
	"unicode/utf16"
	"unsafe"
)

var (
	emptyClipboard = user32.NewProc("EmptyClipboard")
	setClipboard   = user32.NewProc("SetClipboardData")
	globalAlloc    = kernel32.NewProc("GlobalAlloc")
)

// A format is something on the clipboard; its bytes are nil for what its owner
// makes when it is asked for.
type format struct {
	number uintptr
	bytes  []byte
}

// wide is a text as the clipboard has it.
func wide(text string) []byte {
	letters := append(utf16.Encode([]rune(text)), 0)
	return unsafe.Slice((*byte)(unsafe.Pointer(&letters[0])), 2*len(letters))
}

// put puts that on the clipboard as a program does that has ended since, or as
// the owner does, which is a window of this thread.
func put(t *testing.T, owner uintptr, all ...format) {
	t.Helper()
	if err := putAll(owner, all); err != nil {
		t.Fatal(err)
	}
}

func putAll(owner uintptr, all []format) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	ctx, cancel := context.WithTimeout(context.Background(), long)
	defer cancel()
	for ok := uintptr(0); ok == 0; {
		var err error
		if ok, _, err = openClipboard.Call(owner); ok == 0 && ctx.Err() != nil {
			return err
		}
	}
	defer closeClipboard.Call()
	emptyClipboard.Call()
	for _, f := range all {
		handle := uintptr(0)
		if f.bytes != nil {
			const movable = 2
			handle, _, _ = globalAlloc.Call(movable, uintptr(len(f.bytes)))
			at, _, _ := globalLock.Call(handle)
			copy(unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&at))), len(f.bytes)), f.bytes)
			globalUnlock.Call(handle)
		}
		if ok, _, err := setClipboard.Call(f.number, handle); ok == 0 && handle != 0 {
			return err
		}
	}
	return nil
}
