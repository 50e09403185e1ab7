// Package house holds what an agent and a team have set: settings.toml, read
// with care and written whole or not at all.
package house

import (
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/memory"
)

// Settings are the agent's own choices. The zero value is not useful; start
// from Default. How they are called in the file stands in keys.go.
type Settings struct {
	Watch    bool     // read what is copied
	Ignore   []string // but not in the programs and windows of these names; at most 50 of 200 bytes
	Heat     string   // how upset customers are when their message is not at hand: "calm", "upset" or "furious"
	Off      []string // ids of checks turned off; unknown ones are kept
	Hints    []string // ids of checks that are hints only, marked but not counted; unknown ones are kept
	Quiet    bool     // marks only: nothing pops up
	Start    bool     // start at login
	Shortcut string   // the keys that bring the window forward, such as "Ctrl+Alt+L"; "" for none
	Language string   // of the window: "en", "de", "es" or "fr"; "" for the system's
	Welcomed bool     // the panels of the first start have been seen

	Break Break
	Look  Look

	Float   bool    // keep the window above the others
	Fold    bool    // the window is folded to the strip
	Edge    string  // where the strip stands: "free", "top", "bottom", "left" or "right"
	Opacity float32 // of the window while it is not in use, 0.3 to 1
	Window  Window
	Screens []Screen // where the window was, screen by screen, the latest first; at most 8
}

// Look is what the window looks like.
type Look struct {
	Variant  string  // "system", "light" or "dark"
	Contrast bool    // high contrast
	Scale    float32 // text size, 0.8 to 2; 1 is the usual one
	Still    bool    // nothing moves that need not
	Shapes   bool    // lines whose shape alone tells the weight, and signs beside marks
}

// Window is where the window was last, in pixels of the screen, and how large, in
// Fyne's own units. Placed is false until the window has been closed once;
// the place may be on a screen that is no longer there.
type Window struct {
	Placed        bool
	X, Y          int
	Width, Height float32
}

// Screen is where the window was on one screen, or one set of screens. Places
// are in pixels, sizes in Fyne's own units.
type Screen struct {
	Name           string // as the system tells it, such as "1920x1080+0+0"
	X, Y           int
	Width, Height  float32 // 0 when the window has not been open there
	StripX, StripY int
	Scale          float32 // text size there, 0.8 to 2; 0 for Look's
}

// Default is what a new agent starts with.
func Default() Settings {
	return Settings{
		Watch: true, Heat: "upset", Shortcut: "Ctrl+Alt+L",
		Break: Break{On: true, Plan: breaks.Usual(), Volume: 40},
		Look:  Look{Variant: "system", Scale: 1},
		Float: true, Edge: "free", Opacity: 1,
		Window: Window{Width: 380, Height: 680},
	}
}

// State is what the program remembers by itself from one start to the next.
// The zero State remembers nothing.
type State struct {
	Break  breaks.State
	Day    breaks.Day // what became of the breaks of the last day there were any
	Pause  Pause
	Memory memory.State
	Told   bool // it was said that the program goes on in the tray when its window is closed
}

// Pause is a time in which nothing that is copied is read. The zero Pause is
// none.
type Pause struct {
	Until time.Time // its end, by the clock that Seen is of
	Seen  time.Time // the last that was seen of that clock
}
