package native

import (
	"errors"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// managed is a screen with a window manager. That tells what it can do before it
// does it, so it is tried out on a window, which is not there any more then.
func managed(t *testing.T) *xgb.Conn {
	t.Helper()
	screen(t)
	launch(t, "openbox", "--sm-disable")
	conn, err := open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	window, err := xproto.NewWindowId(conn)
	if err != nil {
		t.Fatal(err)
	}
	xproto.CreateWindow(conn, 0, window, root, 0, 0, 50, 50, 0, xproto.WindowClassInputOutput, 0, 0, nil)
	tries := 0
	until(t, "a window manager", func() bool {
		if tries%100 == 0 {
			xproto.UnmapWindow(conn, window)
			xproto.MapWindow(conn, window)
		}
		tries++
		return slices.Contains(windows(t, conn, "_NET_CLIENT_LIST"), window)
	})
	xproto.DestroyWindow(conn, window)
	until(t, "no window", func() bool { return len(windows(t, conn, "_NET_CLIENT_LIST")) == 0 })
	return conn
}

// windows are those that a property of the screen lists.
func windows(t *testing.T, conn *xgb.Conn, property string) (all []xproto.Window) {
	t.Helper()
	names, err := atoms(conn, property)
	if err != nil {
		t.Fatal(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	p, err := xproto.GetProperty(conn, false, root, names[0], xproto.AtomWindow, 0, 100).Reply()
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range numbers(p) {
		all = append(all, xproto.Window(n))
	}
	return all
}

// launch runs a program for the length of the test, or until end.
func launch(t *testing.T, name string, args ...string) (end func()) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(cmd.Environ(), "DBUS_SESSION_BUS_ADDRESS=disabled:", "HOME="+t.TempDir())
	if err := cmd.Start(); err != nil {
		t.Fatalf("this test needs %s: %v", name, err)
	}
	end = func() {
		cmd.Process.Kill()
		cmd.Wait()
	}
	t.Cleanup(end)
	return end
}

// event opens xev’s window and turns to it, as a click on it does: whether it
// has the keyboard from the start is for the window manager to say.
func event(t *testing.T, conn *xgb.Conn, args ...string) (end func()) {
	t.Helper()
	names, err := atoms(conn, "_NET_ACTIVE_WINDOW")
	if err != nil {
		t.Fatal(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	before := len(windows(t, conn, "_NET_CLIENT_LIST"))
	end = launch(t, "xev", args...)
	until(t, "xev has the keyboard", func() bool {
		all := windows(t, conn, "_NET_CLIENT_LIST")
		if len(all) <= before {
			return false
		}
		window := all[len(all)-1]
		if slices.Contains(windows(t, conn, "_NET_ACTIVE_WINDOW"), window) {
			return true
		}
		turn := xproto.ClientMessageEvent{
			Format: 32, Window: window, Type: names[0],
			Data: xproto.ClientMessageDataUnionData32New([]uint32{2, 0, 0, 0, 0}),
		}
		xproto.SendEvent(conn, false, root, xproto.EventMaskSubstructureNotify|xproto.EventMaskSubstructureRedirect, string(turn.Bytes()))
		return false
	})
	return end
}

// wantActive waits until this is the window that has the keyboard.
func wantActive(t *testing.T, program, title string) {
	t.Helper()
	var is string
	defer func() {
		if t.Failed() {
			t.Logf("it is %q", is)
		}
	}()
	want := fmt.Sprintf("%q %q %v", program, title, error(nil))
	until(t, want, func() bool {
		p, s, err := Active()
		is = fmt.Sprintf("%q %q %v", p, s, err)
		return is == want
	})
}

func TestActive(t *testing.T) {
	conn := managed(t)
	wantActive(t, "", "")                                  // no window at all
	end := event(t, conn, "-name", "Passwords – Größe 世界") // which says nothing of its class
	wantActive(t, "", "Passwords – Größe 世界")

	all, err := atoms(conn, "_NET_WM_NAME", "UTF8_STRING")
	if err != nil {
		t.Fatal(err)
	}
	window := windows(t, conn, "_NET_ACTIVE_WINDOW")[0]
	set := func(property, kind xproto.Atom, text string) {
		t.Helper()
		if err := xproto.ChangePropertyChecked(conn, xproto.PropModeReplace, window, property, kind, 8, uint32(len(text)), []byte(text)).Check(); err != nil {
			t.Fatal(err)
		}
	}
	set(xproto.AtomWmClass, xproto.AtomString, "keepassxc\x00KeePassXC\x00")
	wantActive(t, "keepassxc\nKeePassXC", "Passwords – Größe 世界")
	set(all[0], all[1], strings.Repeat("世", 50_000))
	wantActive(t, "keepassxc\nKeePassXC", strings.Repeat("世", longestTitle/3))
	set(all[0], all[1], "")
	set(xproto.AtomWmName, xproto.AtomString, "caf\xe9")
	wantActive(t, "keepassxc\nKeePassXC", "café")
	set(xproto.AtomWmClass, xproto.AtomString, "one")
	wantActive(t, "one", "café")
	set(xproto.AtomWmClass, xproto.AtomString, "\x00\x00\x00")
	wantActive(t, "", "café")
	event(t, conn)
	wantActive(t, "", "Event Tester")
	end()
	wantActive(t, "", "Event Tester")
}

// A window that goes between two questions is as none.
func TestActiveGone(t *testing.T) {
	screen(t)
	if _, _, err := Active(); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("without a window manager: %v", err)
	}
	conn, err := open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	all, err := atoms(conn, "_NET_ACTIVE_WINDOW")
	if err != nil {
		t.Fatal(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	for _, c := range []struct {
		kind xproto.Atom
		bits byte
		data []byte
		want error
	}{
		{xproto.AtomWindow, 32, []byte{0x78, 0x56, 0x34, 0x02}, nil}, // nobody has this number
		{xproto.AtomWindow, 32, []byte{0, 0, 0, 0}, nil},
		{xproto.AtomWindow, 32, nil, errors.ErrUnsupported},
		{xproto.AtomWindow, 8, []byte{1, 2}, errors.ErrUnsupported},
		{xproto.AtomString, 8, []byte("garbage"), errors.ErrUnsupported},
	} {
		n := uint32(len(c.data)) * 8 / uint32(c.bits)
		if err := xproto.ChangePropertyChecked(conn, xproto.PropModeReplace, root, all[0], c.kind, c.bits, n, c.data).Check(); err != nil {
			t.Fatal(err)
		}
		if program, title, err := Active(); program != "" || title != "" || !errors.Is(err, c.want) {
			t.Errorf("%v: %q, %q, %v", c.data, program, title, err)
		}
	}
	t.Setenv("DISPLAY", ":4711")
	if _, _, err := Active(); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("without a screen: %v", err)
	}
}

// XWayland knows of some windows, which is not enough to leave programs alone.
func TestActiveWayland(t *testing.T) {
	managed(t)
	t.Setenv("WAYLAND_DISPLAY", "wayland-0")
	if program, title, err := Active(); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("%q, %q, %v", program, title, err)
	}
}
