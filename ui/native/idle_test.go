package native

import (
	"math"
	"testing"
	"time"
)

func TestOfSeconds(t *testing.T) {
	for s, want := range map[float64]time.Duration{
		0: 0, -1: 0, math.Inf(-1): 0, 1.5: 1500 * time.Millisecond, 3600: time.Hour,
		math.MaxFloat64: 100 * 365 * 24 * time.Hour, math.Inf(1): 100 * 365 * 24 * time.Hour,
	} {
		if got := ofSeconds(s); got != want {
			t.Errorf("%g seconds are %v", s, got)
		}
	}
	if got := ofSeconds(math.NaN()); got != 0 {
		t.Errorf("no number is %v", got)
	}
}
