//go:build cgo || !darwin

package native

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// Fyne's test windows are no windows of the desktop.
func TestBareTestWindow(t *testing.T) {
	w := test.NewTempWindow(t, nil)
	_, screens := Screens(w)
	none, drag := BeginMove(w)
	none.Follow()
	none.End()
	_, use := InUse(t.Context(), w)
	for name, err := range map[string]error{
		"Bare": Bare(w, true), "Opacity": Opacity(w, 0.5), "Screens": screens, "BeginMove": drag, "InUse": use,
	} {
		if !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	Resize(w, fyne.NewSize(300, 52))
	if got := w.Canvas().Size(); got != fyne.NewSize(300, 52) {
		t.Errorf("it is %v", got)
	}
}
