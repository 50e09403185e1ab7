package native

import (
	"context"
	"os"
	"slices"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

var errNoFull error = unsupported("This desktop does not tell whether a window fills the screen.")

// fullScreen asks whether the window with the keyboard fills the screen; one of
// our own does not count.
func fullScreen(context.Context) (bool, error) {
	conn, err := open()
	if err != nil {
		return false, errNoFull
	}
	defer conn.Close()
	names, err := atoms(conn, "_NET_SUPPORTED", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN", "_NET_WM_PID")
	if err != nil {
		return false, errNoFull
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	if can, err := of(conn, root, names[0]); err != nil || !slices.Contains(can, names[2]) {
		return false, errNoFull
	}
	window, err := activeWindow(conn)
	if err != nil {
		return false, errNoFull
	}
	if window == xproto.WindowNone {
		return false, nil
	}
	// A window that is gone by now has no state.
	state, _ := of(conn, window, names[1])
	if !slices.Contains(state, names[2]) {
		return false, nil
	}
	pid, _ := of(conn, window, names[3])
	return len(pid) == 0 || int(pid[0]) != os.Getpid(), nil
}

// of are the numbers in a window's property.
func of(conn *xgb.Conn, window xproto.Window, property xproto.Atom) ([]xproto.Atom, error) {
	p, err := xproto.GetProperty(conn, false, window, property, xproto.GetPropertyTypeAny, 0, 4096).Reply()
	if err != nil {
		return nil, err
	}
	return numbers(p), nil
}
