package main

import "hash/fnv"

// hold puts a sample into the fold that it is held out with: what is written
// for the project by its writer, who is the digit at the end of the file's
// name; a real reply by its source, or by chance.
func (s *sample) hold(bySource bool) {
	switch last := s.group[len(s.group)-1]; {
	case s.form != realReply && last >= '1' && last <= '9':
		s.fold = int(last-'1') % folds
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
		s.fold = int(h.Sum32()>>8) % folds
	}
}
