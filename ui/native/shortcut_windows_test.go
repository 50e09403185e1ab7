package native

import (
	"context"
	"errors"
	"testing"

	"golang.org/x/sys/windows"
)

var keybdEvent = user32.NewProc("keybd_event")

// strike presses keys one after the other and lets go of them.
func strike(keys ...uintptr) {
	const up = 2
	for _, k := range keys {
		keybdEvent.Call(k, 0, 0, 0)
	}
	for _, k := range keys {
		keybdEvent.Call(k, 0, up, 0)
	}
}

func TestShortcut(t *testing.T) {
	ctx, free := context.WithCancel(t.Context())
	pressed := make(chan struct{}, 9)
	if err := Shortcut(ctx, "Ctrl+Alt+F9", func() { pressed <- struct{}{} }); err != nil {
		t.Fatal(err)
	}
	if err := Shortcut(t.Context(), "Ctrl+Alt+F9", func() {}); !errors.Is(err, ErrTaken) {
		t.Errorf("a second time: %v", err)
	}
	strike(windows.VK_CONTROL, windows.VK_MENU, windows.VK_F9)
	receive(t, "the keys", pressed)
	free()
	again := make(chan struct{}, 9)
	if err := Shortcut(t.Context(), "Ctrl+Alt+F9", func() { again <- struct{}{} }); err != nil {
		t.Fatalf("once more: %v", err)
	}
	strike(windows.VK_CONTROL, windows.VK_MENU, windows.VK_F9)
	receive(t, "the keys again", again)
	for _, c := range []string{"Super+F11", "Ctrl+Shift+Space", "Alt+9"} {
		if err := Shortcut(t.Context(), c, func() {}); err != nil {
			t.Errorf("%s: %v", c, err)
		}
	}
}
