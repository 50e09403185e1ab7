package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/assets"
	"levelhead/coach/check"
	"levelhead/ui/paper"
)

// looks are how marked words are set off, by weight: the shape of the line
// tells as much as its colour. How bold the lines are, and how far apart their
// colours, is the Theme's.
var looks = [...]paper.Look{
	check.Hint:   {Color: colorHint, Line: paper.Dotted},
	check.Should: {Color: theme.ColorNameWarning, Line: paper.Dashed},
	check.Must:   {Color: theme.ColorNameError, Line: paper.Thick},
}

// lookSaid sets off words that say what should be said, while their row is
// open.
var lookSaid = paper.Look{Color: theme.ColorNameSuccess, Line: paper.Thin}

// lookOf is how a finding of this weight is set off.
func lookOf(w check.Weight) paper.Look { return looks[min(int(w), len(looks)-1)] }

// A face is what stands for a state in the checklist: a sign, a colour and a
// word, each enough by itself.
type face struct {
	sign  string
	color fyne.ThemeColorName
	word  string
}

// waiting is the face of every check while there is nothing to check.
var waiting = face{"optional", colorMuted, ""}

func faceOf(it check.Item) face {
	switch it.State {
	case check.Found:
		return face{"found", lookOf(it.Weight).Color, trn("%d found", "%d found", max(len(it.At), 1))}
	case check.Said:
		return face{"said", theme.ColorNameSuccess, tr("said")}
	case check.Missing:
		return face{"missing", lookOf(it.Weight).Color, tr("missing")}
	case check.Optional:
		return face{"optional", colorMuted, tr("optional")}
	case check.Off:
		return face{"off", colorMuted, tr("off")}
	default:
		return face{"clean", theme.ColorNameSuccess, tr("clean")}
	}
}

// sign is one of our own signs, tinted.
func sign(name string, c fyne.ThemeColorName) fyne.Resource {
	return theme.NewColoredResource(fyne.NewStaticResource(name+".svg", assets.Sign(name)), c)
}

// tone is a colour of the theme that an object is shown in.
func tone(o fyne.CanvasObject, name fyne.ThemeColorName) color.Color {
	th := theme.CurrentForWidget(nil)
	if w, ok := o.(interface{ Theme() fyne.Theme }); ok {
		th = w.Theme()
	}
	return th.Color(name, fyne.CurrentApp().Settings().ThemeVariant())
}
