package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jezek/xgb/xproto"

	"levelhead/ui/native"
)

// TestSlowOwner copies 50 MB from a program that hands them over bit by bit.
func TestSlowOwner(t *testing.T) {
	for name, c := range map[string]struct {
		piece int
		says  []string // either, as fast as this machine is today
	}{
		"in large pieces": {200 << 10, []string{native.ErrHuge.Error(), native.ErrSlow.Error()}},
		"in crumbs":       {10, []string{native.ErrSlow.Error()}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t)
			p := s.start()
			p.focus()
			p.write("You must call us.")
			p.until("a draft", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
			o := newOwner(t, s.display)
			go o.drip(50<<20, c.piece)
			o.take()
			eventually(t, "it is being read", func() bool { return o.read.Load() > 0 })
			p.write(" Please calm down.")
			p.until("typing goes on meanwhile", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })
			said, code := s.say("check")
			if code == 0 || !slices.Contains(c.says, strings.TrimSpace(said)) {
				t.Errorf("%d, %q", code, said)
			}
			p.until("said in the window", func(a answer) bool { return a.Trouble })
			p.write("x")
			p.until("and typed on", func(a answer) bool { return !a.Trouble })
			p.keys("ctrl+v")
			p.until("said of pasting", func(a answer) bool { return a.Trouble })
			p.write("x")
			p.until("nothing is lost", func(a answer) bool {
				return !a.Trouble && !a.Offer && a.Draft.Items["demand"] == "found" && a.Draft.Items["calm-down"] == "found"
			})
			o.close()
			p.until("the next copy is offered", func(a answer) bool {
				s.copy("I can't do that for you today.")
				return a.Offer && a.Watching.Working
			})
			p.quit()
		})
	}
}

// TestThousandCopies has the clipboard change a thousand times a second: of
// all those texts few are read, the window stays alive, and the last one is
// what is checked.
func TestThousandCopies(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	o := newOwner(t, s.display)
	var text atomic.Value
	text.Store("")
	go o.serve(func() string { return text.Load().(string) })
	before, began := p.worked(), time.Now()
	changes, answers := 0, 0
	often := time.NewTicker(10 * time.Millisecond)
	defer often.Stop()
	enough := make(chan int)
	go func() { // the window is asked all the while
		n := 0
		for end := time.Now().Add(5 * time.Second); time.Now().Before(end) || n < 10; {
			if _, ok := p.status(); ok {
				n++
			}
		}
		enough <- n
	}()
	for answers == 0 {
		select {
		case <-often.C:
			for range 10 {
				text.Store(fmt.Sprintf("Hi Sam, I can't do that for you today. That was number %d.", changes))
				xproto.SetSelectionOwner(o.conn, o.window, o.clipboard, xproto.TimeCurrentTime)
				changes++
			}
		case answers = <-enough:
		}
	}
	lasted, worked, read := time.Since(began), p.worked()-before, o.read.Load()
	text.Store("Hi Sam, please calm down. That was the last one.")
	o.take()
	p.until("the last text wins", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "found" && a.Draft.Items["hard-no"] == "clean"
	})
	t.Logf("%d changes in %v: read %d times, %d answers, %v at work", changes, lasted, read, answers, worked)
	if int(read) > changes/10 {
		t.Errorf("of %d texts %d were read", changes, read)
	}
	if worked > lasted*3/4 {
		t.Errorf("at work for %v of %v", worked, lasted)
	}
	p.quit()
}

// worked is how long the program has kept a processor busy, with those that it
// has started and that have ended.
func (p *program) worked() time.Duration {
	p.t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		p.t.Fatal(err)
	}
	fields := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:]))
	var ticks time.Duration
	for _, field := range fields[11:15] { // its own time and the system's for it, and the same of its children
		var n time.Duration
		if _, err := fmt.Sscan(field, &n); err != nil {
			p.t.Fatal(err)
		}
		ticks += n
	}
	return ticks * time.Second / 100 // what Linux tells is in hundredths
}

// TestClipboardProgram has the program that reads the clipboard go, crash, hang
// and print whatever it likes.
func TestClipboardProgram(t *testing.T) {
	s := newScreen(t)
	bin, mode := t.TempDir(), filepath.Join(s.dir, "mode")
	place := func(name string) string {
		is, err := exec.LookPath(name)
		if err != nil {
			t.Fatal(err)
		}
		return is
	}
	be := func(what string) {
		t.Helper()
		if err := os.WriteFile(mode, []byte(what), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	program := filepath.Join(bin, "xclip")
	script := "#!" + place("sh") + "\n. " + mode + "\nexec " + place("xclip") + ` "$@"` + "\n"
	if err := os.WriteFile(program, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	be("")
	p := s.start("PATH=" + bin)
	p.until("watching", func(a answer) bool { return a.Watching.Working })

	mends := []string{"I can't do that for you today.", "Please calm down, Sam, and wait for us."}
	finds := []string{"hard-no", "calm-down"}
	turn := 0
	well := func(after string) {
		t.Helper()
		be("")
		turn++
		p.until("read again after "+after, func(a answer) bool {
			s.copy(fmt.Sprintf("%s That is number %d.", mends[turn%2], turn))
			return a.Watching.Working && a.Draft.Items[finds[turn%2]] == "found"
		})
	}
	well("the start")
	for name, c := range map[string]struct {
		is    string
		quiet bool // what is no text is let go without a word
	}{
		"a crash":           {"kill -SEGV $$", false},
		"a missing library": {"echo Zorbla: cannot open shared object file >&2; exit 127", false},
		"no such text":      {"echo Error: target STRING not available >&2; exit 1", false},
		"bytes":             {place("head") + " -c 5000 /dev/urandom; exit", true},
		"zeros without end": {"exec " + place("cat") + " /dev/zero", false},
		"a hang":            {"exec " + place("sleep") + " 1000", false},
	} {
		be(c.is)
		s.copy("You must call us about " + name + ".")
		if c.quiet {
			said, code := s.say("check")
			if code == 0 || !strings.Contains(said, native.ErrNotText.Error()) {
				t.Errorf("%s: %d, %q", name, code, said)
			}
		} else {
			p.until("says so after "+name, func(a answer) bool { return a.Watching.On && !a.Watching.Working })
		}
		if said := s.try(binary, "status"); strings.Contains(said, "Zorbla") {
			t.Errorf("%s: it says %q", name, said)
		}
		well(name)
	}
	if err := os.Remove(program); err != nil {
		t.Fatal(err)
	}
	s.copy("You must call us, now that it is gone.")
	p.until("says what to install", func(a answer) bool { return a.Watching.On && !a.Watching.Working })
	if said, _ := s.say("status"); !strings.Contains(said, "install xclip") {
		t.Errorf("status: %q", said)
	}
	if err := os.WriteFile(program, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	well("it was missing")

	// What is written to the clipboard goes the same way.
	p.focus()
	for _, is := range []string{"kill -SEGV $$", "exec " + place("sleep") + " 1000"} {
		be(is)
		p.keys("ctrl+Return")
		p.until("says that it is not copied", func(a answer) bool { return a.Trouble })
		be("")
		p.until("copied, when it is tried again", func(a answer) bool {
			p.keys("ctrl+Return")
			return !a.Trouble && s.paste() == fmt.Sprintf("%s That is number %d.", mends[turn%2], turn)
		})
	}
	p.quit()
}
