package main

import (
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func TestOrdered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := func(yield func(int) bool) {
			for i := range 50 {
				if !yield(i) {
					return
				}
			}
		}
		slow := func(i int) int {
			time.Sleep(time.Duration(i*7%5) * time.Second) // inside the bubble: no real time passes
			return i * i
		}
		got := slices.Collect(ordered(in, 3, slow))
		for i, n := range got {
			if n != i*i {
				t.Fatalf("result %d is %d", i, n)
			}
		}
		if len(got) != 50 {
			t.Errorf("%d results of 50", len(got))
		}
	})
}

// TestOrderedBound holds that little is read ahead of what has been taken,
// however much there is to come: memory does not grow with the input.
func TestOrderedBound(t *testing.T) {
	const workers = 2
	var read atomic.Int64
	in := func(yield func(int) bool) {
		for i := range 10_000 {
			read.Add(1)
			if !yield(i) {
				return
			}
		}
	}
	taken := int64(0)
	for range ordered(in, workers, func(i int) int { return i }) {
		taken++
		if ahead := read.Load() - taken; ahead > 5*workers+2 {
			t.Fatalf("%d items are held", ahead)
		}
	}
	if taken != 10_000 {
		t.Errorf("%d results of 10000", taken)
	}
}

// TestOrderedStop holds that nothing is left running when the rest is not
// wanted, and that a source which gives nothing more does not hang the caller.
func TestOrderedStop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		wake := make(chan struct{})
		in := func(yield func(int) bool) {
			for i := range 3 {
				if !yield(i) {
					return
				}
			}
			<-wake
			yield(3)
		}
		for i := range ordered(in, 2, func(i int) int { return i }) {
			if i == 1 {
				break
			}
		}
		close(wake)
		synctest.Wait()
	})
}
