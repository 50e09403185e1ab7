package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"levelhead/coach"
	"levelhead/coach/house"
)

// follows has something shown again whenever the settings may have changed.
func (s *settings) follows(show func(*house.Settings)) {
	s.followed = append(s.followed, func(v coach.View) { show(&v.Settings) })
}

// each goes over all rows, in order.
func (s *settings) each(yield func(*settingsRow) bool) {
	for _, x := range s.sections {
		if !x.each(yield) {
			return
		}
	}
}

func (x *settingsSection) each(yield func(*settingsRow) bool) bool {
	for _, r := range x.rows {
		if !yield(r) {
			return false
		}
	}
	for _, y := range x.subs {
		if !y.each(yield) {
			return false
		}
	}
	return true
}

// sift leaves in view what is searched for: the rows in which every word is
// found, and the names above them.
func (s *settings) sift() {
	s.pick()
	s.clear.Hidden = s.find.Text == ""
	if s.scroll != nil && s.scroll.Size().Width > 0 {
		s.scroll.ScrollToTop()
		relay(s.Container)
	}
}

// pick hides the rows that are not searched for, and those in drawers that are
// shut.
func (s *settings) pick() {
	typed := strings.Fields(searchable(s.find.Text))
	if len(typed) > 0 {
		s.fillIdeas()
	}
	any := false
	for _, x := range s.sections {
		any = x.sift(typed) || any
	}
	s.nothing.Hidden = any
}

// sift reports whether anything is left.
func (x *settingsSection) sift(typed []string) (any bool) {
	for _, r := range x.rows {
		r.Hidden = r.gone || !x.finds(r, typed)
		any = any || !r.Hidden
	}
	for _, y := range x.subs {
		any = y.sift(typed) || any
	}
	if x.head != nil && !x.top.gone {
		x.top.Hidden = !any // what is found in it is known by its name
	}
	x.Hidden = !any
	return any
}

// finds reports whether a row of the section is among what is searched for. A
// drawer that is shut is not emptied for its own name alone.
func (x *settingsSection) finds(r *settingsRow, typed []string) bool {
	if x.head == nil || r == x.top {
		return has(r.text, typed)
	}
	if x.head.open && has(x.top.text, typed) {
		return true
	}
	return has(r.text+" "+x.top.text, typed) && slices.ContainsFunc(typed, func(w string) bool { return strings.Contains(r.own, w) })
}

// has reports whether every word is in a text.
func has(text string, typed []string) bool {
	return !slices.ContainsFunc(typed, func(w string) bool { return !strings.Contains(text, w) })
}

// plainer puts letters without their accents, and marks that some keyboards
// have and others have not as one of them.
var plainer = strings.NewReplacer(
	"ä", "a", "à", "a", "á", "a", "â", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "ë", "e",
	"í", "i", "î", "i", "ï", "i", "ñ", "n", "ö", "o", "ó", "o", "ô", "o", "œ", "oe",
	"ü", "u", "ú", "u", "ù", "u", "û", "u", "ß", "ss", "’", "'", "‘", "'", "“", `"`, "”", `"`,
)

// searchable is text as it is searched: capitals, accents and the bend of quotes
// do not count.
func searchable(text string) string { return plainer.Replace(strings.ToLower(text)) }

// findKey takes the keys that are the page's while its search has the
// keyboard.
func (s *settings) findKey(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyEscape:
		s.leave()
	case fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnter:
		if s.nothing.Hidden { // else there is nothing to go on to
			if step(s.Container, 1); s.clear.focused {
				step(s.Container, 1) // down is to what was found
			}
		}
	case fyne.KeyPageDown, fyne.KeyPageUp:
		s.key(k)
	default:
		return false
	}
	return true
}
