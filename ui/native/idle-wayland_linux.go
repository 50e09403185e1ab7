package native

import (
	"errors"
	"sync"
	"time"
)

// A seat is what the compositor tells of whether somebody is there. It tells by
// itself, so a question costs nothing. KDE, Sway and others do, GNOME does not.
type seat struct {
	wayland *wayland
	object  uint32 // the one that tells

	mu   sync.Mutex
	left time.Time // when somebody was there last; zero while somebody is
	over bool      // the connection has died
}

// unsettled is how long nobody has to be there for the compositor to tell.
const unsettled = 3 * time.Second

// The same protocol under the two names it has had, the newer first. Its second
// version goes by the hands alone, where a film or a call keeps the first one
// from telling anything.
const (
	idleNotifier    = "ext_idle_notifier_v1"
	idleNotifierKDE = "org_kde_kwin_idle"
)

// What is asked of and told by the protocol's objects.
const (
	notifierNotify = 1
	notifierInput  = 2 // since version 2
	kdeTimeout     = 0

	seatIdle    = 0
	seatResumed = 1
)

// openSeat is told from now on. The error is an [errors.ErrUnsupported] where
// the compositor does not tell.
func openSeat() (*seat, error) {
	w, err := openWayland()
	if err != nil {
		return nil, err
	}
	s := &seat{wayland: w}
	if err := s.prepare(); err != nil {
		w.close()
		return nil, err
	}
	go s.follow()
	return s, nil
}

func (s *seat) prepare() error {
	w := s.wayland
	hands, _, which, err := w.bind(1, "wl_seat")
	if err != nil || which == "" {
		return errors.Join(err, errors.ErrUnsupported)
	}
	notifier, version, which, err := w.bind(2, idleNotifier, idleNotifierKDE)
	if err != nil || which == "" {
		return errors.Join(err, errors.ErrUnsupported)
	}
	s.object = w.object()
	after := uint32(unsettled.Milliseconds())
	return w.within(func() error {
		switch {
		case which == idleNotifierKDE:
			err = w.send(notifier, kdeTimeout, s.object, hands, after)
		case version < 2:
			err = w.send(notifier, notifierNotify, s.object, after, hands)
		default:
			err = w.send(notifier, notifierInput, s.object, after, hands)
		}
		if err != nil {
			return err
		}
		return w.settle(s.hear)
	})
}

// follow hears of comings and goings until the connection dies.
func (s *seat) follow() {
	defer s.wayland.close()
	for {
		m, err := s.wayland.next()
		if err != nil {
			s.mu.Lock()
			s.over = true
			s.mu.Unlock()
			return
		}
		s.hear(m)
	}
}

func (s *seat) hear(m message) {
	if m.object != s.object {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch m.event {
	case seatIdle:
		s.left = time.Now().Add(-unsettled)
	case seatResumed:
		s.left = time.Time{}
	}
}

// idle is how long nobody has been there; ok is false when nobody tells any
// more.
func (s *seat) idle() (d time.Duration, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.left.IsZero() {
		d = time.Since(s.left)
	}
	return d, !s.over
}
