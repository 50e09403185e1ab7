package breaks

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The ranges that Fit keeps a kind of break in.
const (
	// MinEvery: with less than a minute between them there is no time to read
	// even one message; a slip of the finger (25s for 25m) ends here.
	MinEvery = time.Minute
	// MaxEvery: half a long working day. Whoever wants no break at all turns
	// it off and sees that it is off.
	MaxEvery = 4 * time.Hour
	// MinLength: enough to look up once.
	MinLength = 5 * time.Second
	// MaxLength: an hour is lunch. As time away for as long as a break counts
	// as one, a longer break would also make that sign too rare to be of use.
	MaxLength = time.Hour
	// MaxNotice: notice given earlier is forgotten again.
	MaxNotice = 5 * time.Minute
	// MinSnooze: shorter is no time to end a sentence in.
	MinSnooze = 10 * time.Second
	// MaxSnooze: what is put off for longer is skipped.
	MaxSnooze = time.Hour
	// MostSnoozes: a break put off more often is not being taken.
	MostSnoozes = 9
	// MostKinds: of more, nobody knows any more which one it is.
	MostKinds = 8

	longestName = 60 // of a kind, in bytes
	longestID   = 30 // likewise
	mostIdeas   = 20
)

// A Kind is one kind of break.
type Kind struct {
	// ID names the kind in files, records and commands: a word, such as
	// "micro", other than that of any other kind and than "reset".
	ID string
	// Name is what it is called on the screen. That of a usual kind is a fixed
	// text to be translated; others are the agent’s own words.
	Name string

	Off     bool          // it never comes by itself
	Every   time.Duration // time at work before it is due
	Length  time.Duration // how long it is, and how long away counts as one
	Notice  time.Duration // how long before it is due notice is given; 0 for none
	Snooze  time.Duration // how long it is put off for, unless it is said
	Snoozes int           // how often it may be put off

	Skippable bool     // it may be skipped
	Starts    bool     // it begins by itself once nothing holds it; else it waits to be taken
	Sound     bool     // its beginning and end are heard
	Ideas     []string // of which categories it offers ideas; none for all
}

// The kinds that a new agent has.
const (
	Micro = "micro"
	Long  = "break"

	// ResetID is that of the one-minute reset, which is of no plan.
	ResetID = "reset"
)

// usual are the kinds of somebody who has chosen none.
func usual() []Kind {
	return []Kind{
		{
			ID: Micro, Name: "Micro-break", Every: 20 * time.Minute, Length: 30 * time.Second, Notice: 30 * time.Second,
			Snooze: 2 * time.Minute, Snoozes: 2, Skippable: true, Starts: true, Ideas: []string{"eyes", "stretch", "breathe"},
		},
		{
			ID: Long, Name: "Break", Every: 55 * time.Minute, Length: 5 * time.Minute, Notice: time.Minute,
			Snooze: 5 * time.Minute, Snoozes: 3, Skippable: true, Sound: true,
		},
	}
}

// oneMinute is the reset, which is there at any time and in no plan.
var oneMinute = Kind{ID: ResetID, Name: "One-minute reset", Length: time.Minute, Sound: true, Ideas: []string{"breathe"}}

// Fit is the nearest kind that works: the ID stands in for a name that is none,
// and notice is given in the second half of Every at the earliest. ok is false
// when there is none: what has no ID of its own is no kind.
func (k Kind) Fit() (fit Kind, ok bool) {
	if !isWord(k.ID) || k.ID == ResetID {
		return Kind{}, false
	}
	k.Name = strings.TrimSpace(k.Name)
	if k.Name == "" || len(k.Name) > longestName || !utf8.ValidString(k.Name) || strings.ContainsFunc(k.Name, unicode.IsControl) {
		k.Name = k.ID
	}
	k.Every = min(max(k.Every, MinEvery), MaxEvery)
	k.Length = min(max(k.Length, MinLength), MaxLength)
	k.Notice = min(max(k.Notice, 0), MaxNotice, k.Every/2)
	k.Snooze = min(max(k.Snooze, MinSnooze), MaxSnooze, k.Every)
	k.Snoozes = min(max(k.Snoozes, 0), MostSnoozes)
	if len(k.Ideas) > mostIdeas || slices.ContainsFunc(k.Ideas, func(s string) bool { return !isWord(s) }) {
		var ideas []string
		for _, s := range k.Ideas {
			if isWord(s) && len(ideas) < mostIdeas {
				ideas = append(ideas, s)
			}
		}
		k.Ideas = ideas
	}
	return k, true
}

// isWord reports whether a text may be an ID.
func isWord(s string) bool {
	return s != "" && len(s) <= longestID && utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r)
	})
}

// over reports whether a break of this kind takes the place of one of the other:
// it is the longer one or, of two that are as long, the rarer one; of two that are
// alike it is one of them, by the ID.
func (k Kind) over(other Kind) bool {
	return cmp.Or(cmp.Compare(k.Length, other.Length), cmp.Compare(k.Every, other.Every), strings.Compare(other.ID, k.ID)) > 0
}

// near is how close one comes to this longer one at the most to leave it the place.
func (k Kind) near(longer Kind) time.Duration {
	return max(Near, k.Length, k.Notice, longer.Notice)
}
