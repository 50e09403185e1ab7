package ui

import (
	"encoding/json"
	"go/ast"
	"go/types"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"fyne.io/fyne/v2/test"

	"levelhead/assets"
)

// TestEveryTextIsTranslated holds that every text that is shown is there in
// every language, and that no other is.
func TestEveryTextIsTranslated(t *testing.T) {
	all := allShown(t)
	for _, l := range assets.Languages {
		texts := translation(t, l)
		for _, text := range slices.Sorted(maps.Keys(all)) {
			if texts[text] == "" {
				t.Errorf("%s has no %q, of %s", l, text, all[text])
			}
		}
		for _, text := range slices.Sorted(maps.Keys(texts)) {
			if all[text] == "" {
				t.Errorf("%s has %q, which is not shown any more", l, text)
			}
		}
	}
}

func translation(t testing.TB, language string) (texts map[string]string) {
	t.Helper()
	if err := json.Unmarshal(assets.Translation(language), &texts); err != nil {
		t.Fatalf("%s: %v", language, err)
	}
	return texts
}

// verb is a place in a format where something is put in.
var verb = regexp.MustCompile(`%[-+# 0]*[0-9]*(?:\.[0-9]+)?[a-zA-Z%]`)

// TestTranslationsFit holds that a translation can stand where the English
// does: the same things are put in, in the same order, and it ends alike.
func TestTranslationsFit(t *testing.T) {
	end := func(s string) string { return s[len(strings.TrimRight(s, ".…:?!")):] }
	for _, l := range assets.Languages {
		for en, text := range translation(t, l) {
			switch {
			case strings.TrimSpace(text) != text:
				t.Errorf("%s: %q has space around it", l, text)
			case !slices.Equal(verb.FindAllString(en, -1), verb.FindAllString(text, -1)):
				t.Errorf("%s: %q takes other things than %q", l, text, en)
			case end(en) != end(text):
				t.Errorf("%s: %q ends otherwise than %q", l, text, en)
			}
		}
	}
}

// quotes are the quotation marks of a language, opening and closing.
var quotes = map[string][2]rune{"en": {'“', '”'}, "de": {'„', '“'}, "es": {'«', '»'}, "fr": {'«', '»'}}

// TestQuotes holds that each language has its own quotation marks, in pairs,
// and none has those of typewriters.
func TestQuotes(t *testing.T) {
	holds := func(language, text string) {
		open := 0
		for _, r := range text {
			switch own := quotes[language]; {
			case r == own[0]:
				open++
			case r == own[1]:
				open--
			case strings.ContainsRune("„“”«»\"'`´", r):
				t.Errorf("%s: there is a %c in %q", language, r, text)
			}
			if open < 0 || open > 1 {
				break
			}
		}
		if open != 0 {
			t.Errorf("%s: what is quoted has no end, or no beginning, in %q", language, text)
		}
	}
	for _, l := range assets.Languages {
		for en, text := range translation(t, l) {
			holds("en", en)
			holds(l, text)
		}
	}
}

// TestSpeak holds that what is spoken is what is written, also right after
// another language.
func TestSpeak(t *testing.T) {
	test.NewTempApp(t)
	t.Cleanup(func() { Speak("en") })
	for _, l := range slices.Concat(assets.Languages, []string{"en", "de", "en"}) {
		if got := Speak(l); got != l {
			t.Fatalf("asked for %q it speaks %q", l, got)
		}
		for en := range translation(t, assets.Languages[0]) {
			want := en
			if l != "en" {
				want = translation(t, l)[en]
			}
			if got := tr(en); got != want {
				t.Fatalf("%s: %q is %q, want %q", l, en, got, want)
			}
		}
	}
	if got := Speak("tlh"); got != "en" {
		t.Errorf("asked for a language there is not, it speaks %q", got)
	}
	if got := tr("Nobody wrote this down."); got != "Nobody wrote this down." {
		t.Errorf("what is not known is %q", got)
	}
}

func TestNumbers(t *testing.T) {
	test.NewTempApp(t)
	t.Cleanup(func() { Speak("en") })
	for l, want := range map[string][3]string{
		"en": {"One minute", "2 minutes", "2 to mend, 1 to add"},
		"de": {"Eine Minute", "2 Minuten", "2 ändern, 1 ergänzen"},
	} {
		Speak(l)
		got := [3]string{
			trn("One minute", "%d minutes", 1), trn("One minute", "%d minutes", 2), trf("%d to mend, %d to add", 2, 1),
		}
		if got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

// TestNothingIsSaidUntranslated looks for texts written out in this package
// that tr is not asked about.
func TestNothingIsSaidUntranslated(t *testing.T) {
	all := allShown(t)
	// What is the same in every language, and what is no text: names of keys,
	// and what is only said in a terminal.
	same := []string{
		"Levelhead", "English", "Deutsch", "Español", "Français", exampleReply, ErrBusy.Error(),
		"M", "Alt+%d", "Ctrl+Alt+Shift+F12", "Ctrl", "Alt", "Shift", "Super", "Enter", "Esc", "Space", "Tab", "Up", "Down", "Mod", "Option", " or ",
	}
	for _, k := range keyboard {
		same = append(same, k.Keys)
	}
	eachFile(t, ".", func(name string, f *ast.File) {
		asked := map[ast.Expr]bool{}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.CallExpr:
				for _, arg := range translated(n) {
					asked[arg] = true
				}
				if text, ok := says(n); ok && !slices.Contains(same, text) {
					t.Errorf("ui/%s says %q without tr", name, text)
				}
			case *ast.BasicLit:
				text, ok := constant(n)
				if ok && !asked[n] && all[text] == "" && !slices.Contains(same, text) && speaks(text) {
					t.Errorf("ui/%s has %q, and nothing asks tr about it", name, text)
				}
			}
			return true
		})
	})
}

// speaks reports whether a text is for people: several words, or one that
// begins with a capital. Names of pages, signs and settings are neither.
func speaks(text string) bool {
	letter := strings.IndexFunc(text, unicode.IsLetter)
	return letter >= 0 && (strings.Contains(text, " ") || unicode.IsUpper([]rune(text[letter:])[0]))
}

// says gives the text that a call shows as it is written out.
func says(call *ast.CallExpr) (string, bool) {
	f, ok := call.Fun.(*ast.Ident)
	if !ok {
		return "", false
	}
	shown := map[string][]int{"newWords": {0}, "newButton": {0}, "newChoice": {0, 2}, "newToggle": {0}, "newKeyLine": {0}, "newLookup": {0}}
	for _, i := range shown[f.Name] {
		if text, ok := constant(call.Args[i]); ok && strings.ContainsFunc(text, unicode.IsLetter) {
			return text, true
		}
	}
	return "", false
}

// TestDeeds holds that every label in the rules that says what a fix does is
// among the deeds: all other labels are made of words to put in.
func TestDeeds(t *testing.T) {
	found := map[string]bool{}
	take := func(name string, value ast.Expr) {
		if text, ok := constant(value); ok && strings.EqualFold(name, "label") {
			found[text] = true
		}
	}
	eachFile(t, "../coach/rules", func(_ string, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				if types.ExprString(n.Type) == "check.Rule" {
					return false
				}
			case *ast.KeyValueExpr:
				take(types.ExprString(n.Key), n.Value)
			case *ast.ValueSpec:
				for i, v := range n.Values {
					take(n.Names[i].Name, v)
				}
			case *ast.AssignStmt:
				for i, l := range n.Lhs {
					name := types.ExprString(l)
					take(name[strings.LastIndex(name, ".")+1:], n.Rhs[min(i, len(n.Rhs)-1)])
				}
			}
			return true
		})
	})
	if got, want := slices.Sorted(maps.Keys(found)), slices.Sorted(slices.Values(deeds)); !slices.Equal(got, want) {
		t.Errorf("the rules have %q, and deeds are %q", got, want)
	}
}
