package native

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestWrite(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var own ours
		put := ""
		err := write(t.Context(), "Dear Ann", &own, make(slot, 1), func(_ context.Context, s string) error {
			if !own.is(s) {
				t.Error("was put there before it was known as our own")
			}
			put = s
			return nil
		}, nil)
		if err != nil || put != "Dear Ann" {
			t.Errorf("put %q, %v", put, err)
		}
	})
}

func TestWriteThatEndsBadly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var own ours
		s := make(slot, 1)
		err := write(t.Context(), "x", &own, s, func(context.Context, string) error { return errors.New("exit status 1") }, nil)
		if !errors.Is(err, errUnwritten) {
			t.Errorf("got %v", err)
		}

		hung, ended := make(chan struct{}), 0
		began := time.Now()
		err = write(t.Context(), "x", &own, s, func(context.Context, string) error { <-hung; return nil }, func() { ended++ })
		if !errors.Is(err, errWriteSlow) || time.Since(began) != patience || ended != 1 {
			t.Errorf("got %v after %v, ended %d", err, time.Since(began), ended)
		}

		// The one that hangs keeps the next one out, which gives up in its turn.
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err = write(ctx, "x", &own, s, func(context.Context, string) error { t.Error("two at a time"); return nil }, nil)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		close(hung)
		synctest.Wait()
		if err = write(t.Context(), "x", &own, s, func(context.Context, string) error { return nil }, nil); err != nil {
			t.Errorf("after it: %v", err)
		}
	})
}

func TestOwn(t *testing.T) {
	var own ours
	if own.is("") || own.is("a") {
		t.Error("knows what was never written")
	}
	own.wrote("Dear Ann,\nyours\n")
	for range 2 { // a clipboard keeper may bring it again
		if !own.is("Dear Ann,\r\nyours") {
			t.Error("did not know its own text, as another system gives it back")
		}
	}
	if own.is("Dear Ann") {
		t.Error("took another's text for its own")
	}
	if own.is("Dear Ann,\nyours\n") {
		t.Error("what was copied anew after another text is a draft again")
	}
}
