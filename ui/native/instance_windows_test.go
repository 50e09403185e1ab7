package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sys/windows"
)

func init() {
	parts["instance"] = func() {
		i, err := Listen()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return
		}
		fmt.Println("listening")
		i.Serve(context.Background(), echo)
	}
}

// apart gives the test a run directory of its own. It is left: wine does not
// remove folders as Go asks for it.
func apart(t *testing.T) (dir string) {
	t.Helper()
	dir, err := os.MkdirTemp("", "levelhead")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv(runDirEnv, dir)
	return dir
}

// serving starts an instance that answers until the test ends or stop is called.
func serving(t *testing.T, answer func(Request) Reply) (stop func()) {
	t.Helper()
	i, err := Listen()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var served sync.WaitGroup
	served.Go(func() { i.Serve(ctx, answer) })
	stop = func() {
		cancel()
		served.Wait()
	}
	t.Cleanup(stop)
	return stop
}

func TestInstance(t *testing.T) {
	apart(t)
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("before: %v", err)
	}
	stop := serving(t, echo)
	if r, err := Ask(t.Context(), Request{Word: "status", Args: []string{"--json"}}); err != nil || string(r.Status) != `{"word":"status","args":["--json"]}` {
		t.Errorf("got %s, %v", r.Status, err)
	}
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Errorf("a second one: %v, %v", i, err)
	}
	here := os.Getenv(runDirEnv)
	t.Setenv(runDirEnv, strings.ToUpper(here)) // the same folder
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Errorf("in capitals: %v", err)
	}
	t.Setenv(runDirEnv, here+"2")
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("elsewhere: %v", err)
	}
	t.Setenv(runDirEnv, here)
	stop()
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("after: %v", err)
	}
	serving(t, echo) // and the next one
}

// TestInstanceRough holds that those who ask badly are told so or let go, and
// that the window answers others meanwhile.
func TestInstanceRough(t *testing.T) {
	apart(t)
	serving(t, echo)
	var all sync.WaitGroup
	for n := range 3 * callers {
		all.Go(func() {
			conn, err := reach(t.Context(), os.Getenv(runDirEnv))
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close()
			switch n % 4 {
			case 0: // a megabyte; it is hung up on
				_, _ = conn.Write(make([]byte, 1<<20))
			case 1: // half a line
				_, _ = conn.Write([]byte(`{"word":"sta`))
			case 2: // gone before the answer
				_, _ = conn.Write([]byte(`{"word":"status"}` + "\n"))
			}
		})
		all.Go(func() {
			want := fmt.Sprintf(`{"word":"w","args":["%d"]}`, n)
			if r, err := Ask(t.Context(), Request{Word: "w", Args: []string{fmt.Sprint(n)}}); err != nil || string(r.Status) != want {
				t.Errorf("got %s, %v; want %s", r.Status, err, want)
			}
		})
	}
	all.Wait()
}

// What one that was killed has left behind is nothing.
func TestListenTakesOver(t *testing.T) {
	apart(t)
	kill := actor(t, "instance")
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Fatalf("beside another process: %v, %v", i, err)
	}
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Fatalf("beside another process: %v", err)
	}
	kill()
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("after it: %v", err)
	}
	serving(t, echo)
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Errorf("taken over: %v", err)
	}
}

// Of many that start at once, one is the one.
func TestListenOnce(t *testing.T) {
	apart(t)
	var mu sync.Mutex
	var ones []*Instance
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			i, err := Listen()
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				ones = append(ones, i)
			} else if !errors.Is(err, ErrRunning) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if len(ones) != 1 {
		t.Errorf("%d of them", len(ones))
	}
	for _, i := range ones {
		i.Close()
		i.Close()
	}
}

// The pipe is this account's, and nobody else is let in.
func TestPipeIsOurs(t *testing.T) {
	apart(t)
	serving(t, echo)
	me, err := account()
	if err != nil {
		t.Fatal(err)
	}
	pipe, err := dial(t.Context(), pipeIn(os.Getenv(runDirEnv), me))
	if err != nil {
		t.Fatal(err)
	}
	defer windows.CloseHandle(pipe)
	about, err := windows.GetSecurityInfo(pipe, windows.SE_FILE_OBJECT, windows.OWNER_SECURITY_INFORMATION|windows.DACL_SECURITY_INFORMATION)
	if err != nil {
		t.Fatal(err)
	}
	if says := about.String(); !strings.HasPrefix(says, "O:"+me+"D:P") || strings.Count(says, "(A;") != 1 || !strings.Contains(says, ";;;NU)") {
		t.Errorf("it says %s", says)
	}
	if got := ownerOf(pipe); got != me {
		t.Errorf("it is %s’s", got)
	}
}

// A pipe of our name that somebody else has made is not spoken to.
func TestPipeOfAnother(t *testing.T) {
	apart(t)
	me, err := account()
	if err != nil {
		t.Fatal(err)
	}
	// No process may give its things away to any other account, but to a group
	// of its own it may.
	const administrators = "S-1-5-32-544"
	l, err := newPipes(pipeIn(os.Getenv(runDirEnv), me), "O:"+administrators+"D:(A;;GA;;;WD)")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			conn.Close()
		}
	}()
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, errPlace) {
		t.Errorf("asked: %v", err)
	}
}
