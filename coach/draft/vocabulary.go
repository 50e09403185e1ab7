package draft

import (
	"slices"
	"sync"
)

// The vocabulary numbers every fold that a phrase speaks of, so that words and
// phrases are compared by number and a phrase whose words are not in a draft
// is passed over at once. It only grows: phrases are made when the program
// starts or when a team's own are loaded.
var vocabulary = struct {
	sync.RWMutex
	number map[string]int32
}{number: map[string]int32{}}

// numberOf gives a fold its number, 1 or more.
func numberOf(fold string) int32 {
	vocabulary.Lock()
	defer vocabulary.Unlock()
	n, ok := vocabulary.number[fold]
	if !ok {
		n = int32(len(vocabulary.number) + 1)
		vocabulary.number[fold] = n
	}
	return n
}

// An index finds the words of a draft by the number of their fold.
type index struct {
	head []int32 // by number: the last place of that fold, plus 1; 0 for none
	prev []int32 // by place: the place before it of the same fold, plus 1
	many []int32 // by number: how many there are
}

// number gives the words of a draft their numbers and an index.
func number(words []Word) index {
	vocabulary.RLock()
	defer vocabulary.RUnlock()
	n := len(vocabulary.number) + 1
	room := make([]int32, 2*n+len(words))
	x := index{head: room[:n:n], many: room[n : 2*n : 2*n], prev: room[2*n:]}
	for i := range words {
		w := &words[i]
		if w.Foreign {
			continue
		}
		w.number = vocabulary.number[w.Fold]
		if w.number > 0 {
			x.prev[i] = x.head[w.number]
			x.head[w.number] = int32(i + 1)
			x.many[w.number]++
		}
	}
	return x
}

// knows reports whether the index can answer for all numbers up to n: a phrase
// made after the draft was cut up speaks of folds that had no number then.
func (x index) knows(n int32) bool { return int(n) < len(x.head) }

// count is how many words of a draft are one of those numbers.
func (x index) count(numbers []int32) (n int32) {
	for _, k := range numbers {
		n += x.many[k]
	}
	return n
}

// places appends the places of words of those numbers, in order.
func (x index) places(numbers []int32, to []int32) []int32 {
	for _, n := range numbers {
		for p := x.head[n]; p > 0; p = x.prev[p-1] {
			to = append(to, p-1)
		}
	}
	slices.Sort(to)
	return to
}
