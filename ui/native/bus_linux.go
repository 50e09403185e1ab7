package native

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/godbus/dbus/v5"
)

// busWithin is how long the session's bus, and a program on it, may take to
// answer.
const busWithin = 3 * time.Second

// The bus itself, and what it tells when a program comes or goes.
const (
	busName      = "org.freedesktop.DBus"
	ownerChanged = busName + ".NameOwnerChanged"
)

// busAddress is where the session's bus is, "" when there is none. None is
// started: one that D-Bus starts by itself stays behind for ever.
func busAddress() string {
	address := os.Getenv("DBUS_SESSION_BUS_ADDRESS")
	switch {
	case address == "":
		socket := filepath.Join("/run/user", strconv.Itoa(os.Getuid()), "bus")
		if info, err := os.Stat(socket); err != nil || info.Mode().Type() != os.ModeSocket {
			return ""
		}
		return "unix:path=" + dbus.EscapeBusAddressValue(socket)
	case strings.HasPrefix(address, "disabled:"), strings.HasPrefix(address, "autolaunch:"):
		return ""
	}
	return address
}

// joinBus connects to a bus that answers in time. The connection is closed when
// ctx is done.
func joinBus(ctx context.Context, address string) (*dbus.Conn, error) {
	ctx, leave := context.WithCancel(ctx)
	slow := time.AfterFunc(busWithin, leave)
	bus, err := dbus.Connect(address, dbus.WithContext(ctx))
	if err != nil {
		slow.Stop()
		leave()
		return nil, err
	}
	context.AfterFunc(bus.Context(), leave)
	if !slow.Stop() {
		bus.Close()
		return nil, context.DeadlineExceeded
	}
	return bus, nil
}

// owners reports who has taken a name, as a signal tells it; "" for nobody.
func owners(s *dbus.Signal, name string) (owner string, ok bool) {
	if s.Sender != busName || s.Name != ownerChanged || len(s.Body) != 3 || s.Body[0] != name {
		return "", false
	}
	owner, ok = s.Body[2].(string)
	return owner, ok
}
