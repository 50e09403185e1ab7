package copied

import "levelhead/coach/draft"

// What nobody says to anybody in a letter.
var (
	legal = draft.MustPhrases(
		"(shall|hereby|herein|hereof|thereof|hereto|whereof|thereto|hereunder|licensor|licensee|indemnify|warranties|warranty of|merchantability|jurisdiction|clause|parties|controller|gdpr|provisions|governed|liable|liability|addressee|waiver|tenant|landlord shall|consequential|consent|personal data|termination|pursuant|notwithstanding|disclose|decompile|cookies|breach|breaches|confidential|terms)",
		"(reserves|reserve) the right", "subject to", "(these|the|new) terms", "(in|at) (writing|its sole)", "without (prior|the prior|undue|warranty|restriction)", "(may|must|shall|agree|agrees) not (be|to|copy|disclose|reverse|modify)", "you (agree|consent|accept|grant) ", "(right of withdrawal|the right to|the rights|is limited to|are responsible for|personal data|data when|ip address)", "(ends|valid|fall due) (once|within|until)", "(by|if) [you] (clicking|continuing|using)", "(received|sent) [it|this] in error",
	)
	notes = draft.MustPhrases(
		"^ (user|cust|customer|caller|client|root cause|symptom|cause|solution|present|attendees|minutes|note|warning|fixed|changed|removed|deprecated|usage|version|agenda|usage) [:|reports|states|says|upset|called|informed|advised]", "^ (called|rang|emailed|left|escalated|replaced|rebuilt|waiting|monitoring|tried|checked|tested|spoke|followed|returned) [customer|user|voicemail|psu|profile|for|to|safe|ok|same]", "(will retry|follow up|no answer|shift handover|per vendor)", "(the|a|this) (user|administrator|employee|customer|caller|callers|function|client|server|option|parameter|default|value|command|visitors|method|service desk|line manager)", "(is|are|was|were|be) <VBN> by", "(default|optional|parameter|settings are|required|requests|requirements|procedure|installation|returns|deployed)",
	)
)
