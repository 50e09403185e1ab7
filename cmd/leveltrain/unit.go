package main

import "math"

// unit is sum at length 1, or old where there is nothing to scale.
func unit(sum *[dims]float64, old vector) (v vector) {
	norm := 0.0
	for _, x := range sum {
		norm += x * x
	}
	if norm == 0 {
		return old
	}
	scale := 1 / math.Sqrt(norm)
	for i, x := range sum {
		v[i] = float32(x * scale)
	}
	return v
}
