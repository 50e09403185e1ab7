package breaks

import (
	"math/bits"
	"slices"
	"time"
)

// Hold is what a break waits for: a set of reasons. What tells most of why
// comes first.
type Hold uint16

const (
	// Call: the agent is speaking with a customer.
	Call Hold = 1 << iota
	// Camera: one is in use.
	Camera
	// Microphone: one is in use.
	Microphone
	// Presentation: the system says that something is being presented.
	Presentation
	// FullScreen: a window fills a screen.
	FullScreen
	// Quiet: the system is set to “do not disturb”.
	Quiet
	// Program: one of the agent’s own list is in front.
	Program
	// Draft: a reply is being written that has something to mend.
	Draft
	// Back: the agent came back a moment ago. The timer finds that itself: it
	// is not among the signs, and always counts.
	Back

	// AllHolds are all that can be chosen.
	AllHolds = Back - 1

	// gentle are those that keep a break from being offered, but do not take
	// back the offer.
	gentle = Program | Draft | Back

	// lasting are those that people forget to end, or work in all day. After
	// LongHeld the break is offered all the same; with the others somebody may
	// be listening or looking on.
	lasting = FullScreen | Quiet | Program | Draft

	// LongHeld is how long at work a break is held before that is said: it is
	// no meeting any more then, but a day without breaks.
	LongHeld = 30 * time.Minute
)

var holds = [...]struct{ word, line, late string }{
	{"call", "Your break waits until the call is over.", "Your break has waited for half an hour, and the call goes on."},
	{"camera", "Your break waits while the camera is on.", "Your break has waited for half an hour, and the camera is still on."},
	{"microphone", "Your break waits while the microphone is on.", "Your break has waited for half an hour, and the microphone is still on."},
	{"presentation", "Your break waits until the presentation is over.", "Your break has waited for half an hour, and the presentation goes on."},
	{"full-screen", "Your break waits while a window fills the screen.", "Your break has waited for half an hour, and a window still fills the screen."},
	{"do-not-disturb", "Your break waits while “do not disturb” is on.", "Your break has waited for half an hour, and “do not disturb” is still on."},
	{"program", "Your break waits while a program of your list is in front.", "Your break has waited for half an hour, and a program of your list is still in front."},
	{"draft", "Your break waits until this reply is mended.", "Your break has waited for half an hour, and this reply is still to be mended."},
	{"back", "Welcome back. Your break waits a moment.", ""},
}

// First is the reason out of the set that tells most; 0 of none.
func (h Hold) First() Hold { return h & -h }

// String is the first reason as a word, such as "camera"; "" for none.
func (h Hold) String() string {
	if i := bits.TrailingZeros16(uint16(h)); i < len(holds) {
		return holds[i].word
	}
	return ""
}

// Line says why the break waits, in a sentence to be translated: one of
// HoldLines; "" for no reason.
func (h Hold) Line() string {
	if i := bits.TrailingZeros16(uint16(h)); i < len(holds) {
		return holds[i].line
	}
	return ""
}

// LateLine is Line once the break has been held for LongHeld, in a sentence to be
// translated; it says the same of Back.
func (h Hold) LateLine() string {
	if i := bits.TrailingZeros16(uint16(h)); i < len(holds) && holds[i].late != "" {
		return holds[i].late
	}
	return h.Line()
}

// Words are all the reasons in the set, as String has each.
func (h Hold) Words() []string {
	words := []string{}
	for i, x := range holds {
		if h&(1<<i) != 0 {
			words = append(words, x.word)
		}
	}
	return words
}

// HoldNamed is the reason that String gives this word for.
func HoldNamed(word string) (h Hold, ok bool) {
	for i, x := range holds {
		if x.word == word {
			return 1 << i, true
		}
	}
	return 0, false
}

// HoldLines are all that Line and LateLine may say.
func HoldLines() []string {
	var lines []string
	for _, x := range holds {
		lines = append(lines, x.line)
		if x.late != "" {
			lines = append(lines, x.late)
		}
	}
	return slices.Clip(lines)
}

// Signs are what a heartbeat brings besides the time. The zero Signs are of
// somebody at work whom nothing keeps from a break.
type Signs struct {
	Idle   time.Duration // how long there has been neither key nor mouse; 0 where that is not known
	Typing bool          // a key went down within the last few seconds
	Holds  Hold          // what there is for a break to wait for
}
