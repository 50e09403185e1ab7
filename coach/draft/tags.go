package draft

import "strings"

// tagSet are the tags there are; a word keeps the place of its tag here, and a
// phrase the places of those it takes, as bits.
var tagSet = strings.Fields("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB -NONE- . , : ( ) '' `` $ # -")

// anyTag is all places.
const anyTag = ^uint64(0)

// otherTag is the place of a tag that is none of tagSet.
const otherTag = 63

var tagPlaces = func() map[string]uint8 {
	m := make(map[string]uint8, len(tagSet))
	for i, t := range tagSet {
		m[t] = uint8(i)
	}
	return m
}()

func tagPlace(tag string) uint8 {
	if i, ok := tagPlaces[tag]; ok {
		return i
	}
	return otherTag
}

// tagBits are the places of the tags that one of the patterns takes.
func tagBits(patterns []string) (bits uint64) {
	for i, t := range tagSet {
		if tagged(t, patterns) {
			bits |= 1 << i
		}
	}
	return bits
}

// tagged reports whether one of the patterns takes the tag.
func tagged(tag string, patterns []string) bool {
	for _, p := range patterns {
		if p == tag || strings.HasSuffix(p, "*") && strings.HasPrefix(tag, p[:len(p)-1]) {
			return true
		}
	}
	return false
}
