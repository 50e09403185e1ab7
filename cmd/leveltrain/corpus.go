package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// form is what a labelled text is, and so what its labels say of how common a
// fault is.
type form uint8

const (
	shortCase  form = iota // labelled for one check, half of them true
	wholeReply             // an exchange written for the project
	realReply              // an exchange that took place
)

func (f form) String() string { return [...]string{"cases", "whole", "real"}[f] }

// A sample is a labelled text.
type sample struct {
	form     form
	id       string
	group    string // the writer or the source, as told by the file
	own      bool   // read by who wrote the phrase rules only after these were first measured on it; see fresh
	bit      bool   // a fragment to learn from, never judged
	mended   bool   // another text with something in it put right; learnt from only, and held out with it
	clean    bool   // free of the fault of check, or of all there are where that is -1
	fold     int    // the part of cross-validation that it is held out in
	text     string
	customer string
	mood     string

	check     int              // of a short case; else -1
	want      [24]bool         // by check; of a short case only that of its own
	contested [24]bool         // labels that say nothing
	spans     [24][]draft.Span // the labelled words

	draft   *draft.Draft
	said    *draft.Draft // the customer's message; nil for none
	rows    []int        // of each sentence
	message int          // the row of the customer's message, where its mood is labelled
}

type record struct {
	ID     json.RawMessage `json:"id"`
	Source string          `json:"source"`

	Check  string  `json:"check"`
	Expect bool    `json:"expect"`
	Text   *string `json:"text"`
	Span   string  `json:"span"`

	Customer  string                         `json:"customer"`
	Mood      string                         `json:"mood"`
	Reply     *string                        `json:"reply"`
	Say       []string                       `json:"say"`
	Avoid     []struct{ Check, Span string } `json:"avoid"`
	Contested []string                       `json:"contested"`
}

// readSamples reads a file of labelled texts.
func readSamples(path string) ([]*sample, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	from := filepath.Base(filepath.Dir(path))
	var out []*sample
	for n := 1; in.Scan(); n++ {
		if len(strings.TrimSpace(in.Text())) == 0 {
			continue
		}
		var r record
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		s, err := r.sample()
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		s.group = strings.TrimSuffix(filepath.Base(path), ".jsonl")
		if r.Source != "" {
			s.group = r.Source
		}
		s.id = fmt.Sprintf("%s:%d", filepath.Base(path), n)
		s.own, s.bit = from == "own", from == "bits"
		if strings.HasPrefix(s.group, "public") {
			s.form = realReply
		}
		out = append(out, s)
	}
	return out, in.Err()
}

func (r *record) sample() (*sample, error) {
	s := &sample{check: -1, mood: r.Mood}
	mark := func(id string, set *[24]bool) (int, error) {
		c := slices.Index(model.Checks, id)
		if c < 0 {
			return c, fmt.Errorf("no check is called %q", id)
		}
		set[c] = true
		return c, nil
	}
	if r.Text != nil && r.Check == "" && r.Mood != "" {
		s.customer = *r.Text // a message by itself, for its mood alone
		return s, nil
	}
	if r.Text != nil && r.Check == "" {
		s.text, s.clean = *r.Text, true // innocent of every fault, for whatever it looks like one
		return s, nil
	}
	if r.Text != nil {
		s.text = *r.Text
		var err error
		if s.check, err = mark(r.Check, new([24]bool)); err != nil {
			return nil, err
		}
		s.want[s.check] = r.Expect
		if r.Expect {
			s.spans[s.check] = places(s.text, r.Span)
		}
		return s, nil
	}
	if r.Reply == nil {
		return nil, fmt.Errorf("neither a text nor a reply")
	}
	s.text, s.customer, s.form = *r.Reply, r.Customer, realReply
	if r.Mood != "" {
		s.form = wholeReply
	}
	for _, id := range r.Say {
		if _, err := mark(id, &s.want); err != nil {
			return nil, err
		}
	}
	for _, a := range r.Avoid {
		c, err := mark(a.Check, &s.want)
		if err != nil {
			return nil, err
		}
		s.spans[c] = append(s.spans[c], places(s.text, a.Span)...)
	}
	for _, id := range r.Contested {
		if _, err := mark(id, &s.contested); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// places are all the places in text where words stand.
func places(text, words string) (at []draft.Span) {
	for from := 0; words != ""; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			break
		}
		at = append(at, draft.Span{Start: from + i, End: from + i + len(words)})
		from += i + len(words)
	}
	return at
}
