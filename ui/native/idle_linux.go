package native

import (
	"os"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/screensaver"
	"github.com/jezek/xgb/xproto"
)

// idle waits for no other program where that is not the X server. On Wayland
// that is not asked: XWayland only counts what is done in X programs, so
// somebody who works in others would be away all day.
func idle() (time.Duration, error) {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		return idleX()
	}
	return onWayland.idle()
}

// seen is the connection that is asked how long nobody touched anything.
var seen keptConn

func idleX() (d time.Duration, err error) {
	err = seen.with(func(conn *xgb.Conn) (err error) {
		d, err = sinceInput(conn)
		return err
	})
	return d, err
}

func sinceInput(conn *xgb.Conn) (time.Duration, error) {
	if !knows(conn, screenSaver) {
		return 0, errNoIdle
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	info, err := screensaver.QueryInfo(conn, xproto.Drawable(root)).Reply()
	if err != nil {
		return 0, err
	}
	return time.Duration(info.MsSinceUserInput) * time.Millisecond, nil
}
