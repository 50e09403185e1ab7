package main

import (
	"testing"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// hangingOwner owns the clipboard of a display and answers nobody, until the
// function it gives back is called.
func hangingOwner(t *testing.T, display string) (end func()) {
	t.Helper()
	c, err := xgb.NewConnDisplay(display)
	if err != nil {
		t.Fatal(err)
	}
	w, err := xproto.NewWindowId(c)
	if err != nil {
		t.Fatal(err)
	}
	xproto.CreateWindow(c, 0, w, xproto.Setup(c).DefaultScreen(c).Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0, 0, nil)
	a, err := xproto.InternAtom(c, false, 9, "CLIPBOARD").Reply()
	if err != nil {
		t.Fatal(err)
	}
	if err := xproto.SetSelectionOwnerChecked(c, w, a.Atom, xproto.TimeCurrentTime).Check(); err != nil {
		t.Fatal(err)
	}
	return c.Close
}
