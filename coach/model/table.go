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
	rows    []row    // the same weights of each feature, to be added up at once
}

// A row holds a byte for each output: its steps, plus 128.
type row [4]uint64

// rowOutputs is how many outputs there is room for in a row.
const (
	rowOutputs = 32
	_          = uint(rowOutputs - outputs)
)

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
	if c.bad {
		return
	}
	for i := 0; i < len(t.weights); i += 2 {
		if int(t.weights[i]) >= int(outputs) {
			c.bad = true
			return
		}
	}
	t.rows = make([]row, n)
	for i := range t.rows {
		if !t.rows[i].fill(t.weights[2*t.at[i] : 2*t.at[i+1]]) {
			c.bad = true
			return
		}
	}
}

// fill takes the weights of a feature in; it is false when they name an output
// twice.
func (r *row) fill(weights []byte) bool {
	const none = 0x8080808080808080
	*r = row{none, none, none, none}
	seen := uint32(0)
	for i := 0; i+1 < len(weights); i += 2 {
		output, steps := weights[i], weights[i+1]
		if seen>>output&1 != 0 {
			return false
		}
		seen |= 1 << output
		r[output/8] ^= uint64(steps) << (output % 8 * 8)
	}
	return true
}

// sums are how much features say for each output, in steps.
type sums [outputs]int

// add adds the steps of the features' weights to sum. The bytes of a row are
// added side by side, eight outputs at once.
func (t *table) add(sum *sums, features []Feature) {
	const even = 0x00ff00ff00ff00ff
	for len(features) > 0 {
		some := features[:min(len(features), 256)] // more might not fit into two bytes
		features = features[len(some):]
		var lo, hi row
		n := 0
		for i := range some {
			at := t.find(some[i].Key)
			if at < 0 {
				continue
			}
			n++
			r := &t.rows[at]
			lo[0] += r[0] & even
			hi[0] += r[0] >> 8 & even
			lo[1] += r[1] & even
			hi[1] += r[1] >> 8 & even
			lo[2] += r[2] & even
			hi[2] += r[2] >> 8 & even
			lo[3] += r[3] & even
			hi[3] += r[3] >> 8 & even
		}
		for o := range sum {
			half := lo[o/8]
			if o%2 == 1 {
				half = hi[o/8]
			}
			sum[o] += int(half>>(o%8/2*16)&0xffff) - 128*n
		}
	}
}

// of are the weights of a feature: pairs of output and steps.
func (t *table) of(k Key) []byte {
	if i := t.find(k); i >= 0 {
		return t.weights[2*t.at[i] : 2*t.at[i+1]]
	}
	return nil
}

// find is the number of a feature, or -1.
func (t *table) find(k Key) int {
	hi := k >> lowBits
	lo := uint8(k)
	for i := t.from[hi]; i < t.from[hi+1]; i++ {
		if t.low[i] == lo {
			return int(i)
		}
	}
	return -1
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}
