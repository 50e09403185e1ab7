package house

import "slices"

// The screen coordinates of X11 and Windows are 16 bits wide, and a window
// smaller than smallest could not be taken hold of.
const (
	farthest = 1<<15 - 1
	smallest = 100
	largest  = 1<<15 - 1

	// Text smaller or larger than these is no help to anybody, and a window
	// fainter than faintest is lost.
	smallText, largeText = 0.8, 2
	faintest             = 0.3

	// longestName and longestKeys bound what nobody but a broken file has
	// longer.
	longestName, longestKeys = 256, 64
)

// keys are the settings as they stand in settings.toml: for each its name, the
// field it is kept in and the range it is held to. A new setting is one line.
func (s *Settings) keys() []key {
	return slices.Concat([]key{
		flag("watch", &s.Watch),
		names("ignore", &s.Ignore),
		oneOf("heat", &s.Heat, "upset", "calm", "furious"),
		flag("float", &s.Float),
		words("off", &s.Off),
		words("hints", &s.Hints),
		flag("quiet", &s.Quiet),
		flag("start", &s.Start),
		line("shortcut", &s.Shortcut, Default().Shortcut, longestKeys),
		oneOf("language", &s.Language, "", "en", "de", "es", "fr"),
		flag("welcomed", &s.Welcomed),
	}, s.Break.keys(), []key{
		oneOf("look.variant", &s.Look.Variant, "system", "light", "dark"),
		flag("look.contrast", &s.Look.Contrast),
		size("look.scale", &s.Look.Scale, smallText, largeText),
		flag("look.shapes", &s.Look.Shapes),
		flag("look.still", &s.Look.Still),

		flag("window.fold", &s.Fold),
		oneOf("window.edge", &s.Edge, "free", "top", "bottom", "left", "right"),
		size("window.opacity", &s.Opacity, faintest, 1),
		flag("window.placed", &s.Window.Placed),
		whole("window.x", &s.Window.X, -farthest, farthest),
		whole("window.y", &s.Window.Y, -farthest, farthest),
		size("window.width", &s.Window.Width, smallest, largest),
		size("window.height", &s.Window.Height, smallest, largest),

		screens("screen", &s.Screens),
	})
}

// keys are the state as it stands in state.toml.
func (s *State) keys() []key {
	return slices.Concat(breakState(&s.Break), dayKeys(&s.Day), []key{
		moment("pause.until", &s.Pause.Until),
		moment("pause.seen", &s.Pause.Seen),

		text("memory.salt", &s.Memory.Salt),
		words("memory.replies", &s.Memory.Replies),
		words("memory.offers", &s.Memory.Offers),
		words("memory.fine", &s.Memory.Fine),

		flag("tray.told", &s.Told),
	})
}
