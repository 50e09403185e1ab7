package native

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A Combo is a key that is pressed together with others. Two are the same when
// they are equal.
type Combo struct {
	Ctrl, Alt, Shift, Super bool
	// Key is a letter from A to Z, a digit, F1 to F12, or Space.
	Key string
}

var (
	errCombo error = problem("A shortcut is Ctrl, Alt or Super together with a letter, a digit, F1 to F12 or Space, such as Ctrl+Alt+L.")
	errTyped error = problem("You type with that key, so a shortcut needs Ctrl, Alt or Super besides, such as Ctrl+Alt+L.")
)

// holders are the keys that are held down, in the order that String has, by
// all the names they go by.
var holders = []struct {
	names []string
	in    func(*Combo) *bool
}{
	{[]string{"Ctrl", "Control", "Strg"}, func(c *Combo) *bool { return &c.Ctrl }},
	{[]string{"Alt", "Option"}, func(c *Combo) *bool { return &c.Alt }},
	{[]string{"Shift"}, func(c *Combo) *bool { return &c.Shift }},
	{[]string{"Super", "Win", "Windows", "Cmd", "Command", "Meta"}, func(c *Combo) *bool { return &c.Super }},
}

// Parse reads a Combo as String gives it, and as people write it: in small
// letters, with spaces, in any order as long as the Key comes last. It needs
// Ctrl, Alt or Super. The error says what is wanted.
func Parse(combo string) (Combo, error) {
	var c Combo
	if len(combo) > 100 || strings.ContainsFunc(combo, func(r rune) bool { return r > unicode.MaxASCII }) {
		return Combo{}, errCombo // some letters of other alphabets are an S or a K in capitals
	}
	words := strings.Split(combo, "+")
	last := len(words) - 1
	for _, word := range words[:last] {
		held := c.holder(word)
		if held == nil || *held { // not known, or there already
			return Combo{}, errCombo
		}
		*held = true
	}
	if c.Key = keyNamed(words[last]); c.Key == "" {
		return Combo{}, errCombo
	}
	if !c.Ctrl && !c.Alt && !c.Super {
		return Combo{}, errTyped
	}
	return c, nil
}

// holder is the field for the key of that name, nil for none.
func (c *Combo) holder(name string) *bool {
	name = strings.TrimSpace(name)
	for _, h := range holders {
		if slices.ContainsFunc(h.names, func(n string) bool { return strings.EqualFold(n, name) }) {
			return h.in(c)
		}
	}
	return nil
}

// keyNamed is the Key of that name, "" for none.
func keyNamed(name string) string {
	name = strings.ToUpper(strings.TrimSpace(name))
	switch {
	case name == "SPACE":
		return "Space"
	case len(name) == 1 && (name[0] >= 'A' && name[0] <= 'Z' || name[0] >= '0' && name[0] <= '9'):
		return name
	}
	for n := range 12 {
		if f := "F" + strconv.Itoa(n+1); name == f {
			return f
		}
	}
	return ""
}

// String is the Combo as Parse reads it, such as Ctrl+Alt+L; "" for none.
func (c Combo) String() string {
	var words []string
	for _, h := range holders {
		if *h.in(&c) {
			words = append(words, h.names[0])
		}
	}
	if c.Key != "" {
		words = append(words, c.Key)
	}
	return strings.Join(words, "+")
}
