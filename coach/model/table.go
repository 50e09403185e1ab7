package model

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
)

// A table finds the weights of a feature by its key: the upper bits lead to
// the few features that share them, the lower bits tell those apart.
type table struct {
	from    []uint32 // for each value of the upper bits, its first feature
	low     []uint8  // the lower bits of each feature
	at      []uint32 // for each feature, its first weight; one more at the end
	weights []byte   // pairs of output and steps, as in the file
}

const lowBits = 8

func (t *table) read(c *cursor) {
	n := c.count(2)
	if c.bad {
		return
	}
	t.from = make([]uint32, 1<<(keyBits-lowBits)+1)
	t.low = make([]uint8, n)
	t.at = make([]uint32, n+1)
	last := uint64(0)
	for i := range n {
		d, size := binary.Uvarint(c.b)
		if size <= 0 || i > 0 && d == 0 || d >= 1<<keyBits || last+d >= 1<<keyBits {
			c.bad = true
			return
		}
		c.b = c.b[size:]
		last += d
		t.low[i] = uint8(last)
		t.from[last>>lowBits+1]++
	}
	for i := 1; i < len(t.from); i++ {
		t.from[i] += t.from[i-1]
	}
	sum := uint32(0)
	for i, k := range c.take(n) {
		t.at[i] = sum
		sum += uint32(k)
	}
	t.at[n] = sum
	t.weights = c.take(2 * int(sum))
	for i := 0; i < len(t.weights); i += 2 {
		if int(t.weights[i]) >= int(outputs) {
			c.bad = true
			return
		}
	}
}

// of are the weights of a feature: pairs of output and steps.
func (t *table) of(k Key) []byte {
	hi := k >> lowBits
	lo := uint8(k)
	for i := t.from[hi]; i < t.from[hi+1]; i++ {
		if t.low[i] == lo {
			return t.weights[2*t.at[i] : 2*t.at[i+1]]
		}
	}
	return nil
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}
