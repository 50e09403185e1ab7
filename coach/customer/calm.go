package customer

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// content is what people write when all is well or nothing presses.
var content = draft.MustPhrases(
	"(it|that|this|everything|all|they|which|the _|your _|my _) (works|work|is working|worked|is fixed|is fine|is sorted|is solved|is resolved|is all good|did the trick|sorted it|fixed it|runs|prints|is back|is great) [fine|well|great|perfectly|again|now|like a charm] (,|.|!|-|$|now|again|and|thank|thanks)",
	"^ [brilliant|great|perfect|super] [,] sorted", "^ ...2 (works|working|fixed|sorted|solved|resolved) (now|again|perfectly|fine|great|like a charm)",
	"(thanks|thank you|cheers) ...6 (sorted|fixed|solved|works|working|resolved|worked|helped|quick help|fast help|great help|brilliant)",
	"(no|not in a|not in any|not a|no great|no real|in no) (rush|hurry|urgency)",
	"(not|nothing|is not|are not) ...2 (urgent|critical|pressing)",
	"(when|whenever|once|if) (you|someone|somebody|anybody|anyone) (have|has|get|gets|find|finds) (a|some|the|time|round|around|a spare) ...2 (time|minute|moment|chance|second|it|to it)",
	"(when|whenever) (you have time|it suits|convenient|you can|it is convenient|you like)",
	"at your (convenience|leisure)",
	"(happy|glad|delighted|impressed|pleased) (with|that|about|to (see|say|hear|report))",
	"(great|brilliant|excellent|superb|fantastic|lovely|quick|fast|outstanding) (service|job|work|help|support)",
	"(love|like) (the|your) (new|app|tool|update|service)",
	"you (are|were) (a star|a legend|a lifesaver|the best|so helpful|very helpful)",
	"(just|only) (wanted|want|writing|a note) to (say|let you know|thank) ...3 (thank|thanks|works|great|happy|fine)",
)

// trouble is what speaks against it.
var trouble = draft.MustPhrases(
	"(still|again|yet) (not|broken|down|nothing|no|waiting)", "(but|however) ...6 (not|broken|still|wrong|missing|gone|lost|never)",
	"(third|fourth|fifth|second) time", "(unacceptable|ridiculous|useless|disgrace|joke|fed up|furious|angry|disappointed|asap|deadline)", "<!(not|nothing|no|never|not very|not that) (urgent|urgently)",
	"^ ...1 help $", "(please|pls) help", "(big|the|a|this|an|same) (problem|issue|error)", "(nobody|no one) ...3 (answers|answered|replied|called|told)", "(waiting|waited|on hold) ...3 (hours|days|weeks)",
)

// bitter thanks are none.
var bitter = draft.MustPhrases("(thanks|thank you|cheers) (for|a lot for) (nothing|wasting|closing|ignoring|losing|deleting|hanging)", "^ (great|brilliant|fantastic|wonderful) (job|work|service) , ...3 (not|still|again|now)")

// asking is a plain question or wish.
var asking = draft.MustPhrases(
	"^ [hi|hello|and|also|so] (how|which|where|what|when|who|can|could|may|would|is|are|do|does) ",
	"^ (please|pls|kindly) ", "^ (i|we) (would like|need|want|was wondering|am looking for|wonder) ", "^ (thanks|thank|cheers|regards|best|kind|have|many) ",
)

// needsNothing reports whether a message is thanks, or a wish that can wait,
// or a plain question or wish without a word of trouble, and holds nothing
// else. The learned reader knows such short ones less well than long ones.
func needsNothing(d *draft.Draft, h check.Heat) bool {
	if len(d.Sentences) > 6 || find(d, trouble, nil) != nil || find(d, bitter, nil) != nil || strings.Count(d.Text, "!") > 2 {
		return false
	}
	if find(d, content, nil) != nil {
		return true
	}
	if h == check.Furious {
		return false
	}
	asked := map[int]bool{}
	for _, p := range asking {
		for at := range p.In(d) {
			asked[d.SentenceAt(at.Start).Index] = true
		}
	}
	for i, s := range d.Sentences {
		for _, w := range s.Words {
			if troubled[w.Fold] || w.Fold == "why" {
				return false
			}
		}
		if !s.Greeting && !asked[i] && len(s.Words) > 4 {
			return false
		}
	}
	return len(asked) > 0
}
