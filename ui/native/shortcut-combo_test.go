package native

import (
	"errors"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for combo, want := range map[string]Combo{
		"Ctrl+Alt+L":              {Ctrl: true, Alt: true, Key: "L"},
		"ctrl + alt + l":          {Ctrl: true, Alt: true, Key: "L"},
		" ALT+CONTROL+L ":         {Ctrl: true, Alt: true, Key: "L"},
		"Strg+F1":                 {Ctrl: true, Key: "F1"},
		"Alt+f12":                 {Alt: true, Key: "F12"},
		"Super+space":             {Super: true, Key: "Space"},
		"win+0":                   {Super: true, Key: "0"},
		"Cmd+Option+9":            {Super: true, Alt: true, Key: "9"},
		"Meta+Shift+Ctrl+Alt+Z":   {Ctrl: true, Alt: true, Shift: true, Super: true, Key: "Z"},
		"\tCtrl\t+\tShift + F10 ": {Ctrl: true, Shift: true, Key: "F10"},
	} {
		if got, err := Parse(combo); got != want || err != nil {
			t.Errorf("%q: %+v, %v", combo, got, err)
		}
	}
	for combo, want := range map[string]error{
		"": errCombo, "+": errCombo, "Ctrl": errCombo, "Ctrl+": errCombo, "Ctrl+Alt": errCombo, "L+Ctrl": errCombo,
		"Ctrl+Ctrl+L": errCombo, "Ctrl+Control+L": errCombo, "Ctrl+L+K": errCombo, "Ctrl++": errCombo, "Ctrl++L": errCombo,
		"Ctrl+F0": errCombo, "Ctrl+F13": errCombo, "Ctrl+F01": errCombo, "Ctrl+F": nil, "Ctrl+Esc": errCombo,
		"Ctrl+ä": errCombo, "Ctrl+Ä": errCombo, "Ctrl+ſ": errCombo, "ſhift+Ctrl+L": errCombo, "Ctrl+\u212a": errCombo, "Ctrl+\x00": errCombo, "Ctrl+\xff": errCombo, "Hyper+L": errCombo,
		"L": errTyped, "Shift+L": errTyped, "F5": errTyped, "Shift+Space": errTyped,
		strings.Repeat("Ctrl+", 1000) + "L": errCombo,
	} {
		got, err := Parse(combo)
		if !errors.Is(err, want) || err != nil && got != (Combo{}) {
			t.Errorf("%.40q: %+v, %v", combo, got, err)
		}
	}
	if got := (Combo{}).String(); got != "" {
		t.Errorf("no combo is %q", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"Ctrl+Alt+L", "win + f12", "Shift+Super+Space", "Ctrl++", "Ctrl+ſ", "ſhift+Ctrl+0", "+++", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, combo string) {
		c, err := Parse(combo)
		if err != nil {
			if c != (Combo{}) {
				t.Errorf("%q: %+v with %v", combo, c, err)
			}
			return
		}
		if again, err := Parse(c.String()); again != c || err != nil {
			t.Errorf("%q is %q, which is %+v, %v", combo, c, again, err)
		}
		if !c.Ctrl && !c.Alt && !c.Super {
			t.Errorf("%q is %q, which people type", combo, c)
		}
	})
}
