package native

import (
	"errors"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
)

// tells waits until the idler says something that is so.
func (i *idler) tells(t *testing.T, what string, so func(time.Duration, error) bool) {
	t.Helper()
	until(t, what, func() bool { return so(i.idle()) })
}

func there(d time.Duration, err error) bool { return err == nil && d < unsettled }
func away(d time.Duration, err error) bool  { return err == nil && d >= unsettled }

// The compositor tells by itself, in each way there is.
func TestIdleSeat(t *testing.T) {
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
	for _, notifier := range []string{idleNotifier, idleNotifierKDE} {
		t.Run(notifier, func(t *testing.T) {
			c := newCompositor(t, "wl_seat", notifier)
			var i idler
			i.tells(t, "somebody is there", there)
			c.turn(true)
			i.tells(t, "nobody is there", away)
			c.turn(false)
			i.tells(t, "somebody is back", there)
			c.turn(true)
			i.tells(t, "nobody is there again", away)
			c.cut() // it is found again, and knows nothing of before
			i.tells(t, "somebody may be there", there)
			c.crash()
			i.tells(t, "nobody knows", func(_ time.Duration, err error) bool { return errors.Is(err, errors.ErrUnsupported) })
		})
	}
}

// exported is a program on the bus that answers under a name.
func exported(t *testing.T, address, name string, path dbus.ObjectPath, methods map[string]any) *dbus.Conn {
	t.Helper()
	conn := joined(t, address)
	if err := conn.ExportMethodTable(methods, path, name); err != nil {
		t.Fatal(err)
	}
	take(t, conn, name)
	return conn
}

func TestIdleGNOME(t *testing.T) {
	newCompositor(t, "wl_seat")
	at, server := session(t, "")
	idle := make(chan uint64, 1)
	idle <- 90_000
	exported(t, at, mutterName, mutterPath, map[string]any{"GetIdletime": func() (uint64, *dbus.Error) {
		ms := <-idle
		idle <- ms
		return ms, nil
	}})
	var i idler
	i.tells(t, "away for a minute and a half", func(d time.Duration, err error) bool { return err == nil && d >= 90*time.Second && d < time.Hour })
	<-idle
	idle <- 5
	i.tells(t, "back", there)
	<-idle
	idle <- 1<<64 - 1
	i.tells(t, "away for longer than there is time", func(d time.Duration, err error) bool { return err == nil && d >= longestIdle })
	server.Kill() // midway
	i.tells(t, "nobody to ask", func(_ time.Duration, err error) bool { return errors.Is(err, errors.ErrUnsupported) })
}

// freedesktop.org's question is put where GNOME's is not answered.
func TestIdleScreenSaver(t *testing.T) {
	newCompositor(t, "wl_seat")
	at, _ := session(t, "")
	since := time.Now().Add(-time.Minute)
	conn := exported(t, at, saverName, saverPath, map[string]any{"GetSessionIdleTime": func() (uint32, *dbus.Error) {
		return uint32(time.Since(since).Milliseconds()), nil
	}})
	var i idler
	i.tells(t, "away for a minute", func(d time.Duration, err error) bool {
		return err == nil && d >= time.Minute && d < 2*time.Minute
	})
	conn.Close()
	i.tells(t, "nobody to ask", func(_ time.Duration, err error) bool { return errors.Is(err, errors.ErrUnsupported) })
}

// One that answers after seconds, or not at all, holds nobody up.
func TestIdleSlow(t *testing.T) {
	newCompositor(t, "wl_seat")
	at, _ := session(t, "")
	let, asked := make(chan struct{}), make(chan struct{}, 100)
	exported(t, at, mutterName, mutterPath, map[string]any{"GetIdletime": func() (uint64, *dbus.Error) {
		asked <- struct{}{}
		<-let
		return 90_000, nil
	}})
	var i idler
	i.tells(t, "nobody knows yet", func(_ time.Duration, err error) bool { return errors.Is(err, ErrSlow) })
	receive(t, "asked", asked)
	if d, err := i.idle(); !errors.Is(err, ErrSlow) {
		t.Errorf("before it has answered: %v, %v", d, err)
	}
	close(let)
	i.tells(t, "away", away)
}

func TestIdleNobody(t *testing.T) {
	newCompositor(t, "wl_seat")
	for _, address := range []string{"disabled:", "unix:path=/nowhere", "nonsense"} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		var i idler
		i.tells(t, "nobody to ask", func(_ time.Duration, err error) bool { return errors.Is(err, errors.ErrUnsupported) })
	}
	session(t, "")
	var i idler
	i.tells(t, "nobody on the bus", func(_ time.Duration, err error) bool { return errors.Is(err, errors.ErrUnsupported) })
}
