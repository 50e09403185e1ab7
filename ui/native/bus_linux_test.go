package native

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
)

// busRules are a bus's of its own: it starts nobody, and everybody may speak.
const busRules = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

// session starts a session's bus of the test's own, at the address or anywhere
// for "", and makes it the one there is.
func session(t *testing.T, address string) (at string, server *os.Process) {
	t.Helper()
	dir, err := os.MkdirTemp("", "bus-") // the test's own has a name too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	rules := filepath.Join(dir, "bus.conf")
	if err := os.WriteFile(rules, []byte(strings.ReplaceAll(busRules, "DIR", dir)), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"--config-file=" + rules, "--nofork", "--nopidfile", "--print-address=1"}
	if address != "" {
		args = append(args, "--address="+address)
	}
	cmd := exec.Command("dbus-daemon", args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("this test needs dbus-daemon: `make test` installs it (%v)", err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("dbus-daemon did not start: %v", err)
	}
	at = strings.TrimSpace(line)
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", at)
	return at, cmd.Process
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

// receive waits for a value.
func receive[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(long):
		t.Fatalf("it never came to this: %s", what)
		panic("not reached")
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
