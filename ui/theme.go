package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/house"
)

// Colours of our own beside Fyne's.
const (
	colorSurface fyne.ThemeColorName = "levelhead.surface" // what is written on: the draft, an open row
	colorSoft    fyne.ThemeColorName = "levelhead.soft"    // a panel that wants a glance: an offer, a break
	colorHint    fyne.ThemeColorName = "levelhead.hint"    // worth a thought
	colorChip    fyne.ThemeColorName = "levelhead.chip"    // under the one of a few that is chosen
	colorOnChip  fyne.ThemeColorName = "levelhead.on-chip" // and its words
	colorMuted                       = theme.ColorNamePlaceHolder
)

// Space between things, and between a thing and its edge.
const (
	gap float32 = 8
	pad float32 = 12
)

// Sizes of our own beside Fyne's.
const (
	sizeEdge fyne.ThemeSizeName = "levelhead.edge" // the line around what is filled; there in high contrast only
	sizeMark fyne.ThemeSizeName = "levelhead.mark" // how many times as thick as usual the lines under marked words are
)

// Theme is Levelhead's look: calm greys, one accent, and text that reads well
// in both variants (held to WCAG AA by a test). The zero Theme is ready to use.
type Theme struct {
	// Scale multiplies every text size; 0 means 1. From 0.8 to 2 all fits.
	Scale float32
	// Variant, when set, is used instead of the system's light or dark.
	Variant *fyne.ThemeVariant
	// Contrast puts black on white or white on black: every text has a
	// contrast of 7 or more, every line that tells something 4.5.
	Contrast bool
	// Shapes sets the weights apart for eyes that take red and green for one:
	// their colours differ in lightness, and their lines are bolder.
	Shapes bool
}

var _ fyne.Theme = (*Theme)(nil)

// NewTheme is the theme for what the agent has chosen. Whether things move is
// not the theme's to say.
func NewTheme(l house.Look) *Theme {
	t := &Theme{Scale: l.Scale, Contrast: l.Contrast, Shapes: l.Shapes}
	switch l.Variant {
	case "light":
		t.Variant = new(theme.VariantLight)
	case "dark":
		t.Variant = new(theme.VariantDark)
	}
	return t
}

// Color is the colour for a name, in the variant asked for unless the theme
// has one of its own. A variant that is neither is taken as light.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	if t.Variant != nil {
		variant = *t.Variant
	}
	c, ok := t.inkOf(name)
	if !ok {
		return theme.DefaultTheme().Color(name, variant)
	}
	v := c.light
	if variant == theme.VariantDark {
		v = c.dark
	}
	return color.NRGBA{R: uint8(v >> 24), G: uint8(v >> 16), B: uint8(v >> 8), A: uint8(v)}
}

// Font is Fyne's own.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource { return theme.DefaultTheme().Font(style) }

// Icon is Fyne's own.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(name) }

// Size is a length in Fyne's units. Text and the signs beside it grow with
// Scale; spaces and edges do not, so that more text fits.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	scale := t.Scale
	if scale <= 0 {
		scale = 1
	}
	switch name {
	case theme.SizeNameText:
		return 14 * scale
	case theme.SizeNameCaptionText:
		return 12 * scale
	case theme.SizeNameSubHeadingText:
		return 17 * scale
	case theme.SizeNameHeadingText:
		return 20 * scale
	case theme.SizeNameInlineIcon:
		return 18 * scale
	case theme.SizeNameInputRadius, theme.SizeNameSelectionRadius:
		return 6
	case theme.SizeNameInputBorder:
		if t.Contrast {
			return 2
		}
		return 1
	case sizeEdge:
		if t.Contrast {
			return 1
		}
		return 0
	case sizeMark:
		if t.Shapes {
			return 1.35
		}
		return 1
	case theme.SizeNameScrollBar:
		return 10
	case theme.SizeNameScrollBarSmall:
		return 4
	case theme.SizeNameScrollBarRadius:
		return 4
	}
	return theme.DefaultTheme().Size(name)
}
