//go:build cgo && !ci && !wayland

package native

import (
	"testing"

	"github.com/jezek/xgb/xproto"
)

func TestScreensOfDesktop(t *testing.T) {
	both(t, func(t *testing.T, d *desk) { d.says("screens", "[{1000x800+0+0 0 0 1000 800}] <nil>") })
}

// What a panel takes is none of the screen.
func TestScreensPanel(t *testing.T) {
	d := newStrip(t, "openbox", "--sm-disable")
	names, err := atoms(d.conn, "_NET_WM_STRUT", "_NET_WM_WINDOW_TYPE", "_NET_WM_WINDOW_TYPE_DOCK")
	if err != nil {
		t.Fatal(err)
	}
	panel := d.newWindow()
	d.set(panel, names[0], xproto.AtomCardinal, 0, 0, 30, 0)
	d.set(panel, names[1], xproto.AtomAtom, uint32(names[2]))
	xproto.MapWindow(d.conn, panel)
	d.says("screens", "[{1000x800+0+0 0 30 1000 770}] <nil>")
}

func (d *desk) set(window xproto.Window, property, kind xproto.Atom, values ...uint32) {
	var b []byte
	for _, v := range values {
		b = append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
	}
	xproto.ChangeProperty(d.conn, xproto.PropModeReplace, window, property, kind, 32, uint32(len(values)), b)
}
