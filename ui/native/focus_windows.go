package native

import (
	"context"
	"time"
	"unsafe"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"golang.org/x/sys/windows"
)

var (
	getCursorPos    = user32.NewProc("GetCursorPos")
	windowFromPoint = user32.NewProc("WindowFromPoint")
	getAncestor     = user32.NewProc("GetAncestor")
	isVisible       = user32.NewProc("IsWindowVisible")
)

func follow(ctx context.Context, w fyne.Window) (<-chan bool, error) {
	window := hwnd(w)
	if window == 0 {
		return nil, errNoWindow
	}
	states := make(chan bool)
	go func() {
		defer close(states)
		// Windows tells nobody of another thread's window without a library
		// loaded into every program. To look costs some microseconds.
		look := time.NewTicker(200 * time.Millisecond)
		defer look.Stop()
		for windows.IsWindow(window) {
			select {
			case states <- attended(window):
			case <-ctx.Done():
				return
			}
			select {
			case <-look.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return states, nil
}

// attended reports whether the window has the keyboard or the pointer.
func attended(window windows.HWND) bool {
	if visible, _, _ := isVisible.Call(uintptr(window)); visible == 0 {
		return false
	}
	if windows.GetForegroundWindow() == window {
		return true
	}
	var at struct{ x, y int32 }
	if ok, _, _ := getCursorPos.Call(uintptr(unsafe.Pointer(&at))); ok == 0 {
		return false // the screen is locked
	}
	// The point is handed over by value: in one word where it fits into one.
	args := []uintptr{uintptr(at.x), uintptr(at.y)}
	if unsafe.Sizeof(uintptr(0)) == 8 {
		args = []uintptr{uintptr(uint64(uint32(at.x)) | uint64(uint32(at.y))<<32)}
	}
	under, _, _ := windowFromPoint.Call(args...)
	const root = 2 // GA_ROOT
	under, _, _ = getAncestor.Call(under, root)
	return under == uintptr(window)
}

// hwnd is the window as Windows knows it; 0 for none.
func hwnd(w fyne.Window) (window windows.HWND) {
	if native, ok := w.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if c, ok := context.(driver.WindowsWindowContext); ok {
				window = windows.HWND(c.HWND)
			}
		})
	}
	return window
}
