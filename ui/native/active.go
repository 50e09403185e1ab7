package native

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// longestTitle is how many bytes of a title, or of a program's name, are looked
// at.
const longestTitle = 1024

// Active is the window that has the keyboard: the program it is of, and its
// title, both in UTF-8 and of at most 1 KB; "" where there is none, it has no
// name, or it is gone already. A program goes by several names, one a line: on
// X11 both parts of the window's class, on Windows its file's name with and
// without its ending, on macOS the name that is shown, that of its bundle and
// that of its file; macOS tells of no title. It takes about a millisecond and may be called on any
// goroutine. Where it is not to be told the error is an [errors.ErrUnsupported]
// that says what to do.
func Active() (program, title string, err error) { return active() }

// names are those by which one program goes: each once, none that is empty.
func names(all ...string) string {
	var known []string
	for _, name := range all {
		if name != "" && !slices.Contains(known, name) {
			known = append(known, name)
		}
	}
	return legible([]byte(strings.Join(known, "\n")))
}

// legible is bytes as text of at most longestTitle bytes: what is no UTF-8 is
// taken for Latin-1, in which old programs write. Where it was cut off in a
// letter, that letter is left out.
func legible(b []byte) string {
	if utf8.Valid(b) && len(b) <= longestTitle {
		return string(b)
	}
	if len(b) > longestTitle {
		b = b[:longestTitle]
		for n := range utf8.UTFMax {
			if utf8.Valid(b[:len(b)-n]) {
				return string(b[:len(b)-n])
			}
		}
	}
	var s strings.Builder
	for _, c := range b {
		if s.Len()+utf8.RuneLen(rune(c)) > longestTitle {
			break
		}
		s.WriteRune(rune(c))
	}
	return s.String()
}
