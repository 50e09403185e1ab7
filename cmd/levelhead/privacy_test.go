package main

import (
	"bytes"
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"levelhead/ui/native/bustest"
)

// Words that nobody has ever used. A trace in which one of them stands where
// it should not has caught a leak.
const (
	copiedWord   = "Zorblättaqui" // in the copied draft
	keptWord     = "quimbazzle"   // in its line of sympathy
	customerWord = "glörpvantern" // in the customer's message
	typedWord    = "plimwockett"  // in the draft that is typed
	offeredWord  = "frobnitzen"   // in a draft that is copied meanwhile
	secretWord   = "Vexquibbor"   // in what is no draft at all
)

// TestPrivacy lives an agent's day under strace and holds that no word of it
// is written down or leaves the program otherwise than to the screen and the
// clipboard.
func TestPrivacy(t *testing.T) {
	s := newScreen(t)
	s.mayWatch()
	unraced(t)
	s.settings("") // the folder as well is to be made by the program
	if err := os.Mkdir(filepath.Join(s.dir, "tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	s.env = append(s.env, "TMPDIR="+filepath.Join(s.dir, "tmp"))
	dir := cmp.Or(os.Getenv("LEVELHEAD_SHOTS"), t.TempDir()) // with the pictures, where it can be read
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	trace := filepath.Join(dir, "privacy.trace")
	at, _ := bustest.Start(t, "")
	panel := newPanel(t, at)
	s.env = append(s.env, "DBUS_SESSION_BUS_ADDRESS="+at)
	p := s.startWatched(trace)
	p.focus()
	p.keys("Escape") // the panels of a first start
	p.until("ready", func(a answer) bool { return a.Window.Page == "check" })

	// What is no draft, what the customer wrote, and a draft.
	s.copy("hunter2!" + secretWord + "9x")
	s.copy("You idiots, three days without a " + customerWord + " and nobody calls back!")
	p.keys("alt+m", "ctrl+v")
	p.until("the customer's message is read", func(a answer) bool { return a.Customer != nil && a.Customer.Card == "abuse" })
	s.click("Customer wrote") // folds the box away
	s.copy("Hi Sam,\n\nI am so sorry about the trouble with your " + keptWord + ". Please calm down. I think you must wait for the " +
		copiedWord + ", and I'll call you by 3 pm.\n\nBo")
	p.until("the copied draft is read", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "found" && a.Draft.Items["demand"] == "found"
	})

	// A fix, a wording that is always fine, all that is safe, a setting.
	for _, id := range []string{"calm-down", "tentative"} {
		p.until(id+" is open", func(a answer) bool {
			if a.Selected == id {
				return true
			}
			p.keys("alt+Down")
			return false
		})
		if id == "calm-down" {
			p.keys("alt+1")
		} else {
			s.click("Always fine")
		}
		p.until(id+" is mended", func(a answer) bool { return a.Draft.Items[id] == "clean" })
	}
	p.keys("alt+f")
	p.until("all that is safe is fixed", func(a answer) bool { return a.Draft.Items["demand"] == "clean" })
	p.keys("ctrl+Return")
	eventually(t, "the reply on the clipboard", func() bool { return strings.Contains(s.paste(), copiedWord) })
	s.unshown(p.window())

	// Another draft is typed; one that is copied meanwhile is offered.
	s.run(binary, "show")
	s.click("Clear")
	p.write("You must wait for the " + typedWord + ".")
	p.until("the typed draft is read", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	s.copy("Hi Sam,\n\nI have reset your " + offeredWord + " for you, and it works again now. Please tell me if it does not.\n\nBo")
	p.until("the copied draft is offered", func(a answer) bool { return a.Offer })
	p.shot("privacy")

	// The strip, a break, a question from a terminal, a changed setting.
	p.keys("Escape", "Escape")
	p.until("folded", func(a answer) bool { return a.Window.Folded })
	s.run(binary, "show")
	p.until("unfolded", func(a answer) bool { return !a.Window.Folded })
	s.behindTray(p, panel)

	// What is asked for from a terminal: a check of what is on the clipboard, which
	// is another message of the customer's, and a pause.
	s.copy("Hello,\n\nmy " + customerWord + " has not worked for three days. I called twice, and nobody called me back. When will you fix it?\n\nKind regards,\nAnna")
	p.until("the message is offered", func(a answer) bool { return a.Offer })
	var asking []string
	ask := func(args ...string) {
		t.Helper()
		file := filepath.Join(t.TempDir(), "trace")
		if out := s.run("strace", slices.Concat(underStrace(file), []string{binary}, args)...); s.told([]byte(out)) {
			t.Error("levelhead", args, "gives words away")
		}
		asking = append(asking, file)
	}
	ask("check")
	p.until("the message is offered", func(a answer) bool { return a.Offer })
	ask("pause", "1h")
	s.copy("Hi Sam,\n\nplease wait for the " + offeredWord + " of yours.\n\nBo")
	ask("resume")

	s.click("Watching copies")
	p.until("not watching", func(a answer) bool { return !a.Watching.On })
	s.click("Take one")
	p.until("resting", func(a answer) bool { return a.Break.Phase.String() == "resting" })
	p.shot("privacy-break")
	ask("status")
	ask("status", "--json")
	s.closed(true)
	p.quitWatched()
	s.closed(false)

	bus := busSocket(at)
	seen := s.hold(trace, bus)
	for _, word := range []string{copiedWord, keptWord, customerWord, offeredWord} {
		// Were they not seen here, nothing would follow from their not being
		// seen elsewhere.
		if !seen.carried[word] {
			t.Errorf("%q is not seen to come from the clipboard", word)
		}
	}
	if !seen.reached[seen.screen] {
		t.Error("the program is not seen to speak to its screen")
	}
	if !seen.reached[bus] {
		t.Error("the program is not seen to speak to the bus")
	}
	for _, file := range asking {
		s.hold(file, "")
	}
	s.unkept()
	t.Logf("connected to %v, started %d programs", seen.reached, len(seen.started))
}

// behindTray closes the window to the tray and opens it again. What the tray and
// the notification say is looked at here; what is sent to them, in the trace.
func (s *screen) behindTray(p *program, panel *panel) {
	s.t.Helper()
	panel.taken()
	eventually(s.t, "the verdict in the tray", func() bool { return strings.Contains(panel.tip(), "to mend") })
	p.focus()
	p.keys("alt+F4")
	p.until("closed, and going on", closed)
	n := panel.noted("Levelhead is still there")
	if said := strings.Join(slices.Concat([]string{n.title, n.text, panel.tip()}, n.actions, panel.menu()), "\n"); s.told([]byte(said)) {
		s.t.Errorf("the desktop is told: %s", said)
	}
	panel.press("Open Levelhead")
	p.until("open", visible)
}

// busSocket is the socket of the bus with that address.
func busSocket(address string) string {
	_, path, _ := strings.Cut(address, "path=")
	path, _, _ = strings.Cut(path, ",")
	return path
}

var secrets = needles(copiedWord, keptWord, customerWord, typedWord, offeredWord, secretWord)

func (s *screen) told(b []byte) bool {
	_, ok := search(b, secrets)
	return ok
}

// mayWatch fails the test where this machine does not let one program watch
// another: nothing would be proved.
func (s *screen) mayWatch() {
	s.t.Helper()
	if _, err := exec.LookPath("strace"); err != nil {
		s.t.Fatalf("strace is needed for this test (make setup-test installs it): %v", err)
	}
	out, err := exec.Command("strace", append(underStrace(os.DevNull), "true")...).CombinedOutput()
	if err != nil {
		s.t.Fatalf("This machine does not let strace watch a program, so what Levelhead promises about privacy was not tested.\n"+
			"In a container, start it with “--cap-add=SYS_PTRACE”, and where that is not enough with “--security-opt seccomp=unconfined”.\n"+
			"Elsewhere, “sysctl kernel.yama.ptrace_scope” must say less than 3.\nstrace: %v\n%s", err, out)
	}
}

// unraced has the rest of a test run the program as it is shipped: the race
// detector makes each of its many starts several times as slow, and has files
// of its own.
func unraced(t *testing.T) {
	t.Helper()
	if !raced {
		return
	}
	plain := filepath.Join(t.TempDir(), "levelhead")
	if out, err := exec.Command("go", "build", "-o", plain, ".").CombinedOutput(); err != nil {
		t.Fatalf("building levelhead: %v\n%s", err, out)
	}
	before := binary
	binary = plain
	t.Cleanup(func() { binary = before })
}

// startWatched opens the window under strace. Nothing is taken away from the
// modes it asks for.
func (s *screen) startWatched(trace string) *program {
	s.t.Helper()
	p := &program{screen: s, errs: new(bytes.Buffer), done: make(chan error, 1)}
	p.cmd = exec.Command("sh", slices.Concat([]string{"-c", `umask 0 && exec strace "$@"`, "sh"}, underStrace(trace), []string{binary})...)
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = s.env, p.errs, p.errs
	if err := p.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	go func() { p.done <- p.cmd.Wait() }()
	pid := 0
	s.t.Cleanup(func() {
		if s.t.Failed() && pid != 0 {
			_ = syscall.Kill(pid, syscall.SIGKILL) // or it would outlive strace
		}
		_ = p.cmd.Process.Kill()
		if said := p.errs.String(); strings.Contains(said, "DATA RACE") || strings.Contains(said, "panic:") || s.t.Failed() {
			s.t.Errorf("levelhead said:\n%s", said)
		}
	})
	p.until("the window", func(a answer) bool {
		pid = a.PID
		return a.Window.Visible
	})
	return p
}

// quitWatched ends the program. strace goes on for as long as the clipboard's
// program keeps the last copy for others, so another one takes it over.
func (p *program) quitWatched() {
	p.t.Helper()
	p.run(binary, "quit")
	eventually(p.t, "the end", func() bool {
		_, ok := p.status()
		return !ok
	})
	p.copy("done")
	p.wait()
	if p.told(p.errs.Bytes()) {
		p.t.Errorf("levelhead said words of a draft:\n%s", p.errs)
	}
}

// hold holds a trace against the promises. The program may speak to that bus.
func (s *screen) hold(trace, bus string) *watch {
	s.t.Helper()
	w := &watch{
		screen: "/tmp/.X11-unix/X" + strings.TrimPrefix(s.display, ":"), home: s.dir, run: filepath.Join(s.dir, "run"),
		bus: bus, own: []string{filepath.Join(s.dir, "levelhead"), filepath.Join(s.dir, "run")}, tool: "xclip", words: secrets,
	}
	f, err := os.Open(trace)
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	if err := w.read(f); err != nil {
		s.t.Fatal(err)
	}
	for _, fault := range w.faults {
		s.t.Error(fault)
	}
	return w
}
