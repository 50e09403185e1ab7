// Package memory remembers what an agent has sent of late, so that a line of
// sympathy that comes again and again is noticed, and so that the sentence
// taken last time is not the first to be offered. It remembers too which
// wordings the agent finds fine whatever a check says.
//
// It keeps salted hashes of words, never words: whoever reads the file learns
// at most that a sentence they already have was sent from here.
package memory

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

const (
	// Replies is how many replies are remembered.
	Replies = 20
	// Offers is how many offered sentences are remembered.
	Offers = 24
	// Lines is how many lines of one reply are remembered.
	Lines = 12
	// Fine is how many wordings that are always fine are remembered.
	Fine = 500

	hashLen = 16 // hexadecimal digits of a hash
	saltLen = 32 // and of the salt
)

// A Memory is what is remembered. The zero Memory is empty and ready. A copy of
// one goes on by itself: what was in it when it was made is never changed.
type Memory struct {
	salt    string
	replies []reply  // the latest last
	offers  []string // hashes of the offers taken, the latest last, each once
	fine    []string // hashes of the wordings that are always fine, likewise
}

// A reply is one that was copied.
type reply struct {
	whole string   // hash of all of it
	lines []string // hashes of its lines
}

// State is a Memory as it is kept over restarts. The zero State is an empty
// one.
type State struct {
	Salt    string   // random, of this machine
	Replies []string // for each its hash and those of its lines, parted by spaces; the latest last
	Offers  []string // hashes of the offers taken, the latest last
	Fine    []string // hashes of the wordings that are always fine, the latest last
}

// hash is what is kept of words.
func (m *Memory) hash(words string) string {
	if m.salt == "" {
		var salt [saltLen / 2]byte
		rand.Read(salt[:]) // never fails, by its documentation
		m.salt = hex.EncodeToString(salt[:])
	}
	h := hmac.New(sha256.New, []byte(m.salt))
	h.Write([]byte(words))
	return hex.EncodeToString(h.Sum(nil))[:hashLen]
}

// Copied takes a reply that was copied: all its words, and its lines. One
// copied before, unchanged, counts once. With again set it is another version
// of the reply copied last, and takes its place.
func (m *Memory) Copied(whole string, lines []string, again bool) {
	r := reply{whole: m.hash(whole)}
	for _, l := range lines[:min(len(lines), Lines)] {
		r.lines = append(r.lines, m.hash(l))
	}
	if n := len(m.replies); again && n > 0 {
		m.replies = m.replies[:n-1]
	}
	others := slices.DeleteFunc(slices.Clone(m.replies), func(o reply) bool { return o.whole == r.whole })
	m.replies = latest(append(others, r), Replies)
}

// Before reports whether a line was in one of the replies remembered; with
// again set, the one copied last does not count.
func (m *Memory) Before(line string, again bool) bool {
	list := m.replies
	if again && len(list) > 0 {
		list = list[:len(list)-1]
	}
	if len(list) == 0 {
		return false
	}
	h := m.hash(line)
	return slices.ContainsFunc(list, func(r reply) bool { return slices.Contains(r.lines, h) })
}

// IsLast reports whether this is the reply copied last, unchanged.
func (m *Memory) IsLast(whole string) bool {
	n := len(m.replies)
	return n > 0 && m.replies[n-1].whole == m.hash(whole)
}

// Took takes the name of an offer that the agent has taken.
func (m *Memory) Took(offer string) {
	m.offers = with(m.offers, m.hash(offer), Offers)
}

// Used says how lately an offer was taken: 0 for not of late, else the more
// lately the larger.
func (m *Memory) Used(offer string) int {
	if len(m.offers) == 0 {
		return 0
	}
	return slices.Index(m.offers, m.hash(offer)) + 1
}

// Always takes a wording that is fine from now on.
func (m *Memory) Always(words string) {
	m.fine = with(m.fine, m.hash(words), Fine)
}

// IsFine reports whether a wording is one that is always fine.
func (m *Memory) IsFine(words string) bool {
	return len(m.fine) > 0 && slices.Contains(m.fine, m.hash(words))
}

// Fines is how many wordings are always fine.
func (m *Memory) Fines() int { return len(m.fine) }

// ForgetFine has no wording be fine any longer.
func (m *Memory) ForgetFine() { m.fine = nil }

// State is what there is to keep.
func (m *Memory) State() State {
	s := State{Salt: m.salt, Offers: slices.Clone(m.offers), Fine: slices.Clone(m.fine)}
	for _, r := range m.replies {
		s.Replies = append(s.Replies, strings.Join(append([]string{r.whole}, r.lines...), " "))
	}
	return s
}

// Of is the Memory that was kept as s. What is not as State writes it is left
// out; with another salt than one of ours, all is.
func Of(s State) Memory {
	if !digits(s.Salt, saltLen) {
		return Memory{}
	}
	m := Memory{salt: s.Salt}
	for _, line := range latest(s.Replies, Replies) {
		f := strings.Fields(line)
		if len(f) == 0 || len(f) > 1+Lines || slices.ContainsFunc(f, func(h string) bool { return !digits(h, hashLen) }) {
			continue
		}
		m.replies = append(m.replies, reply{f[0], f[1:]})
	}
	m.offers = hashes(s.Offers, Offers)
	m.fine = hashes(s.Fine, Fine)
	return m
}

// hashes are those of the last n of list that are hashes.
func hashes(list []string, n int) []string {
	return slices.DeleteFunc(latest(list, n), func(h string) bool { return !digits(h, hashLen) })
}

// with is list with h as its latest, once, and at most n long.
func with(list []string, h string, n int) []string {
	list = slices.DeleteFunc(slices.Clone(list), func(o string) bool { return o == h })
	return latest(append(list, h), n)
}

// latest are the last n of list, in room of their own.
func latest[T any](list []T, n int) []T { return slices.Clone(list[max(0, len(list)-n):]) }

// digits reports whether s is n hexadecimal digits.
func digits(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "0123456789abcdef") == ""
}
