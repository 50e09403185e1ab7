package house

import "slices"

// Level says how much the agent lets a check say.
type Level uint8

const (
	// On is as the check itself has it.
	On Level = iota
	// Hint is marked, but never counted in the verdict.
	Hint
	// Off is not read at all.
	Off
)

func (l Level) String() string { return [...]string{"on", "hint", "off"}[l] }

// Level is that of the check with this id. What is both off and a hint is off.
func (s Settings) Level(id string) Level {
	switch {
	case slices.Contains(s.Off, id):
		return Off
	case slices.Contains(s.Hints, id):
		return Hint
	}
	return On
}

// SetLevel sets the level of the check with this id. Lists that were given out
// before are not changed.
func (s *Settings) SetLevel(id string, l Level) {
	s.Off = listed(s.Off, id, l == Off)
	s.Hints = listed(s.Hints, id, l == Hint)
}

// listed is a list with the word at its end, or without it; nil for none.
func listed(list []string, word string, in bool) []string {
	if in && slices.Contains(list, word) {
		return list
	}
	var all []string
	for _, w := range list {
		if w != word {
			all = append(all, w)
		}
	}
	if in {
		all = append(all, word)
	}
	return all
}
