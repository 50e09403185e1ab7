package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/test"

	advise "levelhead/coach/guide"
)

// openPage shows a page alone in a window, as far from its edges as in ours.
func openPage(t testing.TB, th *Theme, size fyne.Size, page func() fyne.CanvasObject) *opened {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	w := app.NewWindow("Levelhead")
	t.Cleanup(w.Close)
	w.SetPadded(false)
	w.SetContent(&fyne.Container{Layout: layout.NewCustomPaddedLayout(pad, pad, pad, pad), Objects: []fyne.CanvasObject{page()}})
	w.Resize(size)
	if got := w.Canvas().Size(); got != size {
		t.Errorf("the window is %v, wanted %v; its content asks for %v", got, size, w.Content().MinSize())
	}
	return &opened{Window: &Window{win: w}}
}

type openedGuide struct {
	*opened
	*guide
	left int // how many times the page was left
}

var usual = fyne.NewSize(380, 620)

func openGuide(t testing.TB, th *Theme, size fyne.Size) *openedGuide {
	t.Helper()
	o := &openedGuide{}
	o.opened = openPage(t, th, size, func() fyne.CanvasObject {
		o.guide = newGuide(func() { o.left++ })
		return o.guide.Container
	})
	return o
}

func (o *openedGuide) focused() fyne.Focusable { return o.win.Canvas().Focused() }

// found are the ids of the cards in the list.
func (o *openedGuide) found() (ids []string) {
	for _, r := range o.rows {
		ids = append(ids, r.id)
	}
	return ids
}

func TestGuidePages(t *testing.T) {
	for _, c := range []struct {
		name   string
		theme  Theme
		size   fyne.Size
		open   string
		search string
	}{
		{"closed", Theme{}, usual, "", ""},
		{"dark", Theme{Variant: &dark}, usual, "buy-time", ""},
		{"open", Theme{}, usual, "go-easy-on-you", ""},
		{"narrow", Theme{}, fyne.NewSize(360, 620), "sorry-for-what", ""},
		{"large", Theme{Scale: 1.6}, fyne.NewSize(360, 760), "tell-back", ""},
		{"large-closed", Theme{Scale: 1.6}, fyne.NewSize(360, 760), "", ""},
		{"found", Theme{}, usual, "", "sorry"},
		{"none", Theme{}, usual, "", "sorry helicopter"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openGuide(t, &c.theme, c.size)
			if c.open != "" {
				o.open(c.open)
			}
			if c.search != "" {
				o.lookup.SetText(c.search)
			}
			o.looks(t, "guide-"+c.name)
		})
	}
	t.Run("end", func(t *testing.T) {
		o := openGuide(t, &Theme{}, usual)
		keysTo(o.rows[0])
		o.press(fyne.KeyEnd, fyne.KeyPageDown)
		o.looks(t, "guide-end")
	})
}

func TestGuideCardOfTheDay(t *testing.T) {
	day := time.Date(2025, 6, 3, 9, 0, 0, 0, time.UTC)
	for name, th := range map[string]*Theme{"light": {}, "dark": {Variant: &dark}, "large": {Scale: 1.6}} {
		t.Run(name, func(t *testing.T) {
			var c *cardOfTheDay
			var read []string
			o := openPage(t, th, fyne.NewSize(360, 240), func() fyne.CanvasObject {
				c = newCardOfTheDay(day, func(id string) { read = append(read, id) })
				return newColumn(0, 0, c.panel)
			})
			o.looks(t, "guide-today-"+name)
			test.Tap(c.read)
			first := c.id
			c.turn(day.Add(10 * time.Hour))
			test.Tap(c.read)
			c.turn(day.Add(24 * time.Hour))
			test.Tap(c.read)
			next := advise.Today(day.Add(24 * time.Hour))
			if want := []string{first, first, next.ID}; first != advise.Today(day).ID || !slices.Equal(read, want) {
				t.Errorf("read %v, want %v", read, want)
			}
			if c.title.text != next.Title {
				t.Errorf("the next day’s title is %q", c.title.text)
			}
			if said := c.blurb.Objects[0].(*words).text; !strings.HasPrefix(next.Text, strings.TrimSuffix(said, " …")) {
				t.Errorf("the next day’s card says %q", said)
			}
		})
	}
}

func TestGuideSearch(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	all := len(advise.Cards())
	if len(o.rows) != all || !o.clear.Hidden {
		t.Fatalf("at first %d cards, clear hidden %v", len(o.rows), o.clear.Hidden)
	}
	keysTo(o.lookup)
	test.Type(o.lookup, "Sörry")
	if got := o.found(); len(got) == 0 || got[0] != "sorry-for-what" {
		t.Errorf("found %v", got)
	}
	if o.clear.Hidden {
		t.Error("there is no way to clear it")
	}
	test.Type(o.lookup, " xyz")
	if len(o.rows) != 0 || !slices.Contains(o.content.Objects, fyne.CanvasObject(o.none)) {
		t.Error("nothing says what to do")
	}
	o.press(fyne.KeyDown, fyne.KeyReturn) // nowhere to go
	test.Tap(o.clear)
	if len(o.rows) != all || o.lookup.Text != "" || o.focused() != fyne.Focusable(o.lookup) {
		t.Errorf("cleared: %d cards, %q", len(o.rows), o.lookup.Text)
	}
	o.lookup.SetText(strings.Repeat("😀 ", 5000))
	if len(o.rows) != all { // no words in it
		t.Errorf("found %d cards", len(o.rows))
	}
}

// TestGuideKeepsTheOpenCard holds that a search leaves the open card open
// while it is found, and shuts it when not.
func TestGuideKeepsTheOpenCard(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	o.open("sorry-for-what")
	o.lookup.SetText("sorry")
	if o.openID() != "sorry-for-what" || !o.rows[0].open {
		t.Errorf("open is %q", o.openID())
	}
	o.lookup.SetText("breathe")
	if o.openID() != "" || slices.ContainsFunc(o.rows, func(r *opener) bool { return r.open }) {
		t.Errorf("open is %q", o.openID())
	}
}

// openID is the open card.
func (o *openedGuide) openID() string { return o.guide.opened }

func TestGuideTaps(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	test.Tap(o.rows[3])
	if o.openID() != o.rows[3].id || !o.rows[3].open {
		t.Fatalf("open is %q", o.openID())
	}
	test.Tap(o.rows[1])
	if o.openID() != o.rows[1].id || o.rows[3].open {
		t.Errorf("open is %q", o.openID())
	}
	test.Tap(o.rows[1])
	if o.openID() != "" || slices.Contains(o.content.Objects, fyne.CanvasObject(o.body.panel)) {
		t.Error("it did not shut")
	}
}

// TestGuideOpens holds that every card can be opened by its id, stands in view
// and has the keyboard.
func TestGuideOpens(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	o.lookup.SetText("breathe")
	for _, c := range advise.Cards() {
		o.open(c.ID)
		i := o.index(c.ID)
		if o.openID() != c.ID || o.focused() != fyne.Focusable(o.rows[i]) {
			t.Fatalf("%s: open is %q", c.ID, o.openID())
		}
		top := o.rows[i].Position().Y - o.scroll.Offset.Y
		if top < 0 || top > o.scroll.Size().Height-o.rows[i].Size().Height {
			t.Errorf("%s stands at %v of %v", c.ID, top, o.scroll.Size().Height)
		}
	}
	o.open("nowhere")
	if o.openID() != "" || len(o.rows) != len(advise.Cards()) {
		t.Errorf("an id that is none opened %q", o.openID())
	}
}

func TestGuideKeys(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	keysTo(o.lookup)
	at := func(want fyne.Focusable, what string) {
		t.Helper()
		if o.focused() != want {
			t.Errorf("%s: the keyboard is elsewhere", what)
		}
	}
	last := len(o.rows) - 1
	o.press(fyne.KeyDown)
	at(o.rows[0], "Down from the line")
	o.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyUp)
	at(o.rows[1], "Down, Down, Up")
	o.press(fyne.KeyEnd, fyne.KeyDown)
	at(o.rows[last], "End, Down")
	if o.scroll.Offset.Y == 0 {
		t.Error("the last row is out of view")
	}
	o.press(fyne.KeyHome)
	at(o.rows[0], "Home")
	o.press(fyne.KeyRight)
	if o.openID() != o.rows[0].id {
		t.Error("Right does not open")
	}
	o.press(fyne.KeyPageDown, fyne.KeyPageUp, fyne.KeyLeft)
	if o.openID() != "" {
		t.Error("Left does not shut")
	}
	o.press(fyne.KeySpace)
	if o.openID() == "" {
		t.Error("Space does not open")
	}
	o.press(fyne.KeyDown, fyne.KeyEscape)
	at(o.rows[0], "Escape from the row below")
	if o.openID() != "" || o.left > 0 {
		t.Error("Escape does not shut the card first")
	}
	o.press(fyne.KeyUp)
	at(o.lookup, "Up from the first")

	test.Type(o.lookup, "sorry")
	o.press(fyne.KeyReturn)
	if o.openID() != "sorry-for-what" {
		t.Errorf("Enter in the line opened %q", o.openID())
	}
	at(o.rows[0], "Enter in the line")
	o.press(fyne.KeyEscape, fyne.KeyEscape)
	at(o.lookup, "Escape twice")
	if o.lookup.Text != "" || o.left > 0 {
		t.Errorf("Escape twice: %q, left %d times", o.lookup.Text, o.left)
	}
	o.press(fyne.KeyEscape)
	if o.left != 1 {
		t.Errorf("left %d times", o.left)
	}
}

// TestGuideByTab walks the page with Tab, forth and back.
func TestGuideByTab(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	o.lookup.SetText("sorry")
	want := []fyne.Focusable{o.lookup, o.clear}
	for _, r := range o.rows {
		want = append(want, r)
	}
	c := o.win.Canvas()
	c.Unfocus()
	for i, w := range want {
		if c.FocusNext(); c.Focused() != w {
			t.Errorf("Tab %d leads to %T", i+1, c.Focused())
		}
	}
	for i := len(want) - 2; i >= 0; i-- {
		if c.FocusPrevious(); c.Focused() != want[i] {
			t.Errorf("back at %d: %T", i, c.Focused())
		}
	}
	o.lookup.SetText("helicopter")
	c.Focus(o.clear)
	c.FocusNext()
	if b, ok := c.Focused().(*button); !ok || b.label.text != "Show all cards" {
		t.Fatalf("Tab leads to %T", c.Focused())
	}
	o.press(fyne.KeyReturn)
	if len(o.rows) != len(advise.Cards()) {
		t.Errorf("%d cards", len(o.rows))
	}
	if c.Focused() != fyne.Focusable(o.lookup) {
		t.Errorf("the keyboard is in %T", c.Focused())
	}
}

func TestLookupClipboard(t *testing.T) {
	o := openGuide(t, &Theme{}, usual)
	l := o.lookup
	l.TypedShortcut(&fyne.ShortcutPaste{}) // nothing to paste with
	var copied []string
	clip, fails := "  sorry \nnext line", error(nil)
	l.copy = func(s string) { copied = append(copied, s) }
	l.paste = func(done func(string, error)) { done(clip, fails) }
	l.TypedShortcut(&fyne.ShortcutPaste{})
	if l.Text != "sorry " || o.found()[0] != "sorry-for-what" {
		t.Errorf("pasted %q, found %v", l.Text, o.found())
	}
	l.TypedShortcut(&fyne.ShortcutSelectAll{})
	l.TypedShortcut(&fyne.ShortcutCopy{})
	l.TypedShortcut(&fyne.ShortcutCut{})
	if l.Text != "" || !slices.Equal(copied, []string{"sorry ", "sorry "}) {
		t.Errorf("left %q, copied %q", l.Text, copied)
	}
	l.TypedShortcut(&fyne.ShortcutCut{}) // nothing selected
	l.TypedShortcut(&fyne.ShortcutCopy{})
	if len(copied) != 2 {
		t.Errorf("copied %q", copied)
	}
	clip = strings.Repeat("é", 1<<20)
	l.TypedShortcut(&fyne.ShortcutPaste{})
	if n := len([]rune(l.Text)); n != mostPasted {
		t.Errorf("%d characters were pasted", n)
	}
	l.SetText("")
	clip, fails = "sorry", errors.New("nothing to be read")
	l.TypedShortcut(&fyne.ShortcutPaste{})
	if l.Text != "" {
		t.Errorf("pasted %q after an error", l.Text)
	}
	// The window's own shortcuts still reach the window.
	var ran int
	k := &desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierControl}
	o.win.Canvas().AddShortcut(k, func(fyne.Shortcut) { ran++ })
	l.TypedShortcut(k)
	if ran != 1 {
		t.Errorf("ran %d times", ran)
	}
}

func TestClipped(t *testing.T) {
	measure := func(s string) float32 { return float32(len([]rune(s))) }
	for _, c := range []struct {
		text  string
		most  int
		width float32
		want  string
	}{
		{"one two three four", 1, 10, "one two …"},
		{"one two, three four", 1, 10, "one two …"},
		{"one two three four", 2, 9, "one two three …"},
		{"onetwothreefour five", 1, 6, "…"},
		{"", 1, 6, "…"},
		{"one two", 1, 1, "…"},
	} {
		if got := clipped(c.text, c.most, c.width, measure); got != c.want {
			t.Errorf("%q in %d rows of %v: %q, want %q", c.text, c.most, c.width, got, c.want)
		}
	}
}

// BenchmarkGuideSearch is one key in the search line.
func BenchmarkGuideSearch(b *testing.B) {
	o := openGuide(b, &Theme{}, usual)
	for b.Loop() {
		o.lookup.SetText("s")
		o.lookup.SetText("say")
	}
}
