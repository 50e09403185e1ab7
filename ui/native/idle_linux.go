package native

import (
	"os"
	"sync"
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

// seen is the connection that is asked how long nobody touched anything. It is
// kept: a new one for each question would cost a hundred times as much.
var seen struct {
	sync.Mutex
	conn *xgb.Conn
}

func idleX() (time.Duration, error) {
	seen.Lock()
	defer seen.Unlock()
	if seen.conn != nil {
		if d, err := sinceInput(seen.conn); err == nil {
			return d, nil
		}
		seen.conn.Close() // it died, or the display is another one by now
		seen.conn = nil
	}
	conn, err := open()
	if err != nil {
		return 0, err
	}
	d, err := sinceInput(conn)
	if err != nil {
		conn.Close()
		return 0, err
	}
	seen.conn = conn
	go func() { // nothing is asked of its events, but they must not pile up
		for {
			if event, err := conn.WaitForEvent(); event == nil && err == nil {
				return
			}
		}
	}()
	return d, nil
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
