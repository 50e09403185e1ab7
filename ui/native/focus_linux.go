//go:build cgo && !ci && !wayland

package native

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// An attention is what the server tells of a window over a connection of its own,
// which takes nothing away from Fyne’s.
type attention struct {
	conn    *xgb.Conn
	window  xproto.Window
	focused bool
	hovered bool
}

func follow(ctx context.Context, w fyne.Window) (<-chan bool, error) {
	window := number(w)
	if window == 0 {
		return nil, errNoWindow
	}
	conn, err := open()
	if err != nil {
		return nil, err
	}
	a := &attention{conn: conn, window: window}
	if err := a.begin(); err != nil {
		conn.Close()
		return nil, errNoFocus
	}
	states := make(chan bool)
	stop := context.AfterFunc(ctx, conn.Close)
	go func() {
		defer close(states)
		defer stop()
		defer conn.Close()
		for {
			select {
			case states <- a.focused || a.hovered:
			case <-ctx.Done():
				return
			}
			event, err := conn.WaitForEvent()
			if event == nil && err == nil || !a.sees(event) {
				return
			}
		}
	}()
	return states, nil
}

// number is the server's number for the window, 0 when it has none.
func number(w fyne.Window) (window xproto.Window) {
	if native, ok := w.(driver.NativeWindow); ok && glass(w) != nil {
		native.RunNative(func(context any) {
			if x11, ok := context.(driver.X11WindowContext); ok {
				window = xproto.Window(x11.WindowHandle)
			}
		})
	}
	return window
}

// begin asks to be told, and then how it is: in that order nothing is missed.
func (a *attention) begin() error {
	const events = xproto.EventMaskFocusChange | xproto.EventMaskEnterWindow | xproto.EventMaskLeaveWindow |
		xproto.EventMaskStructureNotify
	if err := xproto.ChangeWindowAttributesChecked(a.conn, a.window, xproto.CwEventMask, []uint32{events}).Check(); err != nil {
		return err
	}
	focus, err := xproto.GetInputFocus(a.conn).Reply()
	if err != nil {
		return err
	}
	a.focused = focus.Focus == a.window
	// The window under the pointer is found from the bottom up.
	for at := xproto.Setup(a.conn).DefaultScreen(a.conn).Root; at != 0 && !a.hovered; {
		pointer, err := xproto.QueryPointer(a.conn, at).Reply()
		if err != nil {
			return err
		}
		at = pointer.Child
		a.hovered = at == a.window
	}
	return nil
}

// sees takes in what has happened. It is false when the window is gone.
func (a *attention) sees(event xgb.Event) bool {
	switch e := event.(type) {
	case xproto.FocusInEvent:
		a.focus(e.Mode, e.Detail, true)
	case xproto.FocusOutEvent:
		a.focus(e.Mode, e.Detail, false)
	case xproto.EnterNotifyEvent:
		if e.Detail != xproto.NotifyDetailInferior {
			a.hovered = true
		}
	case xproto.LeaveNotifyEvent:
		if e.Detail != xproto.NotifyDetailInferior {
			a.hovered = false
		}
	case xproto.UnmapNotifyEvent: // the server does not say that the pointer is elsewhere by that
		a.focused, a.hovered = false, false
	case xproto.DestroyNotifyEvent:
		return e.Window != a.window
	}
	return true
}

func (a *attention) focus(mode, detail byte, on bool) {
	switch {
	case mode == xproto.NotifyModeGrab, mode == xproto.NotifyModeUngrab:
		// Somebody's shortcut has the keyboard for the length of a key.
	case detail == xproto.NotifyDetailPointer, detail == xproto.NotifyDetailPointerRoot:
		// Not the window itself: it is where the pointer is.
	default:
		a.focused = on
	}
}
