package native

import (
	"slices"
	"testing"

	"github.com/jezek/xgb/xproto"
)

// Two alphabets on three keys: Greek by itself, Latin behind it, and a digit
// that needs Shift.
func TestLayout(t *testing.T) {
	l := layout{
		first: 8, columns: 4,
		symbols: []xproto.Keysym{
			0x7eb, 0x7cb, 'l', 'L',
			'l', 'L', 0, 0,
			'&', '1', '&', '1',
			symAltRight, 0, 0, 0,
			symAltLeft, 0xffe7, 0, 0,
			symNumLock, 0, 0, 0,
			symScrollLock, 0, 0, 0,
		},
		held:    []xproto.Keycode{0, 0, 200, 0, 0, 0, 11, 0, 13, 0, 12, 0, 7, 0, 14, 0}, // some are on no key
		perHeld: 2,
	}
	for name, c := range map[string]struct {
		key  xproto.Keycode
		want bool
	}{"L": {9, true}, "1": {10, true}, "K": {0, false}, "F1": {0, false}, "Space": {0, false}} {
		if got, ok := l.key(symbols(name)); got != c.key || ok != c.want {
			t.Errorf("%s is on key %d, %v", name, got, ok)
		}
	}
	if got := l.mods(Combo{Ctrl: true, Alt: true}); got != xproto.ModMaskControl|xproto.ModMask3 {
		t.Errorf("Ctrl+Alt is %#x", got)
	}
	if got := l.mods(Combo{Shift: true, Super: true}); got != xproto.ModMaskShift|xproto.ModMask4 {
		t.Errorf("Shift+Super, where no key is Super, is %#x", got)
	}
	const caps, num, scroll = xproto.ModMaskLock, xproto.ModMask2, xproto.ModMask5
	want := []uint16{0, caps, num, caps | num, scroll, caps | scroll, num | scroll, caps | num | scroll}
	got := l.locks()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the locks: %#x, want %#x", got, want)
	}
	if key, ok := (layout{}).key(symbols("L")); ok {
		t.Errorf("no keyboard has it on key %d", key)
	}
	if got := (layout{}).locks(); len(got) != 2 {
		t.Errorf("no keyboard has the locks %#x", got)
	}
}

func TestSymbols(t *testing.T) {
	for key, want := range map[string]xproto.Keysym{
		"A": 'a', "Z": 'z', "0": '0', "9": '9', "Space": ' ', "F1": 0xffbe, "F9": 0xffc6, "F10": 0xffc7, "F12": 0xffc9,
	} {
		if got := symbols(key); got[0] != want {
			t.Errorf("%s is %#x, want %#x", key, got, want)
		}
	}
}
