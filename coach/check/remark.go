package check

import "levelhead/coach/draft"

// A Remark is about the reply as a whole. It is worth a thought: it counts
// neither as something to mend nor as something missing.
type Remark struct {
	ID      string // such as “no-person”
	Message string
	At      []draft.Span // the sentences it is about, in order; none for all of them
	Fixes   []Fix
}

// A Whole is what is said of a reply as a whole, once every check has read it.
type Whole struct {
	Remarks []Remark
	// Lines are the sentences that say sorry or that the feeling is seen, as
	// folded words: what a memory of earlier replies goes by.
	Lines []string
}
