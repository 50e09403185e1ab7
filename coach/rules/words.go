package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// fill fills a template from a match:
//
//	{name}      the words remembered as name, as typed
//	{name:VBN}  their first word as that form of its verb (VB, VBZ, VBG, VBD,
//	            VBN), the rest as typed
//	{name:the}  with "your", "my" or "our" in front turned into "the"
//	{name:were} nothing but "was" or "were", as the words are one or many
//	{name:is}   nothing but "is" or "are", likewise
//	[words]     a blank that the agent fills in
//
// A name that took no part is empty. Spaces are put right afterwards.
func fill(d *draft.Draft, m draft.Match, template string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(template, '{')
		if i < 0 {
			break
		}
		k := strings.IndexByte(template[i:], '}')
		if k < 0 {
			break
		}
		b.WriteString(template[:i])
		name, how, _ := strings.Cut(template[i+1:i+k], ":")
		if at, ok := m.Part(name); ok {
			b.WriteString(shape(at.In(d.Text), how))
		}
		template = template[i+k+1:]
	}
	b.WriteString(template)
	s := strings.Join(strings.Fields(b.String()), " ")
	for _, mark := range []string{",", ".", "!", "?", ";", ":"} {
		s = strings.ReplaceAll(s, " "+mark, mark)
	}
	return strings.TrimLeft(s, ", ")
}

// shape gives words the form a template asks for.
func shape(words, how string) string {
	head, tail, _ := strings.Cut(words, " ")
	switch how {
	case "VB":
		return strings.TrimSpace(draft.Base(strings.ToLower(head)) + " " + tail)
	case "VBZ", "VBG", "VBD", "VBN":
		return strings.TrimSpace(draft.Inflect(draft.Base(strings.ToLower(head)), how) + " " + tail)
	case "the":
		switch strings.ToLower(head) {
		case "your", "ur", "my", "our", "yr":
			return "the " + tail
		}
	case "were":
		if many(words) {
			return "were"
		}
		return "was"
	case "is":
		if many(words) {
			return "are"
		}
		return "is"
	}
	return words
}

// many reports whether a noun phrase takes a plural verb, by its last word
// before any preposition.
func many(words string) bool {
	last := ""
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		w = strings.Trim(w, ".,;:!?\"'“”’()")
		switch w {
		case "of", "in", "on", "for", "to", "from", "with", "at", "by", "that":
			if last != "" {
				return plural(last)
			}
		case "and":
			return true
		case "these", "those", "they", "them", "both", "all", "some":
			return true
		}
		last = w
	}
	return plural(last)
}

func plural(w string) bool {
	switch w {
	case "people", "data", "credentials", "media", "children", "we", "you":
		return w != "data"
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") && !strings.HasSuffix(w, "'s") && w != "windows" && w != "this"
}

// blank reports whether words hold a [blank] for the agent to fill in.
func blank(s string) bool {
	i := strings.IndexByte(s, '[')
	return i >= 0 && strings.IndexByte(s[i:], ']') > 0
}

// replace makes the fix that puts words in the place of at: capitals follow
// the sentence, and where the words are empty the gap is closed. ok is false
// where nothing would be left of the sentence but its marks, or nothing would
// change.
func replace(d *draft.Draft, at draft.Span, words string) (fix check.Fix, ok bool) {
	s := d.SentenceAt(at.Start)
	if s == nil {
		return check.Fix{}, false
	}
	label := words
	starts := atStart(d, s, at)
	upper := starts && capital(at.In(d.Text))
	switch {
	case words == "" && at.End >= lastWord(s):
		return check.Fix{}, false
	case words == "":
		label = "leave it out"
		for at.End < s.End && (space(d.Text[at.End]) || d.Text[at.End] == ',') {
			at.End++
		}
		if upper {
			r, n := utf8.DecodeRuneInString(d.Text[at.End:])
			words = string(unicode.ToUpper(r))
			at.End += n
		}
	case upper:
		words = raise(words)
		label = words
	case !starts:
		words = lower(words)
		label = words
	}
	if c := d.Text[at.Start:]; words != "" && at.Start > s.Start && !space(d.Text[at.Start-1]) && (strings.HasPrefix(c, "'") || strings.HasPrefix(c, "’")) && !strings.HasPrefix(words, "'") && !strings.HasPrefix(words, "’") {
		words = " " + words // in the place of "'s" or "'re"
	}
	if words == at.In(d.Text) {
		return check.Fix{}, false
	}
	return check.Fix{Label: label, Edits: []check.Edit{{Span: at, Text: words}}, Ask: blank(words)}, true
}

// atStart reports whether at begins its sentence, marks apart.
func atStart(d *draft.Draft, s *draft.Sentence, at draft.Span) bool {
	for _, w := range s.Words {
		if w.Start >= at.Start {
			return true
		}
		if w.Foreign || !w.Punct() {
			return false
		}
	}
	return true
}

// lastWord is the end of the last word of s that is not a mark.
func lastWord(s *draft.Sentence) int {
	for i := len(s.Words) - 1; i >= 0; i-- {
		if w := s.Words[i]; w.Foreign || !w.Punct() {
			return w.End
		}
	}
	return s.Start
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func raise(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// lower puts a small letter in front, but for "I" and for words that are
// written with capitals.
func lower(s string) string {
	head, _, _ := strings.Cut(s, " ")
	if strings.HasPrefix(head, "I'") || strings.HasPrefix(head, "I’") || head == "I" || strings.ToLower(head[1:]) != head[1:] {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
