package ui

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// welcome is what is shown at the first start, and from the help menu again:
// three short panels on what is read and never kept, on breaks, and on trying
// it out.
type welcome struct {
	*fyne.Container
	page *roll
	dots *dots

	done func()
	plan func(house.Break)

	panels           []*fyne.Container
	at               int
	skip, back, next *button

	breaks     *toggle
	work, rest *stepper
	chosen     house.Break // the plan as it is shown
	try        *button
}

// newWelcome makes the panels, the first one in view. Done is called when the
// agent has come to the end or wants no more of them; try, before done, with a
// reply to look at; plan with every change of the break plan.
func newWelcome(done func(), try func(example string), plan func(house.Break)) *welcome {
	w := &welcome{done: done, plan: plan}
	w.skip = newButton(tr("Skip"), "", quiet, done)
	w.back = newButton(tr("Back"), "", quiet, func() { w.turn(w.at - 1) })
	w.next = newButton(tr("Next"), "", primary, func() { w.turn(w.at + 1) })
	w.try = newButton(tr("Try it"), "", primary, func() {
		try(exampleReply)
		done()
	})
	w.panels = []*fyne.Container{w.reads(), w.pauses(), w.tries()}
	w.dots = newDots(len(w.panels))
	for _, b := range []*button{w.skip, w.back, w.next, w.try} {
		b.key = w.typed
	}
	w.breaks.key = w.typed
	w.work.shut, w.rest.shut = done, done
	w.put(house.Default().Break)

	bar := newBeside(gap, 0, newFlow(gap, w.next, w.back, w.skip), w.dots)
	content := newColumn(0, 0)
	for _, p := range w.panels {
		content.Add(p)
	}
	w.page = newRoll(newBesideBar(content))
	w.Container = newFrame(520, nil, w.page, bar)
	w.turn(0)
	return w
}

// turn shows a panel; beyond the last one the agent is done.
func (w *welcome) turn(to int) {
	if to >= len(w.panels) {
		w.done()
		return
	}
	w.at = max(to, 0)
	for i, p := range w.panels {
		p.Hidden = i != w.at
	}
	w.dots.set(w.at)
	last := w.at == len(w.panels)-1
	setVisible(w.back, w.at > 0)
	setVisible(w.skip, !last)
	w.next.label.text, w.next.weight = tr("Next"), primary
	if last {
		// What is to be pressed here is Try it.
		w.next.label.text, w.next.weight = tr("Done"), plain
	}
	w.next.Refresh()
	w.page.to(0)
	relay(w.Container)
	w.Refresh()
	// The keyboard is not to be left on a button that is gone, or on a panel
	// that has been turned.
	if c := fyne.CurrentApp().Driver().CanvasForObject(w.next); c != nil {
		if f, ok := c.Focused().(fyne.CanvasObject); !ok || !f.Visible() || f != fyne.CanvasObject(w.back) {
			c.Focus(w.start())
		}
	}
}

// start is what is to have the keyboard: Enter on it goes on.
func (w *welcome) start() fyne.Focusable {
	if w.at == len(w.panels)-1 {
		return w.try
	}
	return w.next
}

// typed is for keys that are not a press: arrows turn the panels, Escape
// leaves, others scroll.
func (w *welcome) typed(k fyne.KeyName) {
	switch k {
	case fyne.KeyRight:
		w.turn(min(w.at+1, len(w.panels)-1))
	case fyne.KeyLeft:
		w.turn(w.at - 1)
	case fyne.KeyEscape:
		w.done()
	default:
		w.page.keys(k)
	}
}

func (w *welcome) show(v coach.View) { w.put(v.Settings.Break) }

// put shows a break plan.
func (w *welcome) put(b house.Break) {
	w.chosen = b
	w.breaks.set(b.On, tr("Remind me of breaks"))
	w.work.set(minutes(b.Plan.Long().Every))
	w.rest.set(minutes(b.Plan.Long().Length))
}

// choose takes a change of the break plan.
func (w *welcome) choose(do func(*house.Break)) {
	now := w.chosen
	do(&now)
	w.put(now)
	w.plan(now)
}

// panel is a panel’s head with what is below it.
func (w *welcome) panel(sign, title string, rest ...fyne.CanvasObject) *fyne.Container {
	head := newBeside(gap+2, 1, newGlyph(sign, theme.ColorNamePrimary, theme.SizeNameHeadingText), newWords(title, theme.SizeNameSubHeadingText, bold))
	return newColumn(pad, 0, append([]fyne.CanvasObject{head}, rest...)...)
}

// reads is the panel on what is read and what is never kept.
func (w *welcome) reads() *fyne.Container {
	point := func(sign, text string, look ...any) fyne.CanvasObject {
		row := newBeside(gap+2, 1, newGlyph(sign, theme.ColorNamePrimary, theme.SizeNameInlineIcon), newWords(text, look...))
		row.Layout.(*beside).top = true
		return row
	}
	return w.panel("tab-check", tr("A second pair of eyes"),
		newWords(tr("Before you send it, Levelhead says what an upset customer would miss or mind. You decide.")),
		point("eye", tr("It reads what you copy or type here. The eye turns that off.")),
		point("machine", tr("It all happens on this computer. Nothing is sent.")),
		point("off", tr("No word of it is kept.")),
		point("page", keeps(), theme.SizeNameCaptionText, colorMuted),
	)
}

// keeps says what is kept, and where.
func keeps() string {
	dir, err := house.Dir()
	if err != nil {
		return tr("It has no place to keep anything here: your settings last until you close it.")
	}
	return trf("It keeps two files in %s: your choices in settings.toml; your break and fingerprints of wordings, never the words, in state.toml.", short(dir))
}

// short is a folder with ~ for the one of the user.
func short(dir string) string {
	if home, err := os.UserHomeDir(); err == nil && home != "" {
		if rest, ok := strings.CutPrefix(dir, home+string(filepath.Separator)); ok {
			return filepath.Join("~", rest)
		}
	}
	return dir
}

// pauses is the panel on breaks.
func (w *welcome) pauses() *fyne.Container {
	w.breaks = newToggle("", func(on bool) { w.choose(func(b *house.Break) { b.On = on }) })
	most := int(breaks.MaxEvery / time.Minute)
	w.work = newStepper(tr("Work for"), 1, most, 5, func(m int) {
		w.choose(func(b *house.Break) { setLong(b, func(k *breaks.Kind) { k.Every = time.Duration(m) * time.Minute }) })
	})
	w.rest = newStepper(tr("Rest for"), 1, int(breaks.MaxLength/time.Minute), 1, func(m int) {
		w.choose(func(b *house.Break) { setLong(b, func(k *breaks.Kind) { k.Length = time.Duration(m) * time.Minute }) })
	})
	w.rest.number.like = w.work.number.like // so that the buttons line up
	return w.panel("cup", tr("Breaks in time"),
		newWords(tr("Hard conversations wear people out. Levelhead tells you when to rest. You can put a break off or leave it out.")),
		w.breaks,
		w.work.Container,
		w.rest.Container,
		newWords(tr("Short breaks leave people a little fresher and less tired (22 groups, 2,335 people; Albulescu et al., 2022)."), theme.SizeNameCaptionText, colorMuted),
	)
}

// tries is the panel with a reply to look at.
func (w *welcome) tries() *fyne.Container {
	return w.panel("fill", tr("Try it on this one"),
		newWords(tr("Two things in this reply would make an upset customer more upset. Find out which, and take better words with a click.")),
		newPanel(colorSurface, pad, newWords(exampleReply)),
		newFlow(gap, w.try),
		newWords(tr("The checks read English. F1 lists the keys."), theme.SizeNameCaptionText, colorMuted),
	)
}

// exampleReply has two faults. It is in English, like all that is checked.
const exampleReply = "Hi Sam,\nI can see that this cost you the whole morning, and I’m sorry.\nCalm down, your files are safe. You must restart the computer.\nKim"
