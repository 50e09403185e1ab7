package ui

import (
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
	typed := strings.Fields(searchable(s.find.Text))
	any := false
	for _, x := range s.sections {
		any = x.sift(typed) || any
	}
	s.nothing.Hidden = any
	if s.scroll != nil && s.scroll.Size().Width > 0 {
		s.scroll.ScrollToTop()
		relay(s.Container)
	}
}

// sift reports whether anything is left.
func (x *settingsSection) sift(typed []string) (any bool) {
	for _, r := range x.rows {
		r.Hidden = r.gone || !r.has(typed)
		any = any || !r.Hidden
	}
	for _, y := range x.subs {
		any = y.sift(typed) || any
	}
	x.Hidden = !any
	return any
}

func (r *settingsRow) has(typed []string) bool {
	for _, w := range typed {
		if !strings.Contains(r.text, w) {
			return false
		}
	}
	return true
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
			step(s.Container, 1)
		}
	case fyne.KeyPageDown, fyne.KeyPageUp:
		s.key(k)
	default:
		return false
	}
	return true
}
