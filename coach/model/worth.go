package model

import "math"

// plenty is how many features a sentence of common length has.
const plenty = 350

// Worth is how much each of a sentence's features counts. In a long sentence
// each counts less, or mere length would decide.
func Worth(features int) float64 {
	if features <= plenty {
		return 1
	}
	return math.Sqrt(float64(plenty) / float64(features))
}
