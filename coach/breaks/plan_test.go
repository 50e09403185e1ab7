package breaks

import (
	"testing"
	"time"
)

func TestFit(t *testing.T) {
	const s, m, h = time.Second, time.Minute, time.Hour
	for _, c := range []struct{ plan, want Plan }{
		{Plan{}, Plan{}},
		{Plan{Rest: 5 * m, Away: m}, Plan{}},
		{Plan{Work: -m, Rest: 5 * m}, Plan{}},
		{Usual(), Plan{Work: 25 * m, Rest: 5 * m, Away: m}},
		{Plan{Work: 25 * m, Rest: 5 * m}, Usual()},
		{Plan{Work: 1}, Plan{Work: m, Rest: 30 * s, Away: 30 * s}},
		{Plan{Work: m - 1, Rest: 30*s - 1, Away: 1}, Plan{Work: m, Rest: 30 * s, Away: 15 * s}},
		{Plan{Work: 4*h + 1, Rest: h + 1, Away: 2 * h}, Plan{Work: 4 * h, Rest: h, Away: h}},
		{Plan{Work: 25 * m, Rest: -5 * m, Away: -m}, Plan{Work: 25 * m, Rest: 30 * s, Away: 15 * s}},
		{Plan{Work: 1<<63 - 1, Rest: 1<<63 - 1, Away: 1<<63 - 1}, Plan{Work: 4 * h, Rest: h, Away: h}},
	} {
		if got := c.plan.Fit(); got != c.want {
			t.Errorf("%v fits as %v, want %v", c.plan, got, c.want)
		}
		if got := c.want.Fit(); got != c.want {
			t.Errorf("%v fits as %v: fitting twice made a difference", c.want, got)
		}
	}
}
