package main

import (
	"bytes"
	"encoding/json"

	"levelhead/coach/check"
)

// A reportJSON is a report as other programs read it. Its names and their
// meaning are a contract: more may come, none may change.
type reportJSON struct {
	ID   json.RawMessage `json:"id,omitempty"`   // in --jsonl, as it was given
	File string          `json:"file,omitempty"` // in --json

	Say      []string      `json:"say"`     // Say checks that are present, wanted or not
	Missing  []string      `json:"missing"` // Say checks that are wanted and not present
	Findings []findingJSON `json:"findings"`

	wholeJSON
}

// A findingJSON is one fault. Start and End are half-open byte offsets.
type findingJSON struct {
	Check   string    `json:"check"`
	Start   int       `json:"start"`
	End     int       `json:"end"`
	Text    string    `json:"text"`
	Message string    `json:"message"`
	By      string    `json:"by"`
	Fixes   []fixJSON `json:"fixes"`
}

// A fixJSON is one way to mend a finding. Text is the whole draft with this fix
// made; it is nil once the fixes of a report hold room bytes of text, as Edits
// say the same. Ask is set when there is something for the agent to fill in.
type fixJSON struct {
	Label string     `json:"label"`
	Text  *string    `json:"text,omitempty"`
	Edits []editJSON `json:"edits"`
	Ask   bool       `json:"ask,omitempty"`
}

// An editJSON puts Text in place of the bytes from Start to End of the draft.
type editJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// room is how many bytes of whole drafts the fixes of one report may hold: a
// draft of megabytes with a fault in every line would fill the memory.
const room = 16 << 20

// portable is a report for other programs. Its fixes are tried out, and with
// offers set what it offers for missing things is, too.
func portable(r *check.Report, say []string, heard *check.Customer, offers bool) reportJSON {
	var faults, missing []string
	for _, f := range r.Findings {
		if f.Missing() {
			missing = append(missing, f.Rule.ID)
		} else {
			faults = append(faults, f.Rule.ID)
		}
	}
	r = r.Vetted(faults...)
	if offers {
		r = r.Vetted(missing...)
	}
	j := reportJSON{Say: say, Missing: states(r, check.Missing), Findings: []findingJSON{}, wholeJSON: portableWhole(r, heard)}
	left := room
	for _, f := range r.Findings {
		if f.Missing() {
			continue
		}
		fj := findingJSON{
			Check: f.Rule.ID, Start: f.At.Start, End: f.At.End, Text: f.At.In(r.Draft.Text),
			Message: f.Message, By: f.By.String(), Fixes: []fixJSON{},
		}
		for _, x := range f.Fixes {
			one := fixJSON{Label: x.Label, Edits: portableEdits(x), Ask: x.Ask}
			if left -= len(r.Draft.Text); left >= 0 {
				text := x.Apply(r.Draft.Text)
				one.Text = &text
			}
			fj.Fixes = append(fj.Fixes, one)
		}
		j.Findings = append(j.Findings, fj)
	}
	return j
}

// states are the ids of the rules in that state, in the order of the rules.
func states(r *check.Report, s check.State) []string {
	ids := []string{}
	for _, it := range r.Items {
		if it.State == s {
			ids = append(ids, it.Rule.ID)
		}
	}
	return ids
}

// encode gives v as one line of JSON. Bytes that are not UTF-8 come out as
// U+FFFD, so what is written is valid always.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}
