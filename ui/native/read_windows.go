package native

import (
	"context"
	"errors"
	"runtime"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	openClipboard      = user32.NewProc("OpenClipboard")
	closeClipboard     = user32.NewProc("CloseClipboard")
	clipboardData      = user32.NewProc("GetClipboardData")
	clipboardOwner     = user32.NewProc("GetClipboardOwner")
	countFormats       = user32.NewProc("CountClipboardFormats")
	formatAvailable    = user32.NewProc("IsClipboardFormatAvailable")
	registerFormat     = user32.NewProc("RegisterClipboardFormatW")
	sendMessageTimeout = user32.NewProc("SendMessageTimeoutW")

	kernel32     = windows.NewLazySystemDLL("kernel32.dll")
	globalSize   = kernel32.NewProc("GlobalSize")
	globalLock   = kernel32.NewProc("GlobalLock")
	globalUnlock = kernel32.NewProc("GlobalUnlock")
)

const unicodeText = 13 // CF_UNICODETEXT

// again is the time between two tries to get at the clipboard.
const again = 15 * time.Millisecond

// readOnce reads what the agent pastes.
func readOnce(ctx context.Context) (string, error) {
	text, _, err := readFormats(ctx, Pasteable, false)
	return text, err
}

// readFormats looks at the formats on the clipboard, and then reads the text,
// unless its owner wants it left alone and we are shy. Who is to hand it over
// may stumble and do better the next time. number is the sequence number of
// what was looked at.
func readFormats(ctx context.Context, most int, shy bool) (text string, number uintptr, err error) {
	runtime.LockOSThread() // it is the thread that has the clipboard open
	defer runtime.UnlockOSThread()
	window := asker()
	defer destroyWindow.Call(window)
	const tries = 5
	for range tries {
		if shy && ownsClipboard() {
			number, _, _ = sequenceNumber.Call()
			return "", number, errNothing
		}
		if err = take(ctx, window); err != nil {
			return "", 0, err
		}
		text, err = readOpen(ctx, most, shy)
		number, _, _ = sequenceNumber.Call() // to have a text made may count as a change
		closeClipboard.Call()
		if !errors.Is(err, errUnread) {
			break
		}
	}
	return text, number, err
}

// asker is a window of this thread to open the clipboard with, one for messages
// only; 0 where there is no room for it, and then the thread does so itself.
func asker() uintptr {
	class, err := windows.UTF16PtrFromString("Static")
	if err != nil {
		return 0
	}
	const messages = ^uintptr(2) // HWND_MESSAGE, which is -3
	window, _, _ := createWindow.Call(0, uintptr(unsafe.Pointer(class)), 0, 0, 0, 0, 0, 0, messages, 0, 0, 0)
	return window
}

// readOpen is readFormats for the clipboard held open: nobody can put another
// text in the place of the one whose formats were looked at.
func readOpen(ctx context.Context, most int, shy bool) (string, error) {
	if shy && marked() {
		return "", errNothing
	}
	if !offered(unicodeText) {
		if n, _, _ := countFormats.Call(); n == 0 {
			return "", errNothing
		}
		return "", ErrNotText
	}
	if ctx.Err() != nil { // given up on meanwhile
		return "", ctx.Err()
	}
	letters, done, ok := data(unicodeText)
	if !ok {
		return "", errUnread
	}
	defer done()
	return decode(letters, most)
}

// take opens the clipboard, which one at a time may have, in the time there is.
// Its owner must be awake: it may have left the text to be made when somebody
// asks, and while we wait for it nobody on the machine could copy anything.
func take(ctx context.Context, window uintptr) error {
	try := time.NewTicker(again)
	defer try.Stop()
	for {
		if awake() {
			if ok, _, _ := openClipboard.Call(window); ok != 0 {
				return nil
			}
		}
		select {
		case <-try.C:
		case <-ctx.Done():
			return overdue(ctx)
		}
	}
}

// awake reports whether the clipboard's owner answers within a moment.
func awake() bool {
	owner, _, _ := clipboardOwner.Call()
	if owner == 0 {
		return true // it ended, and what it left is there in full
	}
	const (
		null   = 0
		unhung = 0x0002 // SMTO_ABORTIFHUNG
		moment = 400    // milliseconds
	)
	var answer uintptr
	ok, _, _ := sendMessageTimeout.Call(owner, null, 0, 0, unhung, moment, uintptr(unsafe.Pointer(&answer)))
	return ok != 0 || !windows.IsWindow(windows.HWND(owner))
}

func ownsClipboard() bool {
	owner, _, _ := clipboardOwner.Call()
	return processOf(windows.HWND(owner)) == windows.GetCurrentProcessId()
}

// data are the bytes of one format of the clipboard, which is open, until done
// is called. It is not ok when its owner has nothing to give after all.
func data(format uintptr) (bytes []byte, done func(), ok bool) {
	handle, _, _ := clipboardData.Call(format)
	if handle == 0 {
		return nil, nil, false
	}
	size, _, _ := globalSize.Call(handle)
	at, _, _ := globalLock.Call(handle)
	if at == 0 || size == 0 {
		return nil, nil, false
	}
	// What is at that place is not Go's, and stays until the clipboard is closed.
	start := *(*unsafe.Pointer)(unsafe.Pointer(&at))
	return unsafe.Slice((*byte)(start), size), func() { globalUnlock.Call(handle) }, true
}

func register(name string) uintptr {
	utf16, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return 0
	}
	format, _, _ := registerFormat.Call(uintptr(unsafe.Pointer(utf16)))
	return format
}

func offered(format uintptr) bool {
	ok, _, _ := formatAvailable.Call(format)
	return format != 0 && ok != 0
}
