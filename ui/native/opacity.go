package native

import (
	"math"

	"fyne.io/fyne/v2"
)

// Faintest is the least that Opacity leaves of a window.
const Faintest = 0.3

var errNoOpacity error = unsupported("Your desktop shows no window half see-through, so this one stays as it is.")

// Opacity lets what is behind the window shine through: at 1 nothing of it, at
// Faintest most. What is beyond the two is taken for the nearer. It is for the
// window's thread; the window keeps it when hidden and shown again. Where the
// desktop has no way the error is an [errors.ErrUnsupported], but never at 1.
func Opacity(w fyne.Window, share float32) error {
	if math.IsNaN(float64(share)) {
		share = 1
	}
	return opacity(w, min(max(share, Faintest), 1))
}
