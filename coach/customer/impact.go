package customer

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Stretches of time, events and people, as customers write of them.
const (
	number  = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|<CD>)"
	stretch = "{it: ((all|the whole|my whole|our whole|half the|half|half my|my entire|an entire|a whole|half a|the entire|the best part of a) (day|morning|afternoon|evening|night|week|weekend|month|shift|hour|lesson)|(an|nearly an|almost an) hour|[over|about|almost|nearly|more than] " + number + " (minutes|hours|days|weeks|months|mins|hrs))}"
	due     = "(presentation|presentations|meeting|exam|exams|audit|inspection|launch|demo|pitch|wedding|funeral|payroll|tender|court hearing|interview|submission|thesis|essay|concert|flight|trip|birthday|campaign|webinar|lecture|conference|month-end|year-end|board pack|board meeting|deadline|opening|clinic|grand round|school year|product launch|client meeting|tax return|vat return|grant report|honeymoon|festival|performance)"
	soon    = "(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|at <CD>|in <CD>|by <CD>|in (two|three|four|five|six|seven|eight|nine|ten) (minutes|hours|days)|in (an|half an) hour|this (morning|afternoon|evening|week|weekend)|next week|on the <CD>)"
	folks   = "(customers|clients|patients|guests|students|pupils|parents|team|staff|colleagues|nurses|agents|drivers|tenants|members|users|kids|children|residents|visitors|volunteers|residents|children|employees|readers|subscribers|families|players)"
)

// A cost is a stake with the ways to write of it; {it} is what can be given
// back.
type cost struct {
	check.Stake
	ways []draft.Phrase
}

var costs = []cost{
	{check.Deadline, draft.MustPhrases(
		"(my|our|the) ...1 {it: [client|board|first|final|annual|quarterly|monthly|grant|job] "+due+"} ...4 (is|are|starts|begins|on|at|in|due|was) ...2 "+soon,
		"{it: [client|board|first|final|annual|quarterly|monthly|grant|job] "+due+"} ...2 "+soon,
		"(before|for|until) (my|our|the|a|an) {it: [client|board|first|final|annual|quarterly|monthly|grant|job] "+due+"}",
		"(have|has|got|have got) (a|an|my|our) {it: [client|board|first|final|annual|quarterly|monthly|grant|job|big] "+due+"}",
		"due ...2 "+soon, "(deadline|deadlines) ", "(have|has|need) to ...4 by "+soon, "by (<CD>|noon|midnight|tonight|tomorrow) (tonight|today|sharp|at the latest|latest)",
		"(starts|start|opens|begins|doors open) (at|in|on) "+"(<CD>|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
		"(audit|auditors|inspector|inspection|regulator) ...4 "+soon,
	)},
	{check.LostTime, draft.MustPhrases(
		"(~waste|~spend|~spent|~lose|cost|costs|took|taken|takes) [me|us] ...2 "+stretch,
		stretch+" (gone|wasted|lost|down the drain|of my life)", "(been at (it|this)|been trying|been fighting|sat) ...2 (for|since) ...1 "+stretch,
		stretch+" (on the phone|on hold|on this)",
	)},
	{check.LostWork, draft.MustPhrases(
		"(all|everything|work|document|documents|file|files|photos|photographs|notes|data|posts|letters|entries|bookmarks|mails|emails|records|orders|pictures|thesis|draft|drafts|report) ...4 (is|are|was|were|have|has) [all|just|simply|now|been] (gone|lost|missing|deleted|wiped|erased|vanished|disappeared|overwritten|empty)",
		"~lose (all|everything|my|our|the) ...2 (work|document|documents|files|file|photos|notes|data|thesis|draft|chapter|text)", "(wiped|deleted|erased|overwrote) (my|our|the|all|everything)",
		"(can not|could not|unable to) [even] (work|do my job|do anything|teach|prescribe|trade|sell|bill|invoice|log a single)", "nobody can work", "(work|business|production|everything) (has|is) (stopped|stopping|at a standstill|standing still|stood still)",
	)},
	{check.Money, draft.MustPhrases(
		"(lost|losing|lose|loses|costing|cost) [me|us] ...3 (money|orders|order|sales|income|revenue|business|bookings|customers|clients)", "(losing|lost|costing|lose) ...2 (money|orders|sales|income|revenue|bookings)",
		"(charged|billed|debited|paid) [me|us] ...3 (twice|double|too much|again|for nothing|wrong)", "(overcharged|double charged|out of pocket)", "in lost (orders|sales|revenue)",
		"(i|we) (paid|pay) ...3 (for this|for it|<CD>|good money)",
	)},
	{check.Others, draft.MustPhrases(
		"(my|our) ...1 {it: "+folks+"} ...6 (waiting|wait|stand|standing|stuck|can not|could not|crying|complaining|calling|asking|angry|furious|leaving|left|lost|get|are|have|had|see|hear|ring|keep|in tears|sent|do not|did not)",
		"{it: (patients|customers|clients|guests|students|parents|people|residents|children|pupils)} (are|were|is) [now|still|all|already|just] (waiting|standing|stuck|queuing|queueing|complaining|calling|leaving|asking|screaming|in the)",
		"(people|queue|line) ...3 (waiting|out the door|queue|queuing)",
		"my (son|daughter|mother|father|mum|mom|dad|wife|husband|grandson|granddaughter|child|kid|boy|girl) ...4 (cried|crying|can not|could not|sick|waiting|disappointed|upset|needs)",
	)},
	{check.Wait, draft.MustPhrases(
		"(waiting|waited|on hold|hold music|in the queue|in a queue) !(list)", "(nobody|no one) ...2 (answered|answers|answering|replied|replies|called|rang|got back|responded|responds|picks|picked|came|told)", "(never|not) (heard back|got a reply|get a reply|had a reply|received a reply|got an answer|had an answer)", "(no|without [a|any]) (reply|answer|response|call back|callback)", "heard nothing", "still (no|nothing|waiting)", "(it has been|it is now|its now|now day|day <CD>|now in week) ...3 (days|weeks|months|hours|<CD>)",
	)},
	{check.Again, draft.MustPhrases(
		"(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (time|saturday|sunday|monday|day|week|call|ticket|e-mail|email|mail|message|evening|technician|attempt|rejection)", "yet again", "(every|each) [single] (time|day|morning|week)", "(happened|broke|broken|gone|down|crashed|out|dead|failed|wrong|started|off|stopped|back|locked) again", "again (!|?|.) $", "not the first time", "keeps (happening|coming back)",
	)},
}

// impacts are what the trouble costs, one of each kind.
func impacts(d *draft.Draft) (list []check.Impact) {
	for _, c := range costs {
		var found *check.Impact
		for _, p := range c.ways {
			for m := range p.Matches(d) {
				one := check.Impact{Stake: c.Stake, At: m.At, Words: given(d, m, c.Stake)}
				if found == nil || found.Words == "" && one.Words != "" {
					found = &one
				}
				break
			}
			if found != nil && found.Words != "" {
				break
			}
		}
		if found != nil {
			list = append(list, *found)
		}
	}
	return list
}

// given is what a match remembered, in the agent's voice, or "".
func given(d *draft.Draft, m draft.Match, s check.Stake) string {
	at, ok := m.Part("it")
	if !ok {
		return ""
	}
	words := strings.ToLower(strings.Join(strings.Fields(at.In(d.Text)), " "))
	switch s {
	case check.Deadline, check.Others:
		if strings.HasPrefix(words, "people") {
			return words
		}
		return "your " + strings.TrimPrefix(words, "big ")
	}
	words = strings.Replace(" "+words, " my ", " your ", 1)
	return strings.TrimSpace(strings.Replace(words, " our ", " your ", 1))
}
