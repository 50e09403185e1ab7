package ui

import (
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// watch is the switch for reading what is copied, and why that does not work
// here, if it does not.
type watch struct {
	toggle  *toggle
	problem *words
}

func newWatch(desk Desk) *watch {
	w := &watch{
		toggle:  newToggle("", desk.SetWatch),
		problem: newWords("", theme.SizeNameCaptionText, colorMuted),
	}
	w.toggle.label.whole = true // something stands beside it
	w.problem.Hidden = true
	return w
}

func (w *watch) show(v coach.View) {
	says := tr("Not watching")
	if v.Watching.On && v.Watching.Problem == "" {
		says = tr("Watching copies")
	}
	w.toggle.set(v.Watching.On, says)
	problem := ""
	if v.Watching.On {
		problem = tr(v.Watching.Problem)
	}
	w.problem.set(problem, colorMuted)
	w.problem.Hidden = problem == ""
}
