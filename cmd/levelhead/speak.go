package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/ui/native"
)

// answer is what the running window says of itself. No word of a draft is in
// it.
type answer struct {
	Version string `json:"version"`
	PID     int    `json:"pid"`
	Window  struct {
		Visible  bool    `json:"visible"`
		Folded   bool    `json:"folded"`
		Page     string  `json:"page"`
		Floating bool    `json:"floating"`
		X        int     `json:"x"`
		Y        int     `json:"y"`
		Width    float32 `json:"width"`
		Height   float32 `json:"height"`
	} `json:"window"`
	coach.Status
}

// said is an error in whole sentences, for the agent.
type said string

func (s said) Error() string { return string(s) }

// ask sends one word to the running window.
func ask(word string) (native.Reply, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	r, err := native.Ask(ctx, native.Request{Word: word})
	if errors.Is(err, native.ErrNotRunning) {
		return r, said("Levelhead is not open. Start it with “levelhead”.")
	}
	if err != nil {
		return r, err
	}
	if r.Error != "" {
		return r, said(r.Error)
	}
	return r, nil
}

func tell(word string) error {
	_, err := ask(word)
	return err
}

func printStatus(w io.Writer, asJSON bool) error {
	r, err := ask("status")
	if err != nil {
		return err
	}
	if asJSON {
		_, err := fmt.Fprintf(w, "%s\n", r.Status)
		return err
	}
	var a answer
	if err := json.Unmarshal(r.Status, &a); err != nil {
		return said("The open window answered in a form that this levelhead does not know; they may be of two versions. Close it and start it again.")
	}
	_, err = fmt.Fprintln(w, verdict(a.Draft)+"\n"+clock(a.Break))
	return err
}

func verdict(d coach.DraftStatus) string {
	if d.Empty {
		return "No draft yet"
	}
	return coach.Verdict(d.Mend, d.Add)
}

func clock(b coach.BreakStatus) string {
	left := (time.Duration(b.LeftSeconds) * time.Second).String()
	switch b.Phase {
	case breaks.Working:
		return "Next break in " + left
	case breaks.Due:
		return "A break is due"
	case breaks.Resting:
		return "On a break, " + left + " left"
	}
	return "Breaks are off"
}
