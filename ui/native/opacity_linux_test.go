//go:build cgo && !ci && !wayland

package native

import (
	"testing"

	"github.com/jezek/xgb/xproto"
)

func TestOpacity(t *testing.T) {
	d := newStrip(t, "openbox", "--sm-disable")
	share := func() float64 {
		p := d.atoms(d.window, "_NET_WM_WINDOW_OPACITY")
		if len(p) != 1 {
			return -1
		}
		return float64(p[0]) / 0xffffffff
	}
	near := func(want float64) func() bool {
		return func() bool { s := share(); return s > want-0.001 && s < want+0.001 }
	}
	if got := d.tell("opacity 0.5"); got != errNoOpacity.Error() {
		t.Errorf("nobody shows it, and it said %s", got)
	}
	d.ok("opacity 1")

	// Somebody who puts windows together.
	names, err := atoms(d.conn, "_NET_WM_CM_S0")
	if err != nil {
		t.Fatal(err)
	}
	if err := xproto.SetSelectionOwnerChecked(d.conn, d.newWindow(), names[0], xproto.TimeCurrentTime).Check(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		say  string
		want float64
	}{{"0.5", 0.5}, {"0.01", Faintest}, {"-3", Faintest}, {"7", 1}, {"0.9", 0.9}, {"NaN", 1}} {
		d.ok("opacity " + c.say)
		until(t, c.say, near(c.want))
	}
}
