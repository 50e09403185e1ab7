package native

import (
	"path/filepath"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	getWindowText = user32.NewProc("GetWindowTextW")
	findWindow    = user32.NewProc("FindWindowExW")
)

// frameHost is the program whose windows those from the store are shown in.
const frameHost = "ApplicationFrameHost.exe"

func active() (program, title string, err error) {
	window := windows.GetForegroundWindow()
	process := processOf(window)
	if process == 0 {
		return "", "", nil // one is losing the keyboard to another, or is gone
	}
	program = programOf(process)
	if strings.HasPrefix(program, frameHost) {
		program = programOf(processOf(framed(window)))
	}
	if process == windows.GetCurrentProcessId() {
		return program, "", nil // our own window would have to answer, which may be waiting
	}
	// The title of another process's window is read without asking it.
	text := make([]uint16, longestTitle)
	n, _, _ := getWindowText.Call(uintptr(window), uintptr(unsafe.Pointer(&text[0])), uintptr(len(text)))
	return program, legible([]byte(windows.UTF16ToString(text[:min(int(n), len(text))]))), nil
}

// framed is the window of a program from the store within the frame that is
// shown for it; 0 for none.
func framed(window windows.HWND) windows.HWND {
	class, err := windows.UTF16PtrFromString("Windows.UI.Core.CoreWindow")
	if err != nil {
		return 0
	}
	within, _, _ := findWindow.Call(uintptr(window), 0, uintptr(unsafe.Pointer(class)), 0)
	return windows.HWND(within)
}

// processOf is the process that a window is of; 0 for none.
func processOf(window windows.HWND) (process uint32) {
	if window == 0 {
		return 0
	}
	if _, err := windows.GetWindowThreadProcessId(window, &process); err != nil {
		return 0
	}
	return process
}

// programOf is the name of a process's file, with its ending and without; ""
// where it is not ours to know.
func programOf(process uint32) string {
	if process == 0 {
		return ""
	}
	handle, err := windows.OpenProcess(windows.PROCESS_QUERY_LIMITED_INFORMATION, false, process)
	if err != nil {
		return ""
	}
	defer windows.CloseHandle(handle)
	path := make([]uint16, windows.MAX_LONG_PATH)
	size := uint32(len(path))
	if err := windows.QueryFullProcessImageName(handle, 0, &path[0], &size); err != nil {
		return ""
	}
	file := filepath.Base(windows.UTF16ToString(path[:size]))
	return legible([]byte(file + "\n" + strings.TrimSuffix(file, filepath.Ext(file))))
}
