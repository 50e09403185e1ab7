//go:build unix

package native

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"syscall"
)

const (
	socketName = "levelhead.sock"

	// longestSocket is how long a socket's path may be wherever this runs.
	longestSocket = 103
)

// fits reports whether a socket can be in that folder.
func fits(dir string) error {
	if len(filepath.Join(dir, socketName)) > longestSocket {
		return problem("The folder " + dir + " has too long a name for a socket. Set " + runDirEnv + " to a shorter one.")
	}
	return nil
}

func listen(dir string) (net.Listener, error) {
	socket := filepath.Join(dir, socketName)
	if conn, err := net.DialTimeout("unix", socket, hearWithin); err == nil {
		conn.Close() // the lock is not all there is: somebody may have swept it away
		return nil, ErrRunning
	}
	if err := os.Remove(socket); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, noPlace(dir)
	}
	listener, err := net.Listen("unix", socket) // to close it takes the socket away
	if err != nil {
		return nil, noPlace(dir)
	}
	if err := os.Chmod(socket, 0o600); err != nil {
		listener.Close()
		return nil, noPlace(dir)
	}
	return listener, nil
}

// reach connects to the one that listens in that folder.
func reach(ctx context.Context, dir string) (net.Conn, error) {
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "unix", filepath.Join(dir, socketName))
	switch {
	case errors.Is(err, os.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED):
		return nil, ErrNotRunning
	case err != nil:
		return nil, muteOr(ctx)
	}
	return conn, nil
}
