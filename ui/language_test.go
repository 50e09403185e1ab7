package ui

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
	"levelhead/coach/rules"
)

// staged is the desk as it is, all its checks and readers, with a View to look
// at that may be made up.
type staged struct {
	*coach.Desk
	as    func(*coach.View)
	watch func(coach.View)
}

func (s *staged) View() coach.View {
	v := s.Desk.View()
	if s.as != nil {
		s.as(&v)
	}
	return v
}

func (s *staged) Watch(show func(coach.View)) {
	s.watch = show
	s.Desk.Watch(func(coach.View) { show(s.View()) })
}

// set shows the View otherwise than it is; nil as it is.
func (s *staged) set(as func(*coach.View)) {
	s.as = as
	s.watch(s.View())
}

// speaking opens a window in a language.
func speaking(t *testing.T, language string, th *Theme, size fyne.Size) (*opened, *staged) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	Speak(language)
	t.Cleanup(func() { Speak("en") })
	t.Setenv("LEVELHEAD_CONFIG_DIR", "/home/kim/.config/levelhead")
	set := house.Default()
	set.Welcomed = true
	d := &staged{Desk: coach.New(rules.All(), set, nil)}
	d.With(coach.Readers{Second: rules.Again(), Listen: customer.Read, Whole: rules.Whole})
	o := &opened{}
	o.Window = New(app, d, func(string) {}, System{
		Aside: func(do func() func()) { do()() },
		Autostart: func(bool) error {
			return errors.New("Levelhead has no way here to start by itself. Add it to the programs that your desktop starts when you log in.")
		},
		Shortcut: func(string) error { return errors.New("Another program has this shortcut. Choose another one.") },
		Ideas:    func() ideas.Book { return ideas.Book{} },
		SetIdeas: func(ideas.Book) error { return nil },
	})
	t.Cleanup(o.win.Close)
	o.Show()
	o.win.Resize(size)
	o.Tick(time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC))
	return o, d
}

const faulty = "Hi Sam,\nplease calm down. You must restart the computer and flush the DNS cache, I guess that should work soon.\nKim"

// TestLanguagesFit goes to every page in every language, in the narrowest
// window and also in large type: nothing is cut off, nothing overlaps.
func TestLanguagesFit(t *testing.T) {
	for _, l := range slices.Concat(assets.Languages, []string{"en"}) {
		for scale, high := range map[float32]float32{1: 760, 1.6: 1000} {
			t.Run(fmt.Sprint(l, " ", scale), func(t *testing.T) {
				o, d := speaking(t, l, &Theme{Scale: scale}, fyne.NewSize(360, high))
				see := func(page string) { t.Helper(); o.fits(t, page, 360) }
				checkPage(t, o, d, see)
				otherPages(o, d, see)
			})
		}
	}
}

// checkPage goes through what there is to see on the page with the reply.
func checkPage(t *testing.T, o *opened, d *staged, see func(string)) {
	t.Helper()
	see("empty")
	d.SetDraft(faulty)
	see("faults")
	for _, r := range rules.All() {
		d.Select(r.ID)
		see("card of " + r.ID)
	}
	d.Select("calm-down")
	d.SetLevel("calm-down", house.Off)
	see("a check that is off")
	d.SetLevel("calm-down", house.On)
	d.SetForm(check.Note)
	d.Select("apologize")
	see("a note")
	d.SetForm(check.Call)
	see("call notes")
	d.SetForm(check.Reply)
	d.Select("")
	d.SetDraft("Hi Sam,\nI’m sorry for the trouble with the printer. The update removed the settings, so I put them back. We apologize for the delay. It prints again. Please restart the laptop once. Sorry again for the mix-up.\nKim")
	see("the reply as a whole")
	d.SetDraft(okReply)
	see("ready")

	for _, says := range []string{
		"Thank you, it works.", "You useless idiot, this is the third time and I am furious, embarrassed and let down!",
		"If this is not fixed today I will come to your office and smash your face.",
	} {
		d.SetMessage(says)
		see("the customer wrote: " + says)
	}
	o.message.open()
	see("the message open")
	for _, h := range heats {
		d.SetHeat(h)
		see("the agent says " + h.String())
	}
	d.ClearHeat()
	feelings := feelingTexts(t)
	for i := range len(feelings) {
		d.set(func(v *coach.View) {
			v.Customer = &check.Customer{Heat: check.Furious, Feels: []check.Feeling{{Name: feelings[i]}, {Name: feelings[(i+1)%len(feelings)]}}}
		})
		see("feels " + feelings[i])
	}
	d.SetMessage("")
	see("no message")
	o.message.turn()

	for name, as := range map[string]func(*coach.View){
		"due":          due,
		"resting":      func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting, Left: 299 * time.Second} },
		"held":         func(v *coach.View) { v.Break.Held = true },
		"soon":         func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Working, Left: time.Second} },
		"off":          func(v *coach.View) { v.Break.Phase = breaks.Off },
		"offer":        func(v *coach.View) { v.Offer = okReply },
		"not watching": func(v *coach.View) { v.Watching.On = false },
		"long": func(v *coach.View) {
			v.Text = strings.Repeat("Hello there. ", 1e5)
			v.Long = true
			v.Report = check.Run(nil, draft.Parse("Hello there."), check.Case{})
		},
	} {
		d.set(as)
		see(name)
	}
	seeBreaks(o, d, see)
	for _, text := range noticeTexts(t) {
		d.set(func(v *coach.View) { v.Notice, v.Watching.Problem = coach.Notice{Text: text, Bad: true}, text })
		see("says " + text)
	}
	d.set(nil)
}

// otherPages goes through all the others.
func otherPages(o *opened, d *staged, see func(string)) {
	o.turn("settings")
	see("settings")
	o.set.openAll()
	b := o.set.ideas.book
	i, _ := ideas.ByID("blink")
	_, _ = b.Change(i)
	o.set.remake(b, "blink") // one of the agent’s version
	o.set.editIdea(o.set.ideas.row, ideas.Idea{})
	o.set.keepIdea()
	o.set.hours.lines[1].SetText("nine to five")
	o.set.takeHours(1)
	see("settings, all drawers open")
	o.set.Show()
	test.Tap(o.set.yours.ask)
	o.set.grab("Ctrl+Alt+Shift+F12")
	see("settings, keys that are taken")
	o.set.refuse("Ctrl+C")
	o.set.begin(o.set.start, true)
	see("settings, said no to")
	o.set.find.SetText("xyz")
	see("settings, none found")
	o.NoFloat("Your desktop does not keep windows above the others. Most have “Always on top” in the menu of the window’s title.")
	o.turn("settings")
	d.set(func(v *coach.View) { v.Fine, v.Settings.Shortcut = 500, "Ctrl+Alt+Shift+F12" })
	see("settings, without floating")

	o.turn("guide")
	see("guide")
	o.guide.turn(o.guide.all[0].id)
	see("guide, a card open")
	o.guide.lookup.SetText("xyz")
	see("guide, none found")

	o.turn("call")
	for range o.call.moments {
		o.call.step(1)
		see("call, " + o.call.name.text)
	}
	o.call.turnToBuyTime()
	o.call.vent.turn()
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for range 8 {
		o.Tick(now)
		see("call, the clock runs")
		now = now.Add(50 * time.Second)
	}
	o.call.vent.turn()
	see("call, the clock stands")

	o.turn("help")
	see("shortcuts")
	o.turn("welcome")
	for i := range o.welcome.panels {
		o.welcome.turn(i)
		see(fmt.Sprint("welcome ", i+1))
	}
}

// TestLanguagesFitTheRows holds that there is room for every check however it
// stands, also ten times found.
func TestLanguagesFitTheRows(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(&Theme{Scale: 1.6})
	t.Cleanup(func() { Speak("en") })
	for _, l := range slices.Concat(assets.Languages, []string{"en"}) {
		Speak(l)
		for _, r := range rules.All() {
			stands := map[check.State]int{check.Found: 10, check.Clean: 0}
			if r.Kind == check.Say {
				stands = map[check.State]int{check.Said: 1, check.Missing: 1, check.Optional: 0}
			}
			for state, n := range stands {
				x := newRow(r, 0)
				x.show(check.Item{Rule: r, State: state, At: make([]draft.Span, n)}, false, false, false)
				if w := x.MinSize().Width; w > 360-2*pad {
					t.Errorf("%s: %q, %s, is %v wide", l, x.label.text, x.state.text, w)
				}
			}
		}
	}
}

// TestLanguagesFitTheStrip holds that nothing of the strip is cut off either,
// but what there is a shorter word for.
func TestLanguagesFitTheStrip(t *testing.T) {
	for _, l := range assets.Languages {
		for _, scale := range []float32{1, 1.6} {
			o, d := speaking(t, l, &Theme{Scale: scale}, fyne.NewSize(380, 620))
			o.Fold(true)
			states := map[string]func(*coach.View){
				"empty":   nil,
				"due":     due,
				"furious": heated(check.Furious),
				"upset":   heated(check.Upset),
				"resting": func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting, Left: 4000 * time.Second} },
				"offer":   func(v *coach.View) { v.Offer = okReply },
				"quiet":   func(v *coach.View) { v.Break.Phase = breaks.Due; v.Settings.Quiet = true },
			}
			for _, text := range []string{"", okReply, strings.Repeat(faulty+"\n", 3)} {
				d.SetDraft(text)
				for name, as := range states {
					d.set(as)
					page := fmt.Sprintf("%s %v, %s, %.10q", l, scale, name, text)
					o.fits(t, page, foldWidth)
					if says := o.fold.says; strings.HasSuffix(says.text, "…") {
						t.Errorf("%s: it says %q", page, says.text)
					}
				}
			}
		}
	}
}

// TestLanguagesLook has a picture of each language.
func TestLanguagesLook(t *testing.T) {
	for _, l := range assets.Languages {
		t.Run(l, func(t *testing.T) {
			o, d := speaking(t, l, &Theme{}, fyne.NewSize(380, 620))
			d.SetMessage("My printer is broken again and I am really frustrated. I need it by noon!")
			d.SetDraft(faulty)
			o.looks(t, "lang-"+l+"-check")
			o.turn("settings")
			o.looks(t, "lang-"+l+"-settings")
			o.Fold(true)
			o.looks(t, "lang-"+l+"-strip")
		})
	}
}
