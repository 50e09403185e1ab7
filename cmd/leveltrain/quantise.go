package main

import (
	"math"

	"levelhead/coach/model"
)

// mostBytes is how large a weights file may be.
const mostBytes = 2_900_000

// quantise puts learnt weights, one list an output, into the form that is
// shipped: whole steps, and none where a weight is about nothing. Where they
// would still take too much room, the smallest go.
func (t *teacher) quantise(w *model.Weights, learnt [][]float64, trials []*trial, p price, drawn [24][regimes]float64) []byte {
	n := len(t.keys)
	w.Outputs = make([]model.OutputWeights, len(learnt))
	for o, ws := range learnt {
		top := 1e-6
		for _, x := range ws[:n] {
			top = max(top, math.Abs(x))
		}
		w.Outputs[o].Scale = float32(top / 127)
		w.Outputs[o].Bias = float32(ws[n])
		if o < len(model.Checks) {
			alone := p.threshold(trials, o, func(*trial) bool { return true })
			w.Outputs[o].Alone = float32(alone)
			w.Outputs[o].Whole, w.Outputs[o].Brief = float32(drawn[o][wholeRegime]), float32(drawn[o][briefRegime])
		}
	}
	for least := 1; ; least++ {
		w.Features = w.Features[:0]
		for i, k := range t.keys {
			var list []model.Weight
			for o, ws := range learnt {
				steps := int(math.Round(ws[i] / float64(w.Outputs[o].Scale)))
				if steps >= least || steps <= -least {
					list = append(list, model.Weight{Output: uint8(o), Steps: int8(max(-127, min(127, steps)))})
				}
			}
			if list != nil {
				w.Features = append(w.Features, model.FeatureWeights{Key: k, For: list})
			}
		}
		if b := w.Encode(); len(b) <= mostBytes {
			return b
		}
	}
}
