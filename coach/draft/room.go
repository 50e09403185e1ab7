package draft

import "sync"

// A room is memory that is handed out in pieces, one after the other.
type room[T any] struct {
	sync.Mutex
	left []T
}

// roomy is how many are made at once.
const roomy = 1 << 14

// take gives n of them, all zero.
func take[T any](r *room[T], n int) []T {
	r.Lock()
	defer r.Unlock()
	if n > len(r.left) {
		if n > roomy/8 {
			return make([]T, n)
		}
		r.left = make([]T, roomy)
	}
	piece := r.left[:n:n]
	r.left = r.left[n:]
	return piece
}
