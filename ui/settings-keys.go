package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
)

// keyField shows keys that are pressed together, and takes others while it has
// the keyboard.
type keyField struct {
	press
	label  *words
	combo  string             // such as "Ctrl+Alt+L"; "" for none
	take   func(combo string) // takes other keys; "" for none
	refuse func(combo string) // they are none to be taken
	tried  string             // the keys that are held down, already dealt with
}

var (
	_ fyne.Shortcutable = (*keyField)(nil)
	_ desktop.Keyable   = (*keyField)(nil)
)

func newKeyField(take, refuse func(combo string)) *keyField {
	k := &keyField{label: newWords(tr("None"), fyne.TextAlignCenter), take: take, refuse: refuse}
	k.label.whole, k.label.like = true, "Ctrl+Alt+Shift+F12"
	k.backing, k.changed = newBacking(), k.Refresh
	k.ExtendBaseWidget(k)
	return k
}

// set shows keys.
func (k *keyField) set(combo string) {
	if combo != k.combo {
		k.combo = combo
		k.Refresh()
	}
}

// Tapped gives it the keyboard.
func (k *keyField) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(k); c != nil {
		c.Focus(k)
	}
}

// TypedShortcut takes keys with modifiers, also those that mean something
// elsewhere in the window.
func (k *keyField) TypedShortcut(s fyne.Shortcut) {
	pressed, ok := s.(fyne.KeyboardShortcut)
	if !ok {
		return
	}
	combo, good := comboOf(pressed.Key(), pressed.Mod())
	switch {
	case combo == "" || combo == k.tried:
	case !good:
		k.tried = combo
		k.refuse(combo)
	default:
		k.tried = combo
		k.take(combo)
	}
}

func (k *keyField) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyBackspace, fyne.KeyDelete:
		k.take("")
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter: // there is nothing to press
	default:
		if combo, _ := comboOf(e.Name, 0); combo != "" {
			k.refuse(combo)
		} else if k.key != nil {
			k.key(e.Name)
		}
	}
}

func (k *keyField) KeyDown(*fyne.KeyEvent) {}

// KeyUp ends a press that was held down and came again and again.
func (k *keyField) KeyUp(*fyne.KeyEvent) { k.tried = "" }

// modifiers are in the order that they are written in.
var modifiers = []struct {
	is   fyne.KeyModifier
	name string
}{
	{fyne.KeyModifierControl, "Ctrl"},
	{fyne.KeyModifierAlt, "Alt"},
	{fyne.KeyModifierShift, "Shift"},
	{fyne.KeyModifierSuper, "Super"},
}

// comboOf writes keys pressed together, such as "Ctrl+Alt+L"; "" for what is
// neither letter nor digit nor F key. They are good to be taken from all other
// programs when at least two of them are modifiers.
func comboOf(key fyne.KeyName, mod fyne.KeyModifier) (combo string, good bool) {
	n := string(key)
	letter := len(n) == 1 && (n[0] >= 'A' && n[0] <= 'Z' || n[0] >= '0' && n[0] <= '9')
	if !letter && !slices.Contains(fKeys, key) {
		return "", false
	}
	var all []string
	for _, m := range modifiers {
		if mod&m.is != 0 {
			all = append(all, m.name)
		}
	}
	return strings.Join(append(all, n), "+"), len(all) >= 2
}

var fKeys = []fyne.KeyName{
	fyne.KeyF1, fyne.KeyF2, fyne.KeyF3, fyne.KeyF4, fyne.KeyF5, fyne.KeyF6,
	fyne.KeyF7, fyne.KeyF8, fyne.KeyF9, fyne.KeyF10, fyne.KeyF11, fyne.KeyF12,
}

// inKeys is a combination as the keys are called here.
func inKeys(combo string) string {
	keys := strings.Split(combo, "+")
	for i, k := range keys {
		keys[i] = capName(k)
	}
	return strings.Join(keys, "+")
}

func (k *keyField) CreateRenderer() fyne.WidgetRenderer {
	r := &keyFieldRenderer{k, append(k.backing.objects(), k.label)}
	r.dress()
	return r
}

type keyFieldRenderer struct {
	k       *keyField
	objects []fyne.CanvasObject
}

func (r *keyFieldRenderer) Destroy() {}

func (r *keyFieldRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *keyFieldRenderer) MinSize() fyne.Size {
	return r.k.label.MinSize().AddWidthHeight(2*buttonX, 2*buttonY)
}

func (r *keyFieldRenderer) Layout(size fyne.Size) {
	r.k.backing.resize(size)
	h := r.k.label.MinSize().Height
	put(r.k.label, fyne.NewPos(buttonX, (size.Height-h)/2), fyne.NewSize(size.Width-2*buttonX, h))
}

func (r *keyFieldRenderer) dress() {
	k := r.k
	k.dress(k, theme.ColorNameInputBackground, theme.ColorNamePrimary)
	// It is to be filled in: it looks like a line to write on.
	k.backing.fill.StrokeColor, k.backing.fill.StrokeWidth = tone(k, theme.ColorNameInputBorder), k.Theme().Size(theme.SizeNameInputBorder)
	k.backing.fill.Refresh()
	text, ink := inKeys(k.combo), theme.ColorNameForeground
	if k.combo == "" {
		text, ink = tr("None"), colorMuted
	}
	k.label.set(text, ink)
}

func (r *keyFieldRenderer) Refresh() {
	r.dress()
	r.Layout(r.k.Size())
	canvas.Refresh(r.k)
}
