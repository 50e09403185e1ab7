package speech

import "math/bits"

// A model is prose's averaged perceptron: for each feature of a word, how much
// it speaks for each tag.
type model struct {
	tags    []string
	slots   []uint64 // a hash table of features; the number of slots is a power of two
	tag     []uint8  // of each weight, its tag
	weights []float32
}

// The kinds of feature, and the words that have but one tag.
const (
	always uint64 = iota
	ending
	letter
	tagBack
	tagBack2
	tagsBack
	this
	tagAndThis
	wordBack
	endingBack
	wordBack2
	wordOn
	endingOn
	wordOn2
	kinds

	only = kinds
)

// A slot holds the upper bits of a feature's sum, where its weights begin and
// how many they are; 0 for no feature. Where a slot stands comes from the sum's
// lower bits, so that a feature unknown to the model passes for a known one
// once in some 10^11 times.
const (
	sumBits  = 39
	fromBits = 19
	manyBits = 64 - sumBits - fromBits
)

// scores has room for as many tags as a feature can speak of.
type scores [1 << manyBits]float32

// hash is the hash of a string.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// both is the hash of two hashes in order.
func both(a, b uint64) uint64 { return (bits.RotateLeft64(a, 23) ^ b) * 0xff51afd7ed558ccd }

// sum is what a feature goes by. Its highest bit is set, so that no slot in use
// is 0.
func sum(kind, h uint64) uint64 {
	h = (h ^ (kind+1)*0x9e3779b97f4a7c15) * 0xc4ceb9fe1a85ec53
	return h ^ h>>29 | 1<<63
}

// find gives the weights of a feature: the first, and how many.
func (m *model) find(kind, h uint64) (from, n int) {
	sum := sum(kind, h)
	mask := uint64(len(m.slots) - 1)
	for i := sum & mask; ; i = (i + 1) & mask {
		switch s := m.slots[i]; {
		case (s^sum)>>(64-sumBits) == 0:
			return int(s >> manyBits & (1<<fromBits - 1)), int(s & (1<<manyBits - 1))
		case s == 0:
			return 0, 0
		}
	}
}

// put takes a feature in. There has to be a free slot.
func (m *model) put(kind, h uint64, from, n int) {
	sum := sum(kind, h)
	mask := uint64(len(m.slots) - 1)
	i := sum & mask
	for m.slots[i] != 0 {
		i = (i + 1) & mask
	}
	m.slots[i] = sum>>(64-sumBits)<<(64-sumBits) | uint64(from)<<manyBits | uint64(n)
}

// add adds the weights of a feature to the scores.
func (m *model) add(s *scores, kind, h uint64) {
	from, n := m.find(kind, h)
	tags := m.tag[from : from+n]
	weights := m.weights[from:][:len(tags)]
	for i, t := range tags {
		s[t%uint8(len(s))] += weights[i]
	}
}

// best is the tag with the highest score, the first of them.
func (m *model) best(s *scores) string {
	best := 0
	for t := range m.tags {
		if s[t] > s[best] {
			best = t
		}
	}
	return m.tags[best]
}

// only is the tag of a word that has but one; "" for others.
func (m *model) only(word string) string {
	if from, n := m.find(only, hash(word)); n > 0 {
		return m.tags[m.tag[from]]
	}
	return ""
}
