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

// ofSeconds is a time in seconds as a system tells it; what makes no sense is 0.
func ofSeconds(s float64) time.Duration {
	const most = 100 * 365 * 24 * time.Hour
	if !(s > 0) { // nor is it for what is no number
		return 0
	}
	return time.Duration(min(s, most.Seconds()) * float64(time.Second))
}
