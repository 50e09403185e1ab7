package native

import (
	"context"
	"runtime"
	"sync"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	registerClass   = user32.NewProc("RegisterClassExW")
	createWindow    = user32.NewProc("CreateWindowExW")
	destroyWindow   = user32.NewProc("DestroyWindow")
	defWindowProc   = user32.NewProc("DefWindowProcW")
	dispatchMessage = user32.NewProc("DispatchMessageW")
	postMessage     = user32.NewProc("PostMessageW")
	postQuit        = user32.NewProc("PostQuitMessage")
)

const (
	wmDestroy = 0x0002
	wmClose   = 0x0010

	// tool keeps a window out of the task bar: WS_EX_TOOLWINDOW.
	tool = 0x0080
)

// hiddenName is the class of the windows that hear on our behalf.
const hiddenName = "Levelhead hears"

// A hidden is a window that nobody sees. Windows tells it what happens.
type hidden struct {
	// begin asks Windows to be told, on the window's own thread, and end no
	// longer to be.
	begin func(windows.HWND) error
	end   func(windows.HWND)
	// hear is told, on that thread; it must not block.
	hear func(kind uint32, word uintptr)
}

// hiddens are those there are, by their windows.
var hiddens sync.Map

// hiddenClass is the class of them all. What Go hands to Windows to be called
// can never be taken back, so it is one for good.
var hiddenClass = sync.OnceValues(func() (*uint16, error) {
	name, err := windows.UTF16PtrFromString(hiddenName)
	if err != nil {
		return nil, err
	}
	class := struct {
		size, style      uint32
		proc             uintptr
		extra, extraWin  int32
		instance         uintptr
		icon, cursor, bg uintptr
		menu, name       *uint16
		small            uintptr
	}{proc: windows.NewCallback(hearHidden), name: name}
	class.size = uint32(unsafe.Sizeof(class))
	if atom, _, err := registerClass.Call(uintptr(unsafe.Pointer(&class))); atom == 0 {
		return nil, err
	}
	return name, nil
})

// hearHidden is called by Windows, on the thread of the window.
func hearHidden(window windows.HWND, kind uint32, word, long uintptr) uintptr {
	if h, ok := hiddens.Load(window); ok {
		h := h.(*hidden)
		if kind == wmDestroy {
			hiddens.Delete(window)
			h.end(window)
			postQuit.Call(0)
			return 0
		}
		h.hear(kind, word)
	}
	answer, _, _ := defWindowProc.Call(uintptr(window), uintptr(kind), word, long)
	return answer
}

// open makes the window, with a thread of its own, for it is the thread that
// made it to which Windows speaks. Until ctx is done it hears; then, soon, gone
// is closed. It is a window of the desktop rather than one for messages only:
// such are not told of the machine's sleep.
func (h *hidden) open(ctx context.Context) (gone <-chan struct{}, err error) {
	begun, ended := make(chan error, 1), make(chan struct{})
	go func() {
		defer close(ended)
		runtime.LockOSThread() // for good: the thread ends with this, and with it what it was told and has not heard
		window, err := h.create()
		if err != nil {
			begun <- err
			return
		}
		stop := context.AfterFunc(ctx, func() { postMessage.Call(uintptr(window), wmClose, 0, 0) })
		defer stop()
		begun <- nil
		var m message
		for {
			// 0 is the end, and -1 that there is nothing to wait for.
			if more, _, _ := getMessage.Call(uintptr(unsafe.Pointer(&m)), 0, 0, 0); int32(more) <= 0 {
				return
			}
			dispatchMessage.Call(uintptr(unsafe.Pointer(&m)))
		}
	}()
	return ended, <-begun
}

func (h *hidden) create() (windows.HWND, error) {
	class, err := hiddenClass()
	if err != nil {
		return 0, err
	}
	made, _, err := createWindow.Call(tool, uintptr(unsafe.Pointer(class)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
	if made == 0 {
		return 0, err
	}
	window := windows.HWND(made)
	if err := h.begin(window); err != nil {
		destroyWindow.Call(made)
		return 0, err
	}
	hiddens.Store(window, h)
	return window, nil
}
