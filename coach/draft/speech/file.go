package speech

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"

	"github.com/jdkato/prose/v3/tag/aptagmodel"
)

// How prose's file of the model begins; the number of its version follows.
const (
	magic   = "PROSETAG"
	version = 1
)

var errFile = errors.New("the file of the tags’ model is not of the version that is known")

// names are how the file begins the name of each kind of feature.
var names = [kinds]string{
	"bias", "i suffix ", "i pref1 ", "i-1 tag ", "i-2 tag ", "i tag+i-2 tag ", "i word ", "i-1 tag+i word ",
	"i-1 word ", "i-1 suffix ", "i-2 word ", "i+1 word ", "i+1 suffix ", "i+2 word ",
}

// read reads the model that comes with prose. Its package internal/flat says
// how the file is made up: the tags; the names of the features, one after the
// other; where in them each name begins, and where its weights begin; the tag of
// each weight; the weights; and the words that have but one tag.
func read() (m model, err error) {
	f := file{b: aptagmodel.English}
	f.bad = string(f.take(len(magic))) != magic || f.number() != version
	m.tags = make([]string, f.count(len(scores{})))
	for i := range m.tags {
		m.tags[i] = f.text()
	}
	n, pairs := f.count(1<<20), f.count(1<<fromBits-1<<16)
	blob := f.take(f.count(1 << 24))
	begins, from := f.take(4*(n+1)), f.take(4*(n+1))
	m.tag = slices.Clone(f.take(pairs))
	weights := f.take(4 * pairs)
	words := f.count(1<<16 - 1)
	if f.bad {
		return m, errFile
	}
	m.weights = make([]float32, pairs)
	for i := range m.weights {
		m.weights[i] = math.Float32frombits(nth(weights, i))
	}
	size := 1
	for size < 3*(n+words)/2 {
		size *= 2
	}
	m.slots = make([]uint64, size)
	for i := range n {
		at, to := nth(begins, i), nth(begins, i+1)
		first, end := nth(from, i), nth(from, i+1)
		if at > to || int(to) > len(blob) || first > end || int(end) > pairs || int(end-first) > len(m.tags) {
			return m, errFile
		}
		m.name(string(blob[at:to]), int(first), int(end-first))
	}
	for range words {
		m.put(only, hash(f.text()), len(m.tag), 1)
		m.tag = append(m.tag, f.take(1)...)
	}
	if f.bad || slices.ContainsFunc(m.tag, func(t uint8) bool { return int(t) >= len(m.tags) }) {
		return m, errFile
	}
	return m, nil
}

// name takes a feature in by its name in the file.
func (m *model) name(name string, from, n int) {
	for kind, begin := range names {
		rest, ok := strings.CutPrefix(name, begin)
		if !ok {
			continue
		}
		h := hash(rest)
		if kind == int(tagsBack) || kind == int(tagAndThis) {
			first, second, _ := strings.Cut(rest, " ") // no tag has a space in it
			h = both(hash(first), hash(second))
		}
		m.put(uint64(kind), h, from, n)
		return
	}
}

// nth is a number of a list.
func nth(list []byte, i int) uint32 { return binary.LittleEndian.Uint32(list[4*i:]) }

// A file is what is left to read of one. Its numbers have four bytes.
type file struct {
	b   []byte
	bad bool // it ended too early, or what was read cannot be
}

func (f *file) take(n int) []byte {
	if f.bad || n > len(f.b) {
		f.bad = true
		return nil
	}
	b := f.b[:n]
	f.b = f.b[n:]
	return b
}

func (f *file) number() uint32 {
	if b := f.take(4); !f.bad {
		return nth(b, 0)
	}
	return 0
}

// count is a number that says how many of something there are, at most most.
func (f *file) count(most int) int {
	n := f.number()
	if f.bad = f.bad || n > uint32(most); f.bad {
		return 0
	}
	return int(n)
}

// text is a string behind its length, of two bytes.
func (f *file) text() string {
	b := f.take(2)
	if f.bad {
		return ""
	}
	return string(f.take(int(binary.LittleEndian.Uint16(b))))
}
