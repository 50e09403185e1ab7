package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// swayRules are a desktop of the test's own: XWayland is there from the start,
// and says where.
const swayRules = `xwayland force
output HEADLESS-1 resolution 1280x900
default_border none
focus_follows_mouse no
exec sh -c 'printf %s "$DISPLAY" > DIR/display.new && mv DIR/display.new DIR/display'
`

// A wayland is a Wayland session without a screen, with Levelhead's side of it:
// X11, through XWayland.
type wayland struct {
	*screen
	dir string // the session's run directory
}

func newSway(t *testing.T) *wayland {
	t.Helper()
	dir, err := os.MkdirTemp("", "sway-") // the test's own has a name too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	rules := filepath.Join(dir, "config")
	if err := os.WriteFile(rules, []byte(strings.ReplaceAll(swayRules, "DIR", dir)), 0o644); err != nil {
		t.Fatal(err)
	}
	env := append(os.Environ(), "DISPLAY=", "WAYLAND_DISPLAY=", "XAUTHORITY=", "HOME="+dir, "XDG_RUNTIME_DIR="+dir, "XDG_CONFIG_HOME="+dir,
		"DBUS_SESSION_BUS_ADDRESS=disabled:", "WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman", "LC_ALL=C.UTF-8")
	c := exec.Command("sway", "--config", rules)
	c.Env = env
	home := filepath.Join(dir, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	var says strings.Builder
	c.Stderr = &says
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	s := screenAt(t, "", home)
	if os.Getuid() == 0 {
		s.user = nobody
		err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
			return errors.Join(err, os.Chown(path, nobody, nobody))
		})
		if err != nil {
			t.Fatal(err)
		}
		c.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	if err := c.Start(); err != nil {
		t.Fatalf("sway is needed for this test (make setup-test installs it): %v", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	t.Cleanup(func() {
		_ = c.Process.Signal(syscall.SIGTERM) // takes XWayland with it
		<-ended
		if t.Failed() {
			t.Logf("sway said: %s", says.String())
		}
	})
	var display, socket string
	eventually(t, "sway and XWayland", func() bool {
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("sway ended: %v\n%s", err, says.String())
		default:
		}
		b, _ := os.ReadFile(filepath.Join(dir, "display"))
		display = string(b)
		sockets, _ := filepath.Glob(filepath.Join(dir, "wayland-*[0-9]"))
		if len(sockets) > 0 {
			socket = filepath.Base(sockets[0])
		}
		return display != "" && socket != ""
	})
	s.env = append(s.env, "DISPLAY="+display, "WAYLAND_DISPLAY="+socket, "XDG_RUNTIME_DIR="+dir)
	s.display, s.camera = display, []string{"grim", "-"}
	return &wayland{screen: s, dir: dir}
}

// wlCopy copies in a Wayland program.
func (s *wayland) wlCopy(text string, args ...string) {
	s.t.Helper()
	c := s.command("wl-copy", args...)
	c.Stdin = strings.NewReader(text)
	if err := c.Run(); err != nil {
		s.t.Fatalf("wl-copy is needed for this test (make setup-test installs it): %v", err)
	}
}

// focused is the title of the window that has the keyboard.
func (s *wayland) focused() string {
	type node struct {
		Name    string
		Focused bool
		Nodes   []node
		Float   []node `json:"floating_nodes"`
	}
	sockets, _ := filepath.Glob(filepath.Join(s.dir, "sway-ipc.*.sock"))
	if len(sockets) == 0 {
		return ""
	}
	var root node
	if err := json.Unmarshal([]byte(s.try("swaymsg", "-s", sockets[0], "-t", "get_tree")), &root); err != nil {
		return ""
	}
	for all := []node{root}; len(all) > 0; all = all[1:] {
		if n := all[0]; n.Focused {
			return n.Name
		}
		all = slices.Concat(all, all[0].Nodes, all[0].Float)
	}
	return ""
}

// sway tells the desktop to do something.
func (s *wayland) sway(words ...string) {
	s.t.Helper()
	sockets, _ := filepath.Glob(filepath.Join(s.dir, "sway-ipc.*.sock"))
	if len(sockets) == 0 {
		s.t.Fatal("sway is not there")
	}
	s.run("swaymsg", append([]string{"-s", sockets[0]}, words...)...)
}

// TestWayland is an agent's first minutes on Wayland: the help desk is a
// Wayland program, and Levelhead is not in front.
func TestWayland(t *testing.T) {
	s := newSway(t)
	p := s.start()
	s.sway("workspace", "2") // another screen full of windows: nothing of Levelhead has the focus
	eventually(t, "the focus is elsewhere", func() bool { return s.focused() != "Levelhead" })
	before := s.focused()

	s.wlCopy(draftText)
	p.until("the verdict on the copied draft", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })

	// What a password manager marks is not even asked for: one that gives it
	// once can still give it.
	s.wlCopy("I can’t give you hunter2 today, you must call us back.", "--paste-once", "--type", "x-kde-passwordManagerHint")
	s.wlCopy("I have reset your password and it works again now.")
	p.until("only the next draft", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "clean" && a.Draft.Items["demand"] == "clean" && !a.Draft.Empty
	})
	s.wlCopy("hunter2", "--paste-once", "--type", "x-kde-passwordManagerHint")
	if got := s.try("wl-paste", "--no-newline", "--type", "x-kde-passwordManagerHint"); got != "hunter2" {
		t.Errorf("the password was taken: %q", got)
	}
	if now := s.focused(); now != before {
		t.Errorf("the focus went from %q to %q", before, now)
	}

	// Back, a word typed, and a copy in an X program.
	s.sway("workspace", "1")
	eventually(t, "Levelhead has the focus", func() bool { return s.focused() == "Levelhead" })
	p.write("You must call us. ")
	p.until("typed", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	s.copy("I can't do that for you today.")
	p.until("the copied draft is offered", func(a answer) bool { return a.Offer && a.Draft.Items["demand"] == "found" })
	p.shot("wayland")

	// The reply is copied to where a Wayland program gets it.
	p.keys("ctrl+Return")
	eventually(t, "the reply on the clipboard", func() bool {
		got := s.try("wl-paste", "--no-newline")
		return strings.HasPrefix(got, "You must call us. ") && strings.HasSuffix(got, "works again now.")
	})
	p.until("a line that says so", func(a answer) bool { return a.Notice && !a.Trouble })
	p.quit()
	if got := s.try("wl-paste", "--no-newline"); !strings.HasSuffix(got, "works again now.") {
		t.Errorf("with Levelhead the reply is gone: %q", got)
	}
	unkept(t, s.screen.dir, "hunter2", "works again", "calm down")
}

// noWayland is what wl-clipboard's programs say where the compositor does not
// show its clipboard; they write down that they were run.
const noWayland = `#!/bin/sh
echo "$0" >> "$RAN"
echo "Watch mode requires a compositor that supports wlroots data-control protocol" >&2
exit 1
`

// TestWaylandUnseen is a desktop on Wayland that shows copies to XWayland
// alone. wl-paste would take the focus there, so it is never run unasked.
func TestWaylandUnseen(t *testing.T) {
	s := newScreen(t)
	tools := t.TempDir()
	for _, name := range []string{"wl-copy", "wl-paste"} {
		if err := os.WriteFile(filepath.Join(tools, name), []byte(noWayland), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	ran := filepath.Join(t.TempDir(), "ran")
	there := []string{"WAYLAND_DISPLAY=/nowhere", "RAN=" + ran}

	p := s.start(append(there, "PATH="+tools)...)
	p.until("says what is missing", func(a answer) bool { return a.Watching.On && !a.Watching.Working })
	p.shot("wayland-unseen")
	p.focus()
	p.write("You must call us.")
	p.until("the text box works", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	if b, err := os.ReadFile(ran); err == nil {
		t.Errorf("run unasked: %s", b)
	}
	p.keys("ctrl+Return")
	p.until("the reply was not copied, and it says so", func(a answer) bool { return a.Trouble })
	p.quit()
	if b, err := os.ReadFile(ran); err != nil || strings.TrimSpace(string(b)) != filepath.Join(tools, "wl-copy") {
		t.Errorf("run: %s, %v", b, err)
	}

	// With a program that reads what XWayland has, copies are noticed there.
	p = s.start(append(there, "PATH="+tools+":"+os.Getenv("PATH"))...)
	s.copy(draftText)
	p.until("the verdict on the copied draft", func(a answer) bool { return a.Watching.Working && a.Draft.Items["calm-down"] == "found" })
	p.quit()
	if b, _ := os.ReadFile(ran); strings.Contains(string(b), "wl-paste") {
		t.Error("wl-paste was run")
	}
}
