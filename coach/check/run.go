package check

import (
	"cmp"
	"slices"

	"levelhead/coach/draft"
)

// Heat is how upset the customer is.
type Heat uint8

const (
	// Upset customers are owed every Say check; the default.
	Upset Heat = iota
	// Calm customers are owed none; what is not said is shown as optional.
	Calm
	// Furious customers are owed every Say check, and the agent a break.
	Furious
)

func (h Heat) String() string { return [...]string{"upset", "calm", "furious"}[h] }

// Form is what kind of text a draft is.
type Form uint8

const (
	// Reply goes to a customer.
	Reply Form = iota
	// Note goes to a colleague: only the checks about respect count.
	Note
	// Call is what was noted during a call. It is read as a Note is.
	Call
)

func (f Form) String() string { return [...]string{"reply", "note", "call"}[f] }

// Case is what a reading knows besides the draft itself. The zero Case is a
// reply to an upset customer whose message is not at hand.
type Case struct {
	Customer *draft.Draft // the customer's message; nil when not given
	Heat     Heat
	Form     Form
	Off      func(id string) bool // checks turned off; nil for none
	Soft     func(id string) bool // checks that are hints here, whatever their own weight; nil for none

	// Ignored and Fine are asked with a finding's Key: whether the agent has
	// set it aside for now, and whether they have said for good that its words
	// are fine; nil for never. What is missing has no words that could be fine.
	Ignored, Fine func(key string) bool

	// Heard is what Customer says, read; nil when not given or not read.
	Heard *Customer

	// Whole has a reply looked at as a whole, after every check; nil for
	// nothing said of it. The report is complete but for what it gives. Notes
	// have no whole to speak of.
	Whole func(*Report, *Case) Whole

	// Before reports whether the agent has sent this line, folded words as in
	// Whole.Lines, in another reply of late; nil for never.
	Before func(line string) bool

	// Used says how lately the agent has taken this offer (Fix.Offer): 0 for
	// never, else the more lately the larger; nil for never.
	Used func(offer string) int

	// Second has the draft read by the reader that has learnt from labelled
	// replies; nil for the phrases alone. customer may be nil.
	Second func(d, customer *draft.Draft) Second

	// Bare asks for places of faults alone: rules may leave out what is said of
	// them, fixes, and where something missing belongs. So a reply is read to see
	// what a fix does to it.
	Bare bool
}

// Second is a draft as the second reader read it. It speaks only where it is
// sure.
type Second interface {
	// Said is where the draft says what a Say check looks for. Sentences that
	// are known not to are passed over.
	Said(id string, known func(sentence draft.Span) bool) (at draft.Span, ok bool)
	// Faults are the words at fault for an Avoid check, in order, and what
	// they read like. Sentences that are known are passed over.
	Faults(id string, known func(sentence draft.Span) bool) (at []draft.Span, message func(words string) string)
	// Edited is d as this reader reads it, where d was made by Edit of the draft
	// that was read: the same as if it were read afresh, with less to do.
	Edited(d *draft.Draft) Second
}

// A Pass carries everything into a rule's Find, and takes its findings out.
type Pass struct {
	*Case
	Draft *draft.Draft

	rule   *Rule
	soft   bool // what it finds are hints
	item   *Item
	report *Report
	second Second // nil for none
	found  apart
	aside  apart // what would have been found, but for the agent or for what stands around it
}

// Shared is what all rules of one run find out alike, such as what the draft is
// about: the first to ask for key has it found out.
func Shared[T any](p *Pass, key any, find func() T) T {
	known := p.report.shared
	if v, ok := known[key]; ok {
		return v.(T)
	}
	if known == nil {
		known = map[any]any{}
		p.report.shared = known
	}
	v := find()
	known[key] = v
	return v
}

// Found reports words at fault. Its Rule is filled in. A finding that the
// agent has set aside or whose words they find fine, or one over words already
// found by the same rule, is dropped.
func (p *Pass) Found(f Finding) {
	f.Rule, f.soft = p.rule, p.soft
	if p.setAside(f) {
		p.aside.add(f.At)
		return
	}
	if !p.found.add(f.At) {
		return
	}
	p.item.State = Found
	p.report.add(f)
}

// Harmless says of words that look like what the rule looks for that they are
// not: the second reader, which knows less of what stands around them, is not
// asked about their sentence.
func (p *Pass) Harmless(at draft.Span) { p.aside.add(at) }

func (p *Pass) setAside(f Finding) bool {
	if p.Ignored == nil && p.Fine == nil {
		return false
	}
	key := f.Key(p.Draft.Text)
	return p.Ignored != nil && p.Ignored(key) || p.Fine != nil && p.Fine(key)
}

// Said reports that what the rule looks for is in the draft, and where.
func (p *Pass) Said(at draft.Span) {
	p.item.State = Said
	p.item.At = append(p.item.At, at)
}

// Wants reports whether what the rule looks for is called for here. A threat
// is answered by nobody's kind words, and where somebody may be in danger these
// are not what counts.
func (p *Pass) Wants() bool {
	return p.Form == Reply && p.Heat != Calm && !p.Heard.Grave()
}

// Lacks reports that what a Say rule looks for is nowhere in the draft: at is
// the place where it belongs, and fixes put it there. A draft without words of
// the agent's own lacks nothing yet.
func (p *Pass) Lacks(at int, message string, fixes ...Fix) {
	if p.second != nil {
		if at, ok := p.second.Said(p.rule.ID, p.aside.overlaps); ok {
			p.Said(at)
			return
		}
	}
	p.item.State = Optional
	if !p.Wants() || p.Draft.Words() == 0 || (p.Ignored != nil && p.Ignored(p.rule.ID+"\x00")) {
		return
	}
	p.item.State = Missing
	p.report.add(Finding{
		Rule: p.rule, At: draft.Span{Start: at, End: at}, Message: message, Fixes: fixes, soft: p.soft,
	})
}

// add makes room for a few at once: most replies have some.
func (r *Report) add(f Finding) {
	if r.Findings == nil {
		r.Findings = make([]Finding, 0, 8)
	}
	r.Findings = append(r.Findings, f)
}

// reread adds what the second reader finds where the phrases found nothing.
func (p *Pass) reread() {
	if p.second == nil || p.rule.Kind != Avoid {
		return
	}
	// What the phrases have found or found harmless, or the agent has set aside,
	// they know better.
	faults, message := p.second.Faults(p.rule.ID, func(s draft.Span) bool { return p.found.overlaps(s) || p.aside.overlaps(s) })
	for _, at := range faults {
		p.Found(Finding{At: at, By: ByModel, Message: message(at.In(p.Draft.Text))})
	}
}

// Run reads d with every rule and gives back what they found.
func Run(rules []*Rule, d *draft.Draft, c Case) *Report {
	r := &Report{Draft: d, Items: make([]Item, len(rules))}
	var second Second
	if c.Second != nil {
		second = c.Second(d, c.Customer)
	}
	p := new(Pass)
	for i, rule := range rules {
		it := &r.Items[i]
		it.Rule, it.Weight = rule, rule.Weight
		soft := c.Soft != nil && c.Soft(rule.ID)
		if soft {
			it.Weight = Hint
		}
		switch {
		case c.Off != nil && c.Off(rule.ID), c.Form != Reply && !rule.Respect:
			it.State = Off
			continue
		}
		*p = Pass{Case: &c, Draft: d, rule: rule, soft: soft, item: it, report: r, second: second}
		rule.Find(p)
		p.reread()
		it.At = append(it.At, p.found.all()...)
		slices.SortFunc(it.At, func(a, b draft.Span) int { return cmp.Compare(a.Start, b.Start) })
	}
	slices.SortStableFunc(r.Findings, func(a, b Finding) int { return cmp.Compare(a.At.Start, b.At.Start) })
	if c.Whole != nil && c.Form == Reply {
		r.Whole = c.Whole(r, &c)
	}
	r.again = func(text string) *Report {
		c := c
		c.Whole, c.Bare = nil, true
		if second != nil {
			c.Second = func(d, _ *draft.Draft) Second { return second.Edited(d) }
		}
		return Run(rules, d.Edit(text), c)
	}
	return r
}
