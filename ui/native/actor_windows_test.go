package native

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
)

// Parts for the end-to-end tests.
func init() {
	// copy copies what is on standard input, with the formats besides that
	// LEVELHEAD_TEST_FORMATS names, each of them holding a 0.
	parts["copy"] = func() {
		text, err := io.ReadAll(os.Stdin)
		must(err)
		runtime.LockOSThread()
		all := []format{{unicodeText, wide(string(text))}}
		for name := range strings.FieldsFuncSeq(os.Getenv("LEVELHEAD_TEST_FORMATS"), func(r rune) bool { return r == ',' }) {
			all = append(all, format{register(name), make([]byte, 4)})
		}
		must(putAll(asker(), all))
	}
	// front shows a window in front of all, until standard input ends.
	parts["front"] = func() {
		runtime.LockOSThread()
		class, err := windows.UTF16PtrFromString("Static")
		must(err)
		title, err := windows.UTF16PtrFromString("In front")
		must(err)
		const shown, place, size = 0x10CF0000, 450, 300 // WS_VISIBLE | WS_OVERLAPPEDWINDOW
		window, _, err := createWindow.Call(0, uintptr(unsafe.Pointer(class)), uintptr(unsafe.Pointer(title)), shown, place, place, size, size, 0, 0, 0, 0)
		if window == 0 {
			must(err)
		}
		user32.NewProc("SetForegroundWindow").Call(window)
		fmt.Println("here")
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin)
			os.Exit(0)
		}()
		for m := new(message); ; {
			getMessage.Call(uintptr(unsafe.Pointer(m)), 0, 0, 0)
			dispatchMessage.Call(uintptr(unsafe.Pointer(m)))
		}
	}
	// active says which window the agent is in.
	parts["active"] = func() {
		program, title, err := Active()
		must(err)
		fmt.Printf("%s\n%s\n", program, title)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
