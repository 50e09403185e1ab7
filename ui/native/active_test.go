package native

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLegible(t *testing.T) {
	ee := strings.Repeat("é", longestTitle)
	for in, want := range map[string]string{
		"":                                   "",
		"Größe 世界":                           "Größe 世界",
		"caf\xe9":                            "café",
		"\xe9t\xe9":                          "été",
		strings.Repeat("x", 5000):            strings.Repeat("x", longestTitle),
		ee:                                   ee[:longestTitle],
		"x" + ee:                             "x" + ee[:longestTitle-2],
		strings.Repeat("\xe9", 5000):         ee[:longestTitle],
		"\xff" + strings.Repeat("\xe9", 600): "ÿ" + ee[:longestTitle-2],
		"\x80":                               "\u0080",
	} {
		got := legible([]byte(in))
		if got != want || !utf8.ValidString(got) || len(got) > longestTitle {
			t.Errorf("%.20q… is %d bytes, %.40q", in, len(got), got)
		}
	}
}

func TestNames(t *testing.T) {
	for want, all := range map[string][]string{
		"":                                {"", "", ""},
		"Mail\ncom.apple.mail":            {"Mail", "com.apple.mail", "Mail"},
		"levelhead":                       {"levelhead", "", "levelhead"},
		strings.Repeat("x", longestTitle): {strings.Repeat("x", 5000), "y"},
	} {
		if got := names(all...); got != want {
			t.Errorf("%.40q is %.40q", all, got)
		}
	}
}
