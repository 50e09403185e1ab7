//go:build cgo && !ci && !wayland

package native

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/jezek/xgb/xproto"
)

// A tally is what InUse has told so far.
type tally struct {
	mu    sync.Mutex
	all   []bool
	ended bool
}

func (u *tally) keep(changes <-chan bool) {
	for c := range changes {
		u.mu.Lock()
		u.all = append(u.all, c)
		u.mu.Unlock()
	}
	u.mu.Lock()
	u.ended = true
	u.mu.Unlock()
}

func (u *tally) String() string {
	u.mu.Lock()
	defer u.mu.Unlock()
	return fmt.Sprint(u.all, u.ended)
}

func TestInUse(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		m := d.mouse()
		m.move(999, 799)
		d.ok("place 300 200")
		d.says("where", "300 200 true")
		d.turnTo(d.window)
		d.ok("watch")
		told := "true"
		sees := func(change string) {
			t.Helper()
			told += " " + change
			d.says("used", "["+told+"] false")
		}
		d.says("used", "[true] false")

		other := d.newWindow()
		xproto.ChangeWindowAttributes(d.conn, other, xproto.CwOverrideRedirect, []uint32{1})
		xproto.MapWindow(d.conn, other)
		d.turnTo(other)
		sees("false")
		d.says("foreground", "false")
		m.move(350, 250)
		sees("true")
		m.move(360, 260) // within it
		m.move(999, 799)
		sees("false")
		m.move(350, 250)
		sees("true")
		d.turnTo(d.window) // it has both
		m.move(999, 799)

		// Somebody's shortcut takes the keyboard for a moment.
		if _, err := xproto.GrabKeyboard(d.conn, false, other, xproto.TimeCurrentTime, xproto.GrabModeAsync, xproto.GrabModeAsync).Reply(); err != nil {
			t.Fatal(err)
		}
		if err := xproto.UngrabKeyboardChecked(d.conn, xproto.TimeCurrentTime).Check(); err != nil {
			t.Fatal(err)
		}
		d.turnTo(other)
		sees("false")

		d.turnTo(d.window)
		sees("true")
		d.hide()
		sees("false")
		d.ok("show")
		sees("true")
		d.ok("watch") // a second one tells how it is now, and the first tells nothing new
		sees("true")
		d.ok("unwatch")
		d.says("used", "["+told+"] true")
		d.says("foreground", "true")
	})
}

// A window that is closed is told of no more.
func TestInUseClosed(t *testing.T) {
	d := newStrip(t)
	d.ok("watch")
	d.ok("close")
	until(t, "ended", func() bool { return strings.HasSuffix(d.tell("used"), " true") })
	if got := d.tell("watch"); got != errNoWindow.Error() {
		t.Errorf("a closed window: %s", got)
	}
}

// turnTo gives the window the keyboard, as a click on it does.
func (d *desk) turnTo(window xproto.Window) {
	d.t.Helper()
	until(d.t, "with the keyboard", func() bool {
		xproto.SetInputFocus(d.conn, xproto.InputFocusPointerRoot, window, xproto.TimeCurrentTime)
		return d.focus() == window
	})
}

func (d *desk) focus() xproto.Window {
	f, err := xproto.GetInputFocus(d.conn).Reply()
	if err != nil {
		d.t.Fatal(err)
	}
	return f.Focus
}
