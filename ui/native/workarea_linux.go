//go:build cgo && !ci && !wayland

package native

import (
	"image"

	"github.com/go-gl/glfw/v3.3/glfw"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// areas is the connection that is asked what panels leave free.
var areas keptConn

// workarea is what is free of a screen of that extent. GLFW's own answer is not
// asked for: where the screen is being unplugged it looks at what is not there
// any more, and takes the program with it.
func workarea(_ *glfw.Monitor, whole image.Rectangle) image.Rectangle {
	free := whole
	_ = areas.with(func(conn *xgb.Conn) error {
		names, err := atoms(conn, "_NET_WORKAREA", "_NET_CURRENT_DESKTOP")
		if err != nil {
			return err
		}
		root := xproto.Setup(conn).DefaultScreen(conn).Root
		all, err := xproto.GetProperty(conn, false, root, names[0], xproto.AtomCardinal, 0, 4*64).Reply()
		if err != nil {
			return err
		}
		on, err := xproto.GetProperty(conn, false, root, names[1], xproto.AtomCardinal, 0, 1).Reply()
		if err != nil {
			return err
		}
		desktop := 0
		if n := numbers(on); len(n) > 0 {
			desktop = int(n[0])
		}
		if n := numbers(all); desktop >= 0 && len(n) >= 4*(desktop+1) {
			n = n[4*desktop:]
			x, y := int(int32(n[0])), int(int32(n[1]))
			free = whole.Intersect(image.Rect(x, y, x+int(n[2]), y+int(n[3])))
		}
		return nil
	})
	return free
}
