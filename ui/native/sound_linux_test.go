package native

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// programs makes scripts the only programs there are, but for those of the
// system that they need. Each may write into the folder $OUT.
func programs(t *testing.T, scripts map[string]string) (out string) {
	t.Helper()
	dir := t.TempDir()
	out = t.TempDir()
	for name, script := range scripts {
		text := "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n"
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
	t.Setenv("OUT", out)
	return out
}

// written waits until a script has written a file whole, under another name
// first.
func written(t *testing.T, path string) (text string) {
	t.Helper()
	until(t, "there is "+filepath.Base(path), func() bool {
		b, err := os.ReadFile(path)
		text = string(b)
		return err == nil
	})
	return text
}

// silent waits until no sound is played any more.
func silent(t *testing.T) {
	t.Helper()
	sounding.Lock()
	over := sounding.over
	sounding.Unlock()
	if over == nil {
		return
	}
	select {
	case <-over:
	case <-time.After(long):
		t.Fatal("a sound never came to its end")
	}
}

const (
	takes = `cat "$LAST" > "$OUT/wave.new"; echo "$@" "$PULSE_PROP" > "$OUT/args"; mv "$OUT/wave.new" "$OUT/wave"`
	last  = `for LAST; do :; done; `
	hangs = `echo $$ > "$OUT/pid-$$.new"; mv "$OUT/pid-$$.new" "$OUT/pid-$$"; exec sleep 1000`
)

func TestPlay(t *testing.T) {
	for _, c := range []struct {
		name    string
		scripts map[string]string
		args    string
	}{
		{"PipeWire", map[string]string{"pw-play": last + takes, "paplay": "exit 1", "aplay": "exit 1"}, "--media-role=Notification /proc/self/fd/3"},
		{"PulseAudio", map[string]string{"paplay": last + takes, "aplay": "exit 1"}, "/proc/self/fd/3"},
		{"ALSA", map[string]string{"aplay": last + takes}, "-q /proc/self/fd/3"},
		{"PipeWire has no server", map[string]string{"pw-play": "exit 1", "aplay": last + takes}, "-q /proc/self/fd/3"},
		{"PipeWire is broken", map[string]string{"pw-play": "kill -9 $$", "paplay": last + takes}, "/proc/self/fd/3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := programs(t, c.scripts)
			if err := errors.Join(Sounds(), Play(t.Context(), wave(1000, -1000), 0.5)); err != nil {
				t.Fatal(err)
			}
			got := written(t, filepath.Join(out, "wave"))
			silent(t)
			if got != string(wave(315, -315)) {
				t.Errorf("it played %q", got)
			}
			if args := written(t, filepath.Join(out, "args")); args != c.args+" application.name=Levelhead media.role=event\n" {
				t.Errorf("it was told %q", args)
			}
		})
	}
}

func TestPlayNothing(t *testing.T) {
	out := programs(t, map[string]string{"aplay": last + takes})
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Play(t.Context(), wave(1), 0); err != nil {
		t.Errorf("at no volume: %v", err)
	}
	if err := Play(over, wave(1), 1); !errors.Is(err, context.Canceled) {
		t.Errorf("when it is over: %v", err)
	}
	if err := Play(t.Context(), []byte("no sound"), 1); err == nil || errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("of no sound: %v", err)
	}
	silent(t)
	if made, err := os.ReadDir(out); err != nil || len(made) > 0 {
		t.Errorf("it played: %v, %v", made, err)
	}
	programs(t, nil)
	if err := Play(t.Context(), wave(1), 1); !errors.Is(err, errors.ErrUnsupported) || !errors.Is(Sounds(), errors.ErrUnsupported) {
		t.Errorf("with nothing to play it: %v", err)
	}
	programs(t, map[string]string{"aplay": "exit 1", "pw-play": "exit 1"})
	if err := Play(t.Context(), wave(1), 1); err != nil {
		t.Errorf("without a sound card: %v", err)
	}
	silent(t)
}

// ran waits for the players that were started, by their process ids.
func ran(t *testing.T, out string, count int) (all []int) {
	t.Helper()
	until(t, strconv.Itoa(count)+" players", func() bool {
		all = all[:0]
		names, err := filepath.Glob(filepath.Join(out, "pid-*[0-9]"))
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range names {
			pid, err := strconv.Atoi(strings.TrimPrefix(filepath.Base(n), "pid-"))
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, pid)
		}
		return len(all) >= count
	})
	return all
}

func living(all []int) (n int) {
	for _, pid := range all {
		if syscall.Kill(pid, 0) == nil {
			n++
		}
	}
	return n
}

// TestPlayOneAtATime holds that of sounds that never end the last is left, and
// that none is left when its time is over.
func TestPlayOneAtATime(t *testing.T) {
	out := programs(t, map[string]string{"aplay": hangs})
	ctx, cancel := context.WithCancel(t.Context())
	for n := range 4 {
		if err := Play(ctx, wave(1), 1); err != nil {
			t.Fatal(err)
		}
		if all := ran(t, out, n+1); living(all) != 1 {
			t.Errorf("of %d players %d live", len(all), living(all))
		}
	}
	cancel()
	silent(t)
	if all := ran(t, out, 4); living(all) != 0 {
		t.Errorf("when it is over %d of %d players live", living(all), len(all))
	}
}

func TestPlayHangs(t *testing.T) {
	was := soundWithin
	t.Cleanup(func() { soundWithin = was })
	soundWithin = 100 * time.Millisecond
	out := programs(t, map[string]string{"aplay": hangs, "pw-play": hangs})
	if err := Play(t.Context(), wave(1), 1); err != nil {
		t.Fatal(err)
	}
	silent(t)
	names, err := filepath.Glob(filepath.Join(out, "pid-*"))
	if err != nil || len(names) > 1 {
		t.Errorf("after one has hung another one was tried: %q, %v", names, err)
	}
}
