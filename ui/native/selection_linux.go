package native

import (
	"context"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xfixes"
	"github.com/jezek/xgb/xproto"
)

// A selection is the clipboard as the X server shows it: when it changes, who
// owns it, what forms it is to be had in and how long its text is. Not a byte
// of the text comes through here.
type selection struct {
	conn   *xgb.Conn
	window xproto.Window
	events bool // the server says when it changes

	clipboard, targets, incr, utf8, plain, secret xproto.Atom

	// Each question is answered in a property of the window. They take turns,
	// so that the late answer to an old question is not taken for another's.
	properties []xproto.Atom
	turn       int
	answers    answers
}

func openSelection() (*selection, error) {
	conn, err := open()
	if err != nil {
		return nil, err
	}
	s := &selection{conn: conn, events: knows(conn, fixes)}
	if err := s.prepare(); err != nil {
		conn.Close()
		return nil, unsupported("This screen does not tell what you copy: paste your draft here.")
	}
	return s, nil
}

func (s *selection) prepare() error {
	all, err := atoms(s.conn, "CLIPBOARD", "TARGETS", "INCR", "UTF8_STRING", "STRING", "x-kde-passwordManagerHint",
		"LEVELHEAD_0", "LEVELHEAD_1", "LEVELHEAD_2", "LEVELHEAD_3")
	if err != nil {
		return err
	}
	s.clipboard, s.targets, s.incr, s.utf8, s.plain, s.secret = all[0], all[1], all[2], all[3], all[4], all[5]
	s.properties = all[6:]
	s.answers.init()
	if s.window, err = xproto.NewWindowId(s.conn); err != nil {
		return err
	}
	root := xproto.Setup(s.conn).DefaultScreen(s.conn).Root
	err = xproto.CreateWindowChecked(s.conn, 0, s.window, root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0,
		xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange}).Check()
	if err != nil || !s.events {
		return err
	}
	if _, err := xfixes.QueryVersion(s.conn, 5, 0).Reply(); err != nil { // the server wants it asked first
		return err
	}
	return xfixes.SelectSelectionInputChecked(s.conn, s.window, s.clipboard, xfixes.SelectionEventMaskSetSelectionOwner).Check()
}

func (s *selection) tells() bool { return s.events }

// close ends follow, and every question that waits.
func (s *selection) close() { s.conn.Close() }

// follow notices changes until ctx is done or the connection has died.
func (s *selection) follow(ctx context.Context, changes chan<- struct{}) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	context.AfterFunc(ctx, s.close)
	if !s.events {
		go poll(ctx, time.Second, changes, nil)
	}
	for {
		event, err := s.conn.WaitForEvent()
		if event == nil && err == nil {
			return
		}
		switch e := event.(type) {
		case xfixes.SelectionNotifyEvent:
			notice(changes)
		case xproto.SelectionNotifyEvent:
			if !s.answers.answer(e) && e.Property != xproto.AtomNone {
				s.drop(e.Property)
			}
		case xproto.PropertyNotifyEvent:
			// What nobody waits for is the rest of a long text. Its owner may
			// serve nobody else before all of it was taken, so it is taken.
			if e.State == xproto.PropertyNewValue && !s.answers.more(e.Atom) {
				s.drop(e.Atom)
			}
		}
	}
}

// drop takes a property off the window without looking at it.
func (s *selection) drop(property xproto.Atom) {
	xproto.DeleteProperty(s.conn, s.window, property)
}
