package ui

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/ui/native"
)

// ErrBusy: the window's thread did not come to it in time.
var ErrBusy = errors.New("the window is busy; try again in a moment")

// askWithin is how long Ask waits for the window's thread. It is less than
// another process waits for its answer.
const askWithin = 1500 * time.Millisecond

// pulsed is what the pulse tells of what comes in; *coach.Desk is one. All of
// it happens on the window's thread.
type pulsed interface {
	// Tick brings the time, as a clock on the wall shows it, so that it goes
	// on while the machine sleeps, and how long nobody has touched the machine.
	Tick(now time.Time, idle time.Duration)
	// Copied brings what was copied, or why it was left alone.
	Copied(text string, err error)
	// Wrote says how it went with the last text given to Copy.
	Wrote(err error)
}

// A Pulse is the way in for everything that does not come from the agent's
// hands on the window: the time, idleness, the clipboard, other processes. It
// runs in one goroutine and hands all of it to the window's thread in one
// place. What the thread has no time for does not pile up: of the ticks, and
// of the copies, only the newest waits.
//
// Fill in the fields before anything else, and call Run once.
type Pulse struct {
	// Desk is told what comes in.
	Desk pulsed
	// Do runs a function on the window's thread, some time soon, and does not
	// wait for it. fyne.Do when nil.
	Do func(func())
	// Every is the time between two ticks; a second when 0.
	Every time.Duration
	// Idle says how long nobody has touched the machine. Nobody is ever away
	// when it is nil or has an error.
	Idle func() (time.Duration, error)
	// Locked gives true when the screen is locked or the computer goes to
	// sleep, and false when it is back: meanwhile the agent is away, whatever
	// Idle says. Nothing when nil or closed.
	Locked <-chan bool
	// Copied gives what is copied; nothing when nil or closed.
	Copied <-chan native.Copy
	// Write puts a text on the clipboard, within a few seconds; native.Write
	// when nil.
	Write func(context.Context, string) error
	// Read gets what is on the clipboard, within a few seconds; native.Read
	// when nil.
	Read func(context.Context) (string, error)

	ticks  latest[tick]
	copies latest[native.Copy]
	writes latest[string]
	pastes latest[func(string, error)]

	locked time.Time // since when, zero while it is not; belongs to Run
}

type tick struct {
	now  time.Time
	idle time.Duration
}

// Run beats until ctx is done, and comes back when nothing of it is left
// running and what was to be copied has been. The first tick comes at once.
func (p *Pulse) Run(ctx context.Context) {
	var hands sync.WaitGroup
	defer hands.Wait()
	hands.Go(func() { p.write(ctx) })
	hands.Go(func() { p.paste(ctx) })

	every := p.Every
	if every <= 0 {
		every = time.Second
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	copied, locked := p.Copied, p.Locked
	p.tick()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			p.tick()
		case on, open := <-locked:
			if !open {
				locked, on = nil, false
			}
			p.lock(on)
		case c, open := <-copied:
			if !open {
				copied = nil
				continue
			}
			if p.copies.put(c, nil) {
				p.Soon(func() {
					c := <-p.copies.taken()
					p.Desk.Copied(c.Text, c.Err)
				})
			}
		}
	}
}

func (p *Pulse) tick() {
	t := tick{now: time.Now().Round(0)} // the clock inside stands still while the machine sleeps
	if p.Idle != nil {
		if idle, err := p.Idle(); err == nil {
			t.idle = idle
		}
	}
	if !p.locked.IsZero() {
		t.idle = max(t.idle, t.now.Sub(p.locked))
	}
	if p.ticks.put(t, nil) {
		p.Soon(func() {
			t := <-p.ticks.taken()
			p.Desk.Tick(t.now, t.idle)
		})
	}
}

// lock takes that the screen is locked from now on, or not any more. The desk
// is told at once: after this the computer may sleep.
func (p *Pulse) lock(on bool) {
	switch {
	case !on:
		p.locked = time.Time{}
	case p.locked.IsZero():
		p.locked = time.Now().Round(0) // by the wall, as what it is held against
	}
	p.tick()
}

// Copy has the text put on the clipboard, and Desk.Wrote told how it went. It
// does not wait. Of several texts that come before the first one is there, the
// last wins, and only of that one is told.
func (p *Pulse) Copy(text string) { p.writes.put(text, nil) }

// Paste reads the clipboard and calls done, once, on the window's thread, with
// a text, which may be empty, or an error that says what to do. It does not
// wait.
func (p *Pulse) Paste(done func(text string, err error)) {
	p.pastes.put(done, func(old, new func(string, error)) func(string, error) {
		return func(text string, err error) {
			old(text, err)
			new(text, err)
		}
	})
}

// write is Run for Copy. What was to be copied when ctx is done still is.
func (p *Pulse) write(ctx context.Context) {
	write := p.Write
	if write == nil {
		write = native.Write
	}
	for {
		var text string
		select {
		case text = <-p.writes.taken():
		case <-ctx.Done():
			select {
			case text = <-p.writes.taken():
			default:
				return
			}
		}
		err := write(context.WithoutCancel(ctx), text)
		p.Soon(func() { p.Desk.Wrote(err) })
	}
}

// paste is Run for Paste.
func (p *Pulse) paste(ctx context.Context) {
	read := p.Read
	if read == nil {
		read = native.Read
	}
	for {
		select {
		case done := <-p.pastes.taken():
			text, err := read(ctx)
			p.Soon(func() { done(text, err) })
		case <-ctx.Done():
			return
		}
	}
}

// Soon runs f on the window's thread and does not wait for it.
func (p *Pulse) Soon(f func()) {
	if p.Do != nil {
		p.Do(f)
		return
	}
	fyne.Do(f)
}

// Ask runs f on the window's thread and waits for it to be done, but no longer
// than a second and a half: then the error is ErrBusy. f does not begin after
// that; it may still be at it, though, so what it writes is not to be read
// then. Not for the window's thread itself.
func (p *Pulse) Ask(f func()) error {
	var taken atomic.Bool // by whoever comes first: the window's thread, or the end of waiting
	done := make(chan struct{})
	p.Soon(func() {
		if !taken.Swap(true) {
			f()
			close(done)
		}
	})
	enough := time.NewTimer(askWithin)
	defer enough.Stop()
	select {
	case <-done:
		return nil
	case <-enough.C:
		taken.Store(true)
		return ErrBusy
	}
}

// A latest holds one value for somebody else to take: the newest. The zero
// value is empty.
type latest[T any] struct {
	mu    sync.Mutex // among those who put
	once  sync.Once
	value chan T
}

// taken gives what is there, when it is there.
func (l *latest[T]) taken() chan T {
	l.once.Do(func() { l.value = make(chan T, 1) })
	return l.value
}

// put makes v, or what merge makes of it and of what waits there, the value.
// It reports whether it was empty, so that somebody has to be sent for it.
func (l *latest[T]) put(v T, merge func(old, new T) T) (first bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	value := l.taken()
	select {
	case old := <-value:
		if merge != nil {
			v = merge(old, v)
		}
	default:
		first = true
	}
	value <- v
	return first
}
