// Package ideas is what to do in a break: short things for an office desk and
// for somebody who wears a headset, in our own words, and those that an agent
// adds.
//
// None of them promises health. What is said about breathing is what the study
// in the idea's Source found, and no more.
package ideas

import (
	"slices"
	"time"
)

// A Category is the kind of thing that an idea is.
type Category string

// The categories there are.
const (
	Breathe Category = "breathe"
	Stretch Category = "stretch"
	Eyes    Category = "eyes"
	Walk    Category = "walk"
	Water   Category = "water"
	Talk    Category = "talk"
	Play    Category = "play"
)

// Categories gives all of them, in the order in which they are shown.
func Categories() []Category {
	return []Category{Breathe, Stretch, Eyes, Walk, Water, Talk, Play}
}

var names = map[Category]string{
	Breathe: "Breathing", Stretch: "Stretching", Eyes: "Eyes", Walk: "Walking", Water: "Something to drink", Talk: "Talking", Play: "Playing",
}

// Name is what the category is called in the window, in English; "" for what is
// no category.
func (c Category) Name() string { return names[c] }

// An Idea is one thing to do in a break.
type Idea struct {
	ID       string // such as "neck-tilt"; never changes; "own-1" and so on for the agent's own
	Title    string // an instruction, without a full stop
	Text     string // one or two sentences
	Category Category
	Steps    []string // one after the other; none where the text says all
	Figures  []string // drawings: for assets.Figure; two are the two ends of one movement
	Seconds  int      // how long it takes
	Standing bool     // it takes standing up, or stairs
	Away     bool     // it leads away from the desk
	Pattern  string   // the breathing pattern it goes by, as breathing.Parse reads it; "" for none
	Source   string   // a study with its year, or ""
	Of       string   // the id of the built-in one that this is the agent's version of; "" for none
}

// Takes is how long the idea takes.
func (i Idea) Takes() time.Duration { return time.Duration(i.Seconds) * time.Second }

// All gives every idea that is built in, category by category. The slice is
// the caller's own; what is in the ideas is not to be changed.
func All() []Idea {
	return slices.Concat(breathe, stretchUpper, stretchLower, eyes, walk, water, talk, play)
}

// ByID gives the built-in idea of that id; ok is false when there is none.
func ByID(id string) (i Idea, ok bool) {
	all := All()
	at := slices.IndexFunc(all, func(i Idea) bool { return i.ID == id })
	if at < 0 {
		return Idea{}, false
	}
	return all[at], true
}

// Texts gives every text of this package that is shown, each once, in order:
// what there is to translate.
func Texts() []string {
	var all []string
	for _, c := range Categories() {
		all = append(all, c.Name())
	}
	for _, i := range All() {
		all = append(append(all, i.Title, i.Text), i.Steps...)
	}
	for _, f := range faults {
		all = append(all, f.Error())
	}
	slices.Sort(all)
	return slices.Compact(all)
}
