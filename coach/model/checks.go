package model

// Checks are the ids of the labelled checks, in the order in which the
// weights know them: first what to say, then what to avoid. A model reads for
// these and no others.
var Checks = []string{
	"acknowledge-feeling", "apologize", "show-listening", "take-ownership",
	"offer-choice", "share-plan", "set-expectations", "same-side",

	"calm-down", "slang-for-upset", "jargon", "blaming-you", "hard-no",
	"demand", "flippant-sorry", "dont-know", "tentative", "minimizing",
	"defensive", "heat", "cutting-off", "scripted", "vague-promise", "self-focus",
}

// checks is how many Checks there are.
const checks = 24

// number is the place of a check in Checks, or -1.
func number(id string) int {
	if n, ok := numbers[id]; ok {
		return n
	}
	return -1
}

var numbers = func() map[string]int {
	m := make(map[string]int, checks)
	for i, id := range Checks {
		m[id] = i
	}
	return m
}()
