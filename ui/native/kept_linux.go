package native

import (
	"sync"

	"github.com/jezek/xgb"
)

// A keptConn is a connection to the X server for what is asked at every
// heartbeat: a new one for each question would cost a hundred times as much.
type keptConn struct {
	mu   sync.Mutex
	conn *xgb.Conn
}

// with asks by the connection, and by a new one where that has died or the
// display is another one by now.
func (k *keptConn) with(ask func(*xgb.Conn) error) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.conn != nil {
		if ask(k.conn) == nil {
			return nil
		}
		k.conn.Close()
		k.conn = nil
	}
	conn, err := open()
	if err != nil {
		return err
	}
	if err := ask(conn); err != nil {
		conn.Close()
		return err
	}
	k.conn = conn
	go func() { // nothing is asked of its events, but they must not pile up
		for {
			if event, err := conn.WaitForEvent(); event == nil && err == nil {
				return
			}
		}
	}()
	return nil
}
