package house

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// MostIgnored is how many names of programs and windows there may be in
	// Settings.Ignore.
	MostIgnored = 50
	// LongestIgnored is how many bytes such a name may have.
	LongestIgnored = 200
)

// Ignores reports whether what is copied in a window is to be left alone: one
// of the names in Ignore is the program’s, or stands somewhere in the title.
// Capitals do not count. A program may go by several names, one a line, such as
// both parts of an X11 window’s class; each counts. What is not known is "".
func (s Settings) Ignores(program, title string) bool {
	if len(s.Ignore) == 0 {
		return false
	}
	title = fold(title)
	for _, name := range s.Ignore {
		if name = fold(strings.TrimSpace(name)); name == "" {
			continue
		}
		if strings.Contains(title, name) {
			return true
		}
		for p := range strings.SplitSeq(program, "\n") {
			if fold(strings.TrimSpace(p)) == name {
				return true
			}
		}
	}
	return false
}

// SetIgnored adds a name to those in Ignore, at the end, or takes it out,
// however its capitals are written. It reports whether the name is there, or
// gone, afterwards: one that is empty, longer than LongestIgnored or on several
// lines is not added, nor is one too many. Lists that were given out before
// are not changed.
func (s *Settings) SetIgnored(name string, on bool) bool {
	name = strings.TrimSpace(name)
	at := slices.IndexFunc(s.Ignore, func(n string) bool { return fold(n) == fold(name) })
	switch {
	case on && at >= 0, !on && at < 0:
		return true
	case !on:
		s.Ignore = slices.Delete(slices.Clone(s.Ignore), at, at+1)
		return true
	case !isName(name) || len(s.Ignore) >= MostIgnored:
		return false
	}
	s.Ignore = append(slices.Clone(s.Ignore), name)
	return true
}

// isName reports whether there may be a window of that name.
func isName(name string) bool {
	return name != "" && len(name) <= LongestIgnored && utf8.ValidString(name) && !strings.ContainsFunc(name, unicode.IsControl)
}

// fold makes texts equal that differ in capitals only.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		return least
	}, s)
}

// names are those of programs and windows.
func names(name string, p *[]string) key {
	k := words(name, p)
	k.want = `a list of names in quotes, such as ["KeePassXC"]`
	k.note = "of the names under " + name + " those that fit count"
	k.fit = func() bool { return fitNames(p) }
	return k
}

// fitNames leaves out what is no name, comes again or is too much. What was
// given out before is not changed.
func fitNames(p *[]string) (changed bool) {
	var kept Settings
	for _, name := range *p {
		n := len(kept.Ignore)
		kept.SetIgnored(name, true)
		changed = changed || len(kept.Ignore) == n || kept.Ignore[n] != name
	}
	if changed {
		*p = kept.Ignore
	}
	return changed
}
