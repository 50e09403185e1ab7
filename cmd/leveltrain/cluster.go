package main

import (
	"sync"

	"levelhead/coach/model"
)

// How many common words there are kinds for, and how many kinds: near kinds,
// mid kinds of near ones, far kinds of mid ones.
const (
	commonWords = 40_000
	nearKinds   = 1024
	midKinds    = 256
	farKinds    = 64
)

// likeMeaning sorts the common words into kinds of like meaning.
func likeMeaning(words []string, vectors []vector) *model.Weights {
	near, centres := cluster(vectors, nearKinds, 12)
	mid, middles := cluster(centres, midKinds, 20)
	far, _ := cluster(middles, farKinds, 20)
	w := &model.Weights{Words: make(map[string]uint16, len(words))}
	for i, word := range words {
		w.Words[word] = uint16(near[i])
	}
	for _, k := range mid {
		w.Mid = append(w.Mid, uint8(k))
	}
	for _, k := range far {
		w.Far = append(w.Far, uint8(k))
	}
	return w
}

// cluster is k-means by angle. It begins with vectors at even steps through
// the list, so it gives the same for the same list.
func cluster(points []vector, k, rounds int) (of []int, centres []vector) {
	k = min(k, len(points))
	centres = make([]vector, k)
	for i := range centres {
		centres[i] = points[i*len(points)/k/8] // among the commonest words
	}
	of = make([]int, len(points))
	for range rounds {
		var wg sync.WaitGroup
		const parts = 2
		for p := range parts {
			wg.Go(func() {
				for i := p * len(points) / parts; i < (p+1)*len(points)/parts; i++ {
					of[i] = nearest(&points[i], centres)
				}
			})
		}
		wg.Wait()
		sums := make([][dims]float64, k)
		for i, c := range of {
			for j, x := range points[i] {
				sums[c][j] += float64(x)
			}
		}
		for c := range sums {
			centres[c] = unit(&sums[c], centres[c])
		}
	}
	return of, centres
}

func nearest(p *vector, centres []vector) int {
	best, at := float32(-2), 0
	for c := range centres {
		q := &centres[c]
		var a, b, d, e float32
		for j := 0; j < dims; j += 4 {
			a += p[j] * q[j]
			b += p[j+1] * q[j+1]
			d += p[j+2] * q[j+2]
			e += p[j+3] * q[j+3]
		}
		if s := a + b + d + e; s > best {
			best, at = s, c
		}
	}
	return at
}
