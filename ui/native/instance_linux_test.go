package native

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// alonePlace gives the test a run directory of its own, with a short name.
func alonePlace(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "lh")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
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
	dir := alonePlace(t)
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("before: %v", err)
	}
	stop := serving(t, func(r Request) Reply {
		if r.Word != "status" {
			return Reply{Error: "what?"}
		}
		return echo(r)
	})
	r, err := Ask(t.Context(), Request{Word: "status", Args: []string{"--json"}})
	if err != nil || string(r.Status) != `{"word":"status","args":["--json"]}` || r.Error != "" {
		t.Errorf("got %s, %q, %v", r.Status, r.Error, err)
	}
	if r, err = Ask(t.Context(), Request{Word: "sing"}); err != nil || r.Error != "what?" {
		t.Errorf("got %q, %v", r.Error, err)
	}
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Errorf("a second one: %v, %v", i, err)
	}
	info, err := os.Stat(filepath.Join(dir, socketName))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the socket's mode: %v, %v", info.Mode(), err)
	}
	if err := os.Remove(filepath.Join(dir, lockName)); err != nil { // swept away
		t.Fatal(err)
	}
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Errorf("a second one, without the lock: %v, %v", i, err)
	}
	stop()
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("after: %v", err)
	}
	serving(t, echo) // and the next one
}

func TestInstanceManyCallers(t *testing.T) {
	dir := alonePlace(t)
	serving(t, echo)
	for range callers - 1 { // these connect and say nothing
		idle, err := net.Dial("unix", filepath.Join(dir, socketName))
		if err != nil {
			t.Fatal(err)
		}
		defer idle.Close()
	}
	var all sync.WaitGroup
	for n := range 50 {
		all.Go(func() {
			r, err := Ask(t.Context(), Request{Word: "w", Args: []string{fmt.Sprint(n)}})
			if want := fmt.Sprintf(`{"word":"w","args":["%d"]}`, n); err != nil || string(r.Status) != want {
				t.Errorf("got %s, %v; want %s", r.Status, err, want)
			}
		})
	}
	all.Wait()
}

func TestAskIsGivenUp(t *testing.T) {
	alonePlace(t)
	ctx, cancel := context.WithCancel(t.Context())
	let := make(chan struct{})
	stop := serving(t, func(Request) Reply { cancel(); <-let; return Reply{} })
	if _, err := Ask(ctx, Request{Word: "a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if _, err := Ask(t.Context(), Request{Word: "a"}); !errors.Is(err, errMute) {
		t.Errorf("after two seconds: %v", err)
	}
	close(let)
	stop()
	if _, err := Ask(t.Context(), Request{Word: strings.Repeat("x", longestLine)}); err == nil {
		t.Error("sent more than a line may have")
	}
}

func TestListenTakesOver(t *testing.T) {
	dir := alonePlace(t)
	_, _, kill := actor(t, "instance")
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Fatalf("beside another process: %v, %v", i, err)
	}
	kill()
	if _, err := os.Lstat(filepath.Join(dir, socketName)); err != nil {
		t.Fatalf("it took its socket with it: %v", err)
	}
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("with a dead socket: %v", err)
	}
	serving(t, echo)
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Errorf("taken over: %v", err)
	}
}

// Of many that start at once, one is the one.
func TestListenOnce(t *testing.T) {
	alonePlace(t)
	var mu sync.Mutex
	var ones []*Instance
	var all sync.WaitGroup
	for range 20 {
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

func TestRunDir(t *testing.T) {
	short := func() string {
		dir, err := os.MkdirTemp("", "lh")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.RemoveAll(dir) })
		return dir
	}
	t.Run("session", func(t *testing.T) {
		dir := short()
		t.Setenv(runDirEnv, "")
		t.Setenv("XDG_RUNTIME_DIR", dir)
		if got, err := socketPath(); err != nil || got != filepath.Join(dir, "levelhead", socketName) {
			t.Errorf("got %s, %v", got, err)
		}
		if info, err := os.Stat(filepath.Join(dir, "levelhead")); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("mode %v, %v", info.Mode(), err)
		}
	})
	for _, session := range []string{"", "relative", "/nowhere/to/be/found"} {
		t.Run("no session "+filepath.Base(session), func(t *testing.T) {
			dir := short()
			t.Setenv(runDirEnv, "")
			t.Setenv("XDG_RUNTIME_DIR", session)
			t.Setenv("TMPDIR", dir)
			want := filepath.Join(dir, fmt.Sprintf("levelhead-%d", os.Getuid()))
			if got, err := socketPath(); err != nil || filepath.Dir(got) != want {
				t.Errorf("got %s, %v", got, err)
			}
			for name, spoil := range map[string]func() error{
				"open to others": func() error { return os.Chmod(want, 0o755) },
				"a link":         func() error { return errors.Join(os.Remove(want), os.Symlink(short(), want)) },
				"a file":         func() error { return errors.Join(os.Remove(want), os.WriteFile(want, nil, 0o600)) },
			} {
				os.Remove(want)
				if err := os.Mkdir(want, 0o700); err != nil {
					t.Fatal(err)
				}
				if err := spoil(); err != nil {
					t.Fatal(err)
				}
				if i, err := Listen(); err == nil || !strings.Contains(err.Error(), want) {
					t.Errorf("%s: %v, %v", name, i, err)
				}
				if _, err := Ask(t.Context(), Request{Word: "a"}); err == nil || errors.Is(err, ErrNotRunning) {
					t.Errorf("%s: asking: %v", name, err)
				}
			}
		})
	}
	t.Run("too long", func(t *testing.T) {
		t.Setenv(runDirEnv, filepath.Join(short(), strings.Repeat("x", 100)))
		if _, err := Listen(); err == nil || !strings.Contains(err.Error(), runDirEnv) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("in the way", func(t *testing.T) {
		dir := short()
		t.Setenv(runDirEnv, dir)
		if err := os.MkdirAll(filepath.Join(dir, socketName, "full"), 0o700); err != nil {
			t.Fatal(err)
		}
		if _, err := Listen(); err == nil || errors.Is(err, ErrRunning) {
			t.Errorf("got %v", err)
		}
	})
}

// TestLastAnswer holds that whoever asks for the end gets an answer.
func TestLastAnswer(t *testing.T) {
	alonePlace(t)
	i, err := Listen()
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(t.Context())
	served := make(chan struct{})
	go func() {
		defer close(served)
		i.Serve(ctx, func(Request) Reply {
			end()
			return Reply{Status: []byte(`"ended"`)}
		})
	}()
	r, err := Ask(t.Context(), Request{Word: "quit"})
	if err != nil || string(r.Status) != `"ended"` {
		t.Errorf("%+v, %v", r, err)
	}
	<-served
}
