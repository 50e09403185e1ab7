package ui

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
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

// TestContrast holds every pair of colours that meets in the window to WCAG 2
// AA: 4.5 for text, 3 for lines, signs and edges that carry a meaning.
func TestContrast(t *testing.T) {
	const text, shape = 4.5, 3.0
	pairs := []struct {
		front fyne.ThemeColorName
		backs []fyne.ThemeColorName
		want  float64
	}{
		{theme.ColorNameForeground, []fyne.ThemeColorName{theme.ColorNameBackground, theme.ColorNameInputBackground, theme.ColorNameButton, theme.ColorNameMenuBackground, colorSurface, colorSoft}, text},
		{colorMuted, []fyne.ThemeColorName{theme.ColorNameBackground, theme.ColorNameInputBackground, colorSurface, colorSoft}, text},
		{theme.ColorNameForegroundOnPrimary, []fyne.ThemeColorName{theme.ColorNamePrimary}, text},
		{theme.ColorNamePrimary, []fyne.ThemeColorName{theme.ColorNameBackground, colorSurface, colorSoft}, text},
		{theme.ColorNameError, []fyne.ThemeColorName{theme.ColorNameBackground, colorSurface, colorSoft}, text},
		{theme.ColorNameWarning, []fyne.ThemeColorName{theme.ColorNameBackground, colorSurface, colorSoft}, text},
		{theme.ColorNameSuccess, []fyne.ThemeColorName{theme.ColorNameBackground, colorSurface, colorSoft}, text},
		{colorHint, []fyne.ThemeColorName{theme.ColorNameBackground, colorSurface, colorSoft}, text},
		{theme.ColorNameInputBorder, []fyne.ThemeColorName{theme.ColorNameBackground, theme.ColorNameInputBackground}, shape},
	}
	for variant, called := range map[fyne.ThemeVariant]string{theme.VariantLight: "light", theme.VariantDark: "dark"} {
		th := &Theme{}
		at := func(n fyne.ThemeColorName) color.NRGBA { return th.Color(n, variant).(color.NRGBA) }
		for _, p := range pairs {
			for _, b := range p.backs {
				if got := contrast(at(p.front), at(b)); got < p.want {
					t.Errorf("%s: %s on %s has a contrast of %.2f, want %.1f", called, p.front, b, got, p.want)
				}
			}
		}
		page := at(theme.ColorNameInputBackground)
		ink := at(theme.ColorNameForeground)
		for _, look := range looks {
			for _, strong := range []bool{false, true} {
				wash := at(look.Color)
				wash.A = look.Wash(strong)
				washed := over(wash, page)
				if got := contrast(ink, washed); got < text {
					t.Errorf("%s: words marked %s (strong %v) have a contrast of %.2f, want %.1f", called, look.Color, strong, got, text)
				}
				if got := contrast(at(look.Color), washed); got < shape {
					t.Errorf("%s: the line under words marked %s (strong %v) has a contrast of %.2f, want %.1f", called, look.Color, strong, got, shape)
				}
			}
		}
		for _, veil := range []fyne.ThemeColorName{theme.ColorNameHover, theme.ColorNameSelection, theme.ColorNamePressed} {
			for _, b := range []fyne.ThemeColorName{theme.ColorNameBackground, theme.ColorNameInputBackground, theme.ColorNameButton, colorSurface} {
				if got := contrast(ink, over(at(veil), at(b))); got < text {
					t.Errorf("%s: text under %s on %s has a contrast of %.2f, want %.1f", called, veil, b, got, text)
				}
			}
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

func TestScale(t *testing.T) {
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
