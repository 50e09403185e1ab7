package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"levelhead/coach/check"
)

// form tells the two forms of labelled text apart.
type form uint8

const (
	// shortCase is a line or two, labelled for one check.
	shortCase form = iota
	// wholeReply is a whole reply, labelled for every check.
	wholeReply
)

// A sample is one labelled text.
type sample struct {
	file     string
	line     int
	id       string // "" where it has none
	form     form
	text     string
	customer string // the customer's message; "" where it has none

	mood string // the customer's, as labelled; "" where it is not

	labels    map[string]label // by check
	contested []string         // checks on which the readers did not agree
}

// A label is what the readers of a sample said of one check.
type label struct {
	kind check.Kind // of a whole reply's label; a short case does not tell
	want bool
	at   []string // the words, where they were marked
}

// where names the sample for people: its place, and its id where it has one.
func (s sample) where() string {
	place := s.file + ":" + itoa(s.line)
	if s.id == "" {
		return place
	}
	return s.id + " (" + place + ")"
}

// unlabelled holds the checks that no reader labels by hand: nothing can be
// said of how well they read.
var unlabelled = []string{"you-overuse"}

// record is a line of a corpus, in either form.
type record struct {
	ID json.RawMessage `json:"id"`

	Check  string  `json:"check"`
	Expect *bool   `json:"expect"`
	Text   *string `json:"text"`
	Span   string  `json:"span"`

	Customer  string   `json:"customer"`
	Reply     *string  `json:"reply"`
	Say       []string `json:"say"`
	Avoid     []words  `json:"avoid"`
	Contested []string `json:"contested"`
	Mood      string   `json:"mood"`
}

type words struct {
	Check string `json:"check"`
	Span  string `json:"span"`
}

var errNoSample = errors.New(`this is no labelled text; a line holds either {"check","expect","text","span"} or {"id","customer","reply","say","avoid","contested"}`)

// parseSample reads one line of a corpus.
func parseSample(data []byte) (s sample, err error) {
	var r record
	if err := json.Unmarshal(data, &r); err != nil {
		return s, errNoSample
	}
	s.id = string(bytes.Trim(r.ID, `"`))
	s.labels = map[string]label{}
	switch {
	case r.Reply != nil:
		s.form, s.text, s.customer, s.mood = wholeReply, *r.Reply, r.Customer, r.Mood
		for _, id := range r.Say {
			s.labels[id] = label{kind: check.Say, want: true}
		}
		for _, w := range r.Avoid {
			l := s.labels[w.Check]
			s.labels[w.Check] = label{kind: check.Avoid, want: true, at: append(l.at, w.Span)}
		}
		s.contested = slices.Compact(slices.Sorted(slices.Values(r.Contested)))
	case r.Text != nil && r.Expect != nil && r.Check != "":
		s.form, s.text = shortCase, *r.Text
		l := label{want: *r.Expect}
		if r.Span != "" {
			l.at = []string{r.Span}
		}
		s.labels[r.Check] = l
	default:
		return s, errNoSample
	}
	return s, nil
}
