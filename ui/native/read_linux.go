package native

import "context"

// readOnce looks at what is on offer, as a watcher does, and then has it read.
// Where there is no X server to look through, it is read all the same: the
// agent has asked for it, and the deadline holds.
func readOnce(ctx context.Context) (string, error) {
	s, err := openSelection()
	if err != nil {
		return readText(ctx)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go s.follow(ctx, make(chan struct{}, 1))
	return readAfter(ctx, s.lookForPaste)
}
