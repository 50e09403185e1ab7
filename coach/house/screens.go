package house

import (
	"strings"
	"unicode"
)

// mostScreens is for how many screens, or sets of them, a place is kept.
const mostScreens = 8

// Screen is where the window was on the screens of that name; ok is false when
// it was never there.
func (s Settings) Screen(name string) (at Screen, ok bool) {
	for _, at := range s.Screens {
		if at.Name == name {
			return at, true
		}
	}
	return Screen{}, false
}

// Place takes where the window is, as the latest place. The one longest ago is
// forgotten when there are too many.
func (s *Settings) Place(at Screen) {
	list := []Screen{at}
	for _, o := range s.Screens {
		if o.Name != at.Name && len(list) < mostScreens {
			list = append(list, o)
		}
	}
	s.Screens = list
}

// keys are one screen as it stands in a section [[screen]].
func (s *Screen) keys() []key {
	return []key{
		text("name", &s.Name),
		whole("x", &s.X, -farthest, farthest),
		whole("y", &s.Y, -farthest, farthest),
		orNone(size("width", &s.Width, smallest, largest), &s.Width),
		orNone(size("height", &s.Height, smallest, largest), &s.Height),
		whole("strip_x", &s.StripX, -farthest, farthest),
		whole("strip_y", &s.StripY, -farthest, farthest),
		orNone(size("scale", &s.Scale, smallText, largeText), &s.Scale),
	}
}

// orNone lets a size be 0 as well, for none.
func orNone(k key, p *float32) key {
	fit := k.fit
	k.fit = func() bool { return *p != 0 && fit() }
	return k
}

// named reports whether the screen has a name to be found again by.
func (s Screen) named() bool {
	return strings.TrimSpace(s.Name) != "" && len(s.Name) <= longestName && !strings.ContainsFunc(s.Name, unicode.IsControl)
}

// screens are the sections of that name, one a screen.
func screens(name string, p *[]Screen) key {
	return key{
		name: name,
		want: "sections that begin with [[" + name + "]], each with a name in quotes and with numbers",
		note: "of the places under [[" + name + "]] those that fit count",
		read: func(v any) bool {
			return readEach(v, p, func(map[string]any) Screen { return Screen{} }, (*Screen).keys)
		},
		fit:   func() bool { return fitScreens(p) },
		show:  func() any { return showEach(*p, (*Screen).keys) },
		merge: mergeEach("name"),
	}
}

// fitScreens leaves out what is too much, has no name or comes again, and
// brings the rest into range. What was given out before is not changed.
func fitScreens(p *[]Screen) (changed bool) {
	seen := map[string]bool{}
	var kept []Screen
	for _, s := range *p {
		if !s.named() || seen[s.Name] || len(kept) == mostScreens {
			changed = true
			continue
		}
		seen[s.Name] = true
		for _, k := range s.keys() {
			changed = k.fit() || changed
		}
		kept = append(kept, s)
	}
	if changed {
		*p = kept
	}
	return changed
}
