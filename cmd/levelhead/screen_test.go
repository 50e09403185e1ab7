package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The tests here drive the real program in a real window, on a screen of
// their own with a window manager. What they need beyond Go is what
// "make setup-test" installs; without it they fail and say so.

var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "levelhead-e2e-")
	if err != nil {
		panic(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil { // not everybody who starts it here is who runs the test
		panic(err)
	}
	binary = filepath.Join(dir, "levelhead")
	args := []string{"build", "-o", binary}
	if raced {
		args = append(args, "-race")
	}
	if out, err := exec.Command("go", append(args, ".")...).CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "building levelhead: %v\n%s", err, out)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// eventually waits until what is so, looking often, and fails the test when it
// takes longer than anybody would wait.
func eventually(t *testing.T, what string, so func() bool) {
	t.Helper()
	tick := time.NewTicker(40 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(30 * time.Second); ; <-tick.C {
		if so() {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("waited in vain: %s", what)
		}
	}
}

// A screen is an X server with a window manager.
type screen struct {
	t       *testing.T
	display string
	dir     string // home, configuration and run directory of the one who sits there
	env     []string
	user    int      // who sits there; 0 for whoever runs the tests
	under   []string // the command that the window is started under
	camera  []string // prints a picture of the whole screen
	words   []string // those that start levelhead; none for the binary by itself
	// asked is another way to “levelhead status --json”; nil for none.
	asked func() ([]byte, error)
}

// command is a program that sees the screen.
func (s *screen) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = s.env
	if s.user != 0 {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(s.user), Gid: uint32(s.user)}}
	}
	return c
}

func newScreen(t *testing.T) *screen {
	t.Helper()
	s := bareScreen(t)
	s.manage()
	return s
}

// manage gives the screen a window manager.
func (s *screen) manage() {
	s.t.Helper()
	s.spawn("openbox", "--sm-disable")
	eventually(s.t, "the window manager", func() bool {
		return strings.Contains(s.try("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "window id")
	})
}

// bareScreen has no window manager.
func bareScreen(t *testing.T) *screen {
	t.Helper()
	return serve(t, "Xvfb", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset")
}

// serve is a screen of that X server.
func serve(t *testing.T, server string, args ...string) *screen {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(server, append([]string{"-displayfd", "3"}, args...)...)
	c.ExtraFiles = []*os.File{w}
	if err := c.Start(); err != nil {
		t.Fatalf("%s is needed for this test (make setup-test installs it): %v", server, err)
	}
	w.Close()
	t.Cleanup(func() { end(c) })
	var n int
	if _, err := fmt.Fscan(r, &n); err != nil {
		t.Fatalf("%s did not come up: %v", server, err)
	}
	return screenAt(t, ":"+strconv.Itoa(n), t.TempDir())
}

// screenAt is a screen that is there already, with the home of the one who sits
// there.
func screenAt(t *testing.T, display, dir string) *screen {
	t.Helper()
	s := &screen{t: t, display: display, dir: dir, camera: []string{"import", "-window", "root", "png:-"}}
	s.env = append(os.Environ(), "DISPLAY="+s.display, "WAYLAND_DISPLAY=", "XAUTHORITY=", "HOME="+s.dir, "XDG_CONFIG_HOME="+s.dir+"/config", "XDG_CACHE_HOME="+s.dir+"/cache", "XDG_RUNTIME_DIR=", "DBUS_SESSION_BUS_ADDRESS=disabled:", "DBUS_SYSTEM_BUS_ADDRESS=disabled:",
		"LEVELHEAD_CONFIG_DIR="+s.dir+"/levelhead", "LEVELHEAD_RUN_DIR="+s.dir+"/run", "LIBGL_ALWAYS_SOFTWARE=1", "LC_ALL=en_US.UTF-8", "FYNE_SCALE=1", "FYNE_THEME=light", "TZ=UTC")
	s.settings("welcomed = true\n")
	return s
}

// settings are what the program finds in settings.toml; "" for no file, as at
// the first start.
func (s *screen) settings(text string) {
	s.t.Helper()
	dir := filepath.Join(s.dir, "levelhead")
	if err := os.RemoveAll(dir); err != nil {
		s.t.Fatal(err)
	}
	if text == "" {
		return
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "settings.toml"), []byte(text), 0o600); err != nil {
		s.t.Fatal(err)
	}
}

func end(c *exec.Cmd) {
	_ = c.Process.Kill()
	_ = c.Wait()
}

// spawn starts a program that runs until the test is over.
func (s *screen) spawn(name string, args ...string) *exec.Cmd {
	s.t.Helper()
	c := s.command(name, args...)
	if err := c.Start(); err != nil {
		s.t.Fatalf("%s is needed for this test (make setup-test installs it): %v", name, err)
	}
	s.t.Cleanup(func() { end(c) })
	return c
}

// run runs a program to its end and gives what it printed.
func (s *screen) run(name string, args ...string) string {
	s.t.Helper()
	c := s.command(name, args...)
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	if err != nil {
		s.t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out, errs.String())
	}
	return string(out)
}

// try is run for what may fail.
func (s *screen) try(name string, args ...string) string {
	out, _ := s.command(name, args...).CombinedOutput()
	return string(out)
}

// copy puts text on the clipboard, as another program would.
func (s *screen) copy(text string) {
	s.t.Helper()
	c := s.command("xclip", "-selection", "clipboard", "-in")
	c.Stdin = strings.NewReader(text)
	if err := c.Run(); err != nil {
		s.t.Fatalf("xclip: %v", err)
	}
	// xclip is back before it has the clipboard; two could change places. A
	// large text is handed to one at a time, so it is left alone here.
	if len(text) > 30<<10 {
		return
	}
	eventually(s.t, "the copy on the clipboard", func() bool { return s.paste() == text })
}

// paste is what is on the clipboard.
func (s *screen) paste() string { return s.try("xclip", "-selection", "clipboard", "-out") }

// shot takes a picture of the whole screen and leaves it where LEVELHEAD_SHOTS
// says, or with the test's own files.
func (s *screen) shot(name string) string {
	s.t.Helper()
	dir := os.Getenv("LEVELHEAD_SHOTS")
	if dir == "" {
		dir = s.dir
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		s.t.Fatal(err)
	}
	file := filepath.Join(dir, name+".png")
	c := exec.Command(s.camera[0], s.camera[1:]...) // whoever sits there
	c.Env = s.env
	picture, err := c.Output()
	if err == nil {
		err = os.WriteFile(file, picture, 0o600)
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return file
}

// A program is a levelhead that runs on a screen.
type program struct {
	*screen
	cmd  *exec.Cmd
	errs *bytes.Buffer
	done chan error
}

// start opens the window and waits until it answers.
func (s *screen) start(env ...string) *program {
	s.t.Helper()
	p := s.launch(env...)
	eventually(s.t, "the window", func() bool {
		select {
		case err := <-p.done:
			s.t.Fatalf("levelhead ended: %v\n%s", err, p.errs)
		default:
		}
		st, ok := p.status()
		return ok && st.Window.Visible
	})
	return p
}

func (s *screen) launch(env ...string) *program {
	s.t.Helper()
	p := &program{screen: s, cmd: s.levelhead(), errs: new(bytes.Buffer), done: make(chan error, 1)}
	p.cmd.Env = append(s.env, env...)
	p.cmd.Stderr = p.errs
	p.cmd.Stdout = p.errs
	if err := p.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	p.cmd.WaitDelay = 5 * time.Second // for others that it has started, under wine, and that keep its pipes
	go func() {
		err := p.cmd.Wait()
		if errors.Is(err, exec.ErrWaitDelay) { // it has ended well
			err = nil
		}
		p.done <- err
	}()
	s.t.Cleanup(func() {
		_ = p.cmd.Process.Kill()
		said := p.errs.String()
		for _, bad := range []string{"Error in Fyne call thread", "DATA RACE", "panic:"} {
			if strings.Contains(said, bad) {
				s.t.Errorf("levelhead said:\n%s", said)
				break
			}
		}
		if s.t.Failed() {
			s.t.Logf("levelhead said: %s", said)
		}
	})
	return p
}

// levelhead is the program with these arguments, on this screen.
func (s *screen) levelhead(args ...string) *exec.Cmd {
	words := s.words
	if words == nil {
		words = append(slices.Clone(s.under), binary)
	}
	return s.command(words[0], slices.Concat(words[1:], args)...)
}

// status asks the running program how it stands.
func (p *program) status() (a answer, ok bool) {
	ask := p.asked
	if ask == nil {
		ask = p.levelhead("status", "--json").Output
	}
	out, err := ask()
	if err != nil {
		return a, false
	}
	if err := json.Unmarshal(out, &a); err != nil {
		p.t.Fatalf("status: %v\n%s", err, out)
	}
	return a, true
}

// until waits for the program to stand as wanted.
func (p *program) until(what string, so func(answer) bool) answer {
	p.t.Helper()
	var last answer
	defer func() {
		if p.t.Failed() {
			p.shot("failed-" + strings.ReplaceAll(p.t.Name(), "/", "-"))
			p.t.Logf("status: %+v", last)
		}
	}()
	eventually(p.t, what, func() bool {
		a, ok := p.status()
		last = a
		return ok && so(a)
	})
	return last
}

// quit ends the program as “levelhead quit” does and waits for it.
func (p *program) quit() {
	p.t.Helper()
	if out, err := p.levelhead("quit").CombinedOutput(); err != nil {
		p.t.Fatalf("quit: %v\n%s", err, out)
	}
	p.wait()
}

func (p *program) wait() {
	p.t.Helper()
	select {
	case err := <-p.done:
		if err != nil {
			p.t.Errorf("levelhead ended with %v\n%s", err, p.errs)
		}
	case <-time.After(20 * time.Second):
		_ = p.cmd.Process.Signal(syscall.SIGQUIT)
		p.t.Errorf("levelhead does not end\n%s", p.errs)
	}
}

// window is the id of the program's window.
func (p *program) window() string {
	p.t.Helper()
	var id string
	eventually(p.t, "the window's id", func() bool {
		id, _, _ = strings.Cut(strings.TrimSpace(p.try("xdotool", "search", "--onlyvisible", "--name", "^Levelhead$")), "\n")
		_, err := strconv.Atoi(id)
		return err == nil
	})
	return id
}

// focus gives the keyboard to the program's window.
func (p *program) focus() {
	p.t.Helper()
	p.run("xdotool", "windowactivate", "--sync", p.window())
}

// keys presses keys, as xdotool names them.
func (p *program) keys(keys ...string) {
	p.t.Helper()
	p.run("xdotool", append([]string{"key", "--delay", "30"}, keys...)...)
}

// write types text.
func (p *program) write(text string) {
	p.t.Helper()
	p.run("xdotool", "type", "--delay", "12", text)
}
