package native

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

// A keyboard is this screen's keyboard in the test's hand.
type keyboard struct {
	t    *testing.T
	conn *xgb.Conn
	root xproto.Window
}

func newKeyboard(t *testing.T) keyboard {
	t.Helper()
	conn, err := open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	if err := xtest.Init(conn); err != nil {
		t.Fatal(err)
	}
	return keyboard{t, conn, xproto.Setup(conn).DefaultScreen(conn).Root}
}

const (
	keyCtrl  xproto.Keycode = 37
	keyShift xproto.Keycode = 50
	keyAlt   xproto.Keycode = 64
	keySuper xproto.Keycode = 133
	keyL     xproto.Keycode = 46
	keyF12   xproto.Keycode = 96
	keySpace xproto.Keycode = 65
	keyCaps  xproto.Keycode = 66
	keyNum   xproto.Keycode = 77
	keyFree  xproto.Keycode = 253 // stands for nothing
)

// send does something to a key. No two things happen to a keyboard in the same
// millisecond, so the server is asked to let some go by first.
func (k keyboard) send(kind byte, key xproto.Keycode) {
	k.t.Helper()
	if err := xtest.FakeInputChecked(k.conn, kind, byte(key), 2, k.root, 0, 0, 0).Check(); err != nil {
		k.t.Fatal(err)
	}
}

// press presses the keys one after the other and lets go of them.
func (k keyboard) press(keys ...xproto.Keycode) {
	k.t.Helper()
	for _, key := range keys {
		k.send(xproto.KeyPress, key)
	}
	for _, key := range keys {
		k.send(xproto.KeyRelease, key)
	}
}

// write puts a symbol on a key.
func (k keyboard) write(key xproto.Keycode, symbol xproto.Keysym) {
	k.t.Helper()
	if err := xproto.ChangeKeyboardMappingChecked(k.conn, 1, key, 1, []xproto.Keysym{symbol}).Check(); err != nil {
		k.t.Fatal(err)
	}
}

func (k keyboard) grab(mods uint16, key xproto.Keycode) error {
	return xproto.GrabKeyChecked(k.conn, false, k.root, mods, key, xproto.GrabModeAsync, xproto.GrabModeAsync).Check()
}

// holding is the combination, held until the test ends.
func holding(t *testing.T, combo string) <-chan struct{} {
	t.Helper()
	c, err := Parse(combo)
	if err != nil {
		t.Fatal(err)
	}
	presses := make(chan struct{}, 100)
	free, err := hold(t.Context(), c, presses)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { <-free })
	return presses
}

// counts waits for so many presses, and no more.
func counts(t *testing.T, what string, presses <-chan struct{}, want int) {
	t.Helper()
	for range want {
		select {
		case <-presses:
		case <-time.After(long):
			t.Fatalf("%s: was not noticed", what)
		}
	}
	if len(presses) > 0 {
		t.Errorf("%s: was noticed too often", what)
	}
}

func TestShortcutKeys(t *testing.T) {
	screen(t)
	k := newKeyboard(t)
	for combo, keys := range map[string][]xproto.Keycode{
		"Ctrl+Alt+L":       {keyCtrl, keyAlt, keyL},
		"Ctrl+Alt+Super+L": {keyCtrl, keyAlt, keySuper, keyL},
		"Super+F12":        {keySuper, keyF12},
		"Alt+Space":        {keyAlt, keySpace},
		"Ctrl+9":           {keyCtrl, 18},
	} {
		presses := holding(t, combo)
		last := len(keys) - 1
		k.press(keys[last])                                     // the key alone
		k.press(append([]xproto.Keycode{keyShift}, keys...)...) // Shift besides
		k.press(keys[:last]...)
		for _, lock := range []xproto.Keycode{keyCaps, keyNum, keyCaps, keyNum} { // on, and off again
			k.press(keys...)
			counts(t, combo, presses, 1)
			k.press(lock)
		}
	}
}

// A key that is kept down comes again and again, and is pressed once.
func TestShortcutKeptDown(t *testing.T) {
	screen(t)
	k := newKeyboard(t)
	g := &keyGrab{conn: k.conn, root: k.root, combo: Combo{Ctrl: true, Alt: true, Key: "L"}}
	if err := g.renew(); err != nil {
		t.Fatal(err)
	}
	k.send(xproto.KeyPress, keyCtrl)
	k.send(xproto.KeyPress, keyAlt)
	var last repeats
	for range 2 {
		k.send(xproto.KeyPress, keyL)
		pressed, came := 0, 0
		for released := false; !released; {
			event, err := k.conn.WaitForEvent()
			if err != nil {
				t.Fatal(err)
			}
			switch e := event.(type) {
			case xproto.KeyPressEvent:
				if came++; last.press(e.Detail, e.Time) {
					pressed++
				}
				if came == 5 {
					k.send(xproto.KeyRelease, keyL)
				}
			case xproto.KeyReleaseEvent:
				last.release(e.Detail, e.Time)
				state, err := xproto.QueryKeymap(k.conn).Reply()
				if err != nil {
					t.Fatal(err)
				}
				released = state.Keys[keyL/8]&(1<<(keyL%8)) == 0
			}
		}
		if pressed != 1 {
			t.Errorf("of %d that came %d were taken for pressed", came, pressed)
		}
	}
}

func TestShortcut(t *testing.T) {
	screen(t)
	k := newKeyboard(t)
	ctx, cancel := context.WithCancel(t.Context())
	pressed, proceed := make(chan struct{}), make(chan struct{})
	if err := Shortcut(ctx, "ctrl + alt + l", func() { pressed <- struct{}{}; <-proceed }); err != nil {
		t.Fatal(err)
	}
	wait := func(what string, c <-chan struct{}) {
		t.Helper()
		select {
		case <-c:
		case <-time.After(long):
			t.Fatalf("it never came to this: %s", what)
		}
	}
	k.press(keyCtrl, keyAlt, keyL)
	wait("pressed", pressed)
	for range 3 { // during the call; as one or, being slow to come, as several
		k.press(keyCtrl, keyAlt, keyL)
	}
	proceed <- struct{}{}
	wait("pressed again", pressed)
	cancel()
	close(proceed)

	for range 50 { // to and fro
		ctx, cancel := context.WithCancel(t.Context())
		if err := Shortcut(ctx, "Ctrl+Alt+L", func() {}); err != nil {
			t.Fatal(err)
		}
		cancel()
		if err := Shortcut(ctx, "Ctrl+Alt+L", func() {}); !errors.Is(err, context.Canceled) {
			t.Errorf("given up before it began: %v", err)
		}
	}
	until(t, "free for others", func() bool { return k.grab(xproto.ModMaskControl|xproto.ModMask1, keyL) == nil })
}

func TestShortcutTaken(t *testing.T) {
	for name, mods := range map[string]uint16{"as it is": 0, "with a lock": xproto.ModMaskLock} {
		screen(t)
		k := newKeyboard(t)
		const ctrlAlt = xproto.ModMaskControl | xproto.ModMask1
		if err := k.grab(ctrlAlt|mods, keyL); err != nil {
			t.Fatal(err)
		}
		err := Shortcut(t.Context(), "Ctrl+Alt+L", func() {})
		if !errors.Is(err, ErrTaken) || err.Error() != "Another program has Ctrl+Alt+L. Choose another one." {
			t.Errorf("%s: %v", name, err)
		}
		// It keeps no part of it, and takes nothing away.
		other := newKeyboard(t)
		if err := other.grab(ctrlAlt|mods, keyL); err == nil {
			t.Errorf("%s: it was taken away", name)
		}
		for _, locks := range []uint16{0, xproto.ModMaskLock, xproto.ModMask2, xproto.ModMaskLock | xproto.ModMask2} {
			if err := other.grab(ctrlAlt|locks, keyL); err != nil && locks != mods {
				t.Errorf("%s: it has kept a part: %v", name, err)
			}
		}
		if err := Shortcut(t.Context(), "Ctrl+Alt+K", func() {}); err != nil {
			t.Errorf("%s: another one: %v", name, err)
		}
	}
}

// What stands on the keys may change: a second alphabet, another keyboard.
func TestShortcutFollowsKeyboard(t *testing.T) {
	screen(t)
	k := newKeyboard(t)
	presses := holding(t, "Ctrl+Alt+L")
	k.write(keyL, 'x')
	k.write(keyFree, 'l')
	until(t, "on the other key", func() bool {
		k.press(keyCtrl, keyAlt, keyFree)
		return len(presses) > 0
	})
	if err := k.grab(xproto.ModMaskControl|xproto.ModMask1, keyL); err != nil {
		t.Errorf("it has kept the old key: %v", err)
	}
	k.write(keyFree, 'y') // it stands nowhere
	until(t, "let go of", func() bool { return k.grab(xproto.ModMaskControl|xproto.ModMask1, keyFree) == nil })
	err := Shortcut(t.Context(), "Ctrl+Alt+L", func() {})
	if !errors.Is(err, ErrNoSuchKey) || err.Error() != "Your keyboard has no key L. Choose another one." {
		t.Errorf("got %v", err)
	}
	for len(presses) > 0 {
		<-presses
	}
	k.write(38, 'l') // and is there again
	until(t, "found again", func() bool {
		k.press(keyCtrl, keyAlt, 38)
		return len(presses) > 0
	})
}

func TestShortcutNowhere(t *testing.T) {
	_, server := screen(t)
	if err := Shortcut(t.Context(), "L", func() {}); !errors.Is(err, errTyped) {
		t.Errorf("a key that is typed: %v", err)
	}
	if err := Shortcut(t.Context(), "Ctrl+Alt+L", func() {}); err != nil {
		t.Fatal(err)
	}
	server.Kill()
	server.Wait()
	for _, display := range []string{"", ":4711"} {
		t.Setenv("DISPLAY", display)
		if err := Shortcut(t.Context(), "Ctrl+Alt+L", func() {}); !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("DISPLAY=%q: %v", display, err)
		}
	}
	screen(t)
	if err := Shortcut(t.Context(), "Ctrl+Alt+L", func() {}); err != nil {
		t.Errorf("on the next screen: %v", err)
	}
	t.Setenv("WAYLAND_DISPLAY", "wayland-0")
	if err := Shortcut(t.Context(), "Ctrl+Alt+K", func() {}); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("on Wayland: %v", err)
	}
}
