package ui

import (
	"fyne.io/fyne/v2"

	advise "levelhead/coach/guide"
	"levelhead/ui/paper"
)

// build makes all parts of the window, in the language spoken now, and puts
// them in.
func (w *Window) build() {
	back := func() { w.turn("check") }
	head := newVerdict()
	watch := newWatch(w.desk, w.system.Keys)
	watch.pause.fresh = w.Again
	w.draft = newDraftBox()
	w.message = newMessage(w.desk)
	w.message.fresh = w.Again
	w.kind = newKind(w.desk)
	advice := newAdvice(w.copy)
	w.guide = newGuide(back)
	w.today = newCardOfTheDay(w.now, w.lookUp)
	w.list = newChecklist(w.desk, w.draft, newColumn(gap, 3, advice.panel, w.today.panel))
	advice.fresh = func() {
		w.list.settle(true)
		w.list.to(0)
	}
	advice.seen = w.list.seen
	offer := newOffer(w.desk)
	w.notice = newNotice()
	rest := newRest(w.desk)
	rest.fresh = w.Again
	actions := newActions(w.copyReply, w.fixAll, w.clear, func() { w.draft.sheet.PasteAll() })
	strip := newStrip(w.desk)
	strip.fresh = w.Again
	hard := newHard(w.desk, w.rests.away)
	w.call = newCall(back)
	w.set = newSettings(w.desk, back, w.hooks())
	w.help = newShortcuts(func() { w.turn(w.under) }, func() { w.turn("welcome") })
	w.welcome = newWelcome(w.welcomed, w.desk.SetDraft, w.plan)
	w.fold = newFold(w.desk, func() { w.Fold(false) }, w.system.Grip)
	w.tabs = newTabs(w.turn, pages()...)
	w.today.fresh = func() { w.list.settle(true) }
	w.parts = []part{
		head, watch, w.message, w.kind, advice, w.today, w.draft, w.list, offer, w.notice, rest, hard, actions, strip, &w.rests,
		w.set, w.help, w.welcome, w.fold,
	}

	w.draft.sheet.Changed = w.desk.SetDraft
	for _, s := range []*paper.Sheet{w.draft.sheet, w.message.box.sheet} {
		w.wire(s)
	}
	if w.system.Aside != nil {
		w.draft.long = w.read
	}
	for _, l := range []*lookup{w.guide.lookup, w.set.find, w.set.alone.name} {
		l.copy, l.paste = w.copy, w.paste
	}
	w.list.applied = w.applied
	w.list.card.guide = func(rule string) {
		if cards := advise.For(rule); len(cards) > 0 {
			w.lookUp(cards[0].ID)
		}
	}

	base := newColumn(gap, 0, actions.Container, strip.Container)
	shut := newButton("", "less", quiet, func() { w.Fold(true) })
	shut.tight = true
	w.page = &page{
		bar:     newBeside(gap, 0, w.tabs, shut),
		head:    newColumn(2, 0, head.Container, watch.beside(w.kind.Container), watch.problem),
		message: w.message.Container,
		draft:   w.draft,
		list:    w.list.Scroll,
		foot:    newColumn(gap, 0, offer.panel, w.notice.Container, hard.panel, rest.panel, base),
		base:    base,
		others: map[string]fyne.CanvasObject{
			"guide": w.guide.Container, "call": w.call.Container, "settings": w.set.Container,
			"help": w.help.Container, "welcome": w.welcome.Container,
		},
		laid: func() { w.list.settle(false) },
	}
	w.root = &fyne.Container{Layout: w.page, Objects: w.page.objects()}
	w.put()
	w.keys()
	w.NoFloat(w.why)
	w.NoActive(w.blind)
	if w.shown == "" {
		w.shown, w.under = "check", "check"
	}
}

// put puts in the strip, or all that is not the strip.
func (w *Window) put() {
	if w.folded {
		w.win.SetContent(w.fold)
		return
	}
	w.win.SetContent(w.root)
}

// wire gives a sheet the clipboard, a line to speak on, and the window's own
// keys.
func (w *Window) wire(s *paper.Sheet) {
	s.Copy = w.copy
	s.Paste = w.paste
	if s == w.draft.sheet {
		w.draft.paste(s.Paste)
	}
	s.Tell = w.say
	s.Other = func(c fyne.Shortcut) {
		if t, ok := w.win.Canvas().(fyne.Shortcutable); ok {
			t.TypedShortcut(c)
		}
	}
	s.Key = w.typed
}

func (w *Window) paste(done func(text string, err error)) {
	if w.system.Paste == nil {
		done("", nil)
		return
	}
	w.system.Paste(done)
}
