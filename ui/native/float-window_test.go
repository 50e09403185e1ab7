//go:build cgo || !darwin

package native

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2/test"
)

// Fyne's test windows are no windows of the desktop.
func TestFloatTestWindow(t *testing.T) {
	w := test.NewTempWindow(t, nil)
	for name, err := range map[string]error{
		"Float": Float(w, true),
		"Place": Place(w, 1, 2),
		"Raise": Raise(w),
	} {
		if !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if x, y, ok := Where(w); ok {
		t.Errorf("it is at %d, %d", x, y)
	}
}
