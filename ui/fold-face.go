package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
)

// foldFace is all that the strip shows of a View: two that are equal look the
// same.
type foldFace struct {
	gist  face   // the verdict, or what is asked
	short string // its words where there is no room for them
	heat  face   // how upset the customer is; no word: nobody knows
	left  string // the time to the next break; "" for none
	due   bool   // left says that it is due
	watch bool   // what is copied is read
	ask   foldAsk
}

// A foldAsk is what the strip asks in place of its verdict.
type foldAsk uint8

const (
	asksNothing foldAsk = iota
	asksBreak           // a break is due
	asksSoon            // one is coming
	asksBack            // one is being taken
	asksOffer           // a reply was copied while another is being written
	asksMessage         // what a customer wrote was copied
)

// answers are the words on the buttons of a question; "" for no button.
func (q foldAsk) answers() (yes, no string) {
	switch q {
	case asksBreak:
		return tr("Take it"), tr("Later")
	case asksSoon:
		return tr("Now"), tr("Later")
	case asksBack:
		return tr("I’m back"), ""
	case asksOffer:
		return offerYes(coach.OfferDraft), tr("Not now")
	case asksMessage:
		return offerYes(coach.OfferMessage), tr("Not now")
	}
	return "", ""
}

func foldFaceOf(v coach.View) foldFace {
	f := foldFace{gist: gist(v), watch: v.Watching.Reads()}
	f.short = f.gist.word
	if v.Empty() {
		f.short = tr("No reply yet")
	}
	if v.Message != "" {
		f.heat = foldHeat[v.Heat]
		f.heat.word = tr(f.heat.word)
	}
	cup := func(q foldAsk, says, short string) {
		f.gist, f.short, f.ask = face{"cup", theme.ColorNamePrimary, says}, short, q
	}
	switch b := v.Break; {
	case b.Phase == breaks.Resting:
		cup(asksBack, trf("Back in %s", clock(b.Left)), clock(b.Left))
		return f
	case b.Phase == breaks.Due && !v.Settings.Quiet:
		cup(asksBreak, tr("Time for a break"), tr("Break"))
		return f
	case b.Phase == breaks.Coming && !v.Settings.Quiet:
		cup(asksSoon, trf("%s in %s", breakName(b.Kind, b.Name), clock(b.Left)), clock(b.Left))
	case b.Phase.Ripe():
		f.left, f.due = tr("Break due"), true
	case b.Phase.Counts():
		f.left = shortTime(b.Left)
	}
	// The verdict is of the reply that is here: whoever has just copied
	// another one must not take it for that one’s.
	switch {
	case v.Offer == "":
	case v.Offered == coach.OfferMessage:
		f.gist, f.short, f.ask = face{"copied", theme.ColorNamePrimary, tr("A customer’s message was copied.")}, tr("Message copied"), asksMessage
	default:
		f.gist, f.short, f.ask = face{"copied", theme.ColorNamePrimary, tr("A reply was copied.")}, tr("Reply copied"), asksOffer
	}
	return f
}

// shortTime is the time to the next break where there is little room.
func shortTime(d time.Duration) string {
	switch {
	case d <= 0:
		return tr("soon")
	case d < time.Minute:
		return tr("< 1 min")
	}
	return trf("%d min", int((d+time.Minute-1)/time.Minute))
}

// foldHeat are how upset a customer is: an open ring for one who is calm, a
// solid one for one who is furious.
var foldHeat = [...]face{
	check.Calm:    {"heat-calm", theme.ColorNameSuccess, "calm"},
	check.Upset:   {"heat-upset", theme.ColorNameWarning, "upset"},
	check.Furious: {"heat-furious", theme.ColorNameError, "furious"},
}

// gist is the verdict: its words, with the sign and the colour they have.
func gist(v coach.View) face {
	f := face{"note", colorMuted, Verdict(v)}
	switch {
	case v.Empty():
	case v.Report.Ready():
		f.sign, f.color = "said", theme.ColorNameSuccess
	case v.Report.Mend() > 0:
		f.sign, f.color = "found", worst(v.Report)
	default:
		f.sign, f.color = "missing", worst(v.Report)
	}
	return f
}

// shortened is the text, or as much of it as fits into a width, with a sign
// that there is more.
func shortened(w *words, text string, width float32) string {
	if w.measure(text) <= width+0.5 {
		return text
	}
	fits, runes := 0, []rune(text)
	for over := len(runes); fits+1 < over; {
		if mid := (fits + over) / 2; w.measure(string(runes[:mid])+"…") <= width {
			fits = mid
		} else {
			over = mid
		}
	}
	return string(runes[:fits]) + "…"
}

// setVisible makes an object visible or not, and leaves alone what is so already.
func setVisible(o fyne.CanvasObject, on bool) {
	switch {
	case on == o.Visible():
	case on:
		o.Show()
	default:
		o.Hide()
	}
}
