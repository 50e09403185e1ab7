package ui

import (
	"encoding/json"
	"strings"

	"fyne.io/fyne/v2/lang"

	"levelhead/assets"
)

// Speak has the window speak a language from now on: one of assets.Languages,
// "en", or "" for the system's own, which is English where there is no
// translation. What was made before keeps its words. It gives the language
// that is spoken now.
//
// Fyne goes by the system's language alone, so the words of the language wanted
// are given to it as those of the system's.
func Speak(wanted string) string {
	system := lang.SystemLocale()
	if wanted == "" {
		wanted, _, _ = strings.Cut(strings.ToLower(system.LanguageString()), "-")
	}
	language = wanted
	text := assets.Translation(language)
	if text == nil {
		language, text = "en", english()
	}
	spoken = texts(text)
	if err := lang.AddTranslationsForLocale(text, system); err != nil {
		spoken = nil // the texts are our own, and a test reads them
	}
	return language
}

var (
	language = "en"          // that is spoken
	spoken   map[string]bool // the texts that are known in it
)

func texts(translation []byte) map[string]bool {
	var all map[string]string
	if json.Unmarshal(translation, &all) != nil {
		return nil
	}
	known := make(map[string]bool, len(all))
	for text := range all {
		known[text] = true
	}
	return known
}

// english gives every text that is translated anywhere as it is.
func english() []byte {
	same := map[string]string{}
	for _, l := range assets.Languages {
		for text := range texts(assets.Translation(l)) {
			same[text] = text
		}
	}
	b, err := json.Marshal(same)
	if err != nil {
		return []byte("{}")
	}
	return b
}
