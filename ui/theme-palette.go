package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

type ink struct{ light, dark uint32 } // 0xRRGGBBAA

// palette is calm: greys with a breath of green in them, and one accent.
var palette = map[fyne.ThemeColorName]ink{
	theme.ColorNameBackground:          {0xf3f6f6ff, 0x14191cff},
	theme.ColorNameOverlayBackground:   {0xffffffff, 0x20282cff},
	theme.ColorNameMenuBackground:      {0xffffffff, 0x20282cff},
	theme.ColorNameHeaderBackground:    {0xe9eeeeff, 0x1a2124ff},
	theme.ColorNameInputBackground:     {0xffffffff, 0x1d2428ff},
	theme.ColorNameInputBorder:         {0x75868dff, 0x74868dff},
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
	colorChip:    {0xc3dfe2ff, 0x21525aff},
	colorOnChip:  {0x073f47ff, 0xe0f6f8ff},
}

// stark is the palette in high contrast, where it differs: black on white or
// white on black, and an edge where otherwise a shade of grey is enough.
var stark = map[fyne.ThemeColorName]ink{
	theme.ColorNameBackground:          {0xffffffff, 0x000000ff},
	theme.ColorNameOverlayBackground:   {0xffffffff, 0x000000ff},
	theme.ColorNameMenuBackground:      {0xffffffff, 0x000000ff},
	theme.ColorNameHeaderBackground:    {0xffffffff, 0x000000ff},
	theme.ColorNameInputBackground:     {0xffffffff, 0x000000ff},
	theme.ColorNameInputBorder:         {0x000000ff, 0xffffffff},
	theme.ColorNameForeground:          {0x000000ff, 0xffffffff},
	theme.ColorNamePlaceHolder:         {0x3d3d3dff, 0xd0d0d0ff},
	theme.ColorNameDisabled:            {0x636363ff, 0x9c9c9cff},
	theme.ColorNameButton:              {0xffffffff, 0x000000ff},
	theme.ColorNameDisabledButton:      {0xffffffff, 0x000000ff},
	theme.ColorNamePrimary:             {0x00464fff, 0x6fe3f0ff},
	theme.ColorNameForegroundOnPrimary: {0xffffffff, 0x000000ff},
	theme.ColorNameHyperlink:           {0x00464fff, 0x6fe3f0ff},
	theme.ColorNameFocus:               {0x00464f80, 0x6fe3f080},
	theme.ColorNameHover:               {0x00000026, 0xffffff33},
	theme.ColorNamePressed:             {0x00000040, 0xffffff4d},
	theme.ColorNameSelection:           {0x00464f59, 0x6fe3f059},
	theme.ColorNameSeparator:           {0x5c5c5cff, 0xa6a6a6ff},
	theme.ColorNameScrollBar:           {0x000000b3, 0xffffffb3},
	theme.ColorNameScrollBarBackground: {0x00000024, 0xffffff24},
	theme.ColorNameError:               {0x8f0010ff, 0xff9c8fff},
	theme.ColorNameForegroundOnError:   {0xffffffff, 0x000000ff},
	theme.ColorNameWarning:             {0x6b4400ff, 0xffc65cff},
	theme.ColorNameForegroundOnWarning: {0xffffffff, 0x000000ff},
	theme.ColorNameSuccess:             {0x00542cff, 0x7be3a3ff},
	theme.ColorNameForegroundOnSuccess: {0xffffffff, 0x000000ff},

	colorSurface: {0xffffffff, 0x000000ff},
	colorSoft:    {0xffffffff, 0x000000ff},
	colorHint:    {0x0b3fb0ff, 0xa9c1ffff},
	colorChip:    {0x000000ff, 0xffffffff},
	colorOnChip:  {0xffffffff, 0x000000ff},
}

// apart are the colours that tell weights, for eyes that take red and green
// for one: they are apart in lightness, and what is well is a blue green.
var apart = map[fyne.ThemeColorName]ink{
	theme.ColorNameError:   {0x5c0008ff, 0xff7868ff},
	theme.ColorNameWarning: {0x6b4100ff, 0xffeca3ff},
	theme.ColorNameSuccess: {0x006b5eff, 0x6fd6c8ff},
	colorHint:              {0x2460c8ff, 0xaec7ffff},
}

// starkApart is apart in high contrast.
var starkApart = map[fyne.ThemeColorName]ink{
	theme.ColorNameError:   {0x430005ff, 0xff7c6cff},
	theme.ColorNameWarning: {0x573600ff, 0xfff3baff},
	theme.ColorNameSuccess: {0x00584aff, 0x6fe0d2ff},
	colorHint:              {0x1046ccff, 0xaeccffff},
}

// inkOf is the colour of a name, in both variants.
func (t *Theme) inkOf(name fyne.ThemeColorName) (c ink, ok bool) {
	switch {
	case t.Shapes && t.Contrast:
		c, ok = starkApart[name]
	case t.Shapes:
		c, ok = apart[name]
	}
	if !ok && t.Contrast {
		c, ok = stark[name]
	}
	if !ok {
		c, ok = palette[name]
	}
	return c, ok
}
