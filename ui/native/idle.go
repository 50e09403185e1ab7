package native

import (
	"context"
	"time"
)

var asking = make(slot, 1)

// Idle is how long nobody has touched keyboard or mouse, 0 or more. It answers
// within a second, with ErrSlow when the screen does not; where idleness is
// not to be had, the error is an [errors.ErrUnsupported].
func Idle() (time.Duration, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return within(ctx, asking, func(context.Context) (time.Duration, error) { return idle() }, nil)
}
