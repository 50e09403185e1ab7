package main

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// A plan of seconds, as near to that as a plan goes: the count of the next
// break is nearly over when the program starts.
const shortPlan = `welcomed = true
[break]
max_skips = 2
away = "15s"
[[break.kind]]
id = "blink"
name = "Blink"
every = "1m"
length = "12s"
notice = "8s"
snooze = "10s"
snoozes = 1
skippable = true
starts = true
`

// counted has the next start find so much counted to the break. It was counted
// later than now, which is no time gone by: how long a start takes differs.
func (s *screen) counted(spent time.Duration) {
	s.t.Helper()
	store, _, err := house.Open(filepath.Join(s.dir, "levelhead"))
	if err != nil {
		s.t.Fatal(err)
	}
	st := house.State{Break: breaks.State{Phase: breaks.Working, Kind: "blink", At: time.Now().Add(time.Minute), Counts: []breaks.Count{{ID: "blink", Spent: spent}}}}
	if err := store.SaveState(st); err != nil {
		s.t.Fatal(err)
	}
}

// working keeps a hand on the mouse, or on the keys, until it is told to stop.
func (s *screen) working(typing bool) (stop func()) {
	done, over := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(over)
		often := time.NewTicker(400 * time.Millisecond)
		defer often.Stop()
		for n := 0; ; n++ {
			if typing {
				s.try("xdotool", "key", "a")
			} else {
				s.try("xdotool", "mousemove", "900", []string{"600", "610"}[n%2])
			}
			select {
			case <-done:
				return
			case <-often.C:
			}
		}
	}()
	return func() { close(done); <-over }
}

func phase(want breaks.Phase) func(answer) bool {
	return func(a answer) bool { return a.Break.Phase == want }
}

// TestBreaks is a break from the notice to its end, and the next one put off,
// left out, taken by going away, and gone on with after a restart.
func TestBreaks(t *testing.T) {
	s := newScreen(t)
	s.settings(shortPlan)
	s.counted(50 * time.Second)
	stop := s.working(false) // somebody is there while it starts
	p := s.start()
	stop()
	p.focus()
	stop = s.working(true)
	p.until("notice", phase(breaks.Coming))
	p.shot("break-coming")
	p.until("it waits for a pause in the typing", func(a answer) bool { return a.Break.Phase == breaks.Waiting && a.Break.Why == "typing" })
	front := strings.TrimSpace(s.try("xdotool", "getactivewindow"))
	stop()
	p.until("it begins in the pause", phase(breaks.Resting))
	eventually(t, "its window", func() bool { return s.try("xdotool", "search", "--onlyvisible", "--name", "^Your break$") != "" })
	p.shot("break-window")
	if strings.TrimSpace(s.try("xdotool", "getactivewindow")) == "" || front == "" {
		t.Error("no window has the keyboard")
	}
	a := p.until("it ends", phase(breaks.Working))
	if a.Break.Today.Taken != 1 {
		t.Errorf("today: %+v", a.Break.Today)
	}
	eventually(t, "its window goes", func() bool {
		return strings.TrimSpace(s.try("xdotool", "search", "--onlyvisible", "--name", "^Your break$")) == ""
	})
	p.quit()

	s.counted(50 * time.Second)
	stop = s.working(false)
	p = s.start()
	p.until("notice again", phase(breaks.Coming))
	if said, code := s.say("break", "later"); code != 0 {
		t.Errorf("later: %d, %s", code, said)
	}
	p.until("put off", func(a answer) bool { return a.Break.Snoozes == 0 && a.Break.Today.Snoozed == 1 })
	p.until("notice after that", func(a answer) bool { return a.Break.Phase == breaks.Coming || a.Break.Phase.Ripe() })
	if said, code := s.say("break", "later"); code != 2 || !strings.Contains(said, "put off") {
		t.Errorf("put off too often: %d, %s", code, said)
	}
	if said, code := s.say("break", "skip"); code != 0 {
		t.Errorf("skip: %d, %s", code, said)
	}
	p.until("left out", func(a answer) bool { return a.Break.Today.Skipped == 1 && a.Break.LeftSeconds > 40 })
	stop()
	p.until("away", func(a answer) bool { return a.Break.Held })
	s.run("xdotool", "mousemove", "600", "600")
	p.until("back, and away for long enough", func(a answer) bool { return a.Break.Today.Natural == 1 && !a.Break.Held })
	p.quit()

	s.counted(55 * time.Second)
	stop = s.working(false)
	p = s.start()
	p.until("notice once more", phase(breaks.Coming))
	stop()
	p.until("resting", phase(breaks.Resting))
	if said, code := s.say("break", "more"); code != 0 {
		t.Errorf("more: %d, %s", code, said)
	}
	p.until("five minutes more", func(a answer) bool { return a.Break.LeftSeconds > 4*60 })
	p.quit()
	p = s.start()
	p.until("on with the break", func(a answer) bool { return a.Break.Phase == breaks.Resting && a.Break.LeftSeconds > 4*60 })
	eventually(t, "its window again", func() bool { return s.try("xdotool", "search", "--onlyvisible", "--name", "^Your break$") != "" })
	s.run("xdotool", "search", "--onlyvisible", "--name", "^Your break$", "windowactivate", "--sync")
	p.keys("Escape")
	p.until("back early", func(a answer) bool { return a.Break.Phase == breaks.Working && a.Break.Today.Early == 1 })
	p.quit()
}

// TestBreaksStopped holds that a program that was stopped for a while counts no
// time that nobody worked.
func TestBreaksStopped(t *testing.T) {
	s := newScreen(t)
	s.settings(shortPlan)
	s.counted(20 * time.Second)
	stop := s.working(false)
	p := s.start()
	p.until("it counts", func(a answer) bool { return a.Break.LeftSeconds < 40 })
	stop()
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	<-time.After(17 * time.Second) // longer than what is taken for a slow machine
	if err := p.cmd.Process.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	s.run("xdotool", "mousemove", "600", "600")
	p.until("the time was away, and long enough for the break", func(a answer) bool { return a.Break.Today.Natural == 1 && a.Break.LeftSeconds > 50 })
	p.quit()
}
