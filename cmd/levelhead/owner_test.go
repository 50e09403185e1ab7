package main

import (
	"io"
	"iter"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// An owner is another program's hold on a display's clipboard, for what xclip
// does not play. It ends with the test, or when it is closed.
type owner struct {
	t      *testing.T
	conn   *xgb.Conn
	window xproto.Window

	clipboard, targets, utf8, incr xproto.Atom
	read                           atomic.Int64 // how often the text was asked for
}

func newOwner(t *testing.T, display string) *owner {
	t.Helper()
	xgb.Logger.SetOutput(io.Discard) // it speaks of .Xauthority on standard error
	conn, err := xgb.NewConnDisplay(display)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	o := &owner{t: t, conn: conn}
	if o.window, err = xproto.NewWindowId(conn); err != nil {
		t.Fatal(err)
	}
	xproto.CreateWindow(conn, 0, o.window, xproto.Setup(conn).DefaultScreen(conn).Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0, 0, nil)
	for name, atom := range map[string]*xproto.Atom{"CLIPBOARD": &o.clipboard, "TARGETS": &o.targets, "UTF8_STRING": &o.utf8, "INCR": &o.incr} {
		is, err := xproto.InternAtom(conn, false, uint16(len(name)), name).Reply()
		if err != nil {
			t.Fatal(err)
		}
		*atom = is.Atom
	}
	return o
}

func (o *owner) close() { o.conn.Close() }

// take makes the clipboard its own, as somebody does who copies.
func (o *owner) take() {
	o.t.Helper()
	if err := xproto.SetSelectionOwnerChecked(o.conn, o.window, o.clipboard, xproto.TimeCurrentTime).Check(); err != nil {
		o.t.Fatal(err)
	}
}

// hangingOwner owns the clipboard of a display and answers nobody, until the
// function it gives back is called.
func hangingOwner(t *testing.T, display string) (end func()) {
	t.Helper()
	o := newOwner(t, display)
	o.take()
	return o.close
}

// answer says that what was asked for is in the property, or with 0 that it is
// not to be had.
func (o *owner) answer(asked xproto.SelectionRequestEvent, property xproto.Atom) {
	is := xproto.SelectionNotifyEvent{Time: asked.Time, Requestor: asked.Requestor, Selection: asked.Selection, Target: asked.Target, Property: property}
	xproto.SendEvent(o.conn, false, asked.Requestor, 0, string(is.Bytes()))
}

// put writes bytes, or for a format of 32 numbers, into somebody’s property.
func (o *owner) put(window xproto.Window, property, kind xproto.Atom, format byte, data []byte) {
	xproto.ChangeProperty(o.conn, xproto.PropModeReplace, window, property, kind, format, uint32(len(data)/int(format/8)), data)
}

func word(n uint32) []byte { return []byte{byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)} }

// serve answers whoever asks, in one piece, until the owner is closed.
func (o *owner) serve(text func() string) {
	for asked := range o.requests() {
		o.put(asked.Requestor, asked.Property, o.utf8, 8, []byte(text()))
		o.answer(asked, asked.Property)
	}
}

// A transfer is a text that is handed over piece by piece.
type transfer struct {
	to       xproto.Window
	property xproto.Atom
}

// drip answers whoever asks with a text of size letters, a piece of them at
// each tick at most, until the owner is closed.
func (o *owner) drip(size, piece int) {
	left := make(map[transfer]int)
	letters := make([]byte, piece)
	for i := range letters {
		letters[i] = 'x'
	}
	slowly := time.NewTicker(10 * time.Millisecond)
	defer slowly.Stop()
	for event := range o.events() {
		switch e := event.(type) {
		case xproto.SelectionRequestEvent:
			if o.forms(e) {
				continue
			}
			xproto.ChangeWindowAttributes(o.conn, e.Requestor, xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange})
			left[transfer{e.Requestor, e.Property}] = size
			o.put(e.Requestor, e.Property, o.incr, 32, word(uint32(size)))
			o.answer(e, e.Property)
		case xproto.PropertyNotifyEvent:
			at := transfer{e.Window, e.Atom}
			n, ok := left[at]
			if !ok || e.State != xproto.PropertyDelete {
				continue
			}
			<-slowly.C
			o.put(at.to, at.property, o.utf8, 8, letters[:min(n, piece)])
			if left[at] = max(0, n-piece); n == 0 {
				delete(left, at) // the empty piece is the end
			}
		}
	}
}

// requests are those for the text; what forms there are is answered.
func (o *owner) requests() iter.Seq[xproto.SelectionRequestEvent] {
	return func(yield func(xproto.SelectionRequestEvent) bool) {
		for event := range o.events() {
			if e, ok := event.(xproto.SelectionRequestEvent); ok && !o.forms(e) && !yield(e) {
				return
			}
		}
	}
}

// forms answers who asks in what forms the text is to be had, or for one in
// which it is not.
func (o *owner) forms(e xproto.SelectionRequestEvent) bool {
	switch e.Target {
	case o.utf8:
		o.read.Add(1)
		return false
	case o.targets:
		o.put(e.Requestor, e.Property, xproto.AtomAtom, 32, append(word(uint32(o.targets)), word(uint32(o.utf8))...))
		o.answer(e, e.Property)
	default:
		o.answer(e, xproto.AtomNone)
	}
	return true
}

func (o *owner) events() iter.Seq[xgb.Event] {
	return func(yield func(xgb.Event) bool) {
		for {
			event, err := o.conn.WaitForEvent()
			if event == nil && err == nil || event != nil && !yield(event) {
				return
			}
		}
	}
}
