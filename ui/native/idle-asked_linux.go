package native

import (
	"context"
	"errors"
	"sync"
	"time"
)

const (
	// idleFresh is how long an answer is good enough not to ask again.
	idleFresh = time.Second
	// idleStale is how long it is reckoned on while no new one comes.
	idleStale = 10 * time.Second
	// idleRare is how long nobody is asked who has said that they cannot tell.
	idleRare = 30 * time.Second
)

// An idler knows how long nobody has touched anything, from whoever tells it. The
// zero value begins to look for somebody.
type idler struct {
	asked asked
	bus   idleBus // belongs to the one that asks

	mu    sync.Mutex
	seat  *seat     // nil where the compositor does not tell
	tried time.Time // when it was last looked whether it does
}

var onWayland idler

func (i *idler) idle() (time.Duration, error) {
	if d, ok := i.sat(); ok {
		return d, nil
	}
	return i.asked.now(i.ask)
}

// sat is what the compositor tells, if it does.
func (i *idler) sat() (d time.Duration, ok bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.seat == nil {
		return 0, false
	}
	if d, ok = i.seat.idle(); !ok {
		i.seat, i.tried = nil, time.Time{}
	}
	return d, ok
}

// ask has the compositor tell from now on. Where it does not, it asks the
// programs on the bus.
func (i *idler) ask(ctx context.Context) (time.Duration, error) {
	i.mu.Lock()
	try := time.Since(i.tried) > idleRare
	if try {
		i.tried = time.Now()
	}
	i.mu.Unlock()
	if try {
		if s, err := openSeat(); err == nil {
			i.mu.Lock()
			defer i.mu.Unlock()
			i.seat = s
			d, _ := s.idle()
			return d, nil
		}
	}
	return i.bus.ask(ctx)
}

// An asked is a question that may take long, with the last answer to it. The
// zero value has none. It may be used from several goroutines.
type asked struct {
	mu   sync.Mutex
	busy bool // it is being asked
	said time.Duration
	err  error
	at   time.Time // when the answer came; zero for never
}

// now is how long nobody has been there by the last answer and the time since,
// and has ask asked anew in the background, one at a time, for busWithin each.
// Without an answer of these seconds the error is ErrSlow, or the one there
// was.
func (a *asked) now(ask func(context.Context) (time.Duration, error)) (time.Duration, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	age := time.Since(a.at)
	again := idleFresh
	if a.err != nil && !errors.Is(a.err, ErrSlow) {
		again = idleRare
	}
	if !a.busy && (a.at.IsZero() || age >= again) {
		a.busy = true
		go a.ask(ask)
	}
	switch {
	case a.at.IsZero():
		return 0, ErrSlow
	case a.err != nil:
		return 0, a.err
	case age > idleStale:
		return 0, ErrSlow
	}
	return a.said + age, nil
}

func (a *asked) ask(ask func(context.Context) (time.Duration, error)) {
	ctx, cancel := context.WithTimeout(context.Background(), busWithin)
	defer cancel()
	began := time.Now()
	said, err := ask(ctx)
	a.mu.Lock()
	defer a.mu.Unlock()
	a.busy = false
	if errors.Is(err, ErrSlow) && !a.at.IsZero() && a.err == nil && time.Since(a.at) <= idleStale {
		return // the answer there is still counts
	}
	// An answer tells of some moment since it was asked for, so at least of
	// this one.
	a.said, a.err, a.at = said, err, began
}
