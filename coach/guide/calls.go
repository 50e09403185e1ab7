package guide

import "slices"

// A Moment is one part of a call, with what can be said in it: short enough to
// be read off while talking.
type Moment struct {
	ID   string // such as "buy-time"; never changes
	Name string
	Say  []string
}

// BuyTime is the id of the moment for when one needs a pause.
const BuyTime = "buy-time"

// Calls gives the moments of a call, in order. What the first one has is said
// to oneself. The slice is the caller's own; what is in it is not to be
// changed.
func Calls() []Moment { return slices.Clone(moments) }

var moments = []Moment{
	{ID: "before", Name: "Before you pick up", Say: []string{
		"One long breath out. Shoulders down.",
		"It is the machine that they are angry with.",
		"Pen and paper are here. Nothing else is on the screen.",
		"One warmer word before the end: that is my aim.",
	}},
	{ID: "first-words", Name: "First words", Say: []string{
		"I’m glad you rang. What has happened?",
		"Tell me from the beginning. I have time for this.",
		"That was a rough start to your day.",
		"I’m sorry that you had to ring twice. I’m staying with this one.",
	}},
	{ID: "listening", Name: "While they talk", Say: []string{
		"Yes, go on.",
		"I’m writing that down.",
		"I’d be fed up too.",
		"What did it hold up for you?",
		"May I tell back what I heard, so that I have it right?",
	}},
	{ID: BuyTime, Name: "To buy time", Say: []string{
		"Let me find out. You’ll hear from me by noon.",
		"I want to get this right. May I ring you back in twenty minutes?",
		"May I put you on hold for two minutes while I read this?",
		"I’d like to look at this with a colleague. I’ll ring you at three.",
	}},
	{ID: "serious", Name: "When it is serious", Say: []string{
		"This is serious, and I’m on it.",
		"Here is what is safe, and here is what I’ll do first.",
		"It takes until tomorrow noon. I’d rather you knew now.",
		"I’m getting a second pair of hands for this.",
	}},
	{ID: "cooling-off", Name: "Cooling off", Say: []string{
		"You are right to be angry about this.",
		"I want the same as you: that it works again.",
		"Let’s take one piece of it first. Which one matters most to you?",
		"I ask you to speak to me without insults. Then I’m all yours.",
		"I need ten minutes with the records. I’ll ring you at ten past.",
	}},
	{ID: "handing-over", Name: "Handing over", Say: []string{
		"I’m bringing in a colleague who knows this well.",
		"I’ll tell the whole story myself, so that you are spared it.",
		"You’ll hear from Dana by two, and I’ll check at three that it is done.",
		"Would you rather wait on the line, or have us ring you?",
	}},
	{ID: "closing", Name: "Closing", Say: []string{
		"Does it work the way you need it to?",
		"I’ll send the new cable today, and ring you on Friday at ten.",
		"I know what this cost you. I’m glad that we got there.",
		"What else did it hold up? Let’s look at that too.",
	}},
}
