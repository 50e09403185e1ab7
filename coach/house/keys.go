package house

import (
	"time"

	"levelhead/coach/breaks"
)

// The screen coordinates of X11 and Windows are 16 bits wide, and a window
// smaller than smallest could not be taken hold of.
const (
	farthest = 1<<15 - 1
	smallest = 100
	largest  = 1<<15 - 1
)

// keys are the settings as they stand in settings.toml: for each its name, the
// field it is kept in and the range it is held to. A new setting is one line.
func (s *Settings) keys() []key {
	return []key{
		flag("watch", &s.Watch),
		oneOf("heat", &s.Heat, "upset", "calm", "furious"),
		flag("float", &s.Float),
		words("off", &s.Off),

		flag("break.on", &s.Break.On),
		span("break.work", &s.Break.Work, breaks.MinWork, breaks.MaxWork),
		span("break.rest", &s.Break.Rest, breaks.MinRest, breaks.MaxRest),

		flag("window.placed", &s.Window.Placed),
		whole("window.x", &s.Window.X, -farthest, farthest),
		whole("window.y", &s.Window.Y, -farthest, farthest),
		size("window.width", &s.Window.Width, smallest, largest),
		size("window.height", &s.Window.Height, smallest, largest),
	}
}

// keys are the state as it stands in state.toml.
func (s *State) keys() []key {
	return []key{
		phase("break.phase", &s.Break.Phase),
		span("break.spent", &s.Break.Spent, 0, 24*time.Hour),
		span("break.later", &s.Break.Later, 0, breaks.MaxWork),
		moment("break.at", &s.Break.At),

		text("memory.salt", &s.Memory.Salt),
		words("memory.replies", &s.Memory.Replies),
		words("memory.offers", &s.Memory.Offers),
	}
}
