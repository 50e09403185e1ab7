package native

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// What is to be left alone is not read, and the next one is as any other.
func TestWatcherLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake(func(context.Context) (string, error) { return "text", nil })
		var asked atomic.Int64 // the watcher asks from a goroutine of its own
		var yes atomic.Bool
		f.leave = []func() bool{
			func() bool { return false },
			func() bool { asked.Add(1); return yes.Load() },
		}
		go f.run(t.Context(), f.copies)
		notice(f.changes)
		if c := <-f.copies; c.Text != "text" || asked.Load() != 1 {
			t.Fatalf("got %q, %v, after %d questions", c.Text, c.Err, asked.Load())
		}
		yes.Store(true)
		notice(f.changes)
		f.silent(t, time.Hour)
		if n := f.reads.Load(); n != 1 || asked.Load() != 2 {
			t.Errorf("read %d times, asked %d times", n, asked.Load())
		}
		yes.Store(false)
		notice(f.changes)
		if c := <-f.copies; c.Text != "text" {
			t.Errorf("after it: %q, %v", c.Text, c.Err)
		}
	})
}

// One copy is often two changes, a moment apart: both are left alone, and
// nobody is asked about the second.
func TestWatcherLeavesTheSecondChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := newFake(func(context.Context) (string, error) { return "text", nil })
		next := true // is to be ignored
		f.leave = []func() bool{func() bool { was := next; next = false; return was }}
		go f.run(t.Context(), f.copies)
		notice(f.changes)
		time.Sleep(rest / 2)
		notice(f.changes)
		f.silent(t, time.Hour)
		if n := f.reads.Load(); n != 0 {
			t.Errorf("read %d times", n)
		}
		notice(f.changes)
		if c := <-f.copies; c.Text != "text" {
			t.Errorf("after it: %q, %v", c.Text, c.Err)
		}
	})
}

// What this program writes is not the next copy, and nobody is asked about it.
func TestWatcherLeavesItsOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var own ours
		f := newFake(func(context.Context) (string, error) { return "theirs", nil })
		var asked atomic.Int64
		f.leave = []func() bool{func() bool { asked.Add(1); return true }}
		f.own, f.due = own.is, own.due
		go f.run(t.Context(), f.copies)
		write := func() {
			t.Helper()
			put := func(context.Context, string) error { notice(f.changes); return nil }
			if err := write(t.Context(), "ours", &own, make(slot, 1), put); err != nil {
				t.Fatal(err)
			}
			synctest.Wait()
		}
		write()
		f.silent(t, time.Hour)
		if asked.Load() != 0 || f.reads.Load() != 0 {
			t.Errorf("asked %d times, read %d times", asked.Load(), f.reads.Load())
		}
		notice(f.changes)
		f.silent(t, time.Hour)
		if asked.Load() != 1 {
			t.Errorf("of somebody else’s copy it was asked %d times", asked.Load())
		}
		// A change that is not noticed in its time is not waited for.
		own.wrote("ours")
		time.Sleep(patience)
		notice(f.changes)
		f.silent(t, time.Hour)
		if asked.Load() != 2 {
			t.Errorf("later it was asked %d times", asked.Load())
		}
	})
}

// Whoever is asked and does not answer holds nothing up, and no text is read
// after its time.
func TestWatcherHungQuestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hung := make(chan struct{})
		f := newFake(func(context.Context) (string, error) { return "text", nil })
		f.leave = []func() bool{func() bool { <-hung; return false }}
		go f.run(t.Context(), f.copies)
		began := time.Now()
		notice(f.changes)
		if c := <-f.copies; c.Err != ErrSlow || time.Since(began) != patience {
			t.Errorf("got %q, %v after %v", c.Text, c.Err, time.Since(began))
		}
		close(hung)
		synctest.Wait()
		if n := f.reads.Load(); n != 0 {
			t.Errorf("read %d times", n)
		}
		notice(f.changes)
		if c := <-f.copies; c.Text != "text" {
			t.Errorf("after it: %q, %v", c.Text, c.Err)
		}
	})
}

// Where changes are found by reading, only a change is asked about, and what is
// to be left alone is not told then nor later.
func TestWatcherPollsAndLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		texts := []string{"old", "old", "private", "private", "private", "a", "a", "hung", "hung"}
		i := -1
		f := newFake(func(context.Context) (string, error) {
			i = min(i+1, len(texts)-1)
			return texts[i], nil
		})
		hung := make(chan struct{})
		var about []string
		f.leave = []func() bool{func() bool {
			about = append(about, texts[i])
			if texts[i] == "hung" {
				<-hung
			}
			return texts[i] == "private"
		}}
		f.polls = true
		go f.run(t.Context(), f.copies)
		go poll(t.Context(), time.Second, f.changes, nil)
		if c := <-f.copies; c != (Copy{Text: "a"}) {
			t.Errorf("got %v", c)
		}
		f.silent(t, time.Minute) // nobody has said that it may be told
		close(hung)
		synctest.Wait()
		if want := []string{"private", "a", "hung"}; !slices.Equal(about[:min(len(about), 3)], want) {
			t.Errorf("asked about %q", about)
		}
	})
}
