package native

import (
	"bufio"
	"net"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// A wayland is a connection to the compositor. It speaks as little of its
// language as it takes to hear of copies and of idleness: it has no window and
// never gets the keyboard, so nothing takes the focus. What it says follows the
// protocols' descriptions in wayland.xml and wayland-protocols.
type wayland struct {
	conn   *net.UnixConn
	in     *bufio.Reader
	newest uint32            // the last object that was made
	offers map[string]global // what the compositor offers, by interface

	writing sync.Mutex
}

// A global is something that the compositor offers.
type global struct{ name, version uint32 }

// waylandWithin is how long the compositor may take to answer: less than who
// pastes is kept waiting.
const waylandWithin = time.Second

// The two objects that are there from the start, and what they can be asked.
const (
	wlDisplay  = 1
	wlRegistry = 2

	wlSync        = 0 // of the display
	wlGetRegistry = 1
	wlBind        = 0 // of the registry
)

// openWayland connects to the compositor that the environment names and hears
// what it offers, within waylandWithin.
func openWayland() (*wayland, error) {
	name := os.Getenv("WAYLAND_DISPLAY")
	if name == "" {
		return nil, os.ErrNotExist
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(os.Getenv("XDG_RUNTIME_DIR"), name)
	}
	conn, err := net.DialTimeout("unix", name, waylandWithin)
	if err != nil {
		return nil, err
	}
	w := &wayland{conn: conn.(*net.UnixConn), in: bufio.NewReader(conn), newest: wlRegistry, offers: map[string]global{}}
	err = w.within(func() error {
		if err := w.send(wlDisplay, wlGetRegistry, uint32(wlRegistry)); err != nil {
			return err
		}
		return w.settle(func(m message) {
			if m.object != wlRegistry || m.event != 0 {
				return
			}
			g := global{name: m.number()}
			what := m.text()
			g.version = m.number()
			if _, more := w.offers[what]; !more && len(w.offers) < 1000 { // of several seats, the first
				w.offers[what] = g
			}
		})
	})
	if err != nil {
		w.close()
		return nil, err
	}
	return w, nil
}

func (w *wayland) close() { w.conn.Close() }

// within has f read and write in no more than waylandWithin.
func (w *wayland) within(f func() error) error {
	if err := w.conn.SetReadDeadline(time.Now().Add(waylandWithin)); err != nil {
		return err
	}
	if err := f(); err != nil {
		return err
	}
	return w.conn.SetReadDeadline(time.Time{})
}

// settle waits until the compositor has done all that it was asked, and hands
// on what it says meanwhile.
func (w *wayland) settle(hear func(message)) error {
	done := w.object()
	if err := w.send(wlDisplay, wlSync, done); err != nil {
		return err
	}
	for {
		m, err := w.next()
		if err != nil {
			return err
		}
		if m.object == done {
			return nil
		}
		hear(m)
	}
}

// next is the next event. After an error there are no more.
func (w *wayland) next() (message, error) {
	m, err := readMessage(w.in)
	if err == nil && m.object == wlDisplay && m.event == 0 {
		err = errWire // a complaint, after which the compositor hangs up
	}
	return m, err
}

// object is the number of a new one.
func (w *wayland) object() uint32 {
	w.newest++
	return w.newest
}

// send asks an object for something.
func (w *wayland) send(object uint32, request uint16, with ...any) error {
	return w.write(newMessage(object, request, with...), nil)
}

// sendFile hands over a file besides.
func (w *wayland) sendFile(file int, object uint32, request uint16, with ...any) error {
	return w.write(newMessage(object, request, with...), syscall.UnixRights(file))
}

func (w *wayland) write(b, rights []byte) error {
	w.writing.Lock()
	defer w.writing.Unlock()
	if err := w.conn.SetWriteDeadline(time.Now().Add(waylandWithin)); err != nil {
		return err
	}
	_, _, err := w.conn.WriteMsgUnix(b, rights, nil)
	return err
}

// bind makes an object of the first of the interfaces that the compositor
// offers, in that version or an older one. which is "" where it offers none.
func (w *wayland) bind(newest uint32, interfaces ...string) (object, version uint32, which string, err error) {
	for _, which := range interfaces {
		if g, ok := w.offers[which]; ok {
			object, version = w.object(), min(g.version, newest)
			return object, version, which, w.send(wlRegistry, wlBind, g.name, which, version, object)
		}
	}
	return 0, 0, "", nil
}
