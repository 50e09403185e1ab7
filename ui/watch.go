package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// watch is the switch for reading what is copied, with the pause beside it, and
// why that does not work here, if it does not, with the keys that do instead.
type watch struct {
	toggle  *toggle
	pause   *pause
	problem *words
	keys    func() string // that check from anywhere, "" for none; nil for never
	row     *watchRow
}

func newWatch(desk Desk, keys func() string) *watch {
	w := &watch{row: &watchRow{}, keys: keys, problem: newWords("", theme.SizeNameCaptionText, colorMuted)}
	w.toggle = newToggle("", func(on bool) {
		w.row.free()
		desk.SetWatch(on)
	})
	w.pause = newPause(desk, w.row)
	w.problem.Hidden = true
	return w
}

// beside is the row with the switch, the pause, and one thing more.
func (w *watch) beside(more fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: w.row, Objects: []fyne.CanvasObject{w.toggle, w.pause.open, w.pause.end, w.pause.choices, more}}
}

func (w *watch) show(v coach.View) {
	on, says := v.Watching.On, tr("Not watching")
	switch left := leftAlone(v.Watching); {
	case left != "":
		on, says = v.Watching.Until.IsZero(), left
	case v.Watching.Reads():
		says = tr("Watching copies")
	}
	w.toggle.set(on, says)
	w.pause.show(v)
	problem := ""
	if v.Watching.On {
		problem = tr(v.Watching.Problem)
	}
	if problem != "" && w.keys != nil {
		if keys := w.keys(); keys != "" {
			problem += " " + trf("%s checks what you copied, from anywhere.", inKeys(keys))
		}
	}
	w.problem.set(problem, colorMuted)
	w.problem.Hidden = problem == ""
}

// leftAlone says what of the copies that are watched is not read; "" when all
// are, or none.
func leftAlone(w coach.Watching) string {
	switch until := w.Until; {
	case !w.On || w.Problem != "":
		return ""
	case until.IsZero() && w.IgnoreNext:
		return tr("Ignoring the next copy")
	case until.IsZero():
		return ""
	case until.Hour() == 0 && until.Minute() == 0:
		return tr("Paused until tomorrow") // no pause goes on for longer
	}
	return trf("Paused until %s", timeOfDay(w.Until))
}
