package ui

import (
	"fmt"
	"runtime"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
	"levelhead/coach/house"
)

// card is what an open row shows: what is wrong and the better words, why it
// matters, and what becomes of the sentence.
type card struct {
	*panel
	column  *fyne.Container
	press   []*button // all that can be pressed, in order
	choices []*button // of these, the rewrites
	example *example

	// What the card does, given the finding it shows.
	apply  func(f check.Fix, byKey bool)
	ignore func(check.Finding)
	always func(check.Finding)
	level  func(house.Level)
	next   func()
	shut   func()
	step   func(by int)        // to the button before or after
	guide  func(ruleID string) // opens the guide; nil where there is none
	seen   func(fyne.CanvasObject)

	finding check.Finding // the one shown, if any
	said    string        // what the card was built from
}

func newCard() *card {
	c := &card{column: newColumn(gap, 0), example: newExample()}
	c.panel = newPanel(colorSurface, pad, c.column)
	c.panel.joined = true
	return c
}

// maxChoices is how many rewrites are offered for one finding: more is no
// choice but a search. Each has a key of its own.
const maxChoices = 3

// show puts an item on the card, at this level in the settings, and of its n
// findings number i. It reports whether there is something else to see.
func (c *card) show(r *check.Report, it check.Item, l house.Level, finding *check.Finding, i, n int) bool {
	text := r.Draft.Text
	sum := fmt.Sprint(it.Rule.ID, it.State, l, i, n)
	c.finding = check.Finding{}
	if finding != nil {
		c.finding = *finding
		sum += finding.At.In(text) + "\x00" + finding.Message
		for _, f := range finding.Fixes {
			sum += "\x00" + f.Label
		}
	}
	built := sum != c.said // else the fixes’ places may have moved; their words have not
	if built {
		c.said = sum
		c.build(r, it, l, i, n)
	}
	return c.example.show(r, it.Rule, c.finding, c.first()) || built
}

func (c *card) build(report *check.Report, it check.Item, l house.Level, i, n int) {
	r, f := it.Rule, c.finding
	c.press, c.choices = nil, nil
	var o []fyne.CanvasObject
	add := func(x ...fyne.CanvasObject) { o = append(o, x...) }
	words := snippet(f.At.In(report.Draft.Text))
	if n > 1 {
		next := c.button(newButton(trf("Next (%d of %d)", i+1, n), "", plain, func() { c.next() }))
		next.tight = true
		add(newBeside(gap, 0, newWords(words, bold), next))
	} else if words != "" && !strings.Contains(strings.ToLower(f.Message), strings.ToLower(words)) {
		add(newWords(words, bold))
	}
	if f.Rule != nil {
		add(newWords(f.Message))
		// They are tried out here, once for what is on the card, and not at every
		// key: each costs a reading of the draft.
		holding := report.Holding(f)
		for k, x := range holding[:min(len(holding), maxChoices)] {
			add(c.choice(x, k+1))
		}
	}
	off := func() *button { return c.small(tr("Turn this check off"), func() { c.level(house.Off) }) }
	var last []*button
	switch {
	case l == house.Off:
		add(newFlow(gap, c.button(newButton(tr("Turn it on again"), "", plain, func() { c.level(house.On) }))))
	case it.State == check.Off:
		add(newWords(tr("In notes only the checks about respect count.")))
	case f.Rule == nil:
		last = append(last, off())
	case f.Missing():
		add(smalls(c.small(tr("Not needed here"), func() { c.ignore(c.finding) }), off()))
	default:
		add(smalls(
			c.small(tr("Ignore here"), func() { c.ignore(c.finding) }),
			c.small(tr("Always fine"), func() { c.always(c.finding) }),
			off()))
	}
	add(newColumn(2, 0, newWords(tr(r.Title), bold), newWords(tr(r.Why))), c.example.Container)
	foot := newColumn(4, 0)
	if r.Source != "" {
		foot.Add(newWords(trf("Source: %s", r.Source), theme.SizeNameCaptionText, colorMuted))
	}
	if c.guide != nil {
		last = append(last, c.small(tr("More in the guide"), func() { c.guide(r.ID) }))
	}
	if last != nil {
		foot.Add(smalls(last...))
	}
	c.column.Objects = append(o, foot)
	c.Refresh()
}

// choice is a rewrite to press, the one of this number.
func (c *card) choice(f check.Fix, number int) *button {
	icon := "swap"
	if f.Ask {
		icon = "fill"
	}
	b := newChoice(labelOf(f), icon, rewriteKey(number), nil)
	b.do = func() {
		if now, ok := c.fix(f.Label); ok {
			c.apply(now, b.byKey)
		}
	}
	c.choices = append(c.choices, b)
	return c.button(b)
}

// rewriteKey names the keys that take a rewrite.
func rewriteKey(number int) string {
	if runtime.GOOS == "darwin" {
		return fmt.Sprintf("⌥%d", number)
	}
	return fmt.Sprintf("Alt+%d", number)
}

// deeds are labels that say what a fix does. All others are the words that it
// puts in, and those are in the reply's own language.
var deeds = []string{
	"leave it out", "leave it out, if you are sure", "leave the reason out",
	"Leave the later one out", "Leave the later ones out", "Move it to the beginning",
}

// labelOf is the better words as shown.
func labelOf(f check.Fix) string {
	switch {
	case strings.TrimSpace(f.Label) == "":
		return tr("Leave it out")
	case slices.Contains(deeds, f.Label):
		return tr(f.Label)
	}
	return f.Label
}

// fix is the fix of that name: its places may have moved since the card was
// built.
func (c *card) fix(label string) (check.Fix, bool) {
	k := slices.IndexFunc(c.finding.Fixes, func(x check.Fix) bool { return x.Label == label })
	if k < 0 {
		return check.Fix{}, false
	}
	return c.finding.Fixes[k], true
}

// first is the first rewrite on the card; the zero Fix for none.
func (c *card) first() (f check.Fix) {
	for _, x := range c.finding.Fixes {
		if len(c.choices) > 0 && labelOf(x) == c.choices[0].label.text {
			return x
		}
	}
	return f
}

// take takes rewrite n, counted from 1, and reports whether there is one.
func (c *card) take(n int) bool {
	if n < 1 || n > len(c.choices) {
		return false
	}
	c.choices[n-1].act(true)
	return true
}

// leave sets aside the finding that is shown, if one is.
func (c *card) leave() {
	if c.finding.Rule != nil {
		c.ignore(c.finding)
	}
}

// small is a button that is seldom wanted.
func (c *card) small(label string, do func()) *button {
	b := newButton(label, "", quiet, do)
	b.label.size = theme.SizeNameCaptionText
	b.tight = true
	return c.button(b)
}

// smalls is a row of small buttons whose words begin where other words do.
func smalls(b ...*button) *fyne.Container {
	row := newFlow(0)
	for _, x := range b {
		row.Objects = append(row.Objects, x)
	}
	return &fyne.Container{Layout: &margin{x: -buttonX}, Objects: []fyne.CanvasObject{row}}
}

// button gives a button of the card the keys that all of them have.
func (c *card) button(b *button) *button {
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

// snippet is words of the draft in quotes, shortened where they are long.
func snippet(s string) string {
	f := strings.Fields(s)
	if len(f) == 0 {
		return ""
	}
	if len(f) > 12 {
		f = append(append(f[:6:6], "…"), f[len(f)-4:]...)
	}
	return "“" + brief(strings.Join(f, " "), 120) + "”"
}

// brief is a text of at most so many characters: one very long word.
func brief(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}
