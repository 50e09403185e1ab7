package ui

// Check turns to the page where drafts are checked. The panels of the first
// start stay until they have been seen.
func (w *Window) Check() {
	if w.shown != "check" && w.shown != "welcome" {
		w.turn("check")
	}
}
