//go:build cgo && !ci && !wayland

package native

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/driver"
	"fyne.io/fyne/v2/widget"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

func init() { parts["window"] = playWindow }

// playWindow opens a window and does with it what standard input says.
func playWindow() {
	a := app.NewWithID("levelhead.test")
	w := a.NewWindow("Float")
	w.SetContent(widget.NewLabel("A window that floats"))
	w.Resize(fyne.NewSize(300, 200))
	do := func(line string) (answer any) {
		var x, y int
		switch n, _ := fmt.Sscanf(line, "place %d %d", &x, &y); {
		case n == 2:
			return Place(w, x, y)
		case line == "float":
			return Float(w, true)
		case line == "sink":
			return Float(w, false)
		case line == "raise":
			return Raise(w)
		case line == "reveal":
			return Reveal(w)
		case line == "hide":
			w.Hide()
		case line == "show":
			w.Show()
		case line == "iconify":
			glass(w).Iconify()
		case line == "afloat":
			return fmt.Sprint(Afloat(w))
		case line == "where":
			x, y, ok := Where(w)
			return fmt.Sprint(x, y, ok)
		case line == "id":
			w.(driver.NativeWindow).RunNative(func(c any) { answer = c.(driver.X11WindowContext).WindowHandle })
			return answer
		case line == "closed":
			other := a.NewWindow("closed")
			other.Show()
			other.Close()
			_, _, ok := Where(other)
			return fmt.Sprint(Float(other, true) != nil, Place(other, 1, 1) != nil, ok)
		}
		return nil
	}
	obey(a, w, do)
}

// obey shows the window and does with it what standard input says, line by
// line, on the window's thread; what comes of it is written out.
func obey(a fyne.App, w fyne.Window, do func(line string) any) {
	a.Lifecycle().SetOnStarted(func() {
		go func() {
			fmt.Println("ready")
			lines := bufio.NewScanner(os.Stdin)
			for lines.Scan() {
				var answer any
				fyne.DoAndWait(func() { answer = do(lines.Text()) })
				fmt.Println(answer)
			}
			os.Exit(0)
		}()
	})
	w.ShowAndRun()
}

// A desk is a screen with a window manager and our window on it.
type desk struct {
	t      *testing.T
	conn   *xgb.Conn
	window xproto.Window
	root   xproto.Window
	tell   func(line string) string
}

func newDesk(t *testing.T, manager ...string) *desk {
	screen(t, "+extension", "GLX")
	t.Setenv("HOME", t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
	conn, err := open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	d := &desk{t: t, conn: conn, root: xproto.Setup(conn).DefaultScreen(conn).Root}
	if len(manager) > 0 {
		cmd := exec.Command(manager[0], manager[1:]...)
		if err := cmd.Start(); err != nil {
			t.Fatalf("this test needs %s: %v", manager[0], err)
		}
		t.Cleanup(func() {
			cmd.Process.Kill()
			cmd.Wait()
		})
		until(t, "a window manager", func() bool { return len(d.atoms(d.root, "_NET_SUPPORTED")) > 0 })
	}
	in, out, _ := actor(t, "window")
	d.tell = func(line string) string {
		fmt.Fprintln(in, line)
		if !out.Scan() {
			t.Fatalf("it ended at %q: %v", line, out.Err())
		}
		return out.Text()
	}
	if _, err := fmt.Sscan(d.tell("id"), &d.window); err != nil {
		t.Fatal(err)
	}
	until(t, "shown", d.shown)
	return d
}

func (d *desk) atoms(window xproto.Window, property string) []xproto.Atom {
	names, err := atoms(d.conn, property)
	if err != nil {
		d.t.Fatal(err)
	}
	p, err := xproto.GetProperty(d.conn, false, window, names[0], xproto.GetPropertyTypeAny, 0, 1024).Reply()
	if err != nil {
		d.t.Fatal(err)
	}
	return numbers(p)
}

func (d *desk) above() bool {
	above, err := atoms(d.conn, "_NET_WM_STATE_ABOVE")
	if err != nil {
		d.t.Fatal(err)
	}
	return slices.Contains(d.atoms(d.window, "_NET_WM_STATE"), above[0])
}

func (d *desk) shown() bool {
	a, err := xproto.GetWindowAttributes(d.conn, d.window).Reply()
	return err == nil && a.MapState == xproto.MapStateViewable
}

func (d *desk) active() bool {
	return slices.Contains(d.atoms(d.root, "_NET_ACTIVE_WINDOW"), xproto.Atom(d.window))
}

// ok tells the window to do something, which goes well.
func (d *desk) ok(line string) {
	d.t.Helper()
	if got := d.tell(line); got != "<nil>" {
		d.t.Errorf("%s: %s", line, got)
	}
}

func TestFloat(t *testing.T) {
	d := newDesk(t, "openbox", "--sm-disable")
	d.ok("float")
	until(t, "above", d.above)
	d.ok("float") // twice
	d.ok("hide")
	until(t, "hidden", func() bool { return !d.shown() })
	d.ok("show")
	until(t, "shown again", d.shown)
	d.ok("float")
	until(t, "above again", d.above)
	d.ok("sink")
	until(t, "among the others", func() bool { return !d.above() })
	if got := d.tell("closed"); got != "true true false" {
		t.Errorf("a closed window: %s", got)
	}
}

func TestPlace(t *testing.T) {
	d := newDesk(t, "openbox", "--sm-disable")
	at := func(want string) {
		t.Helper()
		until(t, "at "+want, func() bool { return d.tell("where") == want+" true" })
	}
	d.ok("place 333 222")
	at("333 222")
	d.ok("place 333 222") // where it is already: it does not wander by its frame
	at("333 222")
	d.ok("place 100 150")
	at("100 150")
	d.ok("place 9000 -9000") // on no monitor
	until(t, "on the screen", func() bool {
		var x, y int
		fmt.Sscan(d.tell("where"), &x, &y)
		return x > 100 && x < 1000 && y >= 0 && y < 150
	})
	d.ok("iconify")
	until(t, "an icon", func() bool { return strings.HasSuffix(d.tell("where"), "false") })
}

func TestRaise(t *testing.T) {
	d := newDesk(t, "openbox", "--sm-disable")
	// Another window takes the keyboard.
	other, err := xproto.NewWindowId(d.conn)
	if err != nil {
		t.Fatal(err)
	}
	xproto.CreateWindow(d.conn, 0, other, d.root, 0, 0, 400, 400, 0, xproto.WindowClassInputOutput, 0, 0, nil)
	xproto.MapWindow(d.conn, other)
	until(t, "behind another window", func() bool {
		return slices.Contains(d.atoms(d.root, "_NET_ACTIVE_WINDOW"), xproto.Atom(other))
	})
	d.ok("raise")
	until(t, "in front", d.active)

	d.ok("float")
	until(t, "above", d.above)
	d.ok("hide")
	until(t, "the other window has the keyboard", func() bool {
		return !d.shown() && slices.Contains(d.atoms(d.root, "_NET_ACTIVE_WINDOW"), xproto.Atom(other))
	})
	d.ok("reveal")
	until(t, "shown again, by itself", func() bool {
		return d.shown() && slices.Contains(d.atoms(d.root, "_NET_CLIENT_LIST_STACKING"), xproto.Atom(d.window))
	})
	d.ok("float")
	until(t, "above", d.above)
	if d.active() {
		t.Error("it took the keyboard by itself")
	}
	d.ok("raise")
	until(t, "in front when it is asked for", d.active)

	for _, gone := range []string{"hide", "iconify"} {
		d.ok(gone)
		until(t, "gone", func() bool { return !d.shown() })
		d.ok("raise")
		until(t, "shown, in front and above after "+gone, func() bool {
			if !d.shown() || !d.active() {
				return false
			}
			if d.tell("afloat") != "true" {
				d.ok("float") // as the program does at its next heartbeat
			}
			return d.above()
		})
	}
}

// Without a window manager nobody keeps a window above others, and nothing
// else breaks.
func TestFloatWithoutManager(t *testing.T) {
	d := newDesk(t)
	if got := d.tell("float"); got != errNoFloat.Error() {
		t.Errorf("got %s", got)
	}
	d.ok("sink")
	d.ok("place 50 60")
	until(t, "placed", func() bool { return d.tell("where") == "50 60 true" })
	d.ok("raise")
}
