package draft

import "sync"

// The vocabulary numbers every fold that a phrase speaks of, so that words and
// phrases are compared by number. It only grows: phrases are made when the
// program starts or when a team's own are loaded.
var vocabulary = struct {
	sync.RWMutex
	number map[string]int32
}{number: map[string]int32{}}

// numberAll gives folds their numbers, 1 or more.
func numberAll(folds []string, nums []int32) {
	vocabulary.Lock()
	defer vocabulary.Unlock()
	for i, fold := range folds {
		n, ok := vocabulary.number[fold]
		if !ok {
			n = int32(len(vocabulary.number) + 1)
			vocabulary.number[fold] = n
		}
		nums[i] = n
	}
}

// name looks up words, under the lock.
func name(words []Word) {
	for i := range words {
		if w := &words[i]; !w.Foreign {
			w.number = vocabulary.number[w.Fold]
		}
	}
}
