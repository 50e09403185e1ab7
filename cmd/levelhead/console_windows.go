package main

import (
	"fmt"
	"os"

	"golang.org/x/sys/windows"
)

var attachConsole = windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole")

// console has a word that was said in a console answered there: Windows gives
// none to a program with a window. What is sent elsewhere stays so. The window
// itself takes no console, for it would be closed with it.
func console() {
	out, errs := goes(os.Stdout), goes(os.Stderr)
	if len(os.Args) < 2 || out && errs {
		return
	}
	const parent = ^uintptr(0) // ATTACH_PARENT_PROCESS
	if ok, _, _ := attachConsole.Call(parent); ok == 0 {
		return // it was started by a click
	}
	screen, err := os.OpenFile("CONOUT$", os.O_RDWR, 0)
	if err != nil {
		return
	}
	if !out {
		fmt.Fprintln(screen) // whoever started it has written its prompt by now
		os.Stdout = screen
	}
	if !errs {
		os.Stderr = screen
	}
}

// complain says what is wrong: where nobody would read it, in a window.
func complain(err error) {
	if goes(os.Stderr) {
		fmt.Fprintln(os.Stderr, err)
		return
	}
	text, bad := windows.UTF16PtrFromString(err.Error())
	title, worse := windows.UTF16PtrFromString(appName)
	if bad == nil && worse == nil {
		_, _ = windows.MessageBox(0, text, title, windows.MB_ICONWARNING|windows.MB_SETFOREGROUND)
	}
}

// goes reports whether what is written there goes anywhere.
func goes(f *os.File) bool {
	kind, err := windows.GetFileType(windows.Handle(f.Fd()))
	return err == nil && kind != windows.FILE_TYPE_UNKNOWN
}
