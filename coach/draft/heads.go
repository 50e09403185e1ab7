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
					h[i] |= sumOf(n)
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

// A sum is a set of numbers, without being sure: what it lacks was not added
// to it. A word that no phrase speaks of is in none but anySum, nor is what
// there is not.
type sum uint64

const (
	anySum sum = 1<<64 - 1
	noSum  sum = 1 << 63
)

// sumOf is the sum of some numbers; those that are 0 are none.
func sumOf(numbers ...int32) (s sum) {
	for _, n := range numbers {
		if n == 0 {
			s |= noSum
			continue
		}
		s |= 1 << (uint32(n) % 63)
	}
	return s
}

// meets reports whether the two may have a number in common.
func (s sum) meets(o sum) bool { return s&o != 0 }
