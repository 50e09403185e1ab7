package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestHeatShouting holds what counts as shouting: ordinary words in capitals
// and heaps of marks, not keys, labels, names or gladness.
func TestHeatShouting(t *testing.T) {
	for text, want := range map[string]string{
		"It is NOT the router.":                            "It is «NOT» the router.",
		"Please do this ONE AT A TIME and wait.":           "Please do this «ONE AT A TIME» and wait.",
		"The form is on page one!!! It is short.":          "The form is on page one«!!!» It is short.",
		"Which page is it?! I need it.":                    "Which page is it«?!» I need it.",
		"Thank you so much!!!":                             "Thank you so much!!!",
		"Hold CTRL and ALT, then press STOP on the front.": "Hold CTRL and ALT, then press STOP on the front.",
		"The USB and HDMI sockets both work.":              "The USB and HDMI sockets both work.",
		"The error “FATAL!!! STOP NOW” is harmless.":       "The error “FATAL!!! STOP NOW” is harmless.",
		"Press CTRL + ALT + DEL, then pick Lock.":          "Press CTRL + ALT + DEL, then pick Lock.",
		"The till shows OUT OF PAPER again.":               "The till shows OUT OF PAPER again.",
		"Find the sticker that says DO NOT REMOVE.":        "Find the sticker that says DO NOT REMOVE.",
		"Choose SAVE AND EXIT, then wait.":                 "Choose SAVE AND EXIT, then wait.",
		"I said DO NOT touch it.":                          "I said «DO NOT» touch it.",
		"IT will ring the WHO office in the US.":           "IT will ring the WHO office in the US.",
	} {
		rep := check.Run([]*check.Rule{ByID("heat")}, draft.Parse(text), check.Case{})
		if got := marked(text, rep); got != want {
			t.Errorf("found: %s\nwanted: %s", got, want)
		}
	}
}
