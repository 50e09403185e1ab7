//go:build linux || windows

package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

func init() {
	parts["instance"] = func() {
		i, err := Listen()
		if err != nil {
			panic(err)
		}
		go i.Serve(context.Background(), echo)
		untilTold()
		i.Close()
	}
}

// alonePlace gives the test a run directory of its own, with a short name. wine
// leaves some of them there: it does not remove folders as Go asks for it.
func alonePlace(t *testing.T) (dir string) {
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
	alonePlace(t)
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
		idle, err := reach(t.Context(), dir)
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

// TestInstanceRough holds that those who ask badly are told so or let go, and
// that the window answers others meanwhile.
func TestInstanceRough(t *testing.T) {
	dir := alonePlace(t)
	serving(t, echo)
	var all sync.WaitGroup
	for n := range 3 * callers {
		all.Go(func() {
			conn, err := reach(t.Context(), dir)
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

func TestAskIsGivenUp(t *testing.T) {
	alonePlace(t)
	ctx, cancel := context.WithCancel(t.Context())
	let := make(chan struct{})
	stop := serving(t, func(Request) Reply { cancel(); <-let; return Reply{} })
	if _, err := Ask(ctx, Request{Word: "a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	soon, cancelled := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancelled()
	if _, err := Ask(soon, Request{Word: "a"}); !errors.Is(err, errMute) {
		t.Errorf("no answer in time: %v", err)
	}
	close(let)
	stop()
	if _, err := Ask(t.Context(), Request{Word: strings.Repeat("x", longestRequest)}); !errors.Is(err, errTooMuch) {
		t.Error("sent more than a line may have")
	}
}

// What one that was killed has left behind is nothing.
func TestListenTakesOver(t *testing.T) {
	dir := alonePlace(t)
	_, _, kill := actor(t, "instance")
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Fatalf("beside another process: %v, %v", i, err)
	}
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Fatalf("beside another process: %v", err)
	}
	kill()
	leftBehind(t, dir)
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
