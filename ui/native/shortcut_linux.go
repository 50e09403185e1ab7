package native

import (
	"context"
	"errors"
	"os"
	"slices"
	"sync"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

var errWaylandKeys error = unsupported("On Wayland no program hears of keys that you press in other windows. " +
	"In your desktop’s keyboard settings, have the keys you like run “levelhead show”.")

// A keyGrab is a combination as this program has it on the X server: for every
// state of the locks, which count as keys that are held.
type keyGrab struct {
	conn  *xgb.Conn
	root  xproto.Window
	combo Combo

	mu   sync.Mutex
	done bool
	keys []keyState // those it has
}

// A keyState is a key together with those that are held.
type keyState struct {
	key  xproto.Keycode
	mods uint16
}

func hold(ctx context.Context, c Combo, presses chan<- struct{}) (free <-chan struct{}, err error) {
	if os.Getenv("WAYLAND_DISPLAY") != "" {
		return nil, errWaylandKeys
	}
	conn, err := open()
	if err != nil {
		return nil, err
	}
	g := &keyGrab{conn: conn, root: xproto.Setup(conn).DefaultScreen(conn).Root, combo: c}
	if err := g.renew(); err != nil {
		conn.Close()
		return nil, err
	}
	freed := make(chan struct{})
	stop := context.AfterFunc(ctx, g.end)
	go func() {
		defer close(freed)
		defer g.end()
		defer stop()
		g.follow(presses)
	}()
	return freed, nil
}

// follow tells of presses until the connection is closed.
func (g *keyGrab) follow(presses chan<- struct{}) {
	var last repeats
	for {
		event, err := g.conn.WaitForEvent()
		if event == nil && err == nil {
			return
		}
		switch e := event.(type) {
		case xproto.KeyPressEvent:
			if last.press(e.Detail, e.Time) {
				notice(presses)
			}
		case xproto.KeyReleaseEvent:
			last.release(e.Detail, e.Time)
		case xproto.MappingNotifyEvent:
			if e.Request != xproto.MappingPointer {
				_ = g.renew() // what is not to be had now may be with the next change
			}
		}
	}
}

// renew takes the combination where it is on the keyboard by now. With an
// error it has nothing.
func (g *keyGrab) renew() error {
	keys, err := g.find()
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.done || err == nil && slices.Equal(keys, g.keys) {
		return nil
	}
	g.drop(g.keys)
	g.keys = nil
	if err != nil {
		return err
	}
	asked := make([]xproto.GrabKeyCookie, len(keys))
	for i, k := range keys {
		asked[i] = xproto.GrabKeyChecked(g.conn, false, g.root, k.mods, k.key, xproto.GrabModeAsync, xproto.GrabModeAsync)
	}
	for _, cookie := range asked {
		if refused := cookie.Check(); err == nil {
			err = refused
		}
	}
	if err != nil {
		g.drop(keys) // those that were granted; others are left alone
		if _, taken := errors.AsType[xproto.AccessError](err); taken {
			return about{g.combo, ErrTaken}
		}
		return errNoShortcut
	}
	g.keys = keys
	return nil
}

// drop lets go of keys, and comes back when others can have them.
func (g *keyGrab) drop(keys []keyState) {
	var last *xproto.UngrabKeyCookie
	for _, k := range keys {
		cookie := xproto.UngrabKeyChecked(g.conn, k.key, g.root, k.mods)
		last = &cookie
	}
	if last != nil {
		_ = last.Check() // the server answers in order
	}
}

// end lets go of all. It may be called twice.
func (g *keyGrab) end() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.done {
		return
	}
	g.done = true
	g.drop(g.keys)
	g.keys = nil
	g.conn.Close()
}

// repeats tells a key that is pressed from one that is kept down, which the
// server reports as let go and pressed again at the same moment.
type repeats struct {
	key  xproto.Keycode
	time xproto.Timestamp
	any  bool
}

func (r *repeats) release(key xproto.Keycode, at xproto.Timestamp) {
	r.key, r.time, r.any = key, at, true
}

// press reports whether the key was really pressed.
func (r *repeats) press(key xproto.Keycode, at xproto.Timestamp) bool {
	return !r.any || key != r.key || at != r.time
}
