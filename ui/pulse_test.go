package ui

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"levelhead/ui/native"
)

// A thread is a window's thread that does what it is given, in its order, but
// nothing while it is busy.
type thread struct {
	work  chan func()
	free  chan struct{} // holds one while it is not busy
	given atomic.Int64  // how much it was given to do
}

// newThread runs a thread until the test ends.
func newThread(t *testing.T) *thread {
	w := &thread{work: make(chan func(), 1000), free: make(chan struct{}, 1)}
	w.free <- struct{}{}
	go func() {
		for {
			select {
			case f := <-w.work:
				select {
				case <-w.free:
					w.free <- struct{}{}
					f()
				case <-t.Context().Done():
					return
				}
			case <-t.Context().Done():
				return
			}
		}
	}()
	return w
}

func (w *thread) Do(f func()) {
	w.given.Add(1)
	w.work <- f
}

func (w *thread) hold() { <-w.free }
func (w *thread) let()  { w.free <- struct{}{} }

// A beat is one thing that the desk was told.
type beat struct {
	at   time.Duration // since the start
	what string
	idle time.Duration
	err  error
}

// A listener is a desk that writes down what it is told.
type listener struct {
	start time.Time
	mu    sync.Mutex
	heard []beat
}

func (l *listener) hear(b beat) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.heard = append(l.heard, b)
}

func (l *listener) Tick(now time.Time, idle time.Duration) {
	l.hear(beat{at: now.Sub(l.start), what: "tick", idle: idle})
}

func (l *listener) Copied(text string, err error) {
	l.hear(beat{at: time.Since(l.start), what: "copied " + text, err: err})
}

func (l *listener) Wrote(err error) {
	l.hear(beat{at: time.Since(l.start), what: "wrote", err: err})
}

// told is what it was told since it was asked last, with the ticks or without.
func (l *listener) told(ticks bool) []beat {
	synctest.Wait()
	l.mu.Lock()
	defer l.mu.Unlock()
	all := l.heard
	l.heard = nil
	if !ticks {
		all = slices.DeleteFunc(all, func(b beat) bool { return b.what == "tick" })
	}
	return all
}

// pulsing runs a pulse with the listener on the thread until the test ends.
func pulsing(t *testing.T, p *Pulse) (*listener, *thread) {
	l, w := &listener{start: time.Now()}, newThread(t)
	p.Desk, p.Do = l, w.Do
	go p.Run(t.Context())
	synctest.Wait()
	return l, w
}

func wantBeats(t *testing.T, got []beat, want ...beat) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("told %v, want %v", got, want)
	}
}

func TestPulseTicks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const idle = 90 * time.Second
		answers := make(chan error, 10)
		answers <- nil
		answers <- nil
		answers <- nil
		answers <- errors.ErrUnsupported // then nobody is away
		l, _ := pulsing(t, &Pulse{Idle: func() (time.Duration, error) { return idle, <-answers }})
		wantBeats(t, l.told(true), beat{what: "tick", idle: idle})
		time.Sleep(2 * time.Second)
		wantBeats(t, l.told(true), beat{at: 1 * time.Second, what: "tick", idle: idle}, beat{at: 2 * time.Second, what: "tick", idle: idle})
		time.Sleep(time.Second)
		wantBeats(t, l.told(true), beat{at: 3 * time.Second, what: "tick"})
	})
}

// While the window's thread is busy one tick waits, and it brings the time
// that it is when the thread has time for it.
func TestPulseBusyWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		copied := make(chan native.Copy)
		l, w := pulsing(t, &Pulse{Every: time.Second, Copied: copied})
		l.told(true)
		before := w.given.Load()
		w.hold()
		for _, text := range []string{"a", "b", "c"} {
			copied <- native.Copy{Text: text}
		}
		time.Sleep(time.Hour)
		synctest.Wait()
		if n := w.given.Load() - before; n != 2 {
			t.Errorf("the busy thread was given %d things to do", n)
		}
		w.let()
		got := l.told(true)
		slices.SortFunc(got, func(a, b beat) int { return len(b.what) - len(a.what) })
		wantBeats(t, got, beat{at: time.Hour, what: "copied c"}, beat{at: time.Hour, what: "tick"})
		time.Sleep(time.Second)
		wantBeats(t, l.told(true), beat{at: time.Hour + time.Second, what: "tick"})
	})
}

func TestPulseCopied(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		copied := make(chan native.Copy)
		l, _ := pulsing(t, &Pulse{Copied: copied})
		copied <- native.Copy{Text: "Dear Ann"}
		wantBeats(t, l.told(false), beat{what: "copied Dear Ann"})
		copied <- native.Copy{Err: native.ErrTooLong}
		wantBeats(t, l.told(false), beat{what: "copied ", err: native.ErrTooLong})
		close(copied) // the rest goes on
		l.told(true)
		time.Sleep(time.Second)
		wantBeats(t, l.told(true), beat{at: time.Second, what: "tick"})
	})
}

// Texts are written one after the other; what is overtaken while it waits is
// left out, and the ticks go on.
func TestPulseCopy(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var written []string
		trouble := errors.New("no")
		p := &Pulse{Write: func(_ context.Context, text string) error {
			time.Sleep(1500 * time.Millisecond)
			written = append(written, text)
			if text == "c" {
				return trouble
			}
			return nil
		}}
		p.Copy("early") // before Run: it waits
		l, _ := pulsing(t, p)
		p.Copy("a")
		p.Copy("b")
		time.Sleep(3500 * time.Millisecond)
		p.Copy("c")
		time.Sleep(1500 * time.Millisecond)
		wantBeats(t, l.told(false),
			beat{at: 1500 * time.Millisecond, what: "wrote"},
			beat{at: 3000 * time.Millisecond, what: "wrote"},
			beat{at: 5000 * time.Millisecond, what: "wrote", err: trouble})
		if want := []string{"early", "b", "c"}; !slices.Equal(written, want) {
			t.Errorf("wrote %q, want %q", written, want)
		}
		p.Copy("d")
		time.Sleep(5 * time.Second)
		if ticks := len(l.told(true)) - 1; ticks != 5 {
			t.Errorf("%d ticks in 5 seconds", ticks)
		}
	})
}

// The reply that was copied last is on the clipboard when the program ends.
func TestPulseCopyAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var written []string
		p := &Pulse{Desk: &listener{}, Do: newThread(t).Do, Write: func(ctx context.Context, text string) error {
			time.Sleep(time.Second)
			written = append(written, text)
			return ctx.Err()
		}}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { p.Run(ctx); close(ended) }()
		p.Copy("first")
		synctest.Wait()
		p.Copy("last")
		cancel()
		<-ended
		if !slices.Equal(written, []string{"first", "last"}) {
			t.Errorf("wrote %q", written)
		}
	})
}

func TestPulsePaste(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reads := 0
		p := &Pulse{Read: func(ctx context.Context) (string, error) {
			reads++
			select {
			case <-time.After(time.Second):
				return "pasted", nil
			case <-ctx.Done():
				return "", ctx.Err()
			}
		}}
		_, w := pulsing(t, p)
		var got []string
		done := func(name string) func(string, error) {
			return func(text string, err error) { got = append(got, name+" "+text) }
		}
		p.Paste(done("1"))
		synctest.Wait()
		w.hold()
		p.Paste(done("2"))
		p.Paste(done("3"))
		time.Sleep(3 * time.Second)
		synctest.Wait()
		if len(got) > 0 {
			t.Errorf("called while the window was busy: %q", got)
		}
		w.let()
		synctest.Wait()
		if want := []string{"1 pasted", "2 pasted", "3 pasted"}; !slices.Equal(got, want) || reads != 2 {
			t.Errorf("got %q from %d readings", got, reads)
		}
	})
}

func TestPulseAsk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := &Pulse{}
		_, w := pulsing(t, p)
		asked := 0
		if err := p.Ask(func() { asked++ }); err != nil || asked != 1 {
			t.Errorf("asked %d times, %v", asked, err)
		}
		w.hold()
		began := time.Now()
		if err := p.Ask(func() { asked++ }); !errors.Is(err, ErrBusy) || time.Since(began) != askWithin {
			t.Errorf("a busy window: %v after %v", err, time.Since(began))
		}
		w.let()
		synctest.Wait()
		if asked != 1 {
			t.Error("what was given up on was done after all")
		}
		let := make(chan struct{})
		if err := p.Ask(func() { <-let }); !errors.Is(err, ErrBusy) {
			t.Errorf("a slow question: %v", err)
		}
		close(let)
	})
}

// Whatever it is in the middle of, it ends when it is told to, and the bubble
// sees that nothing is left.
func TestPulseEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		w := newThread(t)
		w.hold()
		p := &Pulse{
			Desk: &listener{}, Do: w.Do, Copied: make(chan native.Copy),
			Read: func(ctx context.Context) (string, error) { <-ctx.Done(); return "", ctx.Err() },
		}
		ended := make(chan struct{})
		go func() { p.Run(ctx); close(ended) }()
		p.Paste(func(string, error) { t.Error("a busy window did something") })
		time.Sleep(time.Minute)
		cancel()
		began := time.Now()
		<-ended
		if d := time.Since(began); d != 0 {
			t.Errorf("took %v", d)
		}
	})
}

func TestLatest(t *testing.T) {
	var l latest[int]
	if !l.put(1, nil) || l.put(2, nil) {
		t.Error("does not know whether it was empty")
	}
	if got := <-l.taken(); got != 2 {
		t.Errorf("got %d", got)
	}
	// Many put, one takes: each time it was empty, somebody is sent once.
	var all sync.WaitGroup
	got := make(chan int, 1000)
	for range 1000 {
		all.Go(func() {
			if l.put(1, func(old, new int) int { return old + new }) {
				got <- <-l.taken()
			}
		})
	}
	all.Wait()
	close(got)
	sum := 0
	for n := range got {
		sum += n
	}
	if sum != 1000 {
		t.Errorf("%d of 1000 arrived", sum)
	}
}
