package native

import (
	"context"
	"time"

	"github.com/jezek/xgb/xproto"
)

// What XWayland's clipboard is asked, and when again: of a copy in a Wayland
// program it hears at about the same time.
const (
	bridgeAsked = 3
	bridgeAgain = 30 * time.Millisecond
)

// bridged reports whether what is on the clipboard was copied in one of this
// process's own windows, which are XWayland's: a compositor does not tell whose
// a copy is.
func bridged(ctx context.Context) bool {
	conn, err := open()
	if err != nil {
		return false
	}
	defer conn.Close()
	all, err := atoms(conn, "CLIPBOARD")
	if err != nil {
		return false
	}
	s := &selection{conn: conn}
	for range bridgeAsked {
		owner, err := xproto.GetSelectionOwner(conn, all[0]).Reply()
		if err != nil || owner.Owner == xproto.WindowNone || !s.ours(owner.Owner) {
			return false
		}
		select {
		case <-time.After(bridgeAgain):
		case <-ctx.Done():
			return true
		}
	}
	return true
}
