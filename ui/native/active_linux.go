package native

import (
	"bytes"
	"errors"
	"os"
	"slices"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

var errNoActive error = unsupported("This desktop does not tell which window you are in, so no program is left alone by its name. Pause watching yourself.")

// active opens a connection of its own: it is asked for once a copy. On Wayland
// no program is told of another one's windows. XWayland's own would be some of
// them, and an agent who has named the others would not know that they are
// not left alone.
func active() (program, title string, err error) {
	if os.Getenv("WAYLAND_DISPLAY") != "" {
		return "", "", errNoActive
	}
	conn, err := open()
	if err != nil {
		return "", "", err
	}
	defer conn.Close()
	window, err := activeWindow(conn)
	if err != nil || window == xproto.WindowNone {
		return "", "", err
	}
	names, err := atoms(conn, "_NET_WM_NAME")
	if err != nil {
		return "", "", errNoActive
	}
	class, err := bytesOf(conn, window, xproto.AtomWmClass)
	if err != nil {
		return gone(err)
	}
	name, err := bytesOf(conn, window, names[0])
	if err == nil && len(name) == 0 {
		name, err = bytesOf(conn, window, xproto.AtomWmName)
	}
	if err != nil {
		return gone(err)
	}
	parts := bytes.Split(bytes.TrimRight(class, "\x00"), []byte{0})
	return legible(bytes.Join(parts, []byte{'\n'})), legible(name), nil
}

// activeWindow is the window that has the keyboard: none when it is the desktop
// itself, or there is no window yet. The error is errNoActive.
func activeWindow(conn *xgb.Conn) (xproto.Window, error) {
	names, err := atoms(conn, "_NET_ACTIVE_WINDOW", "_NET_SUPPORTED")
	if err != nil {
		return 0, errNoActive
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	which, err := xproto.GetProperty(conn, false, root, names[0], xproto.AtomWindow, 0, 1).Reply()
	if err != nil {
		return 0, errNoActive
	}
	if windows := numbers(which); len(windows) > 0 {
		return xproto.Window(windows[0]), nil
	}
	// No window yet, or nobody to say so.
	all, err := xproto.GetProperty(conn, false, root, names[1], xproto.AtomAtom, 0, 4096).Reply()
	if err != nil || !slices.Contains(numbers(all), names[0]) {
		return 0, errNoActive
	}
	return xproto.WindowNone, nil
}

// bytesOf is what stands in a window's property, a byte more than is looked at at
// most; nothing when it has none.
func bytesOf(conn *xgb.Conn, window xproto.Window, property xproto.Atom) ([]byte, error) {
	p, err := xproto.GetProperty(conn, false, window, property, xproto.GetPropertyTypeAny, 0, longestTitle/4+1).Reply()
	if err != nil || p.Format != 8 {
		return nil, err
	}
	return p.Value, nil
}

// gone says nothing of a window that is there no more.
func gone(err error) (program, title string, _ error) {
	if _, ok := errors.AsType[xproto.WindowError](err); ok {
		return "", "", nil
	}
	return "", "", errNoActive
}
