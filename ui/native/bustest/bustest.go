// Package bustest gives tests a desktop's bus of their own, as net/http/httptest
// gives them a server. Nothing but tests imports it.
package bustest

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// rules are those of a session's bus that starts nobody and lets everybody speak.
const rules = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
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

// Start starts a session's bus at an address, "" for any, and gives the address
// that it has, with its own name behind a comma, and the process that serves it.
// It ends with the test.
func Start(t testing.TB, address string) (at string, server *os.Process) {
	t.Helper()
	dir, err := os.MkdirTemp("", "bus-") // the test's own has a name too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	file := filepath.Join(dir, "bus.conf")
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(rules, "DIR", dir)), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"--config-file=" + file, "--nofork", "--nopidfile", "--print-address=1"}
	if address != "" {
		args = append(args, "--address="+address)
	}
	c := exec.Command("dbus-daemon", args...)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatalf("dbus-daemon is needed for this test (make setup-test installs it): %v", err)
	}
	t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("dbus-daemon did not come up: %v", err)
	}
	return strings.TrimSpace(line), c.Process
}
