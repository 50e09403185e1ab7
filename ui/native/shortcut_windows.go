package native

import (
	"context"
	"errors"
	"runtime"
	"strconv"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	registerHotKey    = user32.NewProc("RegisterHotKey")
	unregisterHotKey  = user32.NewProc("UnregisterHotKey")
	getMessage        = user32.NewProc("GetMessageW")
	peekMessage       = user32.NewProc("PeekMessageW")
	postThreadMessage = user32.NewProc("PostThreadMessageW")
)

// A message is what Windows hands to a thread.
type message struct {
	window  windows.HWND
	kind    uint32
	word    uintptr
	long    uintptr
	time    uint32
	x, y    int32
	private uint32
}

const (
	hotKey = 0x0312 // WM_HOTKEY
	quit   = 0x0012 // WM_QUIT
)

// hold has a thread of its own, for it is to the thread that Windows says when
// the keys are pressed.
func hold(ctx context.Context, c Combo, presses chan<- struct{}) (free <-chan struct{}, err error) {
	mods, key := keysOf(c)
	begun, freed := make(chan error, 1), make(chan struct{})
	go func() {
		defer close(freed)
		runtime.LockOSThread() // for good: the thread ends with this
		var m message
		peekMessage.Call(uintptr(unsafe.Pointer(&m)), 0, 0, 0, 0) // makes the thread one that is told things
		const id = 1
		if ok, _, err := registerHotKey.Call(0, id, mods, key); ok == 0 {
			if errors.Is(err, windows.ERROR_HOTKEY_ALREADY_REGISTERED) {
				begun <- about{c, ErrTaken}
			} else {
				begun <- errNoShortcut
			}
			return
		}
		defer unregisterHotKey.Call(0, id)
		thread := windows.GetCurrentThreadId()
		stop := context.AfterFunc(ctx, func() { postThreadMessage.Call(uintptr(thread), quit, 0, 0) })
		defer stop()
		begun <- nil
		for {
			// 0 is the end, and -1 that there is nothing to wait for.
			if more, _, _ := getMessage.Call(uintptr(unsafe.Pointer(&m)), 0, 0, 0); int32(more) <= 0 {
				return
			}
			if m.kind == hotKey {
				notice(presses)
			}
		}
	}()
	return freed, <-begun
}

// keysOf is the Combo in Windows' numbers.
func keysOf(c Combo) (mods, key uintptr) {
	const (
		alt, ctrl, shift, win = 1, 2, 4, 8
		once                  = 0x4000 // is told once while the keys are kept down
	)
	mods = once
	for _, m := range []struct {
		held bool
		bit  uintptr
	}{{c.Alt, alt}, {c.Ctrl, ctrl}, {c.Shift, shift}, {c.Super, win}} {
		if m.held {
			mods |= m.bit
		}
	}
	switch {
	case c.Key == "Space":
		return mods, windows.VK_SPACE
	case len(c.Key) > 1:
		n, _ := strconv.Atoi(c.Key[1:])
		return mods, uintptr(windows.VK_F1 + n - 1)
	}
	return mods, uintptr(c.Key[0]) // as letters and digits are numbered anyway
}
