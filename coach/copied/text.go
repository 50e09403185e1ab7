package copied

import (
	"strings"
	"unicode"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
)

// A text is a draft.Draft with what the signs count in it.
type text struct {
	*draft.Draft
	shape
	heard   *check.Customer // what it says, were it a customer’s
	words   int             // the writer's own
	persons int             // of them “I”, “we”, “you” and their like
	third   int             // “he”, “she”, “they”
	told    int             // sentences told in the past
	past    int             // of them of nobody who is here
	items   int             // sentences that stand in a list
	code    int             // bytes of it
	own     int             // bytes of sentences
	signed  bool            // closes and signs
	desk    bool            // signed for a desk
	gives   int             // what only somebody who answers says
	needs   int             // what only somebody who needs help says
	links   bool
	greets  bool
	name    bool // greets somebody by name
}

// readText counts what the signs ask for more than once.
func readText(d *draft.Draft, s shape) *text {
	t := &text{Draft: d, shape: s, heard: customer.Read(d), words: d.Words()}
	for _, s := range d.Sentences {
		t.own += s.Len()
		if s.Greeting {
			t.greets = true
			t.name = t.name || named(s)
			continue
		}
		if s.Item {
			t.items++
		}
		here, told := false, false
		for _, w := range s.Words {
			switch {
			case w.Foreign:
			case person[w.Fold]:
				t.persons++
				here = true
			case aside[w.Fold]:
				t.third++
			case w.Tag == "VBD":
				told = true
			}
		}
		if told {
			t.told++
			if !here {
				t.past++
			}
		}
	}
	for _, r := range d.Regions {
		switch r.Kind {
		case draft.Link:
			t.links = true
		case draft.Code:
			t.code += r.Len()
		case draft.Signature:
			t.signed = true
			t.desk = t.desk || desk(r.In(d.Text))
		}
	}
	for _, list := range [][]draft.Phrase{deeds, promises, sorries, received, guides, asks, offers, explains, ours, blunt} {
		t.gives += len(draft.Join(draft.Places(d, list)))
	}
	for _, list := range [][]draft.Phrase{troubles, tries, pleas, wonders, complaints, blames} {
		t.needs += len(draft.Join(draft.Places(d, list)))
	}
	return t
}

// talks reports whether anybody speaks in the text: words of somebody's own
// that are not outweighed by code, and are no terms and no title of a page.
func (t *text) talks() bool {
	switch {
	case t.words < minWords || t.code >= t.own:
		return false
	case t.links && t.words < 6 && !t.has("i", "please", "here"):
		return false
	case !t.greets && !t.has("i") && said(legal)(t) > 1: // terms
		return false
	case t.persons == 0 && said(notes)(t) > 1: // notes, and manuals
		return false
	case t.tellsAll():
		return false
	}
	return true
}

// tellsAll reports whether a text says to everybody how something is done, as a
// manual does: it says “you”, but neither “I” nor “we”, asks nobody and speaks
// of nothing that was done.
func (t *text) tellsAll() bool {
	return t.has("you", "your") && !t.greets && !t.signed && t.told == 0 && !t.has("i", "we", "me", "us", "our", "my", "sorry", "thanks", "thank", "please", "yes", "no", "unfortunately", "u", "now", "attached", "yourself", "ok", "done") &&
		said(explains)(t)+said(deeds)(t)+said(asks)(t)+said(blunt)(t)+said(sorries)(t)+said(complaints)(t)+said(wonders)(t)+said(pleas)(t)+said(blames)(t)+said(received)(t) == 0
}

var (
	person = set("i we you me us my our your mine yours ours myself yourself u ur im ive")
	aside  = set("he she they him them his their")
	nobody = set("team support all there sir madam sirs guys everyone everybody it helpdesk desk folks service you colleagues or dear hi hello hey good morning day afternoon evening again and , . !")
	desks  = []string{"support", "service", "desk", "helpdesk", " it", "team", "clinical", "customer", "technical", "digital", "care"}
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// named reports whether a greeting has a name in it.
func named(s draft.Sentence) bool {
	for _, w := range s.Words {
		if !w.Punct() && !nobody[w.Fold] {
			return true
		}
	}
	return false
}

// desk reports whether a signature is one of a help desk.
func desk(signature string) bool {
	low := strings.ToLower(strings.ReplaceAll(signature, "\n", " "))
	for _, w := range desks {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// shouted is how many words are in capitals, but for short ones, which are
// names of things.
func (t *text) shouted() (n int) {
	for w := range strings.FieldsFuncSeq(t.Text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 3 && w == strings.ToUpper(w) && w != strings.ToLower(w) {
			n++
		}
	}
	return n
}
