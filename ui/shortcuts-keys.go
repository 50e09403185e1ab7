package ui

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// keyboard is every key there is: the list that F1 shows and what the window
// binds are both made of it.
//
// Keys are written as on a PC, “or” between two that do the same; Mod is Ctrl,
// and ⌘ on a Mac; “1…3” stands for three keys. What has no ID is not bound: the
// parts of the window take those keys themselves.
//
// Alt with a letter writes nothing on a PC. On a Mac it does, so ⌘ is held
// there as well.
var keyboard = []struct{ ID, Group, Keys, Does string }{
	{"copy", "Your reply", "Mod+Enter", "Copy the reply"},
	{"paste", "Your reply", "Alt+V", "Paste a reply to check"},
	{"insert", "Your reply", "Mod+V", "Paste where the caret is"},
	{"undo", "Your reply", "Mod+Z", "Take the last step back"},
	{"redo", "Your reply", "Mod+Y or Mod+Shift+Z", "Do it again"},
	{"message", "Your reply", "Alt+M", "What the customer wrote"},

	{"next", "What was found", "Alt+Down", "The next one"},
	{"previous", "What was found", "Alt+Up", "The one before"},
	{"rewrite", "What was found", "Alt+1…3", "Take its first, second or third rewrite"},
	{"ignore", "What was found", "Alt+I", "Ignore here"},
	{"fixall", "What was found", "Alt+F", "Fix what is safe"},

	{"check", "Pages", "Alt+R", "Check: your reply"},
	{"guide", "Pages", "Alt+G", "Guide"},
	{"call", "Pages", "Alt+C", "Call"},
	{"settings", "Pages", "Alt+,", "Settings"},
	{"help", "Pages", "F1", "This list"},

	{"fold", "Everywhere", "Esc", "Close what is open, then fold to the strip"},
	{"", "Everywhere", "Tab or Shift+Tab", "On to the next thing, or back"},
	{"", "Everywhere", "Enter or Space", "Press it"},
	{"", "Everywhere", "Up or Down", "Move along a list or the page bar"},
}

// A binding is one combination of keys and what it is for.
type binding struct {
	ID string // as in keyboard
	N  int    // which of several: 1 to 3 for a rewrite, otherwise 0
	// Shortcut is the keys, for Canvas.AddShortcut; nil for a key by itself,
	// which Fyne gives to whatever has the keyboard and nobody else.
	Shortcut fyne.Shortcut
	Key      fyne.KeyName // that key; "" where there is a Shortcut
}

// bindings are all that keyboard binds, for the system the program runs on.
func bindings() []binding { return bindingsOn(runtime.GOOS) }

func bindingsOn(system string) (all []binding) {
	for _, k := range keyboard {
		if k.ID == "" {
			continue
		}
		for keys := range strings.SplitSeq(k.Keys, " or ") {
			held, last := combined(keys)
			mod := held.modifier(system)
			for n, name := range keyNames(last) {
				b := binding{ID: k.ID, Key: name}
				if strings.Contains(last, "…") {
					b.N = n + 1
				}
				if mod != 0 {
					b.Shortcut, b.Key = shortcutFor(name, mod, held), ""
				}
				all = append(all, b)
			}
		}
	}
	return all
}

// bare is what a key by itself is for; "" for nothing.
func bare(k fyne.KeyName) string {
	for _, b := range bindings() {
		if b.Shortcut == nil && b.Key == k {
			return b.ID
		}
	}
	return ""
}

// held is the keys that are held down, as they are called in keyboard.
type held []string

// combined takes “Mod+Shift+Z” apart.
func combined(keys string) (held, string) {
	parts := strings.Split(keys, "+")
	return parts[:len(parts)-1], parts[len(parts)-1]
}

func (h held) modifier(system string) (m fyne.KeyModifier) {
	mac := system == "darwin"
	for _, name := range h {
		switch name {
		case "Mod", "Ctrl":
			if mac && name == "Mod" {
				m |= fyne.KeyModifierSuper
			} else {
				m |= fyne.KeyModifierControl
			}
		case "Alt":
			m |= fyne.KeyModifierAlt
			if mac {
				m |= fyne.KeyModifierSuper
			}
		case "Shift":
			m |= fyne.KeyModifierShift
		}
	}
	return m
}

// keyNames are Fyne’s names for a key: two for Enter, which keypads have one
// of as well.
func keyNames(name string) []fyne.KeyName {
	switch name {
	case "Enter":
		return []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter}
	case "Esc":
		return []fyne.KeyName{fyne.KeyEscape}
	case "1…3":
		return []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3}
	}
	return []fyne.KeyName{fyne.KeyName(name)} // the others are called alike
}

// shortcutFor is the shortcut as the driver tells of it: it has names of its
// own for a few.
func shortcutFor(k fyne.KeyName, m fyne.KeyModifier, h held) fyne.Shortcut {
	if len(h) == 1 && h[0] == "Mod" {
		switch k {
		case fyne.KeyZ:
			return &fyne.ShortcutUndo{}
		case fyne.KeyY:
			return &fyne.ShortcutRedo{}
		case fyne.KeyV:
			return &fyne.ShortcutPaste{}
		}
	}
	return &desktop.CustomShortcut{KeyName: k, Modifier: m}
}

// caps are the key caps for “Mod+Shift+Z”, in the agent’s language.
func caps(keys, system string) (all []string) {
	names, mac := map[string]string{"Mod": "Ctrl"}, system == "darwin"
	if mac {
		names = map[string]string{
			"Mod": "⌘", "Ctrl": "⌃", "Option": "⌥", "Shift": "⇧", "Enter": "↩", "Tab": "⇥",
		}
	}
	held, last := combined(keys)
	for _, name := range append(held, last) {
		switch other, ok := names[name]; {
		case mac && name == "Alt":
			all = append(all, "⌥", "⌘")
		case ok:
			all = append(all, capName(other))
		default:
			all = append(all, capName(name))
		}
	}
	return all
}

// capName is what stands on a key. Letters and signs are the same everywhere.
func capName(key string) string {
	switch key {
	case "Up":
		return "↑"
	case "Down":
		return "↓"
	case "Ctrl":
		return tr("Ctrl")
	case "Alt":
		return tr("Alt")
	case "Shift":
		return tr("Shift")
	case "Enter":
		return tr("Enter")
	case "Space":
		return tr("Space")
	case "Tab":
		return tr("Tab")
	case "Esc":
		return tr("Esc")
	}
	return key
}
