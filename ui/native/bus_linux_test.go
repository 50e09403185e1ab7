package native

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"

	"levelhead/ui/native/bustest"
)

// session starts a session's bus of the test's own, at the address or anywhere
// for "", and makes it the one there is.
func session(t *testing.T, address string) (at string, server *os.Process) {
	t.Helper()
	at, server = bustest.Start(t, address)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", at)
	return at, server
}

// joined is a connection of another program to the bus.
func joined(t *testing.T, address string) *dbus.Conn {
	t.Helper()
	ctx, leave := context.WithCancel(t.Context())
	slow := time.AfterFunc(long, leave)
	conn, err := dbus.Connect(address, dbus.WithContext(ctx))
	slow.Stop()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(); leave() })
	return conn
}

// take makes a name the connection's own.
func take(t *testing.T, conn *dbus.Conn, name string) {
	t.Helper()
	if got, err := conn.RequestName(name, dbus.NameFlagDoNotQueue); err != nil || got != dbus.RequestNameReplyPrimaryOwner {
		t.Fatalf("%s: %v, %v", name, got, err)
	}
}

func TestBusAddress(t *testing.T) {
	for address, want := range map[string]string{"disabled:": "", "autolaunch:": "", "autolaunch:scope=x": "", "unix:path=/x": "unix:path=/x"} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		if got := busAddress(); got != want {
			t.Errorf("%s: %q", address, got)
		}
	}
}

func TestJoinBusNowhere(t *testing.T) {
	for _, address := range []string{"nonsense", "unix:path=/nowhere/to/be/found", "unix:", ";;"} {
		if bus, err := joinBus(t.Context(), address); err == nil {
			bus.Close()
			t.Errorf("%s: joined", address)
		}
	}
}
