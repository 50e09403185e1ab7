package main

import (
	"math"

	"levelhead/coach/model"
)

// A matrix is every sentence's features, one row a sentence: the columns of
// those that are there. A customer's message is one row too.
type matrix struct {
	start []int // of each row in cols; one more at the end
	cols  []uint32
	worth []float32   // of each row, how much each of its features counts
	keys  []model.Key // of each column
}

// intercept is the place of a list of weights that stands for no feature.
func (m *matrix) intercept() int { return len(m.keys) }

// dot is the score of a row.
func (m *matrix) dot(row int, w []float64) float64 {
	s := 0.0
	for _, c := range m.cols[m.start[row]:m.start[row+1]] {
		s += w[c]
	}
	return w[m.intercept()] + s*float64(m.worth[row])
}

// add adds k to the slope of each weight that takes part in a row.
func (m *matrix) add(row int, grad []float64, k float64) {
	grad[m.intercept()] += k
	k *= float64(m.worth[row])
	for _, c := range m.cols[m.start[row]:m.start[row+1]] {
		grad[c] += k
	}
}

// loss is what the weights get wrong over the bags, and its slope, to which
// grad is set. A bag is true when any of its rows is, each by its own odds
// (noisy-or). Each weight costs its ridge.
func (m *matrix) loss(bags []bag, w, grad, ridge []float64) float64 {
	total := 0.0
	for i, x := range w {
		grad[i] = ridge[i] * x
		total += ridge[i] * x * x / 2
	}
	var scores []float64
	for _, b := range bags {
		scores = scores[:0]
		sum := 0.0
		for _, row := range b.rows {
			s := m.dot(row, w)
			scores = append(scores, s)
			sum += softplus(s)
		}
		slope := b.weight
		if b.want {
			sum = max(sum, 1e-12)
			total -= b.weight * math.Log(-math.Expm1(-sum))
			slope = -b.weight / math.Expm1(sum)
		} else {
			total += b.weight * sum
		}
		if math.Abs(slope) < 1e-9 {
			continue
		}
		for k, row := range b.rows {
			m.add(row, grad, slope*sigmoid(scores[k]))
		}
	}
	return total
}

// ridges is how much each weight costs: less where the feature alone already
// tells the bags apart, as naive Bayes would see it.
func (m *matrix) ridges(bags []bag, base float64) []float64 {
	with, without := make([]float64, len(m.keys)+1), make([]float64, len(m.keys)+1)
	var yes, no float64
	for _, b := range bags {
		to, share := without, b.weight
		if b.want {
			to, share = with, b.weight/float64(len(b.rows))
			yes += b.weight
		} else {
			no += b.weight * float64(len(b.rows))
		}
		for _, row := range b.rows {
			m.add(row, to, share)
		}
	}
	const smooth = 0.5
	ridge := make([]float64, len(m.keys)+1)
	for i := range m.keys {
		odds := math.Log((with[i] + smooth) / (yes + 2*smooth) * (no + 2*smooth) / (without[i] + smooth))
		g := min(math.Abs(odds), 4) / 2
		ridge[i] = base / (g*g + 0.01)
	}
	return ridge
}

func softplus(x float64) float64 {
	if x > 0 {
		return x + math.Log1p(math.Exp(-x))
	}
	return math.Log1p(math.Exp(x))
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
