package draft

// A head is how a match can begin: for each of its first words the sum of the
// numbers it may have, all bits where there need not be such a word or where
// it may be any. It tells most places off where a phrase is to be tried.
type head [4]uint64

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
				h[i] |= in.sum
				next = append(next, pc+1)
			default:
				h[i] = anyWord
				next = append(next, pc+1)
			}
		}
		for _, pc := range now {
			walk(pc)
		}
		if over {
			for ; i < len(h); i++ {
				h[i] = anyWord
			}
			return h
		}
		now, next = next, now[:0]
	}
	return h
}

// fits reports whether a match may begin at word i.
func (h *head) fits(words []Word, i int) bool {
	for _, sum := range h {
		if sum != anyWord && (i >= len(words) || words[i].number == 0 || sum&bit(words[i].number) == 0) {
			return false
		}
		i++
	}
	return true
}
