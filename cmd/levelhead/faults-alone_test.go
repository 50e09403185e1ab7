package main

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"levelhead/coach/breaks"
)

// TestTwoUsers has two users work on one screen: neither gets at the other's
// window, and each has their own.
func TestTwoUsers(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	socket := filepath.Join(s.dir, "run", "levelhead.sock")
	for dir := s.dir; dir != os.TempDir() && dir != "/"; dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil { // so that only its own folders keep others out
			t.Fatal(err)
		}
	}

	other := *s
	other.dir = t.TempDir()
	replace := strings.NewReplacer("="+s.dir+"/", "="+other.dir+"/", "HOME="+s.dir, "HOME="+other.dir)
	other.env = nil
	for _, e := range s.env {
		other.env = append(other.env, replace.Replace(e))
	}
	other.settings("welcomed = true\nshortcut = \"Ctrl+Alt+K\"\n")
	other.as(nobody)

	if other.user != 0 { // only root can be somebody else
		if err := reach(t, other.user, socket); !errors.Is(err, unix.EACCES) {
			t.Errorf("another user is let to the socket: %v", err)
		}
		for _, name := range []string{"run/levelhead.lock", "levelhead/settings.toml", "levelhead/state.toml"} {
			if out := other.try("cat", filepath.Join(s.dir, name)); !strings.Contains(out, "denied") {
				t.Errorf("another user reads %s: %q", name, out)
			}
		}
		lost := other
		lost.env = append(lost.env, "LEVELHEAD_RUN_DIR="+filepath.Join(s.dir, "run"))
		for _, words := range [][]string{nil, {"status"}, {"quit"}} {
			if said, code := lost.say(words...); code == 0 || !strings.Contains(said, "LEVELHEAD_RUN_DIR") {
				t.Errorf("another user says %v: %d, %q", words, code, said)
			}
		}
	}
	q := other.start()
	a, b := p.until("one", visible), q.until("the other", visible)
	if a.PID != p.cmd.Process.Pid || b.PID != q.cmd.Process.Pid {
		t.Errorf("%d and %d answer, not %d and %d", a.PID, b.PID, p.cmd.Process.Pid, q.cmd.Process.Pid)
	}
	q.run(binary, "break", "now")
	q.until("the other is on a break", func(a answer) bool { return a.Break.Phase == breaks.Resting })
	if a, ok := p.status(); ok && a.Break.Phase == breaks.Resting {
		t.Error("the one is as well")
	}
	q.quit()
	p.until("the one is still there", visible)
	p.quit()
}

// reach connects to a socket as another user.
func reach(t *testing.T, user int, socket string) error {
	t.Helper()
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread, and who it is, ends with it
		if err := syscall.Setfsuid(user); err != nil {
			done <- err
			return
		}
		fd, err := unix.Socket(unix.AF_UNIX, unix.SOCK_STREAM, 0)
		if err == nil {
			err = unix.Connect(fd, &unix.SockaddrUnix{Name: socket})
			unix.Close(fd)
		}
		done <- err
	}()
	return <-done
}

// TestKilled kills the program in the middle of its work: what it has left
// behind is in nobody's way, and what it has kept is there.
func TestKilled(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.until("settings kept", func(answer) bool {
		s.try("xdotool", "windowmove", p.window(), "600", "120")
		return strings.Contains(s.files()["settings.toml"], "x = 60")
	})
	s.click("Watching copies")
	eventually(t, "a setting kept", func() bool { return strings.Contains(s.files()["settings.toml"], "watch = false") })
	s.run(binary, "break", "now")
	p.until("on a break", func(a answer) bool { return a.Break.Phase == breaks.Resting })
	eventually(t, "the break kept", func() bool { return strings.Contains(s.files()["state.toml"], "resting") })
	if err := p.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-p.done
	for _, name := range []string{"levelhead.sock", "levelhead.lock"} {
		if _, err := os.Lstat(filepath.Join(s.dir, "run", name)); err != nil {
			t.Errorf("it is not left behind: %v", err)
		}
	}
	if said, code := s.say("status"); code == 0 || !strings.Contains(said, "not open") {
		t.Errorf("status: %d, %q", code, said)
	}
	// Another process has its number by now, as far as anybody can tell.
	if err := os.WriteFile(filepath.Join(s.dir, "run", "levelhead.lock"), []byte(strconv.Itoa(os.Getpid())), 0o600); err != nil {
		t.Fatal(err)
	}
	p = s.start()
	p.until("as it was", func(a answer) bool {
		return a.Break.Phase == breaks.Resting && !a.Watching.On && near(a.Window.X, 600, 12)
	})
	p.quit()
}

// TestStopped stops the program, as a debugger or a machine that sleeps does:
// who asks is told so, and it goes on as if nothing had been.
func TestStopped(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	s.copy(draftText)
	p.until("read", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	for _, words := range [][]string{{"status"}, nil} {
		if said, code := s.say(words...); code == 0 || !strings.Contains(said, "does not answer") {
			t.Errorf("%v: %d, %q", words, code, said)
		}
	}
	for range 3 {
		s.copy("Hi Lena,\n\nI can't reset your password for you today, sorry. Please call me tomorrow.\n\nBest regards,\nBo")
	}
	if err := p.cmd.Process.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	p.until("the last copy is read", func(a answer) bool {
		return a.Draft.Items["hard-no"] == "found" && a.Draft.Items["calm-down"] == "clean"
	})
	p.quit()
}

// TestLeftAloneBy leaves alone what is copied in some programs, and during a
// pause: nobody is even asked for it.
func TestLeftAloneBy(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nignore = [\"Vault of\"]\n")
	p := s.start()
	unread := func(what string) *owner {
		t.Helper()
		o := newOwner(t, s.display)
		go o.serve(func() string { return draftText })
		o.take()
		for range 5 { // it is noticed meanwhile
			p.until(what, func(a answer) bool { return a.Draft.Items["calm-down"] != "found" })
		}
		return o
	}
	p.inFront("Vault of secrets")
	vault := unread("copied in the vault")
	p.inFront("other")
	s.copy("Hi Lena,\n\nI can't reset your password for you today, sorry. Please call me tomorrow.\n\nBest regards,\nBo")
	p.until("what was copied elsewhere", func(a answer) bool { return a.Draft.Items["hard-no"] == "found" })
	s.run(binary, "pause", "1h")
	paused := unread("copied in the pause")
	s.run(binary, "resume")
	s.copy("Hi Sam,\n\nYou must wait for the report until it is there, sorry.\n\nBo")
	p.until("what was copied afterwards", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	if n, m := vault.read.Load(), paused.read.Load(); n+m > 0 {
		t.Errorf("read %d times in the vault, %d times in the pause", n, m)
	}
	p.quit()
}
