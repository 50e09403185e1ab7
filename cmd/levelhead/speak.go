package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"levelhead/coach"
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

// errNotOpen: there is no window to speak to.
var errNotOpen error = said("Levelhead is not open. Start it with “levelhead”.")

// ask sends one word to the running window, and what comes after it.
func ask(word string, args ...string) (native.Reply, error) {
	r, err := native.Ask(context.Background(), native.Request{Word: word, Args: args})
	if errors.Is(err, native.ErrNotRunning) {
		return r, errNotOpen
	}
	if err != nil {
		return r, err
	}
	if r.Error != "" {
		return r, said(r.Error)
	}
	return r, nil
}

// tell asks for something to be done, and for no answer but whether it was.
func tell(word string) error {
	_, err := ask(word)
	return err
}

// speak asks, and prints what is so now.
func speak(w io.Writer, word string, args ...string) error {
	r, err := ask(word, args...)
	if err != nil || r.Say == "" {
		return err
	}
	_, err = fmt.Fprintln(w, r.Say)
	return err
}

// speakJSON prints all that the window tells of itself.
func speakJSON(w io.Writer) error {
	r, err := ask("status")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", r.Status)
	return err
}
