package main

import (
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A wholeJSON is what a report says besides its findings. Like them it is a
// contract.
type wholeJSON struct {
	Offers   []offerJSON   `json:"offers,omitempty"`  // for what is missing, in order of place
	Remarks  []remarkJSON  `json:"remarks,omitempty"` // about the reply as a whole
	Customer *customerJSON `json:"customer,omitempty"`
	Ease     *easeJSON     `json:"ease,omitempty"` // from 20 words on
}

// An offerJSON is something missing, the place where it belongs, and sentences
// to put there.
type offerJSON struct {
	Check   string    `json:"check"`
	At      int       `json:"at"`
	Message string    `json:"message"`
	Fixes   []fixJSON `json:"fixes"` // without their texts
}

type remarkJSON struct {
	ID      string      `json:"id"`
	Message string      `json:"message"`
	At      []placeJSON `json:"at"`    // the sentences it is about; none for all of them
	Fixes   []fixJSON   `json:"fixes"` // without their texts
}

// A placeJSON is bytes from Start up to End.
type placeJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A customerJSON is what the customer's message says. Its places stand in that
// message.
type customerJSON struct {
	Heat    string        `json:"heat"`
	Feels   []feelingJSON `json:"feels,omitempty"`
	About   string        `json:"about,omitempty"`
	Impact  []impactJSON  `json:"impact,omitempty"`
	Abuse   []placeJSON   `json:"abuse,omitempty"`
	Threat  []placeJSON   `json:"threat,omitempty"`
	Leaving []placeJSON   `json:"leaving,omitempty"`
	// SelfHarm is words about self-harm, of the writer or of somebody they know.
	SelfHarm []placeJSON `json:"self_harm,omitempty"`
	Card     string      `json:"card,omitempty"` // "self-harm", "threat", "ask" or "abuse"
}

type feelingJSON struct {
	Name string `json:"name"`
	Word string `json:"word,omitempty"`
	placeJSON
}

type impactJSON struct {
	Stake string `json:"stake"`
	Words string `json:"words,omitempty"`
	placeJSON
}

type easeJSON struct {
	Score float64     `json:"score"` // Flesch's reading ease, 0 to 100
	Word  string      `json:"word"`
	Hard  float64     `json:"hard"` // the share of words that a customer may not know
	Terms []placeJSON `json:"terms,omitempty"`
	Words int         `json:"words"`
}

// portableWhole is all that a report says besides its findings.
func portableWhole(r *check.Report, heard *check.Customer) (w wholeJSON) {
	for _, f := range r.Findings {
		if f.Missing() {
			w.Offers = append(w.Offers, offerJSON{f.Rule.ID, f.At.Start, f.Message, portableFixes(f.Fixes)})
		}
	}
	for _, m := range r.Whole.Remarks {
		w.Remarks = append(w.Remarks, remarkJSON{m.ID, m.Message, portablePlaces(m.At), portableFixes(m.Fixes)})
	}
	if heard != nil {
		c := customerJSON{
			Heat: heard.Heat.String(), About: heard.About,
			Abuse: portablePlaces(heard.Abuse), Threat: portablePlaces(heard.Threat), Leaving: portablePlaces(heard.Leaving),
			SelfHarm: portablePlaces(heard.SelfHarm),
		}
		for _, f := range heard.Feels {
			c.Feels = append(c.Feels, feelingJSON{f.Name, f.Word, placeJSON{f.At.Start, f.At.End}})
		}
		for _, x := range heard.Impact {
			c.Impact = append(c.Impact, impactJSON{x.Stake.String(), x.Words, placeJSON{x.At.Start, x.At.End}})
		}
		if heard.Card != nil {
			c.Card = heard.Card.ID
		}
		w.Customer = &c
	}
	if e, ok := r.Ease(); ok {
		w.Ease = &easeJSON{e.Score, e.Word, e.Hard, portablePlaces(e.Terms), e.Words}
	}
	return w
}

func portablePlaces(list []draft.Span) []placeJSON {
	at := make([]placeJSON, len(list))
	for i, s := range list {
		at[i] = placeJSON{s.Start, s.End}
	}
	return at
}

// portableFixes are fixes with their edits and without their texts.
func portableFixes(fixes []check.Fix) []fixJSON {
	list := make([]fixJSON, len(fixes))
	for i, x := range fixes {
		list[i] = fixJSON{Label: x.Label, Edits: portableEdits(x), Ask: x.Ask}
	}
	return list
}

func portableEdits(x check.Fix) []editJSON {
	edits := make([]editJSON, len(x.Edits))
	for i, e := range x.Edits {
		edits[i] = editJSON{e.Start, e.End, e.Text}
	}
	return edits
}
