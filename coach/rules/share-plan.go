package rules

import (
	"slices"
	"sort"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "share-plan",
	Label:  "Shared the plan",
	Title:  "Say what happens next",
	Why:    "One concrete step shows that the trouble is moving, and it lets them say so if another way suits them better. Studies of customer service found that concrete words leave people more satisfied.",
	Source: "U3; Packard & Berger 2021",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("share-plan", wanted{
		phrases: slices.Concat(sharePhrases, shareWays),
		but:     shareNot,
		holds:   shareMeant,
		also:    shareLinks,
		message: "Nothing here says what happens next.",
		atEnd:   true,
		offers: []line{always(
			"Here is what happens next with {about}: [the next step].",
			"Next, I’ll [what you will do] with {about}.",
			"First I’ll [first step] with {about}, then [second step].",
			"Here is what happens next: [the next step].",
			"Next, I’ll [what you will do].",
			"The next step is to [what puts it right].",
			"First I’ll [first step], then [second step].",
		)},
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\nThe label printer has a worn head.«»\n\nKind regards,\nSam", Good: "Hi Jo,\n\nThe label printer has a worn head. Here is what happens next with the label printer: [the next step].\n\nKind regards,\nSam"},
		{Bad: "Your report about the slow sign-in has arrived, thank you.«»", Good: "Your report about the slow sign-in has arrived, thank you. Here is what happens next: [the next step]."},
		{Bad: "Hello Mia,\n\nThe second charge comes from a billing run that started twice.«»", Good: "Hello Mia,\n\nThe second charge comes from a billing run that started twice. Here is what happens next with the second charge: [the next step]."},
		{Bad: "We are working on the slow sign-in."},
		{Bad: "Someone will be in touch about the scanner."},
		{Bad: "Let me check what became of the files."},
		{Bad: "Did you restart the tablet before you wrote?"},
		{Bad: "Please fill in the form for headsets, it is on the shelf in the hall."},
		{Good: "I’ll swap the dock at two and try both screens."},
		{Good: "Please unplug the box, count to twenty, and plug it in again."},
		{Good: "The network team will replace the socket in room 9."},
		{Good: "Dana will swap the fuse at noon."},
		{Good: "The router will restart and come back with a green light."},
		{Good: "The steps are on this page: https://help.example.org/badge"},
		{Good: "I’ve put the mailbox back on the old server, and it opens again."},
	},
})

// shareMeant tells steps to take from steps taken, asked about or spoken of.
func shareMeant(d *draft.Draft, m draft.Match) bool {
	if shareAsksFor(m.Sentence) {
		return false
	}
	if at, ok := m.Part("bare"); ok && shareFinite(around(m.Sentence, at)) {
		return false
	}
	if at, ok := m.Part("does"); ok && around(m.Sentence, at).at(0).Tag == "NNS" {
		return false
	}
	if at, ok := m.Part("acted"); ok && shareInVain(around(m.Sentence, at)) {
		return false
	}
	if at, ok := m.Part("third"); ok && !shareThird(around(m.Sentence, at)) {
		return false
	}
	step, ok := m.Part("step")
	if !ok {
		return true
	}
	r := around(m.Sentence, step)
	if r.from > 0 && asks(m.Sentence) {
		return false
	}
	if next := r.after(0); !next.Foreign && (next.Fold == "-" || next.Fold == ":" && r.at(0).Fold != "follow" && r.at(0).Fold != "try") {
		return false
	}
	n := 0
	for shareFillers[r.before(n).Fold] || r.before(n).Fold == "to" && shareAsking[r.before(n+1).Fold] {
		n++
	}
	before := r.before(n)
	switch {
	case before.End == 0, before.Foreign:
		return true
	case before.Punct():
		return before.Fold != "," || shareObjects[r.after(0).Fold] || strings.HasPrefix(r.after(0).Tag, "NNP")
	case n > 0 && shareAsking[r.before(0).Fold]:
		return true
	case before.Fold == "and" || before.Fold == "or":
		// "hold the key and wait": a second step after a first
		at := r.from - n - 1
		return at > 0 && (shareBegins(r.words[:at]) || shareObjects[r.after(0).Fold] && strings.HasPrefix(r.at(0).Tag, "VB") && r.at(0).Tag != "VBD" && !sharePast(r.words[:at]))
	}
	return false
}

// shareFillers may stand between the beginning of a clause and its step.
var shareFillers = folded("please kindly then also just first now next again maybe perhaps instead finally simply once more afterwards second secondly third lastly but so ok okay sure yes hi hello well firstly always carefully quickly either briefly pls try alternatively otherwise meanwhile")

var shareAsking = folded("please kindly pls")

// shareObjects are words that a step goes on with after a comma.
var shareObjects = folded("the your a an it any all on to off out in and this that both them these those each its up back down for one into until with again only every")

// shareBegins reports whether the words begin with an order.
func shareBegins(words []draft.Word) bool {
	for _, w := range words {
		if shareFillers[w.Fold] || w.Punct() {
			continue
		}
		return shareFirst[w.Fold]
	}
	return false
}

var shareFirst = folded("click tap press open restart reboot unplug plug hold switch remove delete uninstall reinstall install update download disable enable select choose pick set type enter paste clear reset change sign log close quit scroll right-click drag move export import restore start launch use try toggle tick add edit rename replace connect disconnect pair wait go navigate make put take pull push run check")

// shareAsksFor reports whether a sentence leads to something that the customer
// is to hand in.
func shareAsksFor(s *draft.Sentence) bool {
	for _, w := range s.Words {
		switch w.Fold {
		case "screenshot", "screenshots", "serial":
			return true
		}
	}
	return false
}

// shareFinite reports whether a verb follows for which what matched is the
// subject: "resetting it deletes …".
func shareFinite(r surroundings) bool {
	for _, w := range r.words[r.to:] {
		if !w.Foreign && w.Punct() {
			return false
		}
		if w.Tag == "VBZ" || w.Tag == "MD" || w.Fold == "are" {
			return true
		}
	}
	return false
}

// shareInVain reports whether what was done did not help.
func shareInVain(r surroundings) bool {
	for i, w := range r.words {
		if i < r.to {
			if w.Fold == "while" || w.Fold == "when" {
				return true
			}
			continue
		}
		if w.Fold == "still" && i+1 < len(r.words) {
			if n := r.words[i+1].Fold; n == "no" || n == "not" || n == "the" {
				return true
			}
		}
	}
	return false
}

func sharePast(words []draft.Word) bool {
	for _, w := range words {
		switch w.Fold {
		case "did", "was", "were", "had", "does", "do", "i", "we", "have", "has":
			return true
		}
		if w.Tag == "VBD" || w.Tag == "VBZ" {
			return true
		}
	}
	return false
}

// shareLinks gives the links that lead to an answer.
func shareLinks(p *check.Pass) (at []draft.Span) {
	d := p.Draft
	for _, r := range d.Regions {
		if r.Kind != draft.Link || !shareAddress(r.In(d.Text)) || shareElsewhere(r.In(d.Text)) {
			continue
		}
		if s := shareLeads(d, r.Start); s == nil || !shareAway(s) {
			at = append(at, r.Span)
		}
	}
	return at
}

// shareLeads is the sentence that a link stands in or comes after. Sentences
// that are nothing but a link lead nowhere themselves.
func shareLeads(d *draft.Draft, off int) *draft.Sentence {
	i := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].Start > off })
	for range 4 {
		if i--; i < 0 {
			break
		}
		s := &d.Sentences[i]
		if len(s.Words) > 2 || len(s.Words) > 0 && !s.Words[0].Foreign {
			return s
		}
	}
	return nil
}

// shareAddress tells the address of a page from the name of a file or a site.
func shareAddress(link string) bool {
	return strings.Contains(link, "://") || strings.Contains(link, "/") && strings.Contains(link, ".")
}

// shareElsewhere reports whether a link is a form, a mailbox or a desk.
func shareElsewhere(link string) bool {
	link = strings.ToLower(link)
	for _, s := range []string{"contact", "request", "message", "messenger", "login", "report", "survey", "feedback", "appeal", "twitter.com", "facebook.com", "form", "chat", "imgur", "pastebin", "caniuse", "bugzilla"} {
		if strings.Contains(link, s) {
			return true
		}
	}
	return false
}

// shareAway reports whether a sentence sends the customer to somebody else, or
// asks for information.
func shareAway(s *draft.Sentence) bool {
	for _, w := range s.Words {
		if shareAways[w.Fold] {
			return true
		}
	}
	return s.Question()
}

var shareAways = folded("contact contacting reach reaching dm message email call report reporting submit form feedback request screenshot appeal ticket chat serial locate phone statement announcement unable unfortunately twitter team version survey bug source forum attach policies actively")

// shareThird reports whether somebody with a name takes the step.
func shareThird(r surroundings) bool {
	w := r.before(0)
	return strings.HasPrefix(w.Tag, "NNP") && w.Tag != "NNPS" && !w.Foreign && (r.before(1).End == 0 || r.before(1).Punct() && r.before(2).End == 0 || word(r.before(1), "mr|mrs|ms|dr|prof|and|then|so|our|my|miss|sister|brother|colleague"))
}
