package native

import (
	"io"
	"slices"
	"sync"

	"github.com/jezek/xgb"
	_ "github.com/jezek/xgb/res" // for its events and errors
	"github.com/jezek/xgb/xproto"
)

// The extensions of the X server that are used here.
const (
	fixes       = "XFIXES"
	screenSaver = "MIT-SCREEN-SAVER"
	resources   = "X-Resource"
)

var opening sync.Mutex

// open connects to the display that the environment names. The extensions are
// made known here rather than by their packages' Init: those write to maps
// that every connection reads without a lock, so that is done once, under one.
func open() (*xgb.Conn, error) {
	opening.Lock()
	defer opening.Unlock()
	xgb.Logger.SetOutput(io.Discard) // it speaks of .Xauthority on standard error
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, unsupported("There is no screen to look at. Set DISPLAY, or start Levelhead from your desktop.")
	}
	for _, name := range []string{fixes, screenSaver, resources} {
		ext, err := xproto.QueryExtension(conn, uint16(len(name)), name).Reply()
		if err != nil {
			conn.Close()
			return nil, err
		}
		if !ext.Present {
			continue
		}
		conn.ExtLock.Lock()
		conn.Extensions[name] = ext.MajorOpcode
		conn.ExtLock.Unlock()
		for n, event := range xgb.NewExtEventFuncs[name] {
			if at := int(ext.FirstEvent) + n; xgb.NewEventFuncs[at] == nil {
				xgb.NewEventFuncs[at] = event
			}
		}
		for n, fault := range xgb.NewExtErrorFuncs[name] {
			if at := int(ext.FirstError) + n; xgb.NewErrorFuncs[at] == nil {
				xgb.NewErrorFuncs[at] = fault
			}
		}
	}
	return conn, nil
}

// knows reports whether the server has the extension.
func knows(conn *xgb.Conn, extension string) bool {
	conn.ExtLock.RLock()
	defer conn.ExtLock.RUnlock()
	_, ok := conn.Extensions[extension]
	return ok
}

// atoms are the server's numbers for names, in the names' order.
func atoms(conn *xgb.Conn, names ...string) ([]xproto.Atom, error) {
	asked := make([]xproto.InternAtomCookie, len(names))
	for i, name := range names {
		asked[i] = xproto.InternAtom(conn, false, uint16(len(name)), name)
	}
	all := make([]xproto.Atom, len(names))
	for i := range asked {
		answer, err := asked[i].Reply()
		if err != nil {
			return nil, err
		}
		all[i] = answer.Atom
	}
	return all, nil
}

// numbers are the 32-bit values of a property, none when it has no such ones.
func numbers(p *xproto.GetPropertyReply) []xproto.Atom {
	if p.Format != 32 {
		return nil
	}
	all := make([]xproto.Atom, 0, len(p.Value)/4)
	for four := range slices.Chunk(p.Value[:len(p.Value)/4*4], 4) {
		all = append(all, xproto.Atom(xgb.Get32(four)))
	}
	return all
}
