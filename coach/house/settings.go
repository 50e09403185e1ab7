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
	Watch  bool     // read what is copied
	Heat   string   // how upset customers are when their message is not at hand: "calm", "upset" or "furious"
	Float  bool     // keep the window above the others
	Off    []string // ids of checks turned off; unknown ones are kept
	Break  Break
	Window Window
}

// Break is the break plan.
type Break struct {
	On   bool
	Work time.Duration // time at work before a break is due
	Rest time.Duration // how long a break lasts
}

// Plan is what the break timer goes by: the zero Plan when breaks are off.
func (b Break) Plan() breaks.Plan {
	if !b.On {
		return breaks.Plan{}
	}
	return breaks.Plan{Work: max(b.Work, breaks.MinWork), Rest: b.Rest}.Fit()
}

// Window is where the window was, in pixels of the screen, and how large, in
// Fyne's own units. Placed is false until the window has been closed once;
// the place may be on a screen that is no longer there.
type Window struct {
	Placed        bool
	X, Y          int
	Width, Height float32
}

// Default is what a new agent starts with.
func Default() Settings {
	usual := breaks.Usual()
	return Settings{
		Watch: true, Heat: "upset", Float: true,
		Break:  Break{On: true, Work: usual.Work, Rest: usual.Rest},
		Window: Window{Width: 380, Height: 620},
	}
}

// State is what the program remembers by itself from one start to the next.
// The zero State remembers nothing.
type State struct {
	Break  breaks.State
	Memory memory.State
}
