package main

import "iter"

// ordered does f to everything in the sequence, several at a time, and gives
// the results in the order of the sequence. No more than a few items for each
// worker are held at once. It does not wait for the sequence when its own
// results are no longer wanted: a sequence that hangs holds nobody up.
func ordered[A, B any](in iter.Seq[A], workers int, f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		type job struct {
			in  A
			out chan B
		}
		jobs := make(chan job)
		queue := make(chan chan B, 4*workers)
		stop := make(chan struct{})
		defer close(stop)

		go func() {
			defer close(queue)
			defer close(jobs)
			for a := range in {
				j := job{in: a, out: make(chan B, 1)}
				select {
				case queue <- j.out:
				case <-stop:
					return
				}
				select {
				case jobs <- j:
				case <-stop:
					return
				}
			}
		}()
		for range workers {
			go func() {
				for j := range jobs {
					j.out <- f(j.in)
				}
			}()
		}
		for out := range queue {
			if !yield(<-out) {
				return
			}
		}
	}
}
