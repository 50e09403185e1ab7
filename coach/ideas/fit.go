package ideas

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/breathing"
)

// The ranges that an idea of the agent's own is held to.
const (
	LongestTitle = 60  // letters
	LongestText  = 300 // letters
	LongestStep  = 120 // letters
	MostSteps    = 6
	LeastSeconds = 5
	MostSeconds  = 30 * 60
	MostOwn      = 50 // ideas

	// room is how many bytes all of them may have together, as they are written
	// down: the file they are kept in takes 64 KB.
	room = 48 << 10

	longestID  = 40
	mostHidden = 200
)

// A Fault is what is the matter with an idea of the agent's own, in words for the
// agent that say what to do.
type Fault string

func (f Fault) Error() string { return string(f) }

// The faults there are.
const (
	NoTitle    Fault = "Give your idea a name."
	LongTitle  Fault = "A name has room for 60 letters: make it a little shorter."
	LongText   Fault = "The words have room for 300 letters: make them a little shorter."
	ManySteps  Fault = "There is room for six steps of 120 letters each: make them fewer or shorter."
	NoCategory Fault = "Choose what kind of idea it is."
	WrongTime  Fault = "Choose a time from 5 seconds to 30 minutes."
	TooMany    Fault = "There is room for 50 ideas of your own: take one out first."
	NoRoom     Fault = "Your own ideas fill all the room there is: make one shorter, or take one out first."
	Gone       Fault = "This idea is not there any more: add it anew."
)

var faults = []Fault{NoTitle, LongTitle, LongText, ManySteps, NoCategory, WrongTime, TooMany, NoRoom, Gone}

// fit tidies up the idea at a place among all of the agent's own, and says what
// is the matter with it.
func fit(all []Idea, at int) error {
	i := &all[at]
	i.Title, i.Text = tidy(i.Title), tidy(i.Text)
	var steps []string
	for _, s := range i.Steps {
		if s = tidy(s); s != "" {
			steps = append(steps, s)
		}
	}
	i.Steps = steps
	i.Figures = slices.DeleteFunc(slices.Clone(i.Figures), func(f string) bool { return !slices.Contains(Figures(), f) })
	if len(i.Figures) > 2 {
		i.Figures = i.Figures[:2]
	}
	i.Source = "" // whoever writes it, a study has not
	p, err := breathing.Parse(i.Pattern)
	if err != nil {
		p.ID = ""
	}
	i.Pattern = p.ID
	if len(i.Of) > longestID {
		i.Of = ""
	}
	i.Of = tidy(i.Of)
	length := utf8.RuneCountInString
	switch {
	case i.Title == "":
		return NoTitle
	case length(i.Title) > LongestTitle:
		return LongTitle
	case length(i.Text) > LongestText:
		return LongText
	case len(i.Steps) > MostSteps, slices.ContainsFunc(i.Steps, func(s string) bool { return length(s) > LongestStep }):
		return ManySteps
	case i.Category.Name() == "":
		return NoCategory
	case i.Seconds < LeastSeconds, i.Seconds > MostSeconds:
		return WrongTime
	case len(all) > MostOwn:
		return TooMany
	}
	total := 0
	for _, i := range all {
		total += i.size()
	}
	if total > room {
		return NoRoom
	}
	return nil
}

// tidy is a text on one line, in UTF-8, without space around it.
func tidy(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Co, r) {
			return -1
		}
		return r
	}, s)
}

// size is about how many bytes the idea has in a file.
func (i Idea) size() int {
	n := 200 + len(i.Of) // for the names of what is in it
	for _, s := range append(append([]string{i.Title, i.Text}, i.Steps...), i.Figures...) {
		n += len(s) + strings.Count(s, `"`) + strings.Count(s, `\`) + 4
	}
	return n
}

// Figures gives the names of all the drawings that there are for ideas, in order.
func Figures() []string {
	var all []string
	for _, i := range All() {
		all = append(all, i.Figures...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
