package coach

import (
	"time"

	"levelhead/coach/breaks"
)

// Break is the break timer's face.
type Break struct {
	Phase  breaks.Phase
	Kind   string        // ID of the break that comes next, is due or is being taken; "reset" for a one-minute reset, "" for none
	Name   string        // what it is called: a text to be translated, or the agent’s own words
	Left   time.Duration // to the break's start, or to its end during one
	Length time.Duration // of the break, with what was added to it
	Held   bool          // the count stands still: the agent is away

	Why   breaks.Hold // what the break is held for while breaks.Holding, or offered in spite of while breaks.Due; else 0
	Late  bool        // it has been held for breaks.LongHeld
	Until time.Time   // when a pause ends, zero for not by itself; or when the working hours begin again
	Days  int         // how many midnights there are until then

	Snooze    time.Duration // how long Later(0) puts it off for
	Snoozes   int           // how often it may still be put off; 0 also while there is nothing to put off
	CanSkip   bool
	Skips     int  // how often in a row this kind was skipped
	TooMany   bool // and that is why this one is not to be skipped
	AskReason bool // the agent wants to be asked why a break is skipped

	Hard   int  // how many hard ones there were within the hour, since the last long break; at most 9
	Sooner bool // they have brought this break forward
}

// What Line may say besides breaks.HoldLines.
const (
	waitsForTyping = "Your break waits for a pause in your typing."
	comesSooner    = "It was a hard hour, so this break comes sooner."
	skippedMany    = "You have left out the last few. Put this one off if it comes at a bad time."
	stays          = "You have left out the last few, so this one stays here until you take it."
	pausedBreaks   = "Breaks are paused."
	outsideHours   = "No breaks outside your working hours."
)

// Line says in a sentence to be translated why the break timer stands as it
// does: one of BreakLines, or "" where there is nothing to explain.
func (b Break) Line() string {
	switch {
	case b.Why != 0 && b.Late:
		return b.Why.LateLine()
	case b.Phase == breaks.Holding:
		return b.Why.Line()
	case b.Phase == breaks.Waiting:
		return waitsForTyping
	case b.Phase == breaks.Paused:
		return pausedBreaks
	case b.Phase == breaks.Outside:
		return outsideHours
	case b.Sooner && b.Phase != breaks.Resting:
		return comesSooner
	case b.TooMany && b.Phase == breaks.Due && b.Snoozes == 0:
		return stays
	case b.TooMany && (b.Phase == breaks.Coming || b.Phase == breaks.Due):
		return skippedMany
	}
	return ""
}

// BreakLines are all that Line may say.
func BreakLines() []string {
	return append(breaks.HoldLines(), waitsForTyping, comesSooner, skippedMany, stays, pausedBreaks, outsideHours)
}
