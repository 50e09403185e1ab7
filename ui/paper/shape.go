package paper

import "fyne.io/fyne/v2"

// SizeNameMark says how many times as thick as usual lines are. A theme that
// knows nothing of it leaves them as they are.
const SizeNameMark fyne.ThemeSizeName = "levelhead.mark"

// Shape is how a line is drawn in a theme, in Fyne's units: how thick it is,
// how long its dashes are, and the space between them. A line without gaps has
// no dash.
func (l Line) Shape(th fyne.Theme) (thick, dash, space float32) {
	bold := th.Size(SizeNameMark)
	if bold <= 0 {
		bold = 1
	}
	switch l {
	case Thick:
		return 3 * bold, 0, 0
	case Thin:
		return 1.5 * bold, 0, 0
	case Dashed:
		return 2 * bold, 7, 4
	}
	return 2 * bold, 2 * bold, 3 * bold
}
