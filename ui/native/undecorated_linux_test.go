//go:build cgo && !ci && !wayland

package native

import (
	"context"
	"fmt"
	"image/color"
	"os"
	"os/exec"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

func init() { parts["strip"] = playStrip }

// handle is a piece of a window that it is moved by.
type handle struct {
	widget.BaseWidget
	window fyne.Window
	drag   *Drag
}

func (h *handle) CreateRenderer() fyne.WidgetRenderer {
	fill := canvas.NewRectangle(color.White)
	fill.SetMinSize(fyne.NewSize(200, 40))
	return widget.NewSimpleRenderer(fill)
}

func (h *handle) MouseDown(*desktop.MouseEvent) {
	var err error
	if h.drag, err = BeginMove(h.window); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

func (h *handle) MouseUp(*desktop.MouseEvent) { h.drag.End() }
func (h *handle) Dragged(*fyne.DragEvent)     { h.drag.Follow() }
func (h *handle) DragEnd()                    { h.drag.End() }

// playStrip opens a window that is folded and unfolded as standard input says.
func playStrip() {
	a := app.NewWithID("levelhead.test")
	w := a.NewWindow("Strip")
	h := &handle{window: w}
	h.ExtendBaseWidget(h)
	full := canvas.NewRectangle(color.Black)
	full.SetMinSize(fyne.NewSize(380, 400))
	both := &fyne.Container{Layout: top{}, Objects: []fyne.CanvasObject{h, full}}
	w.SetPadded(false)
	w.SetContent(both)
	w.Resize(fyne.NewSize(400, 500))
	var used tally
	watching, unwatch := context.WithCancel(context.Background())
	foreground := false // by what Fyne tells
	a.Lifecycle().SetOnEnteredForeground(func() { foreground = true })
	a.Lifecycle().SetOnExitedForeground(func() { foreground = false })
	do := func(line string) (answer any) {
		var x, y int
		var share float32
		if n, _ := fmt.Sscanf(line, "place %d %d", &x, &y); n == 2 {
			return Place(w, x, y)
		}
		if n, _ := fmt.Sscanf(line, "opacity %g", &share); n == 1 {
			return Opacity(w, share)
		}
		switch line {
		case "bare", "dressed":
			return Bare(w, line == "bare")
		case "fold":
			full.Hide()
			Resize(w, fyne.NewSize(200, 40))
		case "unfold":
			full.Show()
			Resize(w, fyne.NewSize(400, 500))
		case "hide":
			w.Hide()
		case "show":
			w.Show()
		case "where":
			x, y, ok := Where(w)
			return fmt.Sprint(x, y, ok)
		case "size":
			x, y := glass(w).GetSize()
			return fmt.Sprint(x, y, w.Canvas().Size())
		case "held":
			return h.drag != nil && h.drag.pointer != nil
		case "screens":
			return fmt.Sprint(Screens(w))
		case "watch":
			changes, err := InUse(watching, w)
			if err == nil {
				go used.keep(changes)
			}
			return err
		case "unwatch":
			unwatch()
		case "foreground":
			return foreground
		case "used":
			return used.String()
		case "close":
			a.NewWindow("The last one ends the program").Show()
			w.Close()
		case "id":
			w.(driver.NativeWindow).RunNative(func(c any) { answer = c.(driver.X11WindowContext).WindowHandle })
			return answer
		}
		return nil
	}
	obey(a, w, do)
}

// top is a handle above the rest.
type top struct{}

func (top) MinSize(all []fyne.CanvasObject) fyne.Size {
	size := all[0].MinSize()
	if all[1].Visible() {
		size = fyne.NewSize(max(size.Width, all[1].MinSize().Width), size.Height+all[1].MinSize().Height)
	}
	return size
}

func (top) Layout(all []fyne.CanvasObject, size fyne.Size) {
	h := all[0].MinSize().Height
	all[0].Resize(fyne.NewSize(size.Width, h))
	all[1].Move(fyne.NewPos(0, h))
	all[1].Resize(fyne.NewSize(size.Width, size.Height-h))
}

// newStrip is a desk with that window on it.
func newStrip(t *testing.T, manager ...string) *desk {
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
		d.manage(manager)
	}
	in, out, _ := actor(t, "strip")
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

// manage starts a window manager and waits until it takes care of windows:
// while it starts, one may be lost on it, and GLFW then waits without end for
// it to be seen.
func (d *desk) manage(command []string) {
	cmd := exec.Command(command[0], command[1:]...)
	if err := cmd.Start(); err != nil {
		d.t.Fatalf("this test needs %s: %v", command[0], err)
	}
	d.t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	for range 2 { // the first may have been found there at its start
		w := d.newWindow()
		until(d.t, "a window manager", func() bool {
			xproto.MapWindow(d.conn, w)
			return len(d.atoms(w, "WM_STATE")) > 0
		})
		xproto.DestroyWindow(d.conn, w)
	}
}

// newWindow is another program's window, not shown yet.
func (d *desk) newWindow() xproto.Window {
	w, err := xproto.NewWindowId(d.conn)
	if err != nil {
		d.t.Fatal(err)
	}
	xproto.CreateWindow(d.conn, 0, w, d.root, 0, 0, 100, 30, 0, xproto.WindowClassInputOutput, 0, 0, nil)
	return w
}

// both runs the test under a window manager and without one.
func both(t *testing.T, test func(*testing.T, *desk)) {
	t.Run("openbox", func(t *testing.T) { test(t, newStrip(t, "openbox", "--sm-disable")) })
	t.Run("no manager", func(t *testing.T) { test(t, newStrip(t)) })
}

// says waits until the window answers a question with want.
func (d *desk) says(question, want string) {
	d.t.Helper()
	var got string
	defer func() {
		if got != want {
			d.t.Logf("it says %s", got)
		}
	}()
	until(d.t, question+": "+want, func() bool {
		got = d.tell(question)
		return got == want
	})
}

// hide hides the window and waits until the window manager knows.
func (d *desk) hide() {
	d.t.Helper()
	d.ok("hide")
	until(d.t, "hidden", func() bool {
		state := d.atoms(d.window, "WM_STATE")
		return !d.shown() && (len(state) == 0 || state[0] == 0)
	})
}

// framed reports whether there is a frame around the window.
func (d *desk) framed() bool {
	return slices.Max(append(d.atoms(d.window, "_NET_FRAME_EXTENTS"), 0)) > 0
}

func TestBare(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		manager := t.Name() == "TestBare/openbox"
		d.ok("place 300 200")
		d.says("where", "300 200 true")
		for _, c := range []struct {
			say   string
			frame bool
		}{{"dressed", true}, {"bare", false}, {"bare", false}, {"dressed", true}, {"bare", false}} {
			d.ok(c.say)
			until(t, c.say, func() bool { return d.framed() == (c.frame && manager) })
			d.says("where", "300 200 true") // its inside has not moved
		}
		d.hide()
		d.ok("show")
		until(t, "shown again", d.shown)
		until(t, "bare as before", func() bool { return !d.framed() })
	})
}

// A window whose content hides a part of itself becomes as small as it asks,
// at once.
func TestResize(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for range 2 {
			d.rests("400 500 {400 500}")
			d.ok("fold")
			d.rests("200 40 {200 40}")
			d.ok("unfold")
		}
	})
}

// rests waits until the window has a size and keeps it while it is looked at
// for some frames: of two sizes asked for at once it may be neither.
func (d *desk) rests(size string) {
	d.t.Helper()
	times := 0
	until(d.t, "it stays "+size, func() bool {
		times++
		if d.tell("size") != size {
			times = 0
		}
		return times == 20
	})
}

func TestDrag(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		m := d.mouse()
		d.ok("bare")
		d.ok("fold")
		d.says("size", "200 40 {200 40}")
		d.ok("place 300 200")
		d.says("where", "300 200 true")
		m.drag(d, 310, 210, 510, 360)
		d.says("where", "500 350 true")
		m.drag(d, 510, 360, 505, 370)
		d.says("where", "495 360 true")
		m.drag(d, 505, 370, 0, 799) // beyond the corner: the whole of it comes back
		d.says("where", "0 760 true")
		d.says("size", "200 40 {200 40}")
	})
}

// A mouse is this screen's mouse in the test's hand.
type mouse struct{ d *desk }

func (d *desk) mouse() mouse {
	if err := xtest.Init(d.conn); err != nil {
		d.t.Fatal(err)
	}
	return mouse{d}
}

func (m mouse) send(kind, detail byte, x, y int) {
	m.d.t.Helper()
	if err := xtest.FakeInputChecked(m.d.conn, kind, detail, 0, m.d.root, int16(x), int16(y), 0).Check(); err != nil {
		m.d.t.Fatal(err)
	}
}

func (m mouse) move(x, y int) { m.send(xproto.MotionNotify, 0, x, y) }

func (m mouse) drag(d *desk, x, y, toX, toY int) {
	m.d.t.Helper()
	m.move(x, y)
	m.send(xproto.ButtonPress, 1, x, y)
	d.says("held", "true")
	const steps = 10
	for n := range steps + 1 {
		m.move(x+(toX-x)*n/steps, y+(toY-y)*n/steps)
	}
	m.send(xproto.ButtonRelease, 1, toX, toY)
	d.says("held", "false")
}
