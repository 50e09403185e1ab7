package native

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/atotto/clipboard"
)

// copied watches the display's clipboard for the length of the test.
func copied(t *testing.T) <-chan Copy {
	t.Helper()
	copies, err := Copied(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return copies
}

// next is the next Copy, which must come.
func next(t *testing.T, copies <-chan Copy) Copy {
	t.Helper()
	select {
	case c, open := <-copies:
		if !open {
			t.Fatal("no more copies")
		}
		return c
	case <-time.After(long):
		t.Fatal("nothing was noticed")
	}
	return Copy{}
}

func wantNext(t *testing.T, copies <-chan Copy, want Copy) {
	t.Helper()
	if got := next(t, copies); got.Text != want.Text || !errors.Is(got.Err, want.Err) {
		t.Errorf("got %d bytes %.40q, %v; want %.40q, %v", len(got.Text), got.Text, got.Err, want.Text, want.Err)
	}
}

func TestCopied(t *testing.T) {
	screen(t)
	copies := copied(t)
	for _, text := range []string{
		"Dear Ann,\nI understand.", "line\r\nends\r\n", "“Grüße” 世界 👋", "Dear Ann,\nI understand.",
		strings.Repeat("x", Longest),
	} {
		put(t, text)
		wantNext(t, copies, Copy{Text: text})
	}
	for name, c := range map[string]struct {
		text string
		args []string
		err  error
	}{
		"image":          {"\x89PNG\r\n\x1a\n\x00\x00", []string{"-t", "image/png"}, ErrNotText},
		"bytes as text":  {"\x89PNG\r\n\x1a\n\x00\x00", nil, ErrNotText},
		"NUL":            {"a\x00b", nil, ErrNotText},
		"not UTF-8":      {"caf\xe9", nil, ErrNotText},
		"a byte too big": {strings.Repeat("x", Longest+1), nil, ErrTooLong},
		"500 KB":         {strings.Repeat("x", 500_000), nil, ErrTooLong},
	} {
		put(t, c.text, c.args...)
		if got := next(t, copies); got.Text != "" || !errors.Is(got.Err, c.err) {
			t.Errorf("%s: got %d bytes, %v", name, len(got.Text), got.Err)
		}
	}
	put(t, "") // a cleared clipboard is nothing to speak of
	put(t, "after it")
	wantNext(t, copies, Copy{Text: "after it"})
}

// A text that comes in pieces is counted as it comes, not taken in; its owner
// can serve others afterwards.
func TestCopiedHuge(t *testing.T) {
	screen(t)
	copies := copied(t)
	huge := strings.Repeat("0123456789", 5_000_000)
	put(t, huge)
	wantNext(t, copies, Copy{Err: ErrTooLong})
	if got := pasted(t); got != huge {
		t.Errorf("after it was looked at, others get %d bytes of %d", len(got), len(huge))
	}
	put(t, "after it")
	wantNext(t, copies, Copy{Text: "after it"})
}

func TestCopiedThousandChanges(t *testing.T) {
	screen(t)
	copies := copied(t)
	actor(t, "many")
	for last := -1; last != 999; {
		c := next(t, copies)
		n, err := strconv.Atoi(c.Text)
		if err != nil || n < last {
			t.Fatalf("after %d: %q, %v", last, c.Text, c.Err)
		}
		last = n
	}
}

// An owner that hangs is told of, and neither the program that reads nor the
// watching hangs with it.
func TestCopiedHungOwner(t *testing.T) {
	for _, name := range []string{"never answers", "answers no more for text", "answers no more at all"} {
		t.Run(name, func(t *testing.T) {
			screen(t)
			s, err := openSelection()
			if err != nil {
				t.Fatal(err)
			}
			w := newWatcher(t.Context(), s)
			copies := make(chan Copy)
			go w.run(t.Context(), copies)
			actor(t, name)
			wantNext(t, copies, Copy{Err: ErrSlow})
			w.reading <- struct{}{} // the reading has ended, or this test never does
			<-w.reading
			put(t, "after it")
			wantNext(t, copies, Copy{Text: "after it"})
		})
	}
}

func TestCopiedPassesOver(t *testing.T) {
	screen(t)
	copies := copied(t)

	_, _, end := actor(t, "secret")
	put(t, "after the secret")
	wantNext(t, copies, Copy{Text: "after the secret"})
	end()

	// Our own reply, also when a clipboard keeper brings it a second time.
	if err := Write(t.Context(), "Dear Ann, “yes”.\n"); err != nil {
		t.Fatal(err)
	}
	until(t, "another program has it", func() bool { return pasted(t) == "Dear Ann, “yes”.\n" })
	put(t, "Dear Ann, “yes”.\n")
	put(t, "after our own")
	wantNext(t, copies, Copy{Text: "after our own"})

	// What is copied in a window of this process.
	o := newOwner()
	defer o.conn.Close()
	go o.serve(1<<30, func() string { return "typed in the coach" })
	o.take()
	if got := pasted(t); got != "typed in the coach" {
		t.Errorf("others get %q", got)
	}
	put(t, "after our window’s")
	wantNext(t, copies, Copy{Text: "after our window’s"})
}

// Each is passed over for what it is, not because something came after it.
func TestLookSays(t *testing.T) {
	screen(t)
	s, err := openSelection()
	if err != nil {
		t.Fatal(err)
	}
	changes := make(chan struct{}, 1)
	go s.follow(t.Context(), changes)
	look := func(want error) {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), long)
		defer cancel()
		if err := s.look(ctx); !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	lookAfterChange := func(want error) {
		t.Helper()
		<-changes
		look(want)
	}
	look(errNothing) // nobody owns it
	_, _, end := actor(t, "answers")
	lookAfterChange(nil)
	end()
	_, _, end = actor(t, "secret")
	lookAfterChange(errNothing)
	end()
	put(t, strings.Repeat("x", Longest))
	lookAfterChange(nil)
	put(t, strings.Repeat("x", Longest+1))
	lookAfterChange(ErrTooLong)
	put(t, "x", "-t", "text/html")
	lookAfterChange(ErrNotText)
	o := newOwner()
	defer o.conn.Close()
	go o.serve(1<<30, func() string { return "typed in the coach" })
	o.take()
	lookAfterChange(errNothing)
}

func TestCopiedUnsupported(t *testing.T) {
	want := func(word string) {
		t.Helper()
		copies, err := Copied(t.Context())
		if copies != nil || !errors.Is(err, errors.ErrUnsupported) || !strings.Contains(err.Error(), word) {
			t.Errorf("got %v", err)
		}
	}
	t.Setenv("DISPLAY", "")
	want("DISPLAY")

	dir := t.TempDir()
	for _, name := range []string{"wl-copy", "wl-paste"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("WAYLAND_DISPLAY", "wayland-0")
	t.Setenv("PATH", dir)
	want("xclip")

	clipboard.Unsupported = true
	defer func() { clipboard.Unsupported = false }()
	want("install xclip")
	if err := Write(t.Context(), "x"); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
}

// The program that reads may be gone after the start.
func TestReadText(t *testing.T) {
	screen(t) // nobody owns its clipboard
	if _, err := readText(t.Context()); !errors.Is(err, ErrNotText) {
		t.Errorf("got %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := readText(t.Context()); !errors.Is(err, errNoProgram) {
		t.Errorf("got %v", err)
	}
}
