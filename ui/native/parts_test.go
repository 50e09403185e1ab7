//go:build linux || windows

package native

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// long is the time after which a test that waits for something has failed. It
// is no measure of anything.
const long = time.Minute

// parts are what this test binary can be besides a test: another process that
// does something to this one.
var parts = map[string]func(){}

const part = "LEVELHEAD_TEST_PART"

func TestMain(m *testing.M) {
	os.Unsetenv("WAYLAND_DISPLAY")
	if play := parts[os.Getenv(part)]; play != nil {
		play()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// actor starts this binary in one of its parts and waits until it says that it
// is ready. It ends with the test, or earlier by the function it gives back, as
// a task manager ends it.
func actor(t *testing.T, name string) (in io.Writer, out *bufio.Scanner, end func()) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), part+"="+name, "LANG=en_US.UTF-8", "LC_ALL=")
	var says strings.Builder
	cmd.Stderr = &says
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	end = sync.OnceFunc(func() {
		cmd.Process.Kill()
		cmd.Wait()
		if says.Len() > 0 {
			t.Errorf("%s complained: %s", name, says.String())
		}
	})
	t.Cleanup(end)
	out = bufio.NewScanner(stdout)
	if !out.Scan() || out.Text() != "ready" {
		t.Fatalf("%s did not get ready: %q %v", name, out.Text(), out.Err())
	}
	return stdin, out, end
}

// untilTold ends this process when the test closes its side.
func untilTold() {
	fmt.Println("ready")
	io.Copy(io.Discard, os.Stdin)
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
