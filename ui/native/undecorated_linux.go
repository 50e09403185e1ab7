//go:build cgo && !ci && !wayland

package native

import (
	"image"

	"fyne.io/fyne/v2"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// rootPointer asks the server itself. GLFW only knows where the pointer is
// within the window, which may be on its way at that moment.
type rootPointer struct {
	conn *xgb.Conn
	root xproto.Window
}

func newPointer(fyne.Window) (pointer, error) {
	conn, err := open()
	if err != nil {
		return nil, err
	}
	return rootPointer{conn, xproto.Setup(conn).DefaultScreen(conn).Root}, nil
}

func (p rootPointer) at() (image.Point, error) {
	now, err := xproto.QueryPointer(p.conn, p.root).Reply()
	if err != nil {
		return image.Point{}, err
	}
	return image.Pt(int(now.RootX), int(now.RootY)), nil
}

func (p rootPointer) close() { p.conn.Close() }
