package main

import "hash/fnv"

// hold puts a sample into the fold that it is held out with: what is written
// for the project by its writer, who is the digit at the end of the file's
// name, what the phrases have not seen apart; a real reply by its source, or by
// chance. Fragments are never held out.
func (s *sample) hold(bySource bool) {
	switch last := s.group[len(s.group)-1]; {
	case s.bit:
		s.fold = -1
	case s.own && s.form == wholeReply:
		s.fold = 5
	case s.own:
		s.fold = 4 + int(last-'1')%2
	case s.form != realReply && last >= '1' && last <= '9':
		s.fold = int(last-'1') % 4
	case s.form == realReply && bySource:
		// the large sources apart, the small ones together
		fold, ok := map[string]int{"sumo_firefox": 0, "ibm_twitter_cdp": 1, "sumo_staff": 2}[s.group]
		if !ok {
			fold = 3
		}
		s.fold = fold
	default:
		h := fnv.New32a()
		h.Write([]byte(s.text))
		s.fold = int(h.Sum32()>>8) % 4
	}
}
