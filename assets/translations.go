package assets

import "embed"

// Languages are the languages that the window speaks besides English, in the
// order in which they are offered, by their ISO 639-1 codes.
var Languages = []string{"de", "es", "fr"}

//go:embed translations/*.json
var translations embed.FS

// Translation is what the window says in a language, as JSON: each text in
// English with the same in that language. It is nil for a language that is not
// among Languages.
func Translation(language string) []byte {
	b, err := translations.ReadFile("translations/" + language + ".json")
	if err != nil {
		return nil
	}
	return b
}
