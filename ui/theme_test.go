package ui

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/house"
	"levelhead/ui/paper"
)

// luminance is WCAG 2's relative luminance, from 0 to 1.
func luminance(c color.NRGBA) float64 {
	channel := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(c.R) + 0.7152*channel(c.G) + 0.0722*channel(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// over is what the eye sees of a see-through colour on an opaque one.
func over(top, under color.NRGBA) color.NRGBA {
	mix := func(t, u uint8) uint8 {
		a := float64(top.A) / 255
		return uint8(math.Round(float64(t)*a + float64(u)*(1-a)))
	}
	return color.NRGBA{R: mix(top.R, under.R), G: mix(top.G, under.G), B: mix(top.B, under.B), A: 255}
}

// A style is one of the looks there are, and what it has to hold to: the least
// contrast of text, and of lines, signs and edges that carry a meaning.
type style struct {
	*Theme
	called      string
	text, shape float64
}

func styles() (all []style) {
	for i, called := range []string{"light", "dark"} {
		v := []fyne.ThemeVariant{theme.VariantLight, theme.VariantDark}[i]
		for _, shapes := range []bool{false, true} {
			if shapes {
				called += ", by shape"
			}
			all = append(all,
				style{&Theme{Variant: &v, Shapes: shapes}, called, 4.5, 3},
				style{&Theme{Variant: &v, Shapes: shapes, Contrast: true}, called + ", high contrast", 7, 4.5},
			)
		}
	}
	return all
}

// at is a colour of a theme that has a variant of its own.
func (t *Theme) at(n fyne.ThemeColorName) color.NRGBA {
	return t.Color(n, theme.VariantLight).(color.NRGBA)
}

// TestThemeContrast holds every pair of colours that meets in the window to
// WCAG 2 AA: 4.5 for text, 3 for lines, signs and edges that carry a meaning.
// In high contrast it is AAA's 7 for text, and 4.5 for the rest.
func TestThemeContrast(t *testing.T) {
	grounds := []fyne.ThemeColorName{theme.ColorNameBackground, theme.ColorNameInputBackground, theme.ColorNameOverlayBackground, colorSurface, colorSoft}
	with := func(more ...fyne.ThemeColorName) []fyne.ThemeColorName { return append(more, grounds...) }
	texts := map[fyne.ThemeColorName][]fyne.ThemeColorName{
		theme.ColorNameForeground:          with(theme.ColorNameButton, theme.ColorNameMenuBackground, theme.ColorNameHeaderBackground),
		colorMuted:                         with(theme.ColorNameButton),
		theme.ColorNamePrimary:             with(theme.ColorNameButton), // a quiet button's words, a choice's sign
		theme.ColorNameHyperlink:           grounds,
		theme.ColorNameError:               grounds,
		theme.ColorNameWarning:             grounds,
		theme.ColorNameSuccess:             grounds,
		colorHint:                          grounds,
		theme.ColorNameForegroundOnPrimary: {theme.ColorNamePrimary}, // and the ring in a button of that colour
		theme.ColorNameForegroundOnError:   {theme.ColorNameError},
		theme.ColorNameForegroundOnWarning: {theme.ColorNameWarning},
		theme.ColorNameForegroundOnSuccess: {theme.ColorNameSuccess},
		colorOnChip:                        {colorChip},
	}
	edges := map[fyne.ThemeColorName][]fyne.ThemeColorName{
		theme.ColorNameInputBorder: grounds,
		theme.ColorNamePrimary:     with(theme.ColorNameButton), // the ring
	}
	veils := []fyne.ThemeColorName{theme.ColorNameHover, theme.ColorNameSelection, theme.ColorNamePressed}
	for _, th := range styles() {
		hold := func(front, back color.NRGBA, want float64, what ...any) {
			t.Helper()
			if got := contrast(front, back); got < want {
				t.Errorf("%s: %v: a contrast of %.2f, want %.1f", th.called, what, got, want)
			}
		}
		for front, backs := range texts {
			for _, b := range backs {
				hold(th.at(front), th.at(b), th.text, front, "on", b)
			}
		}
		for front, backs := range edges {
			for _, b := range backs {
				hold(th.at(front), th.at(b), th.shape, front, "along", b)
			}
		}
		ink, page := th.at(theme.ColorNameForeground), th.at(theme.ColorNameInputBackground)
		for _, look := range append(looks[:], lookSaid) {
			for _, strong := range []bool{false, true} {
				wash := th.at(look.Color)
				wash.A = look.Wash(strong)
				washed := over(wash, page)
				hold(ink, washed, th.text, "words marked", look.Color, strong)
				hold(th.at(look.Color), washed, th.shape, "the line under words marked", look.Color, strong)
			}
		}
		for _, veil := range veils {
			for _, b := range with(theme.ColorNameButton) {
				hold(ink, over(th.at(veil), th.at(b)), th.text, "text under", veil, "on", b)
			}
		}
		if edge := th.Size(sizeEdge) > 0; edge != th.Contrast {
			t.Errorf("%s: there is an edge around buttons: %v", th.called, edge)
		}
	}
}

func TestThemeFallsBackToLight(t *testing.T) {
	th := &Theme{}
	if th.Color(theme.ColorNameBackground, 7) != th.Color(theme.ColorNameBackground, theme.VariantLight) {
		t.Error("an unknown variant is not taken as light")
	}
	dark := theme.VariantDark
	th.Variant = &dark
	if th.Color(theme.ColorNameBackground, theme.VariantLight) != (color.NRGBA{0x14, 0x19, 0x1c, 0xff}) {
		t.Error("the theme’s own variant does not win")
	}
}

func TestThemeOfLook(t *testing.T) {
	th := NewTheme(house.Default().Look)
	for _, v := range []fyne.ThemeVariant{theme.VariantLight, theme.VariantDark} {
		if th.Color(theme.ColorNameBackground, v) != (&Theme{}).Color(theme.ColorNameBackground, v) {
			t.Error("the usual look does not follow the system")
		}
	}
	th = NewTheme(house.Look{Variant: "dark", Scale: 1.4, Contrast: true, Shapes: true})
	if th.Variant == nil || *th.Variant != theme.VariantDark || th.Scale != 1.4 || !th.Contrast || !th.Shapes {
		t.Errorf("got %+v", th)
	}
	if th = NewTheme(house.Look{Variant: "light"}); th.Variant == nil || *th.Variant != theme.VariantLight || th.Size(theme.SizeNameText) != 14 {
		t.Errorf("got %+v", th)
	}
}

// TestThemeNamesColours holds that no colour is asked for that only Fyne's own
// theme has, or none.
func TestThemeNamesColours(t *testing.T) {
	for _, overlay := range []map[fyne.ThemeColorName]ink{stark, apart, starkApart} {
		for name := range overlay {
			if _, ok := palette[name]; !ok {
				t.Errorf("%s is in high contrast, or apart, and not in the palette", name)
			}
		}
	}
	for name := range apart {
		if _, ok := starkApart[name]; !ok {
			t.Errorf("%s is apart, but not in high contrast", name)
		}
	}
}

func TestThemeMarks(t *testing.T) {
	if usual, bold := (&Theme{}).Size(sizeMark), (&Theme{Shapes: true}).Size(sizeMark); usual != 1 || bold < 1.3 {
		t.Errorf("lines are %v times as thick, and bold ones %v", usual, bold)
	}
	lines := map[paper.Line]bool{}
	for _, l := range looks {
		lines[l.Line] = true
	}
	if len(lines) != len(looks) || lines[lookSaid.Line] {
		t.Error("two lines have the same shape")
	}
}

func TestThemeScale(t *testing.T) {
	plain, large := &Theme{}, &Theme{Scale: 1.6}
	for _, n := range []fyne.ThemeSizeName{theme.SizeNameText, theme.SizeNameCaptionText, theme.SizeNameHeadingText, theme.SizeNameSubHeadingText, theme.SizeNameInlineIcon} {
		if got, want := large.Size(n), plain.Size(n)*1.6; math.Abs(float64(got-want)) > 0.01 {
			t.Errorf("%s at 1.6 is %v, want %v", n, got, want)
		}
	}
	if large.Size(theme.SizeNamePadding) != plain.Size(theme.SizeNamePadding) {
		t.Error("spaces grew with the text")
	}
}
