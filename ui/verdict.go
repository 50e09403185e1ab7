package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/check"
)

// Verdict is coach.Verdict in the agent's language, or what to do where there
// is no draft yet.
func Verdict(v coach.View) string {
	mend, add := v.Report.Mend(), v.Report.Add()
	switch {
	case v.Empty():
		return tr("Type, paste or copy a reply")
	case mend > 0 && add > 0:
		return trf("%d to mend, %d to add", mend, add)
	case mend > 0:
		return trn("%d to mend", "%d to mend", mend)
	case add > 0:
		return trn("%d to add", "%d to add", add)
	}
	return tr("Ready to send")
}

// verdict shows the Verdict with a sign beside it.
type verdict struct {
	*fyne.Container
	words *words
	glyph *glyph
}

func newVerdict() *verdict {
	v := &verdict{
		words: newWords("", theme.SizeNameHeadingText, bold),
		glyph: newGlyph("note", colorMuted, theme.SizeNameHeadingText),
	}
	v.words.usual, v.words.small = theme.SizeNameHeadingText, theme.SizeNameSubHeadingText
	v.Container = newBeside(gap, 1, v.glyph, v.words)
	return v
}

func (d *verdict) show(v coach.View) {
	d.words.set(Verdict(v), theme.ColorNameForeground)
	switch {
	case v.Empty():
		d.glyph.set("note", colorMuted)
	case v.Report.Ready():
		d.glyph.set("said", theme.ColorNameSuccess)
	case v.Report.Mend() > 0:
		d.glyph.set("found", worst(v.Report))
	default:
		d.glyph.set("missing", worst(v.Report))
	}
}

// worst is the colour of the weightiest finding that counts.
func worst(r *check.Report) fyne.ThemeColorName {
	w := check.Should
	for i := range r.Findings {
		w = max(w, r.Findings[i].Weight())
	}
	return looks[w].Color
}
