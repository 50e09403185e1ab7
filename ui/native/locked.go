package native

import "context"

// Locked tells when the agent cannot be at work, true when the screen is
// locked or the computer goes to sleep, and false when both are over. It
// begins with the first change; of changes that come faster than they are
// received the last one counts. The channel is closed when ctx is done. Where
// that is not to be noticed the error is an [errors.ErrUnsupported].
func Locked(ctx context.Context) (<-chan bool, error) { return locked(ctx) }
