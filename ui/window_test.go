package ui

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

type opened struct {
	*Window
	b      *bench
	copied []string
}

// open shows a window over a bench, at its usual size.
func open(t testing.TB, text string) *opened { return openAs(t, text, &Theme{}) }

func openAs(t testing.TB, text string, th *Theme) *opened {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	b := newBench()
	b.read(text)
	o := &opened{b: b}
	b.view.Settings.Welcomed = true
	o.Window = New(app, b, func(s string) { o.copied = append(o.copied, s) }, System{})
	t.Cleanup(o.win.Close)
	o.Show()
	return o
}

var dark = theme.VariantDark

func TestPages(t *testing.T) {
	for _, c := range []struct {
		name, text string
		theme      Theme
		size       fyne.Size
		open       string
	}{
		{"empty", "", Theme{}, fyne.Size{}, ""},
		{"bad", badReply, Theme{}, fyne.Size{}, ""},
		{"bad-dark", badReply, Theme{Variant: &dark}, fyne.Size{}, ""},
		{"bad-narrow", badReply, Theme{}, fyne.NewSize(360, 620), "calm-down"},
		{"bad-large", badReply, Theme{Scale: 1.6}, fyne.NewSize(360, 760), "calm-down"},
		{"found", badReply, Theme{}, fyne.NewSize(380, 760), "calm-down"},
		{"found-dark", badReply, Theme{Variant: &dark}, fyne.NewSize(380, 760), "calm-down"},
		{"missing", badReply, Theme{}, fyne.NewSize(380, 760), "acknowledge-feeling"},
		{"ready", okReply, Theme{}, fyne.Size{}, ""},
		{"said", okReply, Theme{}, fyne.NewSize(380, 760), "offer-choice"},
		{"wide", badReply, Theme{}, fyne.NewSize(700, 620), "jargon"},
		{"card", badReply, Theme{}, fyne.NewSize(380, 1000), "calm-down"},
		{"card-dark", badReply, Theme{Variant: &dark}, fyne.NewSize(380, 1000), "demand"},
		{"card-narrow", badReply, Theme{}, fyne.NewSize(360, 1000), "acknowledge-feeling"},
		{"card-large", badReply, Theme{Scale: 1.6}, fyne.NewSize(360, 1400), "jargon"},
		{"card-contrast", badReply, Theme{Contrast: true}, fyne.NewSize(380, 1000), "calm-down"},
		{"card-shapes", badReply, Theme{Shapes: true}, fyne.NewSize(380, 1000), "tentative"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, c.text, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			o.list.card.guide = func(string) {}
			o.b.Select(c.open)
			if got := o.win.Canvas().Size(); c.size.Width > 0 && got != c.size {
				t.Errorf("the window is %v, wanted %v; its content asks for %v", got, c.size, o.win.Content().MinSize())
			}
			o.looks(t, "page-"+c.name)
		})
	}
}

func TestStates(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		set   func(*coach.View)
	}{
		{"due", Theme{}, fyne.Size{}, due},
		{"due-dark", Theme{Variant: &dark}, fyne.Size{}, due},
		{"due-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), due},
		{"resting", Theme{}, fyne.Size{}, func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Resting, Left: 200 * time.Second}
		}},
		{"held", Theme{}, fyne.Size{}, func(v *coach.View) { v.Break.Held = true }},
		{"offer", Theme{}, fyne.Size{}, func(v *coach.View) {
			v.Offer = okReply
			v.Notice = coach.Notice{Text: "Copied. Paste it into your reply."}
		}},
		{"problem", Theme{}, fyne.Size{}, func(v *coach.View) {
			v.Watching.Problem = "Nothing here can read the clipboard. Install xclip (sudo apt install xclip) and start Levelhead again. Typing works as always."
			v.Notice = coach.Notice{Text: "Your settings could not be read. They were set aside as settings.toml.bad, and Levelhead goes on with the usual ones.", Bad: true}
		}},
		{"not-watching", Theme{}, fyne.Size{}, func(v *coach.View) { v.Watching.On = false; v.Break.Phase = breaks.Off }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			o.b.set(c.set)
			o.looks(t, "state-"+c.name)
		})
	}
}

func due(v *coach.View) {
	v.Break = coach.Break{
		Phase: breaks.Due, Kind: breaks.Long, Name: "Break", Length: 5 * time.Minute,
		Snooze: 5 * time.Minute, Snoozes: 3, CanSkip: true,
	}
}

// TestFocusIsSeen shows what has the keyboard, and what the pointer is on.
func TestFocusIsSeen(t *testing.T) {
	o := openAs(t, badReply, &Theme{})
	o.b.Select("demand")
	o.row("tentative").MouseIn(nil)
	o.win.Canvas().Focus(o.row("demand"))
	o.looks(t, "focus-row")
	o.win.Canvas().Focus(o.list.card.press[0])
	o.looks(t, "focus-choice")

	o = openAs(t, badReply, &Theme{Variant: &dark})
	o.win.Canvas().Focus(findButton(t, o, "Copy reply"))
	o.looks(t, "focus-button-dark")
}
