package model

// kinds is a table of common words and of the kinds of like meaning they fall
// into: near kinds, each in one of the mid kinds, each in one of the far ones.
type kinds struct {
	slots []slot // open addressing; the number of slots is a power of two
	mid   []uint8
	far   []uint8
}

type slot struct {
	sum  uint32 // of the word's hash; 0 for an empty slot
	kind uint16
}

// wordSum is what the table keeps of a word's hash; it is never 0.
func wordSum(h uint64) uint32 { return uint32(h>>32) | 1 }

func (k *kinds) of(h uint64) (uint16, bool) {
	if len(k.slots) == 0 {
		return 0, false
	}
	sum, mask := wordSum(h), len(k.slots)-1
	for i := home(sum) & mask; ; i = (i + 1) & mask {
		switch s := k.slots[i]; s.sum {
		case sum:
			return s.kind, true
		case 0:
			return 0, false
		}
	}
}

// home is where the search for a word begins.
func home(sum uint32) int { return int(sum >> 1) }

// put adds a word. There is always a free slot: newKinds sees to it.
func (k *kinds) put(sum uint32, kind uint16) {
	mask := len(k.slots) - 1
	i := home(sum) & mask
	for k.slots[i].sum != 0 && k.slots[i].sum != sum {
		i = (i + 1) & mask
	}
	k.slots[i] = slot{sum, kind}
}

// room makes slots for n words, at least half of them free.
func (k *kinds) room(n int) {
	size := 2
	for size < 2*n {
		size *= 2
	}
	k.slots = make([]slot, size)
}
