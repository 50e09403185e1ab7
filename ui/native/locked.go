package native

import "context"

// Locked tells when the agent is surely away: true when the screen is locked or
// the machine goes to sleep, false when it is back from both, until ctx is done;
// then the channel is closed. It begins with the first change. Of changes that
// come faster than they are received the last one counts. Where that is not to
// be told the error is an [errors.ErrUnsupported].
func Locked(ctx context.Context) (<-chan bool, error) { return locked(ctx) }
