package native

import (
	"context"
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"
	"unicode/utf16"
	"unsafe"
)

// long is the time after which a test that waits for something has failed. It
// is no measure of anything.
const long = time.Minute

// parts are what this test binary can be besides a test: another process.
var parts = map[string]func(){}

const part = "LEVELHEAD_TEST_PART"

func TestMain(m *testing.M) {
	if play := parts[os.Getenv(part)]; play != nil {
		play()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// actor starts another process that plays the part, and waits until it has
// said a word. kill ends it as the task manager does.
func actor(t *testing.T, name string) (kill func()) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), part+"="+name)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	kill = func() {
		c.Process.Kill()
		c.Wait()
	}
	t.Cleanup(kill)
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return kill
}

// receive waits for what comes.
func receive[T any](t *testing.T, what string, c <-chan T) (v T) {
	t.Helper()
	select {
	case v = <-c:
	case <-time.After(long):
		t.Fatalf("waited in vain: %s", what)
	}
	return v
}

var (
	emptyClipboard = user32.NewProc("EmptyClipboard")
	setClipboard   = user32.NewProc("SetClipboardData")
	globalAlloc    = kernel32.NewProc("GlobalAlloc")
)

// A format is something on the clipboard; its bytes are nil for what its owner
// makes when it is asked for.
type format struct {
	number uintptr
	bytes  []byte
}

// wide is a text as the clipboard has it.
func wide(text string) []byte {
	letters := append(utf16.Encode([]rune(text)), 0)
	return unsafe.Slice((*byte)(unsafe.Pointer(&letters[0])), 2*len(letters))
}

// put puts that on the clipboard as a program does that has ended since, or as
// the owner does, which is a window of this thread.
func put(t *testing.T, owner uintptr, all ...format) {
	t.Helper()
	if err := putAll(owner, all); err != nil {
		t.Fatal(err)
	}
}

func putAll(owner uintptr, all []format) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	ctx, cancel := context.WithTimeout(context.Background(), long)
	defer cancel()
	for ok := uintptr(0); ok == 0; {
		var err error
		if ok, _, err = openClipboard.Call(owner); ok == 0 && ctx.Err() != nil {
			return err
		}
	}
	defer closeClipboard.Call()
	emptyClipboard.Call()
	for _, f := range all {
		handle := uintptr(0)
		if f.bytes != nil {
			const movable = 2
			handle, _, _ = globalAlloc.Call(movable, uintptr(len(f.bytes)))
			at, _, _ := globalLock.Call(handle)
			copy(unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&at))), len(f.bytes)), f.bytes)
			globalUnlock.Call(handle)
		}
		if ok, _, err := setClipboard.Call(f.number, handle); ok == 0 && handle != 0 {
			return err
		}
	}
	return nil
}
