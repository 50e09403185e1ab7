package native

import (
	"slices"
	"strconv"
	"strings"
)

// A macKey is a combination as macOS' hot keys have it: a key's place on the
// keyboard (kVK_… of HIToolbox's Events.h) and those that are held (cmdKey,
// shiftKey, optionKey and controlKey of the same).
type macKey struct{ code, mods uint32 }

const (
	macCommand, macShift, macOption, macControl = 1 << 8, 1 << 9, 1 << 11, 1 << 12
	macHeld                                     = macCommand | macShift | macOption | macControl
)

const (
	macLetters = "ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K    NM" // from kVK_ANSI_A, which is 0, to kVK_ANSI_M
	macSpace   = 0x31                                              // kVK_Space
	// The keypad's digits are on keys of their own, from kVK_ANSI_KeypadDecimal
	// to kVK_ANSI_Keypad9.
	macKeypad, macKeypadEnd = 0x41, 0x5c
)

var macF = [...]uint32{0x7a, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6d, 0x67, 0x6f} // kVK_F1 to kVK_F12

// macKeyOf is where the combination is on the keyboard: letter says what a key
// types by itself in the layout there is, "" for nothing, and is nil where that
// is not known. A key that types the letter nowhere by itself, as the digits on
// a French keyboard do, is taken where it is on an American one.
func macKeyOf(c Combo, letter func(code uint32) string) macKey {
	k := macKey{code: macPlace(c.Key)}
	for _, m := range []struct {
		held bool
		bit  uint32
	}{{c.Ctrl, macControl}, {c.Alt, macOption}, {c.Shift, macShift}, {c.Super, macCommand}} {
		if m.held {
			k.mods |= m.bit
		}
	}
	types := func(code uint32) bool { return strings.EqualFold(letter(code), c.Key) }
	if letter == nil || len(c.Key) != 1 || types(k.code) {
		return k
	}
	for code := range uint32(128) {
		if (code < macKeypad || code > macKeypadEnd) && types(code) {
			k.code = code
			break
		}
	}
	return k
}

// macPlace is where a Combo's Key is on an American keyboard.
func macPlace(key string) uint32 {
	switch {
	case key == "Space":
		return macSpace
	case len(key) > 1:
		n, _ := strconv.Atoi(key[1:])
		return macF[n-1]
	}
	return uint32(strings.IndexByte(macLetters, key[0]))
}

// A macShortcut is one that macOS has itself, such as Spotlight's, as
// CopySymbolicHotKeys tells of it.
type macShortcut struct {
	macKey
	on bool
}

// takenBy reports whether one of macOS' own shortcuts is that combination. Some
// are said to be with the fn key, as function keys always are; that counts for
// nothing.
func (k macKey) takenBy(own []macShortcut) bool {
	return slices.ContainsFunc(own, func(s macShortcut) bool {
		return s.on && s.code == k.code && s.mods&macHeld == k.mods
	})
}
