package house

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestDeepLooksAtKeysOnly(t *testing.T) {
	prose := strings.Repeat("Wait. ", 50)
	for _, text := range []string{
		`a = "` + prose + `"`,
		`a = '` + prose + `'`,
		`a = """` + "\n" + prose + `\""" """"" # ` + prose,
		`a = '''` + "\n" + prose + `''''` + "\n",
		"# " + prose + strings.Repeat("{", 50) + "\na = 1",
		`a = [` + strings.Repeat("{b.c = 1.5}, ", 50) + "]",
		`a = ['` + strings.Repeat("{", 50) + `', "\"` + strings.Repeat("{", 50) + `"]`,
		"[a.b.c]\nd.e = 1\n[b.c]\n",
	} {
		if _, err := toml.Decode(text, &map[string]any{}); err != nil {
			t.Errorf("%q is not TOML: %v", text, err)
		}
		if deep([]byte(text)) {
			t.Errorf("%q is deep", text)
		}
	}
	for _, text := range []string{
		strings.Repeat("a.", 21) + "b = 1",
		strings.Repeat("a . ", 21) + "b = 1",
		strings.Repeat(`"=\"".`, 21) + "b = 1",
		"[" + strings.Repeat("'='.", 21) + "b]",
		"# \"\n" + strings.Repeat("a.", 21) + "b = 1",
		"a = '\n" + strings.Repeat("a.", 21) + "b = 1",
		"a = " + strings.Repeat("{a = ", 11),
		"a = " + strings.Repeat("[{a = ", 11),
	} {
		if !deep([]byte(text)) {
			t.Errorf("%q is not deep", text)
		}
	}
	for _, text := range []string{"", "'", `"`, `"\`, `"""`, `"""\`, "'''x", "#", `""""`} {
		if deep([]byte(text)) {
			t.Errorf("%q is deep", text)
		}
	}
}

func TestDepth(t *testing.T) {
	for text, want := range map[string]int{
		"": 1, "a = 1": 1, "a.b = 1": 2, "a = [1]": 2, "a = [[], [{b = []}]]": 5, "[[a]]\n[[a]]\nb.c.d = 1": 5,
	} {
		v := map[string]any{}
		if _, err := toml.Decode(text, &v); err != nil {
			t.Fatal(err)
		}
		if got := depth(v); got != want {
			t.Errorf("%q is %d deep, want %d", text, got, want)
		}
	}
}
