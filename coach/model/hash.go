package model

import "math/bits"

// A Key names a feature: what stands at some words of a sentence. It is a
// hash; two features may share a key, which training has to live with.
type Key uint32

// keyBits is how much of the hash a key keeps. A weights file holds some
// hundred thousand keys out of sixteen million, so that words never seen in
// training seldom meet a weight by accident.
const keyBits = 24

const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

// text is the hash of a string.
func text(s string) uint64 {
	h := uint64(fnvStart)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h ^ h>>29
}

// join is the hash of two hashes in order.
func join(a, b uint64) uint64 {
	h := (bits.RotateLeft64(a, 23) ^ b) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

// key is what is kept of a hash.
func key(h uint64) Key {
	h *= 0xc4ceb9fe1a85ec53
	return Key(h >> (64 - keyBits))
}
