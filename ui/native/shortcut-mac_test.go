package native

import (
	"strings"
	"testing"
)

// The numbers are those of HIToolbox's Events.h.
func TestMacKeys(t *testing.T) {
	for combo, want := range map[string]macKey{
		"Ctrl+Alt+L":             {0x25, 0x1800},
		"Ctrl+Alt+A":             {0x00, 0x1800},
		"Ctrl+Alt+M":             {0x2e, 0x1800},
		"Cmd+Shift+0":            {0x1d, 0x0300},
		"Alt+5":                  {0x17, 0x0800},
		"Alt+6":                  {0x16, 0x0800},
		"Ctrl+Space":             {0x31, 0x1000},
		"Ctrl+F1":                {0x7a, 0x1000},
		"Ctrl+F12":               {0x6f, 0x1000},
		"Ctrl+Alt+Shift+Super+Z": {0x06, 0x1b00},
	} {
		c, err := Parse(combo)
		if err != nil {
			t.Fatal(err)
		}
		if got := macKeyOf(c, nil); got != want {
			t.Errorf("%s is %#x, want %#x", combo, got, want)
		}
	}
	seen := map[uint32]string{}
	for _, key := range append(strings.Split("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", ""),
		"Space", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12") {
		code := macPlace(key)
		if other := seen[code]; other != "" || code > 0x7f || code >= macKeypad && code <= macKeypadEnd {
			t.Errorf("%s is at %#x, where %q is", key, code, other)
		}
		seen[code] = key
	}
}

func TestMacLayouts(t *testing.T) {
	on := func(changed map[uint32]string) func(uint32) string {
		return func(code uint32) string {
			if letter, other := changed[code]; other {
				return letter
			}
			if code < uint32(len(macLetters)) {
				return strings.ToLower(macLetters[code : code+1])
			}
			return ""
		}
	}
	french := on(map[uint32]string{0x00: "q", 0x0c: "a", 0x06: "w", 0x0d: "z", 0x2e: ",", 0x29: "m", 0x12: "&", 0x53: "1"})
	german := on(map[uint32]string{0x06: "y", 0x10: "z"})
	silent := func(uint32) string { return "" }
	for _, x := range []struct {
		name   string
		letter func(uint32) string
		key    string
		code   uint32
	}{
		{"French A", french, "A", 0x0c},
		{"French Q", french, "Q", 0x00},
		{"French M", french, "M", 0x29},
		{"French L", french, "L", 0x25},
		{"French 1, typed with Shift, not the keypad’s", french, "1", 0x12},
		{"German Z", german, "Z", 0x10},
		{"German Y", german, "Y", 0x06},
		{"an F key", german, "F5", 0x60},
		{"Space", german, "Space", macSpace},
		{"a layout that says nothing", silent, "L", 0x25},
	} {
		if got := macKeyOf(Combo{Ctrl: true, Key: x.key}, x.letter); got != (macKey{x.code, macControl}) {
			t.Errorf("%s is at %#x, want %#x", x.name, got.code, x.code)
		}
	}
}

func TestMacOwnShortcuts(t *testing.T) {
	const fn = 1 << 17
	own := []macShortcut{
		{macKey{macSpace, macCommand}, true},          // Spotlight
		{macKey{0x78, macControl | fn}, true},         // the menu bar
		{macKey{0x25, macControl | macOption}, false}, // switched off
	}
	for _, x := range []struct {
		key  macKey
		want bool
	}{
		{macKey{macSpace, macCommand}, true},
		{macKey{macSpace, macCommand | macShift}, false},
		{macKey{0x78, macControl}, true},
		{macKey{0x78, macOption}, false},
		{macKey{0x25, macControl | macOption}, false},
	} {
		if x.key.takenBy(own) != x.want {
			t.Errorf("%#x: want %v", x.key, x.want)
		}
	}
}
