package draft

// A head is how a match can begin: for each of its first words the sum of the
// numbers it may have, all bits where there need not be such a word or where
// it may be any. It tells most places off where a phrase is to be tried.
type head [4]sum

// begins gives the head of a program.
func begins(prog []inst) (h head) {
	now := []int{0}
	var next []int
	seen := make([]int, len(prog)) // the word at which it was looked at, plus 1
	for i := range h {
		over := false
		var walk func(pc int)
		walk = func(pc int) {
			if seen[pc] == i+1 {
				return
			}
			seen[pc] = i + 1
			switch in := &prog[pc]; in.op {
			case opMatch:
				over = true
			case opSplit:
				walk(in.x)
				walk(in.y)
			case opJump, opNot, opNotBack:
				walk(in.x)
			case opOpen, opShut, opStart, opEnd:
				walk(pc + 1)
			case opFold:
				for _, n := range in.nums {
					h[i].add(n)
				}
				next = append(next, pc+1)
			default:
				h[i] = anySum
				next = append(next, pc+1)
			}
		}
		for _, pc := range now {
			walk(pc)
		}
		if over {
			for ; i < len(h); i++ {
				h[i] = anySum
			}
			return h
		}
		now, next = next, now[:0]
	}
	return h
}

// fits reports whether a match may begin at word i.
func (h *head) fits(words []Word, i int) bool {
	for k := range h {
		if h[k] != anySum && (i >= len(words) || words[i].number == 0 || !h[k].has(words[i].number)) {
			return false
		}
		i++
	}
	return true
}

// A sum is a set of numbers, without being sure: what it lacks was not added
// to it.
type sum [2]uint64

// anySum is the sum of all numbers.
var anySum = sum{^uint64(0), ^uint64(0)}

func (s *sum) add(number int32) { s[number>>6&1] |= 1 << (number & 63) }

func (s *sum) has(number int32) bool { return s[number>>6&1]>>(number&63)&1 != 0 }

// meets reports whether the two may have a number in common.
func (s *sum) meets(o *sum) bool { return s[0]&o[0]|s[1]&o[1] != 0 }
