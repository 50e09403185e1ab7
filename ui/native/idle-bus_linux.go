package native

import (
	"context"
	"time"

	"github.com/godbus/dbus/v5"
)

// Who tells on the session's bus how long nobody has touched anything.
const (
	mutterName = "org.gnome.Mutter.IdleMonitor"
	mutterPath = dbus.ObjectPath("/org/gnome/Mutter/IdleMonitor/Core")

	saverName = "org.freedesktop.ScreenSaver"
	saverPath = dbus.ObjectPath("/org/freedesktop/ScreenSaver")
)

// An idleBus asks them. It is for one goroutine at a time.
type idleBus struct {
	conn *dbus.Conn // nil until it is asked
	at   string     // the address of the bus
	unit unitless
}

// ask joins the bus when it has not yet, and asks who is there. The error is an
// [errors.ErrUnsupported] where nobody is.
func (b *idleBus) ask(ctx context.Context) (time.Duration, error) {
	address := busAddress()
	if b.conn != nil && (!b.conn.Connected() || address != b.at) {
		b.conn.Close()
		b.conn = nil
	}
	if address == "" {
		return 0, errNoIdle
	}
	if b.conn == nil {
		conn, err := joinBus(context.Background(), address)
		if err != nil {
			return 0, errNoIdle
		}
		b.conn, b.at = conn, address
	}
	var milliseconds uint64
	err := b.conn.Object(mutterName, mutterPath).
		CallWithContext(ctx, mutterName+".GetIdletime", dbus.FlagNoAutoStart).Store(&milliseconds)
	if err == nil {
		return duration(milliseconds, time.Millisecond), nil
	}
	var count uint32
	err = b.conn.Object(saverName, saverPath).
		CallWithContext(ctx, saverName+".GetSessionIdleTime", dbus.FlagNoAutoStart).Store(&count)
	switch {
	case err == nil:
		return b.unit.read(count, time.Now()), nil
	case ctx.Err() != nil:
		return 0, ErrSlow
	}
	return 0, errNoIdle
}

// A unitless reads counts whose unit nobody tells: freedesktop.org's old
// description says that GetSessionIdleTime is in seconds, as GNOME's and MATE's
// were, and KDE answers in milliseconds (on Wayland with 0 or, since Plasma 6,
// with an error: there the compositor is asked instead). So the unit is found
// from how fast the count grows while nobody is there. Until that is known it
// is taken for milliseconds: too short a time takes no agent for away who is
// there. The zero value knows nothing.
type unitless struct {
	unit   time.Duration // 0 while it is not known
	before uint32
	at     time.Time
}

// read is what the count means, which was told now.
func (u *unitless) read(count uint32, now time.Time) time.Duration {
	if passed := now.Sub(u.at).Seconds(); u.at.IsZero() || count < u.before || passed > 60 {
		u.before, u.at = count, now
	} else if grown := float64(count - u.before); passed >= 2 && grown > 0 {
		u.unit = time.Second
		if grown > 30*passed { // far from both 1 and 1000 for each second
			u.unit = time.Millisecond
		}
		u.before, u.at = count, now
	}
	if u.unit == 0 {
		return duration(uint64(count), time.Millisecond)
	}
	return duration(uint64(count), u.unit)
}

// longestIdle is more than anybody has use for, and can be reckoned with.
const longestIdle = 365 * 24 * time.Hour

func duration(count uint64, unit time.Duration) time.Duration {
	return time.Duration(min(count, uint64(longestIdle/unit))) * unit
}
