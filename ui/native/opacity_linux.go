//go:build cgo && !ci && !wayland

package native

import (
	"fmt"

	"github.com/jezek/xgb/xproto"
)

// shinesThrough reports whether somebody puts the windows together on this
// screen; without that none is see-through, whatever it asks for.
func shinesThrough() bool {
	conn, err := open()
	if err != nil {
		return false
	}
	defer conn.Close()
	names, err := atoms(conn, fmt.Sprintf("_NET_WM_CM_S%d", conn.DefaultScreen))
	if err != nil {
		return false
	}
	composer, err := xproto.GetSelectionOwner(conn, names[0]).Reply()
	return err == nil && composer.Owner != xproto.WindowNone
}
