package native

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// A question that is answered late holds nobody up, is asked once at a time,
// and its answer is reckoned on for a while.
func TestAsked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var a asked
		type reply struct {
			d   time.Duration
			err error
		}
		var questions atomic.Int64
		replies := make(chan reply)
		ask := func(ctx context.Context) (time.Duration, error) {
			questions.Add(1)
			select {
			case r := <-replies:
				return r.d, r.err
			case <-ctx.Done():
				return 0, ErrSlow
			}
		}
		want := func(want time.Duration, wrong error) {
			t.Helper()
			synctest.Wait()
			began := time.Now()
			if got, err := a.now(ask); got != want || !errors.Is(err, wrong) || time.Since(began) != 0 {
				t.Errorf("got %v, %v after %v; want %v, %v", got, err, time.Since(began), want, wrong)
			}
		}
		want(0, ErrSlow)
		want(0, ErrSlow) // still being asked
		time.Sleep(2 * time.Second)
		replies <- reply{d: time.Minute}
		want(time.Minute+2*time.Second, nil) // it may be as old as the question
		if n := questions.Load(); n != 1 {
			t.Errorf("asked %d times", n)
		}
		synctest.Wait()
		replies <- reply{d: 3 * time.Second} // somebody was there
		want(3*time.Second, nil)
		time.Sleep(5 * time.Second)
		want(8*time.Second, nil) // asked again, and no answer
		time.Sleep(5 * time.Second)
		want(13*time.Second, nil)
		time.Sleep(5 * time.Second)
		want(0, ErrSlow) // who knows
		synctest.Wait()
		replies <- reply{err: errNoIdle}
		want(0, errNoIdle)
		before := questions.Load()
		time.Sleep(idleRare / 2)
		want(0, errNoIdle)
		if questions.Load() != before {
			t.Error("asked again who cannot tell")
		}
		time.Sleep(idleRare)
		want(0, errNoIdle)
		synctest.Wait()
		replies <- reply{d: time.Second}
		want(time.Second, nil)
		time.Sleep(time.Hour)
		synctest.Wait()
	})
}

// What nobody tells the unit of.
func TestUnitless(t *testing.T) {
	start := time.Now()
	for name, c := range map[string]struct {
		counts []uint32 // one every second
		want   time.Duration
	}{
		"milliseconds":          {[]uint32{5000, 6001, 7000, 8003, 9000}, 9 * time.Second},
		"seconds":               {[]uint32{5, 6, 7, 8, 9}, 9 * time.Second},
		"not known yet":         {[]uint32{600}, 600 * time.Millisecond},
		"always 0":              {[]uint32{0, 0, 0, 0, 0}, 0},
		"back and away again":   {[]uint32{90, 0, 0, 1, 2, 3, 4}, 4 * time.Second},
		"back, in milliseconds": {[]uint32{90000, 10, 1000, 2000, 3000, 4000}, 4 * time.Second},
		"the largest":           {[]uint32{1<<32 - 5000, 1<<32 - 4000, 1<<32 - 3000, 1<<32 - 2000}, (1<<32 - 2000) * time.Millisecond},
	} {
		var u unitless
		var got time.Duration
		for i, count := range c.counts {
			got = u.read(count, start.Add(time.Duration(i)*time.Second))
		}
		if got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
