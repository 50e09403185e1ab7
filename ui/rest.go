package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// rest is the panel for a break that is coming, due or being taken. It is
// larger than the strip and in the accent's colour, so that it is seen, and it
// moves neither the draft nor the buttons below, so that it is in nobody's way.
type rest struct {
	*panel
	head  *words
	text  *words
	take  *button
	later *button
	skip  *button
	ask   *fyne.Container // what is to be done about it
	why   *fyne.Container // why it is skipped
	end   *fyne.Container
	phase breaks.Phase
	asked bool   // the agent is being asked why
	fresh func() // what there is in view has changed
}

func newRest(desk Desk) *rest {
	r := &rest{
		head:  newWords("", theme.SizeNameSubHeadingText, bold),
		text:  newWords(""),
		take:  newButton("", "", primary, desk.TakeBreak),
		later: newButton("", "", plain, func() { desk.Later(0) }),
		end:   newFlow(gap, newButton(tr("I’m back"), "", plain, desk.EndBreak)),
		why:   newFlow(gap / 2),
		fresh: func() {},
	}
	r.skip = newButton(tr("Skip"), "", plain, func() {
		if !desk.View().Break.AskReason {
			desk.SkipBreakFor("")
			return
		}
		byKey := r.skip.byKey
		r.asking(true)
		if byKey {
			keysTo(r.why.Objects[0].(*button))
		}
	})
	for _, x := range append(breaks.Reasons(), struct{ Reason, Text string }{"", tr("No reason")}) {
		b := newChoice(tr(x.Text), "", "", func() { desk.SkipBreakFor(breaks.Reason(x.Reason)) })
		b.tight, b.label.size = true, theme.SizeNameCaptionText
		b.key = func(k fyne.KeyName) {
			if k == fyne.KeyEscape {
				r.asking(false)
				keysTo(r.skip)
				return
			}
			pass(b, k)
		}
		r.why.Add(b)
	}
	r.ask = newFlow(gap, r.take, r.later, r.skip)
	r.panel = newPanel(colorSoft, pad, newColumn(gap, 0,
		newBeside(gap, 1, newGlyph("cup", theme.ColorNamePrimary, theme.SizeNameSubHeadingText), r.head),
		r.text, r.ask, r.why, r.end,
	))
	r.panel.accent = true
	r.Hidden = true
	return r
}

// asking asks why the break is skipped, or no longer.
func (r *rest) asking(on bool) {
	r.asked = on
	r.ask.Hidden, r.why.Hidden = on, !on
	if on {
		r.text.set(tr("Why not this one? One tap, for your own eyes."), theme.ColorNameForeground)
	}
	r.Refresh()
	r.fresh()
}

func (r *rest) show(v coach.View) {
	b := v.Break
	was := r.phase
	r.phase = b.Phase
	// In quiet mode the strip says it, and nothing comes up.
	r.Hidden = b.Phase != breaks.Resting && (v.Settings.Quiet || b.Phase != breaks.Due && b.Phase != breaks.Coming)
	if r.Hidden {
		r.asked = false
		return
	}
	resting := b.Phase == breaks.Resting
	if resting || was != b.Phase {
		r.asked = false
	}
	r.head.set(restHead(b), theme.ColorNameForeground)
	if !r.asked {
		r.text.set(restText(b), theme.ColorNameForeground)
	}
	take := tr("Take it")
	if b.Phase == breaks.Coming {
		take = tr("Now")
	}
	relabel(r.take, take)
	relabel(r.later, trf("In %d min", int((b.Snooze+time.Minute-1)/time.Minute)))
	r.later.Hidden, r.skip.Hidden = b.Snoozes == 0, !b.CanSkip
	r.ask.Hidden, r.why.Hidden, r.end.Hidden = resting || r.asked, !r.asked, !resting
	if b.Phase != was {
		r.Refresh()
	}
}

// restHead says what there is of a break.
func restHead(b coach.Break) string {
	switch b.Phase {
	case breaks.Resting:
		return trf("Back in %s", clock(b.Left))
	case breaks.Coming:
		return trf("%s in %s", breakName(b.Kind, b.Name), clock(b.Left))
	}
	return tr("Time for a break")
}

// restText says why it stands so, or how long the break is.
func restText(b coach.Break) string {
	switch line := b.Line(); {
	case b.Phase == breaks.Resting:
		return tr("Stand up, look out of the window, let your shoulders drop.")
	case line != "":
		return tr(line)
	}
	return trf("%s, away from the screen if you like.", span(b.Length))
}

// relabel has a button say something else.
func relabel(b *button, says string) {
	if says != b.label.text {
		b.label.text = says
		b.Refresh()
	}
}
