package assets

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// flat is a JSON object of strings, with its keys in the order of the file.
func flat(t *testing.T, b []byte) (keys []string, texts map[string]string) {
	t.Helper()
	texts = map[string]string{}
	d := json.NewDecoder(bytes.NewReader(b))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		t.Fatalf("it begins with %v: %v", open, err)
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		var text string
		if err := d.Decode(&text); err != nil {
			t.Fatalf("behind %q: %v", key, err)
		}
		keys = append(keys, key.(string))
		texts[key.(string)] = text
	}
	return keys, texts
}

// TestTranslations holds that the languages are whole: the same texts in each,
// each once, in order, and nothing else in the folder.
func TestTranslations(t *testing.T) {
	files, err := translations.ReadDir("translations")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(Languages) {
		t.Errorf("there are %d files for %q", len(files), Languages)
	}
	var first []string
	for _, l := range Languages {
		b := Translation(l)
		if !utf8.Valid(b) || bytes.ContainsRune(b, '\r') || !bytes.HasSuffix(b, []byte("}\n")) {
			t.Errorf("%s is not UTF-8 in lines", l)
		}
		keys, texts := flat(t, b)
		if !slices.IsSorted(keys) {
			t.Errorf("%s is not in order", l)
		}
		if len(keys) != len(texts) {
			t.Errorf("%s has %d texts, and %d of them twice", l, len(texts), len(keys)-len(texts))
		}
		if first == nil {
			first = keys
		}
		if !slices.Equal(keys, first) {
			t.Errorf("%s and %s have other texts", Languages[0], l)
		}
		for en, text := range texts {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s: %q is empty", l, en)
			}
		}
	}
}

func TestNoTranslation(t *testing.T) {
	for _, l := range []string{"", "en", "DE", "tlh", "../assets", "de.json"} {
		if b := Translation(l); b != nil {
			t.Errorf("%q has %d bytes", l, len(b))
		}
	}
}
