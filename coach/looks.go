package coach

import "levelhead/coach/copied"

// MaxDraft is the longest draft, in bytes, that is taken from the clipboard or
// shown in the window.
const MaxDraft = copied.Longest

// LooksLikeDraft reports whether copied text reads like a reply to somebody.
// What a customer wrote, secrets and all else are none.
func LooksLikeDraft(text string) bool { return copied.Of(text) == copied.Draft }
