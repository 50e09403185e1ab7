package paper

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// room reports whether more bytes may come in place of the selection, and
// tells when not.
func (s *Sheet) room(more int) bool {
	if s.Limit <= 0 || len(s.text.s)-s.text.Selection().Len()+more <= s.Limit {
		return true
	}
	s.tell(fmt.Sprintf("That is more than fits here (%d KB). What is here is as it was; shorten it first.", s.Limit/1024), true)
	return false
}

func (s *Sheet) selectAll() { s.Select(draft.Span{End: len(s.text.s)}) }

func (s *Sheet) copy() {
	if sel := s.text.Selection(); !sel.Empty() && s.Copy != nil {
		s.Copy(sel.In(s.text.s))
	}
}

func (s *Sheet) cut() {
	if sel := s.text.Selection(); !sel.Empty() && s.Copy != nil {
		s.Copy(sel.In(s.text.s))
		s.edited(s.text.Wipe(sel))
	}
}

func (s *Sheet) paste() { s.ask(s.Insert) }

// PasteAll puts the clipboard's text in the place of all that is written, to be
// read from its beginning.
func (s *Sheet) PasteAll() {
	s.selectAll()
	s.ask(func(text string) {
		was := s.text.s
		if s.Insert(text); s.text.s != was {
			s.move(0, false)
		}
	})
}

// ask asks for the clipboard and goes on when it has come. What is typed
// meanwhile is kept, and a second request waits for the first.
func (s *Sheet) ask(put func(string)) {
	if s.Paste == nil || s.pasting {
		return
	}
	s.pasting = true
	s.Paste(func(text string, err error) {
		s.pasting = false
		if err != nil {
			s.tell(err.Error(), true)
			return
		}
		put(text)
	})
}

// Insert puts text that came from elsewhere in place of the selection, as one
// step. What is not text is refused, single bytes that are none are left out,
// and both are told.
func (s *Sheet) Insert(text string) {
	// More than the limit is not even looked at: it may be any size.
	if text == "" || !s.room(len(text)) {
		return
	}
	clean, dropped := legible(text)
	switch {
	case dropped*8 > len(text):
		s.tell("What was copied is not text. Copy the words themselves and paste again.", true)
		return
	case dropped > 0:
		s.tell("A few characters that are not text were left out.", false)
	}
	s.edited(s.text.Insert(clean))
}

// legible is text with line ends made one kind, and without bytes that are no
// UTF-8 and characters that cannot be seen. It counts the bytes left out.
func legible(text string) (clean string, dropped int) {
	var b strings.Builder
	b.Grow(len(text))
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\r':
			if i+1 == len(text) || text[i+1] != '\n' {
				b.WriteByte('\n')
			}
		case r == utf8.RuneError && n == 1, unicode.IsControl(r) && r != '\n' && r != '\t':
			dropped += n
		default:
			b.WriteString(text[i : i+n])
		}
		i += n
	}
	return b.String(), dropped
}
