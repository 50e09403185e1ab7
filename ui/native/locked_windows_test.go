package native

import (
	"context"
	"testing"
	"unsafe"

	"golang.org/x/sys/windows"
)

func TestLocked(t *testing.T) {
	ctx, end := context.WithCancel(t.Context())
	before, window := map[any]bool{}, any(nil)
	hiddens.Range(func(w, _ any) bool { before[w] = true; return true })
	changes, err := Locked(ctx)
	if err != nil {
		t.Fatal(err)
	}
	hiddens.Range(func(w, _ any) bool {
		if !before[w] {
			window = w
		}
		return true
	})
	tell := func(kind, word uintptr) {
		const unhung, soon = 0, 10_000
		var answer uintptr
		if ok, _, err := sendMessageTimeout.Call(uintptr(window.(windows.HWND)), kind, word, 0, unhung, soon, uintptr(unsafe.Pointer(&answer))); ok == 0 {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		what       string
		kind, word uintptr
		want       bool
	}{
		{"locked", wmSessionChange, 7, true},
		{"unlocked", wmSessionChange, 8, false},
		{"goes to sleep", wmPowerBroadcast, 4, true},
		{"wakes", wmPowerBroadcast, 0x12, false},
		{"locked again", wmSessionChange, 7, true},
	} {
		tell(wmPowerBroadcast, 0xA) // the battery, which is nothing of ours
		tell(c.kind, c.word)
		if got := receive(t, c.what, changes); got != c.want {
			t.Errorf("%s: %v", c.what, got)
		}
	}
	// Locked while asleep, it is back from both only when it is unlocked.
	tell(wmPowerBroadcast, 4)
	tell(wmPowerBroadcast, 0x12)
	tell(wmPowerBroadcast, 7)
	tell(wmSessionChange, 8)
	if receive(t, "back", changes) {
		t.Error("locked still")
	}
	end()
	for range changes {
	}
}

func TestActive(t *testing.T) {
	// Which window has the keyboard is not this test's to say.
	if program, title, err := Active(); err != nil {
		t.Errorf("%q, %q, %v", program, title, err)
	}
	if got := programOf(windows.GetCurrentProcessId()); got != "native.test.exe\nnative.test" {
		t.Errorf("this program is %q", got)
	}
}
