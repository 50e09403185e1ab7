package draft

import (
	"strconv"
	"strings"
)

// rate is about how often a word stands in a thousand words of replies.
// Phrases are looked for at the rarest words they need; a wrong figure here
// costs time, never a match.
var rate = func() map[string]float64 {
	m := map[string]float64{}
	for row := range strings.SplitSeq(`. 48|the 48|, 35|you 25|to 23|and 18|it 18|is 17|a 15|i 14|in 13|for 11|that 11|your 11|not 11|on 11|: 10|of 9|have 9|this 8|can 8|if 8|are 7|with 6|will 6|we 6|or 5|do 5|? 5|be 5|) 5|at 5|( 5|hi 4|as 4|so 4|from 4|there 4|please 3|! 3|by 3|what 3|one 3|would 3|us 3|see 3|was 3|then 3|an 3|but 3|here 2|our 2|page 2|when 2|click 2|all 2|- 2|no 2|out 2|me 2|help 2|should 2|they 2|which 2|am 2|try 2|about 2|know 2|up 2|new 2|any 2|sorry 2|use 2|get 2|back 2|does 2|need 2|let 2|check 2|like 2|has 2|'s 2|also 2|only 1|them 1|more 1|two 1|open 1|time 1|account 1|after 1|file 1|could 1|did 1|using 1|off 1|right 1|how 1|again 1|first 1|phone 1|now 1|; 1|set 1|other 1|still 1|/ 1|issue 1|before 1|hello 1|my 1|support 1|address 1|go 1|link 1|work 1|make 1|problem 1|want 1|just 1|same 1|thanks 1|may 1|change 1|because 1|until 1|look 1|send 1|been 1|take 1|these 1|hope 1|think 1`, "|") {
		word, n, _ := strings.Cut(row, " ")
		m[word], _ = strconv.ParseFloat(n, 64)
	}
	return m
}()

// seldom is the rate of a word that is not among the common ones.
const seldom = 0.25

func rateOf(folds []string) (sum float64) {
	for _, f := range folds {
		if r, ok := rate[f]; ok {
			sum += r
		} else {
			sum += seldom
		}
	}
	return sum
}
