package native

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
	"github.com/godbus/dbus/v5/prop"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// nowhere is a machine that tells nothing: no bus, no screen, no programs.
func nowhere(t *testing.T) {
	t.Helper()
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
	t.Setenv("DISPLAY", ":4711")
	t.Setenv("XDG_CURRENT_DESKTOP", "")
	programs(t, nil)
}

func TestBusyUnsupported(t *testing.T) {
	nowhere(t)
	for _, s := range []Sign{NotDisturb, FullScreen, Presentation, Microphone} {
		if is, err := sense(t.Context(), s); is || !errors.Is(err, errors.ErrUnsupported) || Tells(t.Context(), s) != err {
			t.Errorf("%s is %v, %v", s, is, err)
		}
	}
	if got := Busy(t.Context(), NotDisturb, FullScreen, Presentation, Microphone); len(got) > 0 {
		t.Errorf("it is busy with %q", got)
	}
}

// wantSign asks for one sign in each of the ways there are.
func wantSign(t *testing.T, s Sign, want bool) {
	t.Helper()
	if got := Busy(t.Context(), s); slices.Contains(got, s) != want || len(got) > 1 {
		t.Errorf("it is busy with %q, want %s to be %v", got, s, want)
	}
	if err := Tells(t.Context(), s); err != nil {
		t.Errorf("%s is not told: %v", s, err)
	}
}

func TestNotDisturbOnTheBus(t *testing.T) {
	for of, what := range map[string]string{noticeName: "Inhibited", "org.dunstproject.cmd0": "paused"} {
		t.Run(what, func(t *testing.T) {
			at, _ := session(t, "")
			nowhere(t)
			t.Setenv("DBUS_SESSION_BUS_ADDRESS", at)
			conn := joined(t, at)
			p, err := prop.Export(conn, noticePath, prop.Map{of: {what: {Value: false}}})
			if err != nil {
				t.Fatal(err)
			}
			take(t, conn, noticeName)
			for _, on := range []bool{false, true, false} {
				p.SetMust(of, what, on)
				wantSign(t, NotDisturb, on)
			}
			conn.Close()
			t.Setenv("XDG_CURRENT_DESKTOP", "KDE")
			if err := Tells(t.Context(), NotDisturb); !errors.Is(err, errors.ErrUnsupported) {
				t.Errorf("when nobody is there: %v", err)
			}
		})
	}
}

func TestNotDisturbInSettings(t *testing.T) {
	for _, c := range []struct{ desktop, name, script, on, off string }{
		{"ubuntu:GNOME", "gsettings", `[ "$*" = "get org.gnome.desktop.notifications show-banners" ] && cat "$OUT/is"`, "false", "true"},
		{"X-Cinnamon", "gsettings", `[ "$*" = "get org.cinnamon.desktop.notifications display-notifications" ] && cat "$OUT/is"`, "false", "true"},
		{"MATE", "gsettings", `[ "$*" = "get org.mate.NotificationDaemon do-not-disturb" ] && cat "$OUT/is"`, "true", "false"},
		{"XFCE", "xfconf-query", `[ "$*" = "-c xfce4-notifyd -p /do-not-disturb" ] && cat "$OUT/is"`, "true", "false"},
	} {
		t.Run(c.desktop, func(t *testing.T) {
			nowhere(t)
			out := programs(t, map[string]string{c.name: c.script})
			t.Setenv("XDG_CURRENT_DESKTOP", c.desktop)
			for says, want := range map[string]bool{c.on: true, c.off: false, "garbage": false, "": false} {
				if err := os.WriteFile(filepath.Join(out, "is"), []byte(says+"\n"), 0o600); err != nil {
					t.Fatal(err)
				}
				wantSign(t, NotDisturb, want)
			}
			programs(t, map[string]string{c.name: "exit 1"})
			if err := Tells(t.Context(), NotDisturb); !errors.Is(err, errors.ErrUnsupported) {
				t.Errorf("without the setting: %v", err)
			}
		})
	}
}

func TestPresentation(t *testing.T) {
	for name, q := range map[string]struct{ path, of, method string }{
		"org.gnome.SessionManager":                  {"/org/gnome/SessionManager", "org.gnome.SessionManager", "IsInhibited"},
		"org.kde.Solid.PowerManagement.PolicyAgent": {"/org/kde/Solid/PowerManagement/PolicyAgent", "org.kde.Solid.PowerManagement.PolicyAgent", "HasInhibition"},
		"org.freedesktop.PowerManagement":           {"/org/freedesktop/PowerManagement/Inhibit", "org.freedesktop.PowerManagement.Inhibit", "HasInhibit"},
	} {
		t.Run(name, func(t *testing.T) {
			at, _ := session(t, "")
			nowhere(t)
			t.Setenv("DBUS_SESSION_BUS_ADDRESS", at)
			conn := joined(t, at)
			answers := make(chan bool, 2)
			var asked atomic.Uint32
			methods := map[string]any{
				"IsInhibited":   func(of uint32) (bool, *dbus.Error) { asked.Store(of); return <-answers, nil },
				"HasInhibition": func(of uint32) (bool, *dbus.Error) { asked.Store(of); return <-answers, nil },
				"HasInhibit":    func() (bool, *dbus.Error) { return <-answers, nil },
			}
			if err := conn.ExportMethodTable(map[string]any{q.method: methods[q.method]}, dbus.ObjectPath(q.path), q.of); err != nil {
				t.Fatal(err)
			}
			take(t, conn, name)
			for _, on := range []bool{true, false} {
				answers <- on
				answers <- on
				wantSign(t, Presentation, on)
			}
			if want := map[string]uint32{"IsInhibited": 8, "HasInhibition": 4}[q.method]; asked.Load() != want {
				t.Errorf("it was asked for %d", asked.Load())
			}
		})
	}
}

// A program that never answers holds nobody up, and what it would say counts for
// nothing.
func TestBusyHangs(t *testing.T) {
	at, _ := session(t, "")
	nowhere(t)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", at)
	out := programs(t, map[string]string{"pactl": hangs})
	conn := joined(t, at)
	hang := make(chan struct{})
	err := conn.ExportMethodTable(map[string]any{"IsInhibited": func(uint32) (bool, *dbus.Error) { <-hang; return true, nil }}, "/org/gnome/SessionManager", "org.gnome.SessionManager")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { close(hang) })
	take(t, conn, "org.gnome.SessionManager")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if got := Busy(ctx); len(got) > 0 {
		t.Errorf("it is busy with %q", got)
	}
	names, err := filepath.Glob(filepath.Join(out, "pid-*[0-9]"))
	if err != nil {
		t.Fatal(err)
	}
	all := ran(t, out, len(names))
	until(t, "pactl is gone", func() bool { return living(all) == 0 })
}

// spoken is what pactl says of somebody who records.
const spoken = `Source Output #41
	Driver: PipeWire
	Owner Module: n/a
	Client: 40
	Source: 52
	Sample Specification: float32le 1ch 48000Hz
	Channel Map: mono
	Corked: no
	Mute: no
	Buffer Latency: 0 usec
	Resample method: PipeWire
	Properties:
		application.name = "Chromium input"
		media.name = "RecordStream: Source: 99"
`

func TestMicrophone(t *testing.T) {
	script := `case "$LC_ALL $*" in
"C list source-outputs") cat "$OUT/outputs" ;;
"C list short sources") printf '51\talsa_output.usb.monitor\tPipeWire\ts16le\tIDLE\n52\talsa_input.usb\tPipeWire\ts16le\tRUNNING\n' ;;
*) exit 1 ;;
esac`
	change := func(pairs ...string) string {
		s := spoken
		for i := 0; i < len(pairs); i += 2 {
			s = replaceOnce(t, s, pairs[i], pairs[i+1])
		}
		return s
	}
	nowhere(t)
	out := programs(t, map[string]string{"pactl": script})
	paused := change("Corked: no", "Corked: yes")
	for name, c := range map[string]struct {
		says string
		want bool
	}{
		"nobody":                {"", false},
		"a call":                {spoken, true},
		"paused":                {paused, false},
		"what is played":        {change("Source: 52", "Source: 51"), false},
		"a meter":               {change("Resample method: PipeWire", "Resample method: peaks"), false},
		"another meter":         {change("RecordStream: Source: 99", "Peak detect"), false},
		"paused and a call":     {paused + "\n" + spoken, true},
		"a call and paused":     {spoken + "\n" + paused, true},
		"a source that is gone": {change("Source: 52", "Source: 99"), true},
		"garbage":               {"Source Output #\n\x00\xff: :\nSource:", false},
	} {
		if err := os.WriteFile(filepath.Join(out, "outputs"), []byte(c.says), 0o600); err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) { wantSign(t, Microphone, c.want) })
	}
	for name, script := range map[string]string{
		"no server": "exit 1",
		"too much":  "while :; do echo Source: 52; done",
	} {
		programs(t, map[string]string{"pactl": script})
		if err := Tells(t.Context(), Microphone); !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func replaceOnce(t *testing.T, s, was, is string) string {
	t.Helper()
	before, after, ok := strings.Cut(s, was)
	if !ok {
		t.Fatalf("there is no %q", was)
	}
	return before + is + after
}

func TestCamera(t *testing.T) {
	dev, proc := t.TempDir(), t.TempDir()
	want := func(want bool) {
		t.Helper()
		if is, err := cameraIn(t.Context(), dev, proc); is != want || err != nil {
			t.Errorf("it is %v, %v", is, err)
		}
	}
	link := func(pid, fd, to string) {
		t.Helper()
		dir := filepath.Join(proc, pid, "fd")
		if err := errors.Join(os.MkdirAll(dir, 0o700), os.Symlink(to, filepath.Join(dir, fd))); err != nil {
			t.Fatal(err)
		}
	}
	link("17", "5", filepath.Join(dev, "video0"))
	want(false) // there is no camera any more
	if err := os.WriteFile(filepath.Join(dev, "video0"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	want(true)
	if err := os.RemoveAll(filepath.Join(proc, "17")); err != nil {
		t.Fatal(err)
	}
	link("18", "0", "socket:[1]")
	link("18", "1", "/tmp/video0")
	link("self", "5", filepath.Join(dev, "video0"))
	if err := os.Mkdir(filepath.Join(proc, "19"), 0o700); err != nil {
		t.Fatal(err)
	}
	want(false)
	link("20", "9", filepath.Join(dev, "video12"))
	want(true)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if is, err := cameraIn(over, dev, proc); is || !errors.Is(err, context.Canceled) {
		t.Errorf("when it is over: %v, %v", is, err)
	}
	if is, err := cameraIn(t.Context(), dev, filepath.Join(proc, "none")); is || !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("without /proc: %v, %v", is, err)
	}
	if err := Tells(t.Context(), Camera); err != nil {
		t.Errorf("here it is not told: %v", err)
	}
}

func TestFullScreen(t *testing.T) {
	conn := managed(t)
	until(t, "the window manager says what it does", func() bool { return Tells(t.Context(), FullScreen) == nil })
	wantSign(t, FullScreen, false) // no window at all
	end := event(t, conn)
	wantSign(t, FullScreen, false)
	window := windows(t, conn, "_NET_ACTIVE_WINDOW")[0]
	fillScreen(t, conn, window, 1)
	until(t, "it fills the screen", func() bool { return len(Busy(t.Context(), FullScreen)) == 1 })

	// One of our own does not count.
	pid, err := atoms(conn, "_NET_WM_PID")
	if err != nil {
		t.Fatal(err)
	}
	own := make([]byte, 4)
	xgb.Put32(own, uint32(os.Getpid()))
	if err := xproto.ChangePropertyChecked(conn, xproto.PropModeReplace, window, pid[0], xproto.AtomCardinal, 32, 1, own).Check(); err != nil {
		t.Fatal(err)
	}
	wantSign(t, FullScreen, false)
	if err := xproto.DeletePropertyChecked(conn, window, pid[0]).Check(); err != nil {
		t.Fatal(err)
	}
	wantSign(t, FullScreen, true)

	fillScreen(t, conn, window, 0)
	until(t, "it is small again", func() bool { return len(Busy(t.Context(), FullScreen)) == 0 })
	fillScreen(t, conn, window, 1)
	until(t, "it fills the screen again", func() bool { return len(Busy(t.Context(), FullScreen)) == 1 })
	end()
	until(t, "it is gone", func() bool { return len(Busy(t.Context(), FullScreen)) == 0 })
}

// fillScreen asks the window manager to make a window as large as the screen, or not.
func fillScreen(t *testing.T, conn *xgb.Conn, window xproto.Window, on uint32) {
	t.Helper()
	names, err := atoms(conn, "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN")
	if err != nil {
		t.Fatal(err)
	}
	ask := xproto.ClientMessageEvent{
		Format: 32, Window: window, Type: names[0],
		Data: xproto.ClientMessageDataUnionData32New([]uint32{on, uint32(names[1]), 0, 1, 0}),
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	xproto.SendEvent(conn, false, root, xproto.EventMaskSubstructureNotify|xproto.EventMaskSubstructureRedirect, string(ask.Bytes()))
}
