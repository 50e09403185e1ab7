package native

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"sync"
	"time"
)

var (
	// ErrRunning: another Levelhead of the same agent runs.
	ErrRunning error = problem("Levelhead is running already.")
	// ErrNotRunning: there is no Levelhead to speak to.
	ErrNotRunning error = problem("Levelhead is not running. Start it with “levelhead”.")
	// errMute: one runs and gives no answer.
	errMute error = problem("Levelhead is running but does not answer. Try again in a moment, or close it and start it again.")
)

// callers is how many are served at a time; others wait.
const callers = 8

// An Instance is this process as the one Levelhead that the agent runs. It is
// to be closed.
type Instance struct {
	listener net.Listener
	release  func()
	closed   sync.Once
}

// Listen makes this process the one that answers Ask. The error is ErrRunning
// when there is one already; what one that was killed has left behind is taken
// over. Only the agent's own processes reach it.
func Listen() (*Instance, error) {
	dir, err := ownDir()
	if err != nil {
		return nil, err
	}
	release, err := lock(filepath.Join(dir, lockName))
	if err != nil {
		return nil, err
	}
	listener, err := listen(dir)
	if err != nil {
		release()
		return nil, err
	}
	return &Instance{listener: listener, release: release}, nil
}

// Close lets the next process be the one. It may be called twice.
func (i *Instance) Close() {
	i.closed.Do(func() {
		i.listener.Close()
		i.release()
	})
}

// Serve hands each Request to answer and its Reply back, until ctx is done;
// then it closes the Instance. What was asked by then is still answered. answer
// is called in several goroutines at once and has four seconds; who asks waits
// for five. Serve returns when the last of them has.
func (i *Instance) Serve(ctx context.Context, answer func(Request) Reply) {
	defer i.Close()
	stop := context.AfterFunc(ctx, i.Close)
	defer stop()
	var served sync.WaitGroup
	defer served.Wait()
	places := make(chan struct{}, callers)
	for {
		conn, err := i.listener.Accept()
		switch {
		case ctx.Err() != nil || errors.Is(err, net.ErrClosed):
			if err == nil {
				conn.Close()
			}
			return
		case err != nil: // too many open files, for one: it may pass
			select {
			case <-time.After(100 * time.Millisecond):
				continue
			case <-ctx.Done():
				return
			}
		}
		places <- struct{}{}
		served.Go(func() {
			defer func() { <-places }()
			converse(ctx, conn, answer)
		})
	}
}
