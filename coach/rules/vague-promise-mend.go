package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// vaguePromiseOpen reports whether a match is a promise to the customer that no
// time goes with: it is not asked of the customer, not told of the past, and
// its sentence names no time to come near it.
func vaguePromiseOpen(_ *draft.Draft, m draft.Match) bool {
	ws := m.Sentence.Words
	from, to := wordAt(m.Sentence, m.At.Start), wordAt(m.Sentence, m.At.End)
	if m.Sentence.Question() || vagueTimed(ws, to, min(len(ws), to+12)) || vagueTimed(ws, vagueClause(ws, from), from) {
		return false
	}
	asks := from < len(ws) && vagueWaits[ws[from].Fold] // what is asked is to wait
	return (asks || !vagueAsked(ws, from)) && !vaguePast(ws, from, to)
}

// vaguePromiseLone reports whether the promise stands open and its sentence
// names neither a time nor what it waits for.
func vaguePromiseLone(d *draft.Draft, m draft.Match) bool {
	ws := m.Sentence.Words
	if vagueTimed(ws, 0, len(ws)) {
		return false
	}
	for _, w := range ws {
		if word(w, "if|once|when|whenever|after|unless|until|till|before|every|each") {
			return false
		}
	}
	return vaguePromiseOpen(d, m)
}

// vagueWaits begin wordings that ask for patience.
var vagueWaits = folded("give gimme allow bear await wait hang sit hold stand expect")

// vagueDays are words for a time that a customer can plan with.
var vagueDays = folded("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat noon midnight tomorrow tonight today january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec lunchtime lunch teatime easter christmas")

var vagueUnits = folded("minute minutes min mins hour hours hr hrs day days week weeks month months business working seconds sec secs quarter o'clock am pm a.m p.m h year years")

var vagueHours = folded("one two three four five six seven eight nine ten eleven twelve half quarter")

// vagueTimed reports whether ws[from:to] names a time to come.
func vagueTimed(ws []draft.Word, from, to int) bool {
	for i := from; i < to && i < len(ws); i++ {
		w := ws[i]
		before := ""
		if i > 0 {
			before = ws[i-1].Fold
		}
		past := before == "since" || before == "last" || before == "from" || before == "of"
		if i > 1 && (ws[i-2].Fold == "since" || ws[i-2].Fold == "of") {
			past = true
		}
		switch {
		case past, w.Foreign:
		case strings.HasPrefix(w.Fold, "["):
			return true
		case vagueDays[w.Fold]:
			return true
		case strings.ContainsRune(w.Fold, ':') && len(w.Fold) > 3 && w.Fold[0] <= '9':
			return true
		case w.Tag == "CD" || vagueHours[w.Fold] || w.Fold != "" && w.Fold[0] >= '0' && w.Fold[0] <= '9':
			switch before {
			case "at", "by", "before", "until", "till", "within", "around", "about":
				return true
			case "the":
				if n := len(w.Fold); n > 2 && n < 5 && strings.Contains("st nd rd th", w.Fold[n-2:]) {
					return true
				}
			}
			if i+1 < len(ws) && vagueUnits[ws[i+1].Fold] && (i+2 >= len(ws) || ws[i+2].Fold != "ago" && ws[i+2].Fold != "of") && before != "after" {
				return true
			}
		}
	}
	return false
}

// vagueReach is how many words back a clause is looked for; longer ones are no
// clauses.
const vagueReach = 60

// vagueClause is where the clause of word at begins: after a mark or "and". A
// few words with a comma, such as "on Monday,", belong to it.
func vagueClause(ws []draft.Word, at int) int {
	for i := at - 1; i >= max(0, at-vagueReach); i-- {
		w := ws[i]
		switch {
		case w.Foreign:
		case w.Fold == ",":
			if at-i > 1 || i > 4 {
				return i + 1
			}
		case w.Punct() && w.Fold != "-" && w.Fold != "[" && w.Fold != "]", word(w, "and|but|so"):
			return i + 1
		}
	}
	return max(0, at-vagueReach)
}

// vagueAsked reports whether it is the customer who is asked to do it soon.
func vagueAsked(ws []draft.Word, at int) bool {
	start := vagueClause(ws, at)
	if start == at {
		return false
	}
	will := false
	for i := start; i < at; i++ {
		switch f := ws[i].Fold; f {
		case "will", "shall", "going", "i", "we", "they", "he", "she", "it":
			will = true
		case "please", "kindly":
			if !will {
				return true
			}
		case "you":
			if i+1 < at && !will {
				switch ws[i+1].Fold {
				case "can", "could", "should", "must", "need", "may", "might", "want", "have", "would":
					return i+2 >= len(ws) || !vagueGets[ws[i+2].Fold]
				}
			}
			if i > start && !will {
				switch ws[i-1].Fold {
				case "could", "can", "would", "should", "if", "will":
					return true
				}
			}
		}
	}
	if will {
		return false
	}
	first := ws[start]
	switch first.Fold {
	case "send", "reply", "contact", "call", "change", "check", "return", "update", "install", "let", "try", "give", "tell", "bring", "write", "answer":
		return start+1 < len(ws) && at-start > 1
	}
	return false
}

// vagueGets are what customers "should" or "can" do when it is we who act.
var vagueGets = folded("receive get see hear expect have be find notice")

// vaguePast reports whether the words tell of what has happened.
func vaguePast(ws []draft.Word, from, to int) bool {
	past := false
	for i := max(0, from-6); i < min(len(ws), to+8); i++ {
		if i >= from && i < to {
			continue
		}
		w := ws[i]
		if !w.Foreign && w.Punct() && w.Fold != "," && w.Fold != "-" {
			if i < from {
				past = false
				continue
			}
			break
		}
		switch {
		case word(w, "have|has") && i+1 < from && (ws[i+1].Fold == "been" || ws[i+1].Tag == "VBN"):
			past = true
		case i < from && word(w, "and|but|so"):
			past = false
		case word(w, "will|shall|would|should|is|are|am|be|going|can|could|hope|plan|goes|comes|gets|get|may|might|has|have"):
			return false
		case w.Tag == "VBD":
			past = true
		case w.Tag == "VBP", w.Tag == "VBZ", w.Tag == "MD":
			if !past {
				return false
			}
		}
	}
	return past
}

// mendVaguePromise puts a time in the place of the words.
func mendVaguePromise(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.ToLower(m.At.In(d.Text))
	switch head, tail, _ := strings.Cut(words, " "); head {
	case "will", "shall", "let", "going", "'ll", "’ll", "would", "can": // what is promised, and then "later"
		i := strings.LastIndex(tail, "later")
		if i < 0 {
			return nil
		}
		at := draft.Span{Start: m.At.Start + len(head) + 1 + i, End: m.At.Start + len(head) + 1 + i + len("later")}
		return offer(fixes)(replace(d, at, "by [time]"))
	case "you", "u", "ye", "back", "y'all":
		i := strings.Index(words, "later")
		if i < 0 {
			return nil
		}
		return offer(fixes)(replace(d, draft.Span{Start: m.At.Start + i, End: m.At.Start + i + len("later")}, "by [time]"))
	case "give", "allow":
		if w := around(m.Sentence, m.At).before(0); word(w, "please|kindly|just|to|will|you|can") {
			return nil
		}
		return offer(fixes)(replace(d, m.At, "this takes until [time]"))
	case "it", "won’t", "won't", "until":
		return nil
	case "a":
		if strings.Contains(words, "release") || strings.Contains(words, "version") || strings.Contains(words, "update") || strings.Contains(words, "patch") {
			return offer(fixes)(replace(d, m.At, "[the version, and when it is due]"))
		}
	}
	return offer(fixes)(replace(d, m.At, "by [time]"))
}

// mendVagueContact makes it a promise of one's own with a time.
func mendVagueContact(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.ToLower(m.At.In(d.Text))
	at := m.At
	if r := around(m.Sentence, m.At); word(r.after(0), "shortly|soon|asap|eventually|presently") {
		at.End = r.after(0).End
	} else if word(r.after(0), "in") && word(r.after(1), "due") {
		at.End = r.after(2).End
	}
	head, _, _ := strings.Cut(words, " ")
	switch head {
	case "someone", "somebody", "one", "we", "i", "you", "will", "shall", "and", "we'll", "we’ll", "i'll", "i’ll", "you'll", "you’ll", ",", "then":
	case "a":
		if strings.HasPrefix(words, "a colleague") && !strings.Contains(words, "theirs") {
			break
		}
		fallthrough
	default: // somebody in particular: only the time is missing
		return offer(fixes)(replace(d, at, m.At.In(d.Text)+" by [time]"))
	}
	for _, sign := range []string{"touch", "back", "contact", "revert", "hear", "reach", "ring", "call", "phone"} {
		if strings.Contains(words, sign) {
			return offer(fixes)(replace(d, at, "I’ll get back to you by [time]"))
		}
	}
	for _, sign := range []string{"notified", "informed", "updated", "receive", "let you know", "told", "text", "write"} {
		if strings.Contains(words, sign) {
			return offer(fixes)(replace(d, at, "I’ll write to you by [time]"))
		}
	}
	c := clauseAt(d, m.Whole)
	if c.where == inside {
		return nil
	}
	return offer(fixes)(replace(d, at, "[name] will look at it by [time]"))
}

// mendVagueNews says when the next word comes.
func mendVagueNews(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.ToLower(m.At.In(d.Text))
	next := "the next word from us comes by [time]"
	switch {
	case strings.HasPrefix(words, "is "), strings.HasPrefix(words, "'s"), strings.HasPrefix(words, "’s"):
		return offer(fixes)(replace(d, m.At, "is due by [time]"))
	case strings.HasPrefix(words, "it"), strings.HasPrefix(words, "that"), strings.HasPrefix(words, "this"):
		return offer(fixes)(replace(d, m.At, "it’s due by [time]"))
	case strings.HasPrefix(words, "keep"), strings.HasPrefix(words, "let"), strings.HasPrefix(words, "inform"), strings.HasPrefix(words, "update"):
		next = "write to you by [time]"
		if strings.HasPrefix(words, "keeping") {
			return nil
		}
	case strings.Contains(words, "keep"), strings.Contains(words, "post"), strings.Contains(words, "share"):
		next = "we’ll write to you by [time]"
		if strings.HasPrefix(words, "i") {
			next = "I’ll write to you by [time]"
		}
	}
	if c := clauseAt(d, m.Whole); c.where == inside && next != "write to you by [time]" && !strings.HasPrefix(words, "we") && !strings.HasPrefix(words, "i") {
		return nil
	}
	return offer(fixes)(replace(d, m.At, next))
}
