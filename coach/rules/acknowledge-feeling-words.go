package rules

// Words for how trouble makes people feel (felt), for what trouble is like
// (trying; taxing only says so where an agent's own "I see" or "for you" stands by
// it), and for what it costs them.
const (
	felt = "(frustrated|annoyed|upset|worried|stressed|disappointed|angry|cross|furious|livid|mad|fed up|concerned|anxious|scared|frightened|alarmed|unsettled|irritated|exasperated|embarrassed|exhausted|tired|worn out|worn down|distressed|rattled|shaken|overwhelmed|desperate|helpless|nervous|fuming|unhappy|let down|sick|sick of|lost|stuck|impatient|aggravated|infuriated|devastated|gutted|heartbroken|raging|miffed|peeved|at the end of|at your wits|confused|short|panicked|panicking|dismayed|disheartened|hurt|wary|tense|bothered|displeased|dissatisfied|discouraged|afraid|sceptical|skeptical|suspicious)"

	trying = "(frustrating|frustating|annoying|anoying|upsetting|worrying|stressful|disappointing|scary|frightening|terrifying|alarming|unsettling|maddening|irritating|exasperating|embarrassing|exhausting|infuriating|aggravating|distressing|disheartening|demoralizing|demoralising|nerve-racking|nerve-wracking|nerve racking|nerve wracking|miserable|unfair|punishing|nasty|hurtful|thankless|tiresome in|horrible|awful|dreadful|terrible|grim|rotten|galling|tiresome|draining|gutting|heartbreaking|devastating|vexing|crushing|agonizing|agonising|a shock|shocking|a nightmare|a headache|a hassle|a nuisance|a blow|a let-down|a letdown|a slap|no fun|no joke|no picnic|no small thing|no small matter|no way to (begin|start|spend|end|treat)|bitter|far too long|much too long|as bad as it gets|the last place|a lot of work|a lot of time|a mess|a punishing|too much to ask|a worry|a shame|tiring|deeply unpleasant|unpleasant|unnerving|vexatious|disconcerting|dispiriting|soul-destroying|soul destroying|sickening|harrowing|hellish|mortifying|nervewracking|wearying|daft|hard to take|hard to swallow|hard to bear|hard going|the pits|rubbish|lousy|crappy|beyond frustrating|a lot to (carry|deal with|ask|put up with|take|bear|lose|cope with))"

	taxing = "(hard|tough|difficult|inconvenient|disruptive|urgent|important|critical|crucial|vital|pressing|pressured|precious|time-sensitive|confusing|awkward|unfair|unacceptable|painful|serious|costly|troubling|troublesome|tedious|unhelpful|inconveniencing|bad|much|far from ideal|not ideal|less than ideal|overwhelming|daunting|puzzling|badly timed|strange|unfortunate)"

	pains = "(frustration|frustrations|annoyance|anger|disappointment|worry|worries|concern|concerns|stress|distress|irritation|anxiety|inconvenience|inconveniences|pain|upset|hassle|nuisance|trouble|strain|pressure|deadline|deadlines|disruption|impatience|grief|exasperation|discomfort|urgency|importance|feelings|headache|loss|impact|unease|dismay|fear|fears|alarm|shock|displeasure|dissatisfaction|irritations|aggravation|burden|sadness|fury|embarrassment|wait|hurt|helplessness|suspense|nerves|confusion|struggle|fright|scare)"

	spell = "(morning|mornings|afternoon|afternoons|day|days|evening|evenings|night|nights|week|weeks|weekend|weekends|hour|hours|saturday|sunday|monday|tuesday|wednesday|thursday|friday|lunch|shift|shifts|sleep|time|month|months|lesson|sale|sales|work|money|orders|customers|patience|nerves|holiday|break|half-day)"

	event = "(deadline|exam|exams|audit|auditors|inspection|launch|demo|presentation|pitch|meeting|wedding|funeral|payroll|wages|payday|tender|hearing|interview|board|filing|submission|closing|release|show|concert|holiday|trip|flight|move|operation|clinic|thesis|grant|birthday|christmas)"
)
