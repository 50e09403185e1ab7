package native

import (
	"bytes"
	"errors"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// watched begins to watch, and tells what has been copied last.
func watched(t *testing.T) <-chan Copy {
	t.Helper()
	copies, err := Copied(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return copies
}

func TestCopied(t *testing.T) {
	copies := watched(t)
	x := register("Levelhead test")
	for _, c := range []struct {
		name string
		all  []format
		want Copy
	}{
		{"text", []format{{unicodeText, wide("Dear Zoë, 世界 🙂\r\nBo")}}, Copy{Text: "Dear Zoë, 世界 🙂\r\nBo"}},
		{"old text", []format{{1, []byte("Dear Ann\x00")}}, Copy{Text: "Dear Ann"}},
		{"text and more", []format{{x, []byte{1}}, {unicodeText, wide("Dear Bo")}}, Copy{Text: "Dear Bo"}},
		{"longest", []format{{unicodeText, wide(strings.Repeat("x", Longest))}}, Copy{Text: strings.Repeat("x", Longest)}},
		{"too long", []format{{unicodeText, wide(strings.Repeat("x", Longest+1))}}, Copy{Err: ErrTooLong}},
		{"50 MB", []format{{unicodeText, bytes.Repeat([]byte{'x', 0}, 25<<20)}}, Copy{Err: ErrTooLong}},
		{"no text", []format{{x, []byte{1, 2, 3}}}, Copy{Err: ErrNotText}},
		{"half a letter", []format{{unicodeText, []byte{0x3d, 0xd8, 'x', 0, 0, 0}}}, Copy{Text: "\ufffdx"}},
		{"for the history", []format{{unicodeText, wide("Dear Cy")}, {register("CanIncludeInClipboardHistory"), []byte{1, 0, 0, 0}}}, Copy{Text: "Dear Cy"}},
	} {
		put(t, 0, c.all...)
		if got := receive(t, c.name, copies); got != c.want {
			t.Errorf("%s: %.40q, %v", c.name, got.Text, got.Err)
		}
	}
}

// What its owner has marked is passed over, and so is what there is nothing of.
func TestCopiedLeavesAlone(t *testing.T) {
	copies := watched(t)
	secret := format{unicodeText, wide("hunter2")}
	for name, all := range map[string][]format{
		"excluded":            {secret, {register("ExcludeClipboardContentFromMonitorProcessing"), []byte{0}}},
		"viewers ignore":      {{register("Clipboard Viewer Ignore"), []byte("x")}, secret},
		"not for the history": {secret, {register("CanIncludeInClipboardHistory"), []byte{0, 0, 0, 0}}},
		"not for the cloud":   {secret, {register("CanUploadToCloudClipboard"), []byte{0, 0, 0, 0}}},
		"says too little":     {secret, {register("CanUploadToCloudClipboard"), []byte{1}}},
		"cleared":             nil,
	} {
		put(t, 0, all...)
		if text, _, err := readFormats(t.Context(), Longest, true); text != "" || !errors.Is(err, errNothing) {
			t.Errorf("%s: read %q, %v", name, text, err)
		}
		put(t, 0, format{unicodeText, wide(name)})
		if got := receive(t, name, copies); got.Text != name {
			t.Errorf("%s: told of %+v", name, got)
		}
	}
	if err := Write(t.Context(), "our own\nreply"); err != nil {
		t.Fatal(err)
	}
	if text, err := Read(t.Context()); text != "our own\r\nreply" || err != nil {
		t.Errorf("wrote %q, %v", text, err)
	}
	put(t, 0, format{unicodeText, wide("after it")})
	if got := receive(t, "after our own", copies); got.Text != "after it" {
		t.Errorf("told of %+v", got)
	}
}

// A thousand changes are a handful, and the last one counts.
func TestCopiedLast(t *testing.T) {
	copies := watched(t)
	for n := range 1000 {
		put(t, 0, format{unicodeText, wide(strconv.Itoa(n))})
	}
	told := 1
	for receive(t, "the last one", copies).Text != "999" {
		told++
	}
	if told > 100 {
		t.Errorf("told %d times", told)
	}
}

// While another program has the clipboard open nothing can be read, and what is
// there is read when it closes it.
func TestCopiedWhileOpen(t *testing.T) {
	copies := watched(t)
	runtime.LockOSThread()
	put(t, 0, format{unicodeText, wide("first")})
	if got := receive(t, "the first", copies); got.Text != "first" {
		t.Fatalf("%+v", got)
	}
	window := unheard(t)
	defer destroyWindow.Call(window)
	if ok, _, err := openClipboard.Call(window); ok == 0 {
		t.Fatal(err)
	}
	if text, err := Read(t.Context()); text != "" || !errors.Is(err, ErrSlow) {
		t.Errorf("read %q, %v", text, err)
	}
	closeClipboard.Call()
	if text, err := Read(t.Context()); text != "first" || err != nil {
		t.Errorf("read %q, %v", text, err)
	}
}

// An owner that hangs may never hand over what it has promised. Nobody else is
// kept from the clipboard meanwhile.
func TestHungOwner(t *testing.T) {
	begun, end, ended := make(chan struct{}), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		runtime.LockOSThread()
		window := unheard(t)
		put(t, window, format{unicodeText, nil})
		close(begun)
		<-end // and hears nothing of what Windows says to it
		destroyWindow.Call(window)
	}()
	receive(t, "the owner", begun)
	read := make(chan error, 1)
	go func() {
		_, err := Read(t.Context())
		read <- err
	}()
	runtime.LockOSThread()
	free := 0
	for waiting := true; waiting; {
		select {
		case err := <-read:
			if !errors.Is(err, ErrSlow) {
				t.Errorf("got %v", err)
			}
			waiting = false
		default:
			if ok, _, _ := openClipboard.Call(0); ok != 0 {
				closeClipboard.Call()
				free++
			}
		}
	}
	if free == 0 {
		t.Error("the clipboard was held open")
	}
	close(end)
	receive(t, "its end", ended)
	put(t, 0, format{unicodeText, wide("again")})
	if text, err := Read(t.Context()); text != "again" || err != nil {
		t.Errorf("after it: %q, %v", text, err)
	}
}

// unheard is a window of this thread, which hears nothing of what it is told
// until the thread listens.
func unheard(t *testing.T) uintptr {
	t.Helper()
	h := hidden{
		begin: func(windows.HWND) error { return nil },
		end:   func(windows.HWND) {},
		hear:  func(uint32, uintptr) {},
	}
	window, err := h.create()
	if err != nil {
		t.Error(err)
	}
	return uintptr(window)
}

func TestReadPasteable(t *testing.T) {
	for _, c := range []struct {
		bytes []byte
		want  error
		size  int
	}{
		{wide(strings.Repeat("x", Pasteable)), nil, Pasteable},
		{wide(strings.Repeat("x", Pasteable+1)), ErrHuge, 0},
		{bytes.Repeat([]byte{0x16, 0x4e}, Pasteable/2), ErrHuge, 0}, // three bytes each
		{[]byte{'x'}, nil, 0},
		{[]byte{0, 0, 'x', 0}, nil, 0},
	} {
		put(t, 0, format{unicodeText, c.bytes})
		if text, err := Read(t.Context()); len(text) != c.size || !errors.Is(err, c.want) {
			t.Errorf("%d bytes: %d, %v; want %d, %v", len(c.bytes), len(text), err, c.size, c.want)
		}
	}
}
