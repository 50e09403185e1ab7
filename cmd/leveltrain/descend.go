package main

import "math"

// descend walks from w to where f is least, by L-BFGS with a line search that
// halves its step, and leaves the place in w. f sets its second argument to
// the slope.
func descend(w []float64, rounds int, f func(w, grad []float64) float64) {
	const memory = 6
	n := len(w)
	grad, next, nextGrad, dir := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	var steps, turns [][]float64
	var rhos []float64
	cost := f(w, grad)
	for round := range rounds {
		copy(dir, grad)
		alphas := make([]float64, len(steps))
		for i := len(steps) - 1; i >= 0; i-- {
			alphas[i] = rhos[i] * inner(steps[i], dir)
			plus(dir, turns[i], -alphas[i])
		}
		if k := len(steps) - 1; k >= 0 {
			scale(dir, 1/(rhos[k]*inner(turns[k], turns[k])))
		} else {
			scale(dir, 1/math.Max(1, math.Sqrt(inner(grad, grad))))
		}
		for i := range steps {
			beta := rhos[i] * inner(turns[i], dir)
			plus(dir, steps[i], alphas[i]-beta)
		}
		downhill := -inner(grad, dir)
		if downhill >= 0 {
			return
		}
		size, better := 1.0, math.Inf(1)
		for range 20 {
			for i := range w {
				next[i] = w[i] - size*dir[i]
			}
			better = f(next, nextGrad)
			if better <= cost+1e-4*size*downhill {
				break
			}
			size /= 2
		}
		if better > cost {
			return
		}
		var step, turn []float64
		if len(steps) == memory {
			step, turn = steps[0], turns[0]
			steps, turns, rhos = steps[1:], turns[1:], rhos[1:]
		} else {
			step, turn = make([]float64, n), make([]float64, n)
		}
		for i := range w {
			step[i], turn[i] = next[i]-w[i], nextGrad[i]-grad[i]
		}
		if curve := inner(step, turn); curve > 1e-12 {
			steps, turns, rhos = append(steps, step), append(turns, turn), append(rhos, 1/curve)
		}
		done := round > 5 && (cost-better) < 1e-5*math.Abs(cost)
		copy(w, next)
		copy(grad, nextGrad)
		cost = better
		if done {
			return
		}
	}
}

func inner(a, b []float64) (s float64) {
	for i, x := range a {
		s += x * b[i]
	}
	return s
}

func plus(a, b []float64, k float64) {
	for i, x := range b {
		a[i] += k * x
	}
}

func scale(a []float64, k float64) {
	for i := range a {
		a[i] *= k
	}
}
