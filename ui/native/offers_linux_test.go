package native

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// unscreened is a place without an X server.
func unscreened(t *testing.T) {
	t.Helper()
	t.Setenv("DISPLAY", "")
}

func TestOffers(t *testing.T) {
	for _, control := range []string{dataControl, dataControlWlr} {
		t.Run(control, func(t *testing.T) {
			unscreened(t)
			c := newCompositor(t, "wl_seat", control)
			c.put(text("copied before"), "text/plain")
			copies := copied(t)
			c.wanted("device")
			for _, text_ := range []string{"Dear Ann,\nI understand.", "“Grüße” 世界 👋\r\n", "Dear Ann,\nI understand.", strings.Repeat("x", Longest)} {
				c.put(text(text_), "TEXT", "text/plain;charset=utf-8", "STRING")
				wantNext(t, copies, Copy{Text: text_})
			}
			c.put(text(strings.Repeat("x", Longest+1)), "text/plain")
			wantNext(t, copies, Copy{Err: ErrTooLong})
			c.put(text("a\x00b"), "text/plain")
			wantNext(t, copies, Copy{Err: ErrNotText})
			c.put(text("\x89PNG"), "image/png")
			wantNext(t, copies, Copy{Err: ErrNotText})
			c.mu.Lock()
			defer c.mu.Unlock()
			if got := slices.Compact(c.asked); !slices.Equal(got, []string{"text/plain;charset=utf-8", "text/plain"}) {
				t.Errorf("asked for %q", got)
			}
		})
	}
}

// What is marked as a password is not even asked for, an empty clipboard is
// nothing, and what this program has written is passed over.
func TestOffersLeftAlone(t *testing.T) {
	unscreened(t)
	c := newCompositor(t, "wl_seat", dataControlWlr)
	copies := copied(t)
	c.wanted("device")
	c.put(text("hunter2"), "text/plain", secretForm)
	c.put(nil)
	lastWritten.wrote("our own")
	c.put(text("our own"), "text/plain")
	until(t, "our own is looked at", func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return len(c.asked) == 1
	})
	c.put(text("hunter2"), secretForm, "text/plain")
	until(t, "the password is looked at", func() bool {
		c.put(text("a draft"), "text/plain")
		select {
		case got := <-copies:
			if got != (Copy{Text: "a draft"}) {
				t.Errorf("told of %q, %v", got.Text, got.Err)
			}
			return true
		case <-time.After(rest):
			return false
		}
	})
	if got, err := Read(t.Context()); got != "a draft" || err != nil {
		t.Errorf("pasted %q, %v", got, err)
	}
	c.put(text("hunter2"), secretForm, "text/plain")
	until(t, "the agent who pastes a password means it", func() bool {
		got, err := Read(t.Context())
		return got == "hunter2" && err == nil
	})
}

// An owner that never hands the text over, or the compositor that does not.
func TestOffersHung(t *testing.T) {
	unscreened(t)
	c := newCompositor(t, "wl_seat", dataControl)
	copies := copied(t)
	c.wanted("device")
	held := make(chan *os.File, 8)
	c.put(func(_ string, to *os.File) { held <- to }, "text/plain")
	wantNext(t, copies, Copy{Err: ErrSlow})
	c.put(func(_ string, to *os.File) { // 50 MB, of which a little is taken
		defer to.Close()
		for range 50 {
			if _, err := to.WriteString(strings.Repeat("x", 1<<20)); err != nil {
				return
			}
		}
		t.Error("all of it was taken")
	}, "text/plain")
	wantNext(t, copies, Copy{Err: ErrTooLong})
	c.put(text("well again"), "text/plain")
	wantNext(t, copies, Copy{Text: "well again"})
	(<-held).Close()
}

// A compositor that goes and comes is found again.
func TestOffersCut(t *testing.T) {
	unscreened(t)
	c := newCompositor(t, "wl_seat", dataControl)
	copies := copied(t)
	c.wanted("device")
	c.cut()
	c.wanted("device")
	until(t, "it is noticed again", func() bool {
		c.put(text("after"), "text/plain")
		select {
		case got := <-copies:
			if got != (Copy{Text: "after"}) {
				t.Errorf("told of %q, %v", got.Text, got.Err)
			}
			return true
		case <-time.After(rest):
			return false
		}
	})
	c.crash()
	wantNext(t, copies, Copy{Err: ErrLost})
}

// Where the compositor does not show its clipboard, the X server's is watched;
// it does not matter what is wrong with the compositor.
func TestOffersUnsupported(t *testing.T) {
	for name, make := range map[string]func(t *testing.T){
		"no data-control": func(t *testing.T) { newCompositor(t, "wl_seat") },
		"no seat":         func(t *testing.T) { newCompositor(t, dataControl) },
		"nothing":         func(t *testing.T) { newCompositor(t) },
		"gone":            func(t *testing.T) { newCompositor(t).crash() },
		"hung":            func(t *testing.T) { newCompositor(t).hush("") },
		"nonsense":        func(t *testing.T) { newCompositor(t).hush("HTTP/1.1 400 Bad Request\r\n") },
		"a complaint": func(t *testing.T) {
			newCompositor(t).hush(string(newMessage(wlDisplay, 0, uint32(wlDisplay), uint32(1), "no memory")))
		},
	} {
		t.Run(name, func(t *testing.T) {
			screen(t)
			make(t)
			copies := copied(t)
			put(t, "through X")
			wantNext(t, copies, Copy{Text: "through X"})
			if got, err := Read(t.Context()); got != "through X" || err != nil {
				t.Errorf("pasted %q, %v", got, err)
			}
		})
	}
}

// With nothing to see the clipboard by, it is said what is missing.
func TestOffersNothing(t *testing.T) {
	unscreened(t)
	newCompositor(t, "wl_seat")
	if _, err := Copied(t.Context()); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("without a screen: %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := Copied(t.Context()); !errors.Is(err, errors.ErrUnsupported) || !strings.Contains(err.Error(), "xclip") {
		t.Errorf("without a program: %v", err)
	}
}

// What is copied in this process's own windows, which are XWayland's, is no
// new draft, although the compositor tells of it.
func TestOffersOwnWindow(t *testing.T) {
	screen(t)
	c := newCompositor(t, "wl_seat", dataControl)
	copies := copied(t)
	c.wanted("device")
	o := newOwner()
	defer o.conn.Close()
	o.take()
	c.put(text("typed in the coach"), "text/plain")
	until(t, "another's copy is told of", func() bool {
		put(t, "from another program")
		c.put(text("from another program"), "text/plain")
		select {
		case got := <-copies:
			if got != (Copy{Text: "from another program"}) {
				t.Errorf("told of %q, %v", got.Text, got.Err)
			}
			return true
		case <-time.After(rest):
			return false
		}
	})
}

// Whatever a compositor says, nothing falls over.
func FuzzMessage(f *testing.F) {
	f.Add(newMessage(1, 0, "text/plain", uint32(7)))
	f.Add([]byte{1, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := readMessage(strings.NewReader(string(b)))
		if err != nil {
			return
		}
		if text := m.text(); len(text) > len(b) {
			t.Error("longer than what came")
		}
		m.number()
		_ = m.text()
	})
}

func TestMessage(t *testing.T) {
	for _, text := range []string{"", "a", "abc", "abcd", "grün"} {
		m, err := readMessage(strings.NewReader(string(newMessage(0xff000001, 3, uint32(9), text, uint32(10)))))
		if err != nil || m.object != 0xff000001 || m.event != 3 || m.number() != 9 || m.text() != text || m.number() != 10 || m.number() != 0 {
			t.Errorf("%q came out otherwise, %v", text, err)
		}
	}
}
