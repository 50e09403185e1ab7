package house

import (
	"errors"

	"levelhead/coach/ideas"
)

var ideasWords = wording{
	head:    "# Ideas for breaks of your own, and the ids of those that you hide. Levelhead writes this file: change it while Levelhead is closed.\n\n",
	title:   "The file with your own ideas for breaks",
	instead: "The ideas that Levelhead brings along are all there",
	unsaved: "what you change in them now lasts until you close Levelhead",
	mend:    "Mend it and name it ideas.toml again while Levelhead is closed, or write your ideas anew.",
	again:   ", then change an idea again",
	ranged:  "Some ideas for breaks were too long, too many or without a name",
}

// Ideas reads what the agent has made of the ideas for breaks: nothing when
// there is no file or it was not readable. The error is nil, *Broken, *Locked
// or *Adjusted, as with Open; after *Adjusted the ideas are good to use.
func (s *Store) Ideas() (ideas.Book, error) {
	if s.ideas.locked != nil {
		return ideas.Book{}, s.ideas.locked
	}
	var b book
	err := s.ideas.read(b.keys())
	if _, ok := errors.AsType[*Adjusted](err); err != nil && !ok {
		return ideas.Book{}, err
	}
	return b.Book, err
}

// SaveIdeas writes the ideas as Save does the settings.
func (s *Store) SaveIdeas(b ideas.Book) error {
	if s.ideas.rest == nil && s.ideas.locked == nil {
		s.Ideas() // what stands there is set aside or left alone, not written over
	}
	kept := book{b}
	return s.ideas.write(kept.keys())
}

// A book is the ideas as they stand in ideas.toml.
type book struct{ ideas.Book }

func (b *book) keys() []key {
	const note = "of the ideas in the file those that fit count"
	hidden := words("hidden", &b.Hidden)
	hidden.want = `a list of ids in quotes, such as ["blink"]`
	hidden.note = note
	return []key{
		{
			name: "idea", note: note,
			want: "sections that begin with [[idea]], each with a title, a text and a category in quotes, and with seconds",
			read: func(v any) bool {
				return readEach(v, &b.Own, func(map[string]any) ideas.Idea { return ideas.Idea{} }, entry)
			},
			fit:   b.Fit,
			show:  func() any { return showEach(b.Own, entry) },
			merge: mergeEach("id"),
		},
		hidden, // fitted with the ideas
	}
}

// version is which idea that is built in one is a version of. Most are of none, and
// say nothing of it.
func version(of *string) key {
	k := text("of", of)
	k.show = func() any {
		if *of == "" {
			return nil
		}
		return *of
	}
	return k
}

// entry are the keys of one idea as it stands in a section [[idea]].
func entry(i *ideas.Idea) []key {
	return []key{
		text("id", &i.ID),
		version(&i.Of),
		text("title", &i.Title),
		text("text", &i.Text),
		text("category", (*string)(&i.Category)),
		words("steps", &i.Steps),
		words("figures", &i.Figures),
		whole("seconds", &i.Seconds, ideas.LeastSeconds, ideas.MostSeconds),
		flag("standing", &i.Standing),
		flag("away", &i.Away),
		text("pattern", &i.Pattern),
	}
}
