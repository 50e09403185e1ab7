package ui

import (
	"slices"

	"levelhead/coach/check"
)

// step goes to the next finding in the draft, or with -1 to the one before,
// around the end: it opens its row and shows its words. It goes on from what is
// shown, or where the draft was changed since then, from the caret. It reports
// whether there is any.
func (c *checklist) step(by int) bool {
	fs := c.report.Findings
	n := len(fs)
	if n == 0 {
		return false
	}
	i := -1
	if c.walked {
		i = c.shown()
	}
	caret := c.draft.sheet.Caret()
	switch {
	case i >= 0:
		i += by
	case by > 0:
		i = slices.IndexFunc(fs, func(f check.Finding) bool { return f.At.Start >= caret })
		i = max(i, 0)
	default:
		for i = n - 1; i >= 0 && fs[i].At.Start >= caret; i-- {
		}
	}
	c.showAt(fs[(i+n)%n], false)
	return true
}

// shown is the finding on the card, as a place in the report; -1 for none.
func (c *checklist) shown() int {
	k := 0
	for i, f := range c.report.Findings {
		if f.Rule.ID != c.open {
			continue
		}
		if k == c.at {
			return i
		}
		k++
	}
	return -1
}

// tapped opens the row of words that were clicked on in the draft, or where
// several findings share them, of the next one each time. In quiet mode a
// click in the draft does nothing but place the caret.
func (c *checklist) tapped(fs []check.Finding) {
	if c.settings.Quiet {
		return
	}
	same := func(a, b check.Finding) bool { return a.Rule == b.Rule && a.At == b.At }
	next := 0
	if i := c.shown(); i >= 0 {
		next = slices.IndexFunc(fs, func(f check.Finding) bool { return same(f, c.report.Findings[i]) }) + 1
	}
	c.showAt(fs[next%len(fs)], true)
}

// showAt opens the row of a finding with its card. With still the caret stays where it
// is.
func (c *checklist) showAt(f check.Finding, still bool) {
	at := 0
	for _, x := range c.report.Findings {
		if x.Rule == f.Rule && x.At == f.At {
			break
		}
		if x.Rule == f.Rule {
			at++
		}
	}
	c.want, c.still = at, still
	defer func() { c.want, c.still = 0, false }()
	if f.Rule.ID != c.open {
		c.desk.Select(f.Rule.ID)
		return
	}
	c.at = at
	c.settle(c.fill())
	c.showOpen()
}

// next goes to the next words of the open row.
func (c *checklist) next() {
	if n := len(c.spans()); n > 0 {
		_, had := c.cardFocus()
		c.at = (c.at + 1) % n
		c.settle(c.fill())
		c.showWords()
		if i := slices.IndexFunc(c.card.press, func(b *button) bool { return !b.choice }); had && i >= 0 {
			c.canvas().Focus(c.card.press[i]) // it is another button of the same name now
		}
	}
}
