package native

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Offers are the clipboard as a compositor shows it to programs without a
// window, where it has data-control: when something is copied, in what forms
// it is to be had, and the text on request. “wl-paste --watch” is told in the
// same way, but has the text handed over before anybody has seen the forms: a
// password too, and for good where its owner gives it once.
type offers struct {
	wayland *wayland
	device  uint32

	mu   sync.Mutex
	seen map[uint32]*offer // by the compositor's number
	now  uint32            // which of them is the clipboard; 0 for none
}

// An offer is what is known of a copied thing before it is read.
type offer struct {
	secret bool
	text   string // the form to have it in, "" for none; of those it has, the best
	best   int
}

// The same protocol under the two names it has had, the newer first.
const (
	dataControl    = "ext_data_control_manager_v1"
	dataControlWlr = "zwlr_data_control_manager_v1"
)

// What is asked of and told by the protocol's objects.
const (
	controlDevice = 1 // of the manager

	deviceOffers    = 0
	deviceSelection = 1
	deviceFinished  = 2
	devicePrimary   = 3

	offerReceive = 0
	offerDestroy = 1
	offerForm    = 0 // told
)

// secretForm is the mark of a password.
const secretForm = "x-kde-passwordManagerHint"

// textForms are those that are read, the best first.
var textForms = []string{"text/plain;charset=utf-8", "UTF8_STRING", "text/plain", "TEXT", "STRING"}

// openOffers is what there is to see from now on. The error is an
// [errors.ErrUnsupported] where the compositor has no data-control.
func openOffers() (*offers, error) {
	w, err := openWayland()
	if err != nil {
		return nil, err
	}
	o := &offers{wayland: w, seen: map[uint32]*offer{}}
	if err := o.prepare(); err != nil {
		w.close()
		return nil, err
	}
	return o, nil
}

func (o *offers) prepare() error {
	w := o.wayland
	seat, _, which, err := w.bind(1, "wl_seat")
	if err != nil || which == "" {
		return errors.Join(err, errors.ErrUnsupported)
	}
	control, _, which, err := w.bind(1, dataControl, dataControlWlr)
	if err != nil || which == "" {
		return errors.Join(err, errors.ErrUnsupported)
	}
	o.device = w.object()
	return w.within(func() error {
		if err := w.send(control, controlDevice, o.device, seat); err != nil {
			return err
		}
		return w.settle(func(m message) { o.hear(m) }) // what is there by now is told first
	})
}

func (*offers) tells() bool { return true }

// close ends follow.
func (o *offers) close() { o.wayland.close() }

// follow notices changes until ctx is done or the connection has died.
func (o *offers) follow(ctx context.Context, changes chan<- struct{}) {
	defer context.AfterFunc(ctx, o.close)()
	defer o.close()
	for {
		m, err := o.wayland.next()
		if err != nil {
			return
		}
		changed, over := o.hear(m)
		if changed {
			notice(changes)
		}
		if over {
			return
		}
	}
}

// hear takes an event: whether something else is on the clipboard, and whether
// nothing more is to come.
func (o *offers) hear(m message) (changed, over bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if m.object != o.device {
		if known := o.seen[m.object]; known != nil && m.event == offerForm {
			known.add(m.text())
		}
		return false, false
	}
	switch m.event {
	case deviceOffers:
		o.seen[m.number()] = &offer{best: len(textForms)}
	case deviceSelection:
		if now := m.number(); now != o.now {
			o.drop(o.now)
			o.now = now
		}
		return true, false
	case devicePrimary: // what is marked with the mouse is nobody's copy
		if marked := m.number(); marked != o.now {
			o.drop(marked)
		}
	case deviceFinished:
		return false, true
	}
	return false, false
}

// drop forgets an offer and says so.
func (o *offers) drop(number uint32) {
	if o.seen[number] != nil {
		delete(o.seen, number)
		_ = o.wayland.send(number, offerDestroy) // who is not there any more need not be told
	}
}

func (f *offer) add(form string) {
	if form == secretForm {
		f.secret = true
	}
	for i, known := range textForms[:f.best] {
		if strings.EqualFold(form, known) {
			f.text, f.best = form, i
			return
		}
	}
}

// read gives the text that is there now, unless it is marked as a password or
// was copied in this process's own windows.
func (o *offers) read(ctx context.Context) (string, error) {
	return o.take(ctx, Longest, func(f offer) bool { return f.secret || bridged(ctx) })
}

// readForPaste is read for an agent who has asked for it: then whose it is does
// not matter.
func (o *offers) readForPaste(ctx context.Context) (string, error) {
	return o.take(ctx, Pasteable, func(offer) bool { return false })
}

// take reads the text there is, a byte more than most at most, unless it is to
// be passed over.
func (o *offers) take(ctx context.Context, most int, pass func(offer) bool) (string, error) {
	o.mu.Lock()
	number, there := o.now, o.seen[o.now]
	var f offer
	if there != nil {
		f = *there
	}
	o.mu.Unlock()
	switch {
	case there == nil, pass(f):
		return "", errNothing
	case f.text == "":
		return "", ErrNotText
	}
	from, err := o.receive(number, f.text)
	if err != nil {
		return "", err
	}
	defer from.Close()
	if until, ok := ctx.Deadline(); ok {
		if err := from.SetReadDeadline(until); err != nil {
			return "", errUnread
		}
	}
	defer context.AfterFunc(ctx, func() { from.SetReadDeadline(time.Unix(1, 0)) })()
	text, err := io.ReadAll(io.LimitReader(from, int64(most)+1))
	switch {
	case ctx.Err() != nil, errors.Is(err, os.ErrDeadlineExceeded):
		return "", ErrSlow
	case err != nil:
		return "", errUnread
	}
	return string(text), nil
}

// receive asks the owner to write the text into a pipe, and gives its end. The
// owner's own end is one that blocks, as programs expect of it.
func (o *offers) receive(number uint32, form string) (from *os.File, err error) {
	var ends [2]int
	if err := syscall.Pipe2(ends[:], syscall.O_CLOEXEC); err != nil {
		return nil, errUnread
	}
	defer syscall.Close(ends[1])
	if err := syscall.SetNonblock(ends[0], true); err != nil {
		syscall.Close(ends[0])
		return nil, errUnread
	}
	from = os.NewFile(uintptr(ends[0]), "clipboard")
	o.mu.Lock()
	defer o.mu.Unlock() // so that it is not dropped meanwhile
	if o.seen[number] == nil {
		err = errNothing // something else was copied, and is noticed by itself
	} else if o.wayland.sendFile(ends[1], number, offerReceive, form) != nil {
		err = ErrLost
	}
	if err != nil {
		from.Close()
		return nil, err
	}
	return from, nil
}
