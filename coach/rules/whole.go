package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Whole looks at a reply as a whole. It is what check.Case wants.
func Whole(r *check.Report, c *check.Case) (w check.Whole) {
	if c.Form == check.Note {
		return w
	}
	o := overview{r: r, c: c, sorry: marks(r, "apologize"), felt: marks(r, "acknowledge-feeling")}
	var at []draft.Span // of the lines
	for i := range r.Draft.Sentences {
		if l := o.sympathy(i); l != "" {
			w.Lines = append(w.Lines, l)
			at = append(at, r.Draft.Sentences[i].Span)
		}
	}
	add := func(m check.Remark, ok bool) {
		if ok {
			w.Remarks = append(w.Remarks, m)
		}
	}
	add(o.repeated(w.Lines, at))
	if r.Draft.Words() < shortReply {
		return w
	}
	add(o.sorries())
	if c.Heat != check.Calm && !c.Heard.Grave() {
		add(o.noPerson())
		add(o.late())
	}
	return w
}

// shortReply is how many words a reply has to have before more is said of it
// as a whole: short chat has no order to speak of.
const shortReply = 25

// An overview is a report with the sentences that say sorry or that the
// feeling is seen, by their index.
type overview struct {
	r           *check.Report
	c           *check.Case
	sorry, felt map[int]bool
}

// marks are the sentences in which a Say check was found said.
func marks(r *check.Report, id string) map[int]bool {
	at := map[int]bool{}
	for _, it := range r.Items {
		if it.Rule.ID != id || it.State != check.Said {
			continue
		}
		for _, s := range it.At {
			if s := r.Draft.SentenceAt(s.Start); s != nil {
				at[s.Index] = true
			}
		}
	}
	return at
}

// places are the spans of sentences, in order.
func (o overview) places(list ...int) (at []draft.Span) {
	for _, i := range list {
		at = append(at, o.r.Draft.Sentences[i].Span)
	}
	return at
}

// sympathy is sentence i as folded words, if it says sorry or that the feeling
// is seen in words worth remembering: an everyday “I’m sorry about that” is
// not. Names and figures count for nothing.
func (o overview) sympathy(i int) string {
	if !o.sorry[i] && !o.felt[i] {
		return ""
	}
	ws := o.r.Draft.Sentences[i].Words
	words := make([]string, 0, len(ws))
	for k := range ws {
		if w := &ws[k]; !w.Foreign && !w.Punct() && w.Tag != "NNP" && w.Tag != "CD" {
			words = append(words, w.Fold)
		}
	}
	if len(words) < shortLine {
		return ""
	}
	if line := strings.Join(words, " "); !slices.Contains(everyday, line) {
		return line
	}
	return ""
}

// shortLine is how many words a line has to have to sound scripted when it
// comes again.
const shortLine = 6

// everyday lines are longer than that and still nobody's script.
var everyday = []string{
	"i am sorry to hear about that", "i am very sorry about that", "i am really sorry about this", "i am so sorry about that",
	"i am sorry for the long wait", "sorry it took a bit longer", "i am sorry that this happened again", "i am sorry for the late reply",
}

// repeated points out sympathy that this agent has sent of late.
func (o overview) repeated(lines []string, at []draft.Span) (m check.Remark, ok bool) {
	if o.c.Before == nil {
		return m, false
	}
	for i, l := range lines {
		if o.c.Before(l) {
			m.At = append(m.At, at[i])
		}
	}
	m.ID = "repeated"
	m.Message = "You have sent this line in another reply of late. Words from this very case sound more like you."
	return m, len(m.At) > 0
}

// indexes are the sentences of a set, in order.
func (o overview) indexes(set map[int]bool) (list []int) {
	for i := range o.r.Draft.Sentences {
		if set[i] {
			list = append(list, i)
		}
	}
	return list
}
