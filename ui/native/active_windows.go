package native

import (
	"path/filepath"
	"strings"
	"unsafe"

	"golang.org/x/sys/windows"
)

var getWindowText = user32.NewProc("GetWindowTextW")

func active() (program, title string, err error) {
	window := windows.GetForegroundWindow()
	if window == 0 {
		return "", "", nil // one is losing the keyboard to another
	}
	var process uint32
	if _, err := windows.GetWindowThreadProcessId(window, &process); err != nil {
		return "", "", nil // it is gone
	}
	program = programOf(process)
	if process == windows.GetCurrentProcessId() {
		return program, "", nil // our own window would have to answer, which may be waiting
	}
	// The title of another process's window is read without asking it.
	text := make([]uint16, longestTitle)
	n, _, _ := getWindowText.Call(uintptr(window), uintptr(unsafe.Pointer(&text[0])), uintptr(len(text)))
	return program, legible([]byte(windows.UTF16ToString(text[:min(int(n), len(text))]))), nil
}

// programOf is the name of a process's file, with its ending and without; ""
// where it is not ours to know.
func programOf(process uint32) string {
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
