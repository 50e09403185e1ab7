package ui

import (
	"fyne.io/fyne/v2"

	"levelhead/coach"
)

// settingsYours is what is done with all settings at once.
type settingsYours struct {
	export, load, reset, fine *settingsRow
	ask                       *button // asks for a reset
	sure                      *panel  // and this asks back
	yes, no                   *button
}

// yourRows are what is done with all settings at once, and what else there is
// to see.
func (s *settings) yourRows() {
	y := &s.yours
	x := s.section(tr("Your settings"))
	y.export, _ = s.act(x, tr("Keep a copy"), tr("A file that you can take to another machine. Nothing you or a customer wrote is in it."),
		tr("export, backup, save"), tr("Export…"), s.export)
	y.export.gone = s.hooks.Export == nil
	y.load, _ = s.act(x, tr("Use a copy"), "", tr("import, restore, load"), tr("Import…"), s.load)
	y.load.gone = s.hooks.Import == nil

	var forget *button
	y.fine, forget = s.act(x, tr("Wordings that are always fine"), "", tr("forget, ignored, exceptions"), tr("Forget them"), s.desk.ForgetFine)
	s.followed = append(s.followed, func(v coach.View) {
		forget.enable(v.Fine > 0)
		y.fine.usual = tr("None so far. “Always fine” on a check’s card adds one.")
		if v.Fine > 0 {
			y.fine.usual = trn("%d wording, kept in a form that nobody can read.", "%d wordings, kept in a form that nobody can read.", v.Fine)
		}
		y.fine.say("", false)
	})

	y.reset, y.ask = s.act(x, tr("Start over"), tr("Every setting as it came. Wordings that are always fine stay so."),
		tr("reset, default"), tr("Reset…"), func() { y.confirm(s, true) })
	y.yes = newButton(tr("Reset them all"), "", plain, s.reset)
	y.no = newButton(tr("Keep mine"), "", plain, func() { y.confirm(s, false) })
	for _, b := range []*button{y.yes, y.no} {
		b.seen = func() { s.scroll.seen(y.reset.Container) }
		b.key = func(k fyne.KeyName) {
			switch k {
			case fyne.KeyEscape:
				y.confirm(s, false)
			case fyne.KeyRight, fyne.KeyDown:
				step(s.Container, 1)
			case fyne.KeyLeft, fyne.KeyUp:
				step(s.Container, -1)
			}
		}
	}
	y.sure = newPanel(colorSoft, pad, newColumn(gap, 0,
		newWords(tr("Set every setting back to how it came?")),
		newFlow(gap, y.no, y.yes),
	))
	y.sure.Hidden = true
	y.reset.Add(newColumn(0, gap, y.sure))

	welcome, _ := s.act(x, tr("The first panels"), "", tr("welcome, tour, introduction, help"), tr("See them again"), s.hooks.Welcome)
	welcome.gone = s.hooks.Welcome == nil
	keys, _ := s.act(x, tr("All shortcuts"), tr("F1 shows them too."), tr("keyboard, keys, help"), tr("Show them"), s.hooks.Keys)
	keys.gone = s.hooks.Keys == nil
}

func (s *settings) export() {
	s.hooks.Export(func(path string, err error) {
		switch {
		case err != nil:
			s.tell(s.yours.export, tr(err.Error()), true)
		case path != "":
			s.tell(s.yours.export, trf("Kept in %s", path), false)
		}
	})
}

func (s *settings) load() {
	before := s.desk.View().Settings
	s.hooks.Import(func(err error) {
		if err != nil {
			s.tell(s.yours.load, tr(err.Error()), true)
		} else {
			s.tell(s.yours.load, tr("These are the settings of that file now."), false)
		}
		s.obey(before) // of a file with a fault the rest may count
	})
}

// confirm asks whether everything is to be set back, or stops asking. The
// keyboard goes to the answer that changes nothing.
func (y *settingsYours) confirm(s *settings, ask bool) {
	if ask != y.sure.Hidden {
		return
	}
	y.sure.Hidden = !ask
	y.reset.say("", false)
	s.scroll.settle(true)
	if !s.Visible() {
		return
	}
	if ask {
		s.focus(y.no)
		s.scroll.seen(y.reset.Container)
	} else {
		s.focus(y.ask)
	}
}

func (s *settings) reset() {
	before := s.desk.View().Settings
	s.desk.Reset()
	s.yours.confirm(s, false)
	s.tell(s.yours.reset, tr("Every setting is as it came."), false)
	s.obey(before)
}
