package model

import (
	"cmp"
	"encoding/binary"
	"maps"
	"math/bits"
	"slices"
)

// A table finds the weights of a feature by its key: the upper bits lead to
// the few features that share them, the lower bits tell those apart.
type table struct {
	from    []uint32 // for each value of the upper bits, its first feature
	low     []uint8  // the lower bits of each feature; some room at the end
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

// lowBits leaves two features to a value of the upper bits, so that hardly
// ever more share one than are compared at once.
const lowBits = 7

const lowMask = 1<<lowBits - 1

func (t *table) read(c *cursor) {
	n := c.count(2)
	if c.bad {
		return
	}
	t.from = make([]uint32, 1<<(keyBits-lowBits)+1)
	t.low = make([]uint8, n+atOnce)
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
		t.low[i] = uint8(last & lowMask)
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

// add adds the steps of the features' weights to sum: first all features are
// looked for, so that the waits for memory overlap, then the bytes of their rows
// are added side by side, eight outputs at once.
func (t *table) add(sum *sums, features []Feature) {
	const even = 0x00ff00ff00ff00ff
	var found [256]int32 // more rows might not fit into two bytes
	for len(features) > 0 {
		some := features[:min(len(features), len(found))]
		features = features[len(some):]
		n := 0
		for i := range some {
			at := t.find(some[i].Key)
			found[n] = int32(at)
			n += int(^uint(at) >> 63) // 0 for -1: whether a feature is known cannot be foreseen
		}
		var lo0, lo1, lo2, lo3, hi0, hi1, hi2, hi3 uint64 // arrays would not be kept in registers
		for _, at := range found[:n] {
			r := &t.rows[at]
			lo0 += r[0] & even
			hi0 += r[0] >> 8 & even
			lo1 += r[1] & even
			hi1 += r[1] >> 8 & even
			lo2 += r[2] & even
			hi2 += r[2] >> 8 & even
			lo3 += r[3] & even
			hi3 += r[3] >> 8 & even
		}
		lo, hi := row{lo0, lo1, lo2, lo3}, row{hi0, hi1, hi2, hi3}
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

// atOnce is how many features are compared at once: the bytes of a word.
const atOnce = 8

// find is the number of a feature, or -1.
func (t *table) find(k Key) int {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	hi := k >> lowBits
	want := uint64(k&lowMask) * ones
	i, end := int(t.from[hi]), int(t.from[hi+1])
	for ; i < end; i += atOnce {
		// The lowest byte that is the same is the lowest to become 0.
		x := binary.LittleEndian.Uint64(t.low[i:]) ^ want
		if at := i + bits.TrailingZeros64((x-ones)&^x&tops)/8; at < min(i+atOnce, end) {
			return at
		}
	}
	return -1
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}
