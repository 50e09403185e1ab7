package native

import (
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jezek/xgb/xfixes"
	"github.com/jezek/xgb/xproto"
)

// A server without the extension that tells of changes is looked at each second.
func TestCopiedWithoutEvents(t *testing.T) {
	screen(t) // (Xvfb crashes without the extension, so its events are turned off)
	s, err := openSelection()
	if err != nil {
		t.Fatal(err)
	}
	s.events = false
	if err := xfixes.SelectSelectionInputChecked(s.conn, s.window, s.clipboard, 0).Check(); err != nil {
		t.Fatal(err)
	}
	w := newWatcher(t.Context(), s)
	copies := make(chan Copy)
	go w.run(t.Context(), copies)
	for n := 0; ; n++ { // what is there at the first look is not new
		put(t, strconv.Itoa(n))
		select {
		case c := <-copies:
			if _, err := strconv.Atoi(c.Text); err != nil {
				t.Fatalf("got %v", c)
			}
			return
		case <-time.After(time.Second):
			if n == 30 {
				t.Fatal("nothing was noticed")
			}
		}
	}
}

// A connection that is cut is made anew, without a word.
func TestCopiedCut(t *testing.T) {
	screen(t)
	s, err := openSelection()
	if err != nil {
		t.Fatal(err)
	}
	w := newWatcher(t.Context(), s)
	copies := make(chan Copy)
	go w.run(t.Context(), copies)
	put(t, "before")
	wantNext(t, copies, Copy{Text: "before"})

	o := newOwner()
	defer o.conn.Close()
	if err := xproto.KillClientChecked(o.conn, uint32(s.window)).Check(); err != nil {
		t.Fatal(err)
	}
	// It is there again at some time soon; until then copies are not seen.
	for n := 0; ; n++ {
		put(t, "after "+strconv.Itoa(n))
		select {
		case c := <-copies:
			if c.Err != nil || !strings.HasPrefix(c.Text, "after ") {
				t.Fatalf("got %v", c)
			}
			return
		case <-time.After(time.Second):
			if n == 30 {
				t.Fatal("it was not made anew")
			}
		}
	}
}

// A display that is gone is told of once, and looked for until it is there.
func TestCopiedDisplayGone(t *testing.T) {
	display, server := screen(t)
	copies := copied(t)
	server.Kill()
	wantNext(t, copies, Copy{Err: ErrLost})

	again := exec.Command("Xvfb", display, "-nolisten", "tcp")
	if err := again.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		again.Process.Kill()
		again.Wait()
	})
	for n := 0; ; n++ {
		if conn, err := open(); err == nil {
			conn.Close()
			put(t, "after "+strconv.Itoa(n))
		}
		select {
		case c := <-copies:
			if c.Err != nil || !strings.HasPrefix(c.Text, "after ") {
				t.Fatalf("got %v", c)
			}
			return
		case <-time.After(time.Second):
			if n == 60 {
				t.Fatal("it was not found again")
			}
		}
	}
}
