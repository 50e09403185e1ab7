package customer

import "levelhead/coach/check"

// tryings say what trouble is, by the customer's own word for how they feel.
var tryings = map[string]string{
	"annoyed": "annoying", "annoying": "annoying", "irritated": "irritating", "irritating": "irritating", "exasperated": "exasperating",
	"exasperating": "exasperating", "infuriating": "infuriating", "maddening": "maddening", "aggravating": "aggravating", "tiresome": "tiring",
	"frightened": "frightening", "scared": "frightening", "scary": "frightening", "terrified": "frightening", "terrifying": "frightening",
	"alarmed": "alarming", "alarming": "alarming", "frightening": "frightening",
	"exhausted": "exhausting", "humiliated": "humiliating", "humiliating": "humiliating",
	"distressed": "distressing", "distressing": "distressing", "overwhelmed": "overwhelming",
}

// usual says it where their own word does not.
var usual = map[string]string{
	Angry: "frustrating", Frustrated: "frustrating", Worried: "worrying", Embarrassed: "embarrassing", LetDown: "disappointing",
	Tired: "tiring", Upset: "upsetting", Stressed: "stressful", Lost: "confusing", Hurried: "urgent",
}

// Trying is what the trouble is for somebody who feels so: “frightening” for
// one who is scared, as near to their own word as can be.
func Trying(f check.Feeling) string {
	if t, ok := tryings[f.Word]; ok {
		return t
	}
	return usual[f.Name]
}
