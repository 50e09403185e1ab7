package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// A word is one word of a draft as the features see it: everything is a hash
// or a number, so that reading allocates nothing a word.
type word struct {
	fold uint64 // the word; numbers and what is foreign by their shape
	tag  uint64
	// near, mid and far are its kinds among words of like meaning, from fine
	// to coarse; words that the table does not hold go by their tag.
	near, mid, far uint64
	raw            string // as folded; "" for a foreign word
	role           role
	verb           bool
	punct          bool
	shout          bool // a word of four letters or more in capitals
	echo           bool // a word of weight that the customer used too
}

// A role is the part a word can play in a frame of subject and verb.
type role uint8

const (
	noRole role = iota
	subject
	auxiliary
	negation
	filler // stands between a subject and its verb, as "already" does
)

var roles = func() map[string]role {
	m := map[string]role{}
	for r, list := range map[role]string{
		subject:   "i we you it he she they this that there nothing nobody everything someone everyone who which",
		auxiliary: "am is are was were be been being do does did have has had will would can could shall should may might must 'll 'd gonna gotta to going need needs",
		negation:  "not never no nor",
		filler:    "already also just really still now then both all always certainly definitely fully completely personally so very only quickly gladly actually please",
	} {
		for f := range strings.FieldsSeq(list) {
			m[f] = r
		}
	}
	return m
}()

// shapes are words that stand for their kind.
var shapes = func() map[string]uint64 {
	m := map[string]uint64{}
	for name, list := range map[string]string{
		"<day>":   "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri",
		"<month>": "january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec",
		"<count>": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty",
	} {
		for f := range strings.FieldsSeq(list) {
			m[f] = text(name)
		}
	}
	return m
}()

var foreignFold, foreignTag = text("<foreign>"), text("<FOREIGN>")

// see reads one word of a draft.
func (m *kinds) see(d *draft.Draft, w *draft.Word) word {
	if w.Foreign {
		return word{fold: foreignFold, tag: foreignTag, near: foreignFold, mid: foreignFold, far: foreignFold}
	}
	f := text(w.Fold)
	out := word{
		fold: f, tag: text(w.Tag), raw: w.Fold,
		role: roles[w.Fold], verb: strings.HasPrefix(w.Tag, "VB"), punct: w.Punct(),
	}
	if s, ok := shapes[w.Fold]; ok {
		out.fold = s
	} else if c := w.Fold[0]; c >= '0' && c <= '9' || len(w.Fold) > 1 && (c == '$' || c >= utf8.RuneSelf) {
		if s := numeric(w.Fold); s != 0 {
			out.fold = s
		}
	}
	if k, ok := m.of(f); ok {
		out.near, out.mid, out.far = kindHash(0, k), kindHash(1, uint16(m.mid[k])), kindHash(2, uint16(m.far[m.mid[k]]))
	} else {
		out.near, out.mid, out.far = out.tag, out.tag, out.tag
	}
	if n := w.Len(); n >= 3 && n <= 40 {
		out.shout = capitals(w.In(d.Text))
	}
	return out
}

func kindHash(level uint64, k uint16) uint64 { return join(0x5bd1e995+level, uint64(k)+1) }

// capitals reports whether s is letters in capitals only.
func capitals(s string) bool {
	for _, r := range s {
		if !unicode.IsUpper(r) && r != '\'' && r != '’' {
			return false
		}
	}
	return true
}

// numeric is the shape of a number: digits as 9, their run shortened. It is 0
// for what holds no digit.
func numeric(s string) uint64 {
	h, last, digit := uint64(fnvStart), byte(0), false
	for i := range min(len(s), 24) {
		c := s[i]
		if c >= '0' && c <= '9' {
			c, digit = '9', true
			if last == '9' && i > 1 {
				continue
			}
		}
		h = (h ^ uint64(c)) * fnvPrime
		last = c
	}
	if !digit {
		return 0
	}
	return h ^ h>>29
}
