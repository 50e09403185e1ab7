package native

import (
	"context"
	"errors"
)

// ErrSlow: another program did not answer in time. What was asked for did not
// happen, and nothing was lost.
var ErrSlow error = problem("The program you copied from is not answering. Nothing is lost: copy again in a moment.")

// A slot lets through one call at a time, among calls that may never return.
// Make it with capacity 1.
type slot chan struct{}

// within runs f in a goroutine of its own and gives up on it when ctx is done,
// with ErrSlow at a deadline. The slot stays taken until f has really
// returned, so that what hangs is never piled up.
func within[T any](ctx context.Context, s slot, f func(context.Context) (T, error)) (T, error) {
	var none T
	select {
	case s <- struct{}{}:
	case <-ctx.Done():
		return none, overdue(ctx)
	}
	type answer struct {
		value T
		err   error
	}
	answered := make(chan answer, 1)
	go func() {
		defer func() { <-s }()
		v, err := f(ctx)
		answered <- answer{v, err}
	}()
	select {
	case a := <-answered:
		return a.value, a.err
	case <-ctx.Done():
		return none, overdue(ctx)
	}
}

func overdue(ctx context.Context) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return ErrSlow
	}
	return ctx.Err()
}
