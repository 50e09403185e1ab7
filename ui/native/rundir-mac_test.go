//go:build unix

package native

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestMacRunDir(t *testing.T) {
	const temporary = "/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T"
	fits := "/" + strings.Repeat("x", longestSocket-1-len("/levelhead/run/"+socketName))
	for settings, want := range map[string]string{
		"/Users/zoë/Library/Application Support": "/Users/zoë/Library/Application Support/levelhead/run",
		fits:                        fits + "/levelhead/run",
		fits + "x":                  temporary + "/levelhead-501",
		"":                          temporary + "/levelhead-501",
		"Library":                   temporary + "/levelhead-501",
		strings.Repeat("/long", 99): temporary + "/levelhead-501",
	} {
		got := macRunDir(settings, temporary, 501)
		if got != want || len(filepath.Join(got, socketName)) > longestSocket {
			t.Errorf("%.60q: %.80q", settings, got)
		}
	}
}
