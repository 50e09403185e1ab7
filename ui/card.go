package ui

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
)

// card is what an open row shows: what is wrong and the better words, why it
// matters, and an example.
type card struct {
	*panel
	column *fyne.Container
	press  []*button // all that can be pressed, in order

	// What the card does, given the finding it shows.
	apply  func(f check.Fix, byKey bool)
	ignore func(check.Finding)
	next   func()
	shut   func()
	step   func(by int) // to the button before or after
	seen   func(fyne.CanvasObject)

	finding check.Finding // the one shown, if any
	said    string        // what the card was built from
}

func newCard() *card {
	c := &card{column: newColumn(gap, 0)}
	c.panel = newPanel(colorSurface, pad, c.column)
	c.panel.joined = true
	return c
}

// maxChoices is how many rewrites are offered for one finding: more is no
// choice but a search.
const maxChoices = 4

// show puts an item on the card, and of its n findings number i. It reports
// whether the card was built anew.
func (c *card) show(r *check.Report, it check.Item, finding *check.Finding, i, n int) bool {
	text := r.Draft.Text
	sum := fmt.Sprint(it.Rule.ID, it.State, i, n)
	if finding != nil {
		c.finding = *finding
		sum += finding.At.In(text) + "\x00" + finding.Message
		for _, f := range finding.Fixes {
			sum += "\x00" + f.Label
		}
	}
	if sum == c.said {
		return false // the fixes’ places may have moved; their words have not
	}
	c.said = sum
	c.build(r, it, finding, i, n)
	return true
}

func (c *card) build(report *check.Report, it check.Item, finding *check.Finding, i, n int) {
	r := it.Rule
	c.press = nil
	var o []fyne.CanvasObject
	add := func(x ...fyne.CanvasObject) { o = append(o, x...) }
	if finding != nil {
		if words := snippet(finding.At.In(report.Draft.Text)); words != "" && !strings.Contains(finding.Message, words) {
			add(newWords(words, bold))
		}
		if finding.Message != "" {
			add(newWords(finding.Message))
		}
		// They are tried out here, once for what is on the card, and not at every
		// key: each costs a reading of the draft.
		holding := report.Holding(*finding)
		for _, f := range holding[:min(len(holding), maxChoices)] {
			add(c.choice(f))
		}
		var do []fyne.CanvasObject
		if n > 1 {
			do = append(do, c.button(fmt.Sprintf("Next (%d of %d)", i+1, n), "", func() { c.next() }))
		}
		ignore := "Ignore here"
		if finding.Missing() {
			ignore = "Not needed here"
		}
		do = append(do, c.button(ignore, "", func() { c.ignore(c.finding) }))
		add(newFlow(gap, do...))
	} else if n > 1 {
		add(newFlow(gap, c.button(fmt.Sprintf("Next (%d of %d)", i+1, n), "", func() { c.next() })))
	}
	add(newColumn(2, 0,
		newWords(r.Title, bold),
		newWords(r.Why),
	))
	if bad, good := example(r); good != "" {
		add(newColumn(2, 0,
			half("Before", bad),
			half("After", good),
		))
	}
	if r.Source != "" {
		add(newWords("Source: "+r.Source, theme.SizeNameCaptionText, colorMuted))
	}
	c.column.Objects = o
	c.Refresh()
}

func (c *card) choice(f check.Fix) *button {
	icon, note := "swap", ""
	if f.Ask {
		icon, note = "fill", "fill in"
	}
	label := f.Label
	if strings.TrimSpace(label) == "" {
		label = "Leave it out"
	}
	b := newChoice(label, icon, note, nil)
	b.do = func() {
		// its places may have moved since the card was built
		if k := slices.IndexFunc(c.finding.Fixes, func(x check.Fix) bool { return x.Label == f.Label }); k >= 0 {
			c.apply(c.finding.Fixes[k], b.byKey)
		}
	}
	return c.wire(b)
}

func (c *card) button(label, sign string, do func()) *button {
	return c.wire(newButton(label, sign, plain, do))
}

// wire gives a button of the card the keys that all of them have.
func (c *card) wire(b *button) *button {
	b.key = func(k fyne.KeyName) {
		switch k {
		case fyne.KeyEscape:
			c.shut()
		case fyne.KeyDown, fyne.KeyRight:
			c.step(1)
		case fyne.KeyUp, fyne.KeyLeft:
			c.step(-1)
		}
	}
	b.seen = func() { c.seen(b) }
	c.press = append(c.press, b)
	return b
}

// half is one half of an example.
func half(name, text string) fyne.CanvasObject {
	head := newWords(name, theme.SizeNameCaptionText, bold, colorMuted)
	head.whole, head.like = true, "Before"
	l := newBeside(gap, 1, head, newWords(text, theme.SizeNameCaptionText))
	l.Layout.(*beside).top = true
	l.Hidden = text == ""
	return l
}

// example is the first example of a rule that shows it before and after.
func example(r *check.Rule) (bad, good string) {
	for _, e := range r.Examples {
		if e.Bad != "" && e.Good != "" {
			return strings.NewReplacer("«", "", "»", "").Replace(e.Bad), e.Good
		}
	}
	for _, e := range r.Examples {
		if e.Good != "" && r.Kind == check.Say {
			return "", e.Good
		}
	}
	return "", ""
}

// snippet is words of the draft in quotes, shortened where they are long.
func snippet(s string) string {
	f := strings.Fields(s)
	if len(f) == 0 {
		return ""
	}
	if len(f) > 12 {
		f = append(append(f[:6:6], "…"), f[len(f)-4:]...)
	}
	out := []rune(strings.Join(f, " "))
	if len(out) > 120 { // one very long word
		out = append(out[:119], '…')
	}
	return "“" + string(out) + "”"
}
