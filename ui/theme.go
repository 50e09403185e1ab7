package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Colours of our own beside Fyne's.
const (
	colorSurface fyne.ThemeColorName = "levelhead.surface" // what is written on: the draft, an open row
	colorSoft    fyne.ThemeColorName = "levelhead.soft"    // a panel that wants a glance: an offer, a break
	colorHint    fyne.ThemeColorName = "levelhead.hint"    // worth a thought
	colorMuted                       = theme.ColorNamePlaceHolder
)

// Space between things, and between a thing and its edge.
const (
	gap float32 = 8
	pad float32 = 12
)

// Theme is Levelhead's look: calm greys, one accent, and text that reads well
// in both variants (held to WCAG AA by a test). The zero Theme is ready to use.
type Theme struct {
	// Scale multiplies every text size; 0 means 1. From 0.8 to 2 all fits.
	Scale float32
	// Variant, when set, is used instead of the system's light or dark.
	Variant *fyne.ThemeVariant
}

var _ fyne.Theme = (*Theme)(nil)

type ink struct{ light, dark uint32 } // 0xRRGGBBAA

var palette = map[fyne.ThemeColorName]ink{
	theme.ColorNameBackground:          {0xf3f6f6ff, 0x14191cff},
	theme.ColorNameOverlayBackground:   {0xffffffff, 0x20282cff},
	theme.ColorNameMenuBackground:      {0xffffffff, 0x20282cff},
	theme.ColorNameHeaderBackground:    {0xe9eeeeff, 0x1a2124ff},
	theme.ColorNameInputBackground:     {0xffffffff, 0x1d2428ff},
	theme.ColorNameInputBorder:         {0x7b8c92ff, 0x74868dff},
	theme.ColorNameForeground:          {0x1d2b2fff, 0xe4ebedff},
	theme.ColorNamePlaceHolder:         {0x52636aff, 0x9fb0b6ff},
	theme.ColorNameDisabled:            {0x86949aff, 0x66757bff},
	theme.ColorNameButton:              {0xe0e8e9ff, 0x2b353aff},
	theme.ColorNameDisabledButton:      {0xe9eeeeff, 0x1f2629ff},
	theme.ColorNamePrimary:             {0x0b6672ff, 0x5cc3ceff},
	theme.ColorNameForegroundOnPrimary: {0xffffffff, 0x04262bff},
	theme.ColorNameHyperlink:           {0x0b6672ff, 0x5cc3ceff},
	theme.ColorNameFocus:               {0x0b667266, 0x5cc3ce66},
	theme.ColorNameHover:               {0x0b66721a, 0x5cc3ce24},
	theme.ColorNamePressed:             {0x0b667233, 0x5cc3ce3d},
	theme.ColorNameSelection:           {0x0b66724d, 0x5cc3ce59},
	theme.ColorNameSeparator:           {0xd3dcdeff, 0x323d42ff},
	theme.ColorNameScrollBar:           {0x52636a99, 0x9fb0b699},
	theme.ColorNameScrollBarBackground: {0x52636a14, 0x9fb0b614},
	theme.ColorNameShadow:              {0x0000002e, 0x00000066},
	theme.ColorNameError:               {0xa82a1fff, 0xff9c8fff},
	theme.ColorNameForegroundOnError:   {0xffffffff, 0x3a0a05ff},
	theme.ColorNameWarning:             {0x855300ff, 0xf0b95aff},
	theme.ColorNameForegroundOnWarning: {0xffffffff, 0x2e1e00ff},
	theme.ColorNameSuccess:             {0x1c6b40ff, 0x7ad19aff},
	theme.ColorNameForegroundOnSuccess: {0xffffffff, 0x06281aff},

	colorSurface: {0xffffffff, 0x1d2428ff},
	colorSoft:    {0xd8ecedff, 0x14363bff},
	colorHint:    {0x3b55a0ff, 0xa3b8ffff},
}

// Color is the colour for a name, in the variant asked for unless the theme
// has one of its own. A variant that is neither is taken as light.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	if t.Variant != nil {
		variant = *t.Variant
	}
	c, ok := palette[name]
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
