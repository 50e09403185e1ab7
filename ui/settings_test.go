package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
)

// settingsOpen is the settings page in a window of its own, over a bench.
type settingsOpen struct {
	*settings
	opened
	left int // how often the page was left
}

// aroundPage is the layout of a page alone in a window.
type aroundPage struct{}

func (aroundPage) Layout(o []fyne.CanvasObject, size fyne.Size) {
	put(o[0], fyne.NewSquareOffsetPos(pad), size.SubtractWidthHeight(2*pad, 2*pad))
}

func (aroundPage) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(2*pad, 2*pad)
}

func openSettings(t testing.TB, th *Theme, size fyne.Size, hooks settingsHooks) *settingsOpen {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	o := &settingsOpen{}
	o.b = newBench()
	o.settings = newSettings(o.b, func() { o.left++ }, hooks)
	o.Window = &Window{win: app.NewWindow("")}
	o.win.SetPadded(false)
	o.win.SetContent(&fyne.Container{Layout: aroundPage{}, Objects: []fyne.CanvasObject{o.settings.Container}})
	o.b.Watch(func(v coach.View) {
		o.settings.show(v)
		relay(o.win.Content())
	})
	o.win.Resize(size)
	o.settings.Show()
	o.win.Canvas().Focus(o.first())
	t.Cleanup(o.win.Close)
	return o
}

var usualPage = fyne.NewSize(380, 620)

// allHooks do what they are asked.
func allHooks() settingsHooks {
	var book ideas.Book
	return settingsHooks{
		Ideas:     func() ideas.Book { return book },
		SetIdeas:  func(b ideas.Book) error { book = b; return nil },
		Autostart: func(bool) error { return nil },
		Shortcut:  func(string) error { return nil },
		Export:    func(done func(string, error)) { done("/home/kim/levelhead.toml", nil) },
		Import:    func(done func(error)) { done(nil) },
		Welcome:   func() {},
		Keys:      func() {},
	}
}

// at scrolls the section with this name to the top.
func (o *settingsOpen) at(name string) {
	for _, x := range o.sections {
		if x.name == name {
			o.scroll.to(x.Position().Y - gap)
		}
	}
}

func TestSettingsPictures(t *testing.T) {
	narrow := fyne.NewSize(360, 620)
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		do    func(*settingsOpen)
	}{
		{"top", Theme{}, usualPage, nil},
		{"top-dark", Theme{Variant: &dark}, usualPage, nil},
		{"top-contrast", Theme{Contrast: true}, usualPage, nil},
		{"top-contrast-dark", Theme{Contrast: true, Variant: &dark}, usualPage, nil},
		{"top-narrow", Theme{}, narrow, nil},
		{"top-large", Theme{Scale: 1.6}, narrow, nil},
		{"look", Theme{}, usualPage, func(o *settingsOpen) { o.at("Look") }},
		{"look-large", Theme{Scale: 1.6}, narrow, func(o *settingsOpen) { o.at("Look") }},
		{"look-contrast-dark", Theme{Contrast: true, Variant: &dark}, usualPage, func(o *settingsOpen) { o.at("Look") }},
		{"end", Theme{}, usualPage, func(o *settingsOpen) {
			o.at("Starting")
			test.Tap(o.yours.ask)
		}},
		{"end-dark", Theme{Variant: &dark}, usualPage, func(o *settingsOpen) { o.at("Starting") }},
		{"found", Theme{}, usualPage, func(o *settingsOpen) { test.Type(o.find, "break") }},
		{"nothing", Theme{}, usualPage, func(o *settingsOpen) { test.Type(o.find, "wallpaper") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openSettings(t, &c.theme, c.size, allHooks())
			o.b.SetLevel("jargon", house.Hint)
			o.b.SetLevel("offer-choice", house.Off)
			if c.do != nil {
				c.do(o)
			}
			if got := o.win.Canvas().Size(); got != c.size {
				t.Errorf("the window is %v, wanted %v", got, c.size)
			}
			o.looks(t, "settings-"+c.name)
		})
	}
}

// open opens the drawer of this name.
func (o *settingsOpen) open(t *testing.T, name string) *settingsSection {
	t.Helper()
	var found *settingsSection
	var look func(all []*settingsSection)
	look = func(all []*settingsSection) {
		for _, x := range all {
			if x.head != nil && x.head.title.text == name && found == nil {
				found = x
			}
			look(x.subs)
		}
	}
	look(o.sections)
	if found == nil {
		t.Fatalf("there is no drawer %q", name)
	}
	o.slide(found, true)
	return found
}

// openAll opens all drawers.
func (s *settings) openAll() {
	var open func(all []*settingsSection)
	open = func(all []*settingsSection) {
		for _, x := range all {
			if x.head != nil {
				x.head.set(true)
			}
			open(x.subs)
		}
	}
	s.fillIdeas()
	open(s.sections)
	s.pick()
	s.scroll.settle(true)
}

// row is the row that is found by these words.
func (o *settingsOpen) row(t *testing.T, found string) *settingsRow {
	t.Helper()
	for r := range o.each {
		if strings.HasPrefix(r.text, searchable(found)) {
			return r
		}
	}
	t.Fatalf("there is no row %q", found)
	return nil
}

// inRow is what of a kind is in view in a row, in order.
func inRow[T fyne.CanvasObject](t *testing.T, o *settingsOpen, found string) (all []T) {
	t.Helper()
	var walk func(fyne.CanvasObject)
	walk = func(x fyne.CanvasObject) {
		if !x.Visible() {
			return
		}
		if p, ok := x.(T); ok {
			all = append(all, p)
		}
		switch x := x.(type) {
		case *fyne.Container:
			for _, y := range x.Objects {
				walk(y)
			}
		case *panel:
			walk(x.content)
		}
	}
	walk(o.row(t, found).Container)
	if len(all) == 0 {
		t.Fatalf("the row %q has no %T", found, *new(T))
	}
	return all
}
