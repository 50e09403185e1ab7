package native

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// A fake is a running watcher whose clipboard the test holds. The bubble it
// runs in ends only when nothing of it is left.
type fake struct {
	*watcher
	changes chan struct{}
	copies  chan Copy
	reads   atomic.Int64
}

func newFake(read func(context.Context) (string, error)) *fake {
	f := &fake{changes: make(chan struct{}, 1), copies: make(chan Copy)}
	f.watcher = &watcher{
		changes: f.changes,
		read: func(ctx context.Context) (string, error) {
			f.reads.Add(1)
			return read(ctx)
		},
		own:     func(string) bool { return false },
		reading: make(slot, 1),
	}
	return f
}

// silent fails the test when a Copy comes within the time.
func (f *fake) silent(t *testing.T, d time.Duration) {
	t.Helper()
	select {
	case c := <-f.copies:
		t.Errorf("told of %q, %v", c.Text, c.Err)
	case <-time.After(d):
	}
}

func TestWatcherTells(t *testing.T) {
	long := strings.Repeat("x", Longest)
	for name, c := range map[string]struct {
		text string
		err  error
		want Copy
	}{
		"text":       {text: "Dear Ann,\r\n", want: Copy{Text: "Dear Ann,\r\n"}},
		"longest":    {text: long, want: Copy{Text: long}},
		"too long":   {text: long + "x", want: Copy{Err: ErrTooLong}},
		"NUL":        {text: "a\x00b", want: Copy{Err: ErrNotText}},
		"not UTF-8":  {text: "\x89PNG\r\n\x1a\n", want: Copy{Err: ErrNotText}},
		"an error":   {err: ErrLost, want: Copy{Err: ErrLost}},
		"long bytes": {text: strings.Repeat("\x00", Longest+1), want: Copy{Err: ErrTooLong}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := newFake(func(context.Context) (string, error) { return c.text, c.err })
				go f.run(t.Context(), f.copies)
				notice(f.changes)
				if got := <-f.copies; got != c.want {
					t.Errorf("got %d bytes and %v, want %d and %v", len(got.Text), got.Err, len(c.want.Text), c.want.Err)
				}
				f.silent(t, time.Hour)
			})
		})
	}
}

func TestWatcherKeepsSilent(t *testing.T) {
	for name, read := range map[string]func(context.Context) (string, error){
		"empty":   func(context.Context) (string, error) { return "", nil },
		"nothing": func(context.Context) (string, error) { return "", errNothing },
		"own":     func(context.Context) (string, error) { return "ours", nil },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				f := newFake(read)
				f.own = func(text string) bool { return text == "ours" }
				go f.run(t.Context(), f.copies)
				notice(f.changes)
				f.silent(t, time.Hour)
				if n := f.reads.Load(); n != 1 {
					t.Errorf("read %d times for one change", n)
				}
			})
		})
	}
}

// A thousand changes in a second are a handful of readings, and the last wins.
func TestWatcherCoalesces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var now atomic.Int64
		f := newFake(func(context.Context) (string, error) { return strconv.FormatInt(now.Load(), 10), nil })
		go f.run(t.Context(), f.copies)
		go func() {
			for i := range 1000 {
				now.Store(int64(i))
				notice(f.changes)
				time.Sleep(time.Millisecond)
			}
		}()
		var last string
		for last != "999" {
			last = (<-f.copies).Text
		}
		if n := f.reads.Load(); n > 7 {
			t.Errorf("read %d times in a second", n)
		}
		f.silent(t, time.Hour)
	})
}

// What nobody has taken yet gives way to what is copied after it.
func TestWatcherLastWins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		text := "first"
		f := newFake(func(context.Context) (string, error) { return text, nil })
		go f.run(t.Context(), f.copies)
		notice(f.changes)
		synctest.Wait() // it wants to tell of the first one
		text = "second"
		notice(f.changes)
		synctest.Wait()
		if c := <-f.copies; c.Text != "second" {
			t.Errorf("got %q", c.Text)
		}
		f.silent(t, time.Hour)
	})
}

// A text is not told when something else was copied while it was read: what
// was looked at is not what was read, then.
func TestWatcherDropsWhatChangedUnderIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f *fake
		f = newFake(func(context.Context) (string, error) {
			if f.reads.Load() == 1 {
				notice(f.changes)
				return "may be a password", nil
			}
			return "", errNothing
		})
		go f.run(t.Context(), f.copies)
		notice(f.changes)
		f.silent(t, time.Hour)
		if n := f.reads.Load(); n != 2 {
			t.Errorf("read %d times", n)
		}
	})
}

// A reading that hangs is told of after two seconds, and no other one starts
// until it has ended.
func TestWatcherHungReading(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hung := make(chan struct{})
		var f *fake
		f = newFake(func(context.Context) (string, error) {
			if f.reads.Load() == 1 {
				<-hung
				return "too late", nil
			}
			return "next", nil
		})
		go f.run(t.Context(), f.copies)
		began := time.Now()
		for range 3 {
			notice(f.changes)
			if c := <-f.copies; !errors.Is(c.Err, ErrSlow) || c.Text != "" {
				t.Errorf("got %q, %v", c.Text, c.Err)
			}
		}
		if d := time.Since(began); d != 3*patience {
			t.Errorf("told of three in %v", d)
		}
		if reads := f.reads.Load(); reads != 1 {
			t.Errorf("read %d times", reads)
		}
		close(hung)
		notice(f.changes)
		if c := <-f.copies; c.Text != "next" {
			t.Errorf("after it: %q, %v", c.Text, c.Err)
		}
		f.silent(t, time.Hour)
	})
}

// A watcher that is told to end while it reads ends at once.
func TestWatcherEndsWhileReading(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var ended atomic.Bool
		f := newFake(func(ctx context.Context) (string, error) { <-ctx.Done(); ended.Store(true); return "", ctx.Err() })
		go f.run(ctx, f.copies)
		notice(f.changes)
		synctest.Wait()
		began := time.Now()
		cancel()
		if c, open := <-f.copies; open {
			t.Errorf("told of %q, %v", c.Text, c.Err)
		}
		if d := time.Since(began); d != 0 {
			t.Errorf("took %v", d)
		}
		synctest.Wait()
		if !ended.Load() {
			t.Error("the reading was left running")
		}
	})
}

// Where the system does not say what is new, the watcher does: what was there
// at the start or was told already is not new.
func TestWatcherPolls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		texts := []string{"old", "old", "a", "a", "a", "", "a", "b", "b"}
		errs := map[int]error{7: ErrSlow, 8: ErrSlow}
		i := -1
		f := newFake(func(context.Context) (string, error) {
			i = min(i+1, len(texts)-1)
			return texts[i], errs[i]
		})
		f.polls = true
		go f.run(t.Context(), f.copies)
		go poll(t.Context(), time.Second, f.changes, nil)
		for _, want := range []Copy{{Text: "a"}, {Text: "a"}, {Err: ErrSlow}} {
			if c := <-f.copies; c != want {
				t.Errorf("got %v, want %v", c, want)
			}
		}
		f.silent(t, time.Hour)
	})
}

func TestPollAsks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		changes := make(chan struct{}, 1)
		asked := 0
		go poll(t.Context(), time.Second, changes, func() bool { asked++; return asked == 3 })
		began := time.Now()
		<-changes
		if d := time.Since(began); d != 3*time.Second {
			t.Errorf("noticed after %v", d)
		}
	})
}
