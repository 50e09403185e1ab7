//go:build cgo && !ci && !wayland

package native

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/jezek/xgb/xproto"
)

// floats reports whether the window manager keeps windows above others. GLFW
// does not tell.
func floats() bool {
	conn, err := open()
	if err != nil {
		return false
	}
	defer conn.Close()
	names, err := atoms(conn, "_NET_SUPPORTED", "_NET_WM_STATE_ABOVE")
	if err != nil {
		return false
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	list, err := xproto.GetProperty(conn, false, root, names[0], xproto.AtomAtom, 0, 4096).Reply()
	return err == nil && slices.Contains(numbers(list), names[1])
}

// activate asks the window manager for what GLFW asks for as well, but in the
// name of the agent: what programs ask for by themselves is often taken for
// pushing in front, and only marked in the task bar.
func activate(w fyne.Window) { focus(xwindow(w)) }

func focus(window xproto.Window) {
	if window == 0 {
		return
	}
	conn, err := open()
	if err != nil {
		return
	}
	defer conn.Close()
	names, err := atoms(conn, "_NET_ACTIVE_WINDOW")
	if err != nil {
		return
	}
	const agent = 2 // the source is not a program
	event := xproto.ClientMessageEvent{
		Format: 32, Window: window, Type: names[0],
		Data: xproto.ClientMessageDataUnionData32New([]uint32{agent, 0, 0, 0, 0}),
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	_ = xproto.SendEventChecked(conn, false, root,
		xproto.EventMaskSubstructureNotify|xproto.EventMaskSubstructureRedirect, string(event.Bytes())).Check()
}

// unasked tells the window manager, before the window is shown, that no key and
// no click has led to that: then it does not get the keyboard by itself.
func unasked(w fyne.Window) {
	window := xwindow(w)
	if window == 0 {
		return
	}
	conn, err := open()
	if err != nil {
		return
	}
	defer conn.Close()
	names, err := atoms(conn, "_NET_WM_USER_TIME")
	if err != nil {
		return
	}
	_ = xproto.ChangePropertyChecked(conn, xproto.PropModeReplace, window, names[0], xproto.AtomCardinal, 32, 1, make([]byte, 4)).Check()
}

// frontWindow is the window that has the keyboard; 0 for none.
func frontWindow() xproto.Window {
	conn, err := open()
	if err != nil {
		return 0
	}
	defer conn.Close()
	window, _ := activeWindow(conn) // 0 as well where nobody says so
	return window
}

// giveBack asks the window manager to give the keyboard back to a window.
func giveBack(window xproto.Window) { focus(window) }

// xwindow is the window as the X server knows it; 0 for none.
func xwindow(w fyne.Window) (window xproto.Window) {
	if native, ok := w.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if x11, ok := context.(driver.X11WindowContext); ok {
				window = xproto.Window(x11.WindowHandle)
			}
		})
	}
	return window
}

// afloat asks the window's own property, which the window manager keeps.
func afloat(w fyne.Window) bool {
	window := xwindow(w)
	if window == 0 {
		return true
	}
	conn, err := open()
	if err != nil {
		return true
	}
	defer conn.Close()
	names, err := atoms(conn, "_NET_WM_STATE", "_NET_WM_STATE_ABOVE")
	if err != nil {
		return true
	}
	list, err := xproto.GetProperty(conn, false, window, names[0], xproto.AtomAtom, 0, 64).Reply()
	return err != nil || slices.Contains(numbers(list), names[1])
}
