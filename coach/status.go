package coach

import (
	"fmt"
)

// Status is what the running program tells about itself to those who ask from
// outside. It never holds a word of a draft, of a customer or of the clipboard.
type Status struct {
	Draft    DraftStatus     `json:"draft"`
	Customer *CustomerStatus `json:"customer,omitempty"` // when their message is at hand
	Heat     string          `json:"heat"`               // how upset they are taken to be: "calm", "upset" or "furious"
	HeatFrom string          `json:"heat_from"`          // "setting", "message" or "agent"
	Break    BreakStatus     `json:"break"`
	Watching WatchStatus     `json:"watching"`
	Selected string          `json:"selected,omitempty"` // the row that is open
	Offer    bool            `json:"offer"`              // a copied draft waits
	Notice   bool            `json:"notice"`             // there is a line for the agent
	Trouble  bool            `json:"trouble"`            // and it says that something went wrong
}

// Verdict is what there is to say of a draft in a few words: “Ready to send”,
// or how much there is to mend and to add.
func Verdict(mend, add int) string {
	switch {
	case mend > 0 && add > 0:
		return fmt.Sprintf("%d to mend, %d to add", mend, add)
	case mend > 0:
		return fmt.Sprintf("%d to mend", mend)
	case add > 0:
		return fmt.Sprintf("%d to add", add)
	}
	return "Ready to send"
}

// DraftStatus is the verdict on the draft.
type DraftStatus struct {
	Empty    bool              `json:"empty"`
	Form     string            `json:"form"` // "reply", "note" or "call"
	Long     bool              `json:"long"` // longer than can be written in
	Ready    bool              `json:"ready"`
	Mend     int               `json:"mend"`
	Add      int               `json:"add"`
	Items    map[string]string `json:"items"`    // a check's id and its state
	Findings []string          `json:"findings"` // ids, in order of place
	Remarks  []string          `json:"remarks"`  // ids of what is said of the whole
}

// CustomerStatus is what the customer's message says.
type CustomerStatus struct {
	Heat string `json:"heat"`           // "calm", "upset" or "furious"
	Card string `json:"card,omitempty"` // "self-harm", "threat", "ask" or "abuse"
}

// WatchStatus says whether what is copied is read.
type WatchStatus struct {
	On      bool `json:"on"`
	Working bool `json:"working"`
}

// Status is the view without its words.
func (v View) Status() Status {
	s := Status{
		Draft: DraftStatus{
			Empty: v.Empty(), Form: v.Form.String(), Long: v.Long, Ready: !v.Empty() && v.Report.Ready(),
			Mend: v.Report.Mend(), Add: v.Report.Add(),
			Items: map[string]string{}, Findings: []string{}, Remarks: []string{},
		},
		Heat:     v.Heat.String(),
		HeatFrom: v.HeatFrom.String(),
		Break:    v.Break.status(v.Day, v.Hard),
		Watching: WatchStatus{On: v.Watching.On, Working: v.Watching.Reads()},
		Selected: v.Selected,
		Offer:    v.Offer != "",
		Notice:   v.Notice != Notice{},
		Trouble:  v.Notice.Bad,
	}
	for _, it := range v.Report.Items {
		s.Draft.Items[it.Rule.ID] = it.State.String()
	}
	for _, f := range v.Report.Findings {
		s.Draft.Findings = append(s.Draft.Findings, f.Rule.ID)
	}
	for _, m := range v.Report.Whole.Remarks {
		s.Draft.Remarks = append(s.Draft.Remarks, m.ID)
	}
	if c := v.Customer; c != nil {
		s.Customer = &CustomerStatus{Heat: c.Heat.String()}
		if c.Card != nil {
			s.Customer.Card = c.Card.ID
		}
	}
	return s
}
