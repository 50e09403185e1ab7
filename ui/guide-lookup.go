package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// lookup is a line to search with, or to write something short on. What Fyne's own line does with the
// clipboard stops the window while another program is slow to answer; this one
// goes through the window's own ways.
type lookup struct {
	widget.Entry
	copy  func(text string)
	paste func(done func(text string, err error))
	key   func(fyne.KeyName) bool // takes a key before the line does; reports whether it did
	seen  func()                  // it has got the keyboard, to be scrolled into view
	left  func()                  // the keyboard has gone elsewhere
	most  int                     // how many characters are taken from the clipboard; 0 for mostPasted

	pasting bool
}

// mostPasted is how many characters are taken from the clipboard: more is no
// search.
const mostPasted = 100

func newLookup(hint string, changed func(text string)) *lookup {
	l := &lookup{}
	l.PlaceHolder = hint
	l.OnChanged = func(text string) {
		if !l.pasting {
			changed(text)
		}
	}
	l.ExtendBaseWidget(l)
	return l
}

func (l *lookup) FocusGained() {
	l.Entry.FocusGained()
	if l.seen != nil {
		l.seen()
	}
}

func (l *lookup) FocusLost() {
	l.Entry.FocusLost()
	if l.left != nil {
		l.left()
	}
}

// AcceptsTab leaves Tab to the window, also where there is more than one row.
func (l *lookup) AcceptsTab() bool { return false }

func (l *lookup) TypedKey(e *fyne.KeyEvent) {
	switch {
	case l.key != nil && l.key(e.Name):
	case bare(e.Name) != "":
		pass(l, e.Name)
	default:
		l.Entry.TypedKey(e)
	}
}

func (l *lookup) TypedShortcut(s fyne.Shortcut) {
	switch s.(type) {
	case *fyne.ShortcutPaste:
		l.fill()
	case *fyne.ShortcutCopy:
		l.take()
	case *fyne.ShortcutCut:
		if l.take() {
			l.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDelete})
		}
	case *fyne.ShortcutSelectAll, *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		l.Entry.TypedShortcut(s)
	default: // the window's own
		if c, ok := fyne.CurrentApp().Driver().CanvasForObject(l).(fyne.Shortcutable); ok {
			c.TypedShortcut(s)
		}
	}
}

// TappedSecondary does nothing: Fyne's menu here has a paste of its own.
func (l *lookup) TappedSecondary(*fyne.PointEvent) {}

// take copies what is selected and reports whether anything was.
func (l *lookup) take() bool {
	text := l.SelectedText()
	if text != "" && l.copy != nil {
		l.copy(text)
	}
	return text != ""
}

// fill types what is on the clipboard: the first line of it where there is
// room for one.
func (l *lookup) fill() {
	if l.paste == nil {
		return
	}
	l.paste(func(text string, err error) {
		if err != nil {
			return // typing is as quick as reading why
		}
		text = strings.TrimSpace(text)
		if !l.MultiLine {
			text, _, _ = strings.Cut(text, "\n")
		}
		l.pasting = true
		left := mostPasted
		if l.most > 0 {
			left = l.most
		}
		for _, r := range strings.ToValidUTF8(strings.ReplaceAll(text, "\r", ""), "") {
			if left--; left < 0 {
				break
			}
			if r == '\n' {
				l.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
				continue
			}
			l.TypedRune(r)
		}
		l.pasting = false
		l.OnChanged(l.Text)
	})
}
