package native

import (
	"errors"
	"strings"
	"testing"
)

// TestRead pastes what another program has copied.
func TestRead(t *testing.T) {
	screen(t)
	if err := Screen(); err != nil {
		t.Fatal(err)
	}
	put := func(text string) { // xclip is a moment behind
		put(t, text)
		until(t, "another program has it", func() bool { return pasted(t) == text })
	}
	put("Hello Zoë,\nit works.")
	if got, err := Read(t.Context()); got != "Hello Zoë,\nit works." || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	put(strings.Repeat("x", Longest+1)) // to be read, where it is too long to write in
	if got, err := Read(t.Context()); len(got) != Longest+1 || err != nil {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	put(strings.Repeat("x", Pasteable+1))
	if got, err := Read(t.Context()); got != "" || !errors.Is(err, ErrHuge) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	put("a\x00b")
	if got, err := Read(t.Context()); got != "" || !errors.Is(err, ErrNotText) {
		t.Errorf("%q, %v", got, err)
	}
}

// An agent who pastes means it: a password, or what was copied in this window.
func TestReadAnybodys(t *testing.T) {
	screen(t)
	if got, err := Read(t.Context()); got != "" || err != nil { // nobody owns it
		t.Errorf("%q, %v", got, err)
	}
	_, _, end := actor(t, "secret")
	if got, err := Read(t.Context()); got != "hunter2" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	end()
	o := newOwner()
	defer o.conn.Close()
	go o.serve(1<<30, func() string { return "typed in the coach" })
	o.take()
	if got, err := Read(t.Context()); got != "typed in the coach" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}

// An owner that hangs is given up on, and the next paste is as any other.
func TestReadHungOwner(t *testing.T) {
	screen(t)
	_, _, end := actor(t, "never answers")
	if got, err := Read(t.Context()); got != "" || !errors.Is(err, ErrSlow) {
		t.Errorf("%q, %v", got, err)
	}
	end()
	_, _, _ = actor(t, "answers")
	if got, err := Read(t.Context()); got != "from another program" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}

func TestNoScreen(t *testing.T) {
	for _, display := range []string{"", ":4711"} {
		t.Setenv("DISPLAY", display)
		if err := Screen(); err == nil || !strings.Contains(err.Error(), "levelcheck") {
			t.Errorf("DISPLAY=%q: %v", display, err)
		}
	}
}
