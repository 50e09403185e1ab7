package native

import (
	"testing"
	"time"
)

func TestBetween(t *testing.T) {
	const last = ^uint32(0)
	for _, c := range []struct {
		last, now uint32
		want      time.Duration
	}{
		{0, 0, 0},
		{1000, 3500, 2500 * time.Millisecond},
		{last, 999, time.Second}, // they began anew
		{1016, 1000, 0},          // touched between the two readings
		{15, last, 0},            // likewise, and they began anew
		{0, 40 * 24 * 3600_000, 40 * 24 * time.Hour},  // over half of all ticks
		{last - 5000, 5000, 10001 * time.Millisecond}, // across the end
	} {
		if got := between(c.last, c.now); got != c.want {
			t.Errorf("from %d to %d: %v, want %v", c.last, c.now, got, c.want)
		}
	}
}

func TestIdle(t *testing.T) {
	if d, err := Idle(); d < 0 || d > 24*time.Hour || err != nil {
		t.Errorf("%v, %v", d, err)
	}
}
