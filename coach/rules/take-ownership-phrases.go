package rules

// What an agent does for a customer: base forms, past forms and -ing forms of the
// same acts. Verbs of having, knowing and thinking are none.
const (
	does = "(check|look|find|ask|send|call|ring|phone|text|write|mail|email|e-mail|fix|repair|reset|restore|arrange|escalate|raise|pass|forward|request|order|book|schedule|credit|refund|pay|waive|cancel|remove|delete|add|move|change|update|upgrade|correct|replace|swap|exchange|reopen|log|report|flag|open|release|lock|unlock|copy|test|trace|contact|speak|talk|prepare|reserve|create|install|merge|rebuild|review|verify|confirm|go|notify|inform|tell|let you know|let your|let our|let the|investigate|search|try|post|extend|enable|disable|restart|reboot|pull|bring|resend|record|note|prioritize|prioritise|assign|mark|file|submit|upload|share|stop|block|clear|approve|redo|chase|nudge|push|dig|take|get|make sure|make good|keep|follow|stay|see to|see if|see what|see that|see whether|help|handle|deal|sort|work|put|set|run|do|come|visit|drop|pop|walk|drive|ship|post|deliver|collect|pick|connect|join|start|switch|turn|draft|fill|give you|give it|show|watch|monitor|track|wait on|liaise|consult|return|open|compare|fit|load|apply|recover|transfer|hand|rush|hold|print|scan|re-run|rerun|re-send|personally|report back|circle back|get back|be (in touch|there|with you|back|here until|at your|ringing|calling|sending|checking|following|working|looking|posting|writing)|have (it|this|that|a|the|your|someone|somebody|him|her|an|one|two|another)|find out|figure|research|issue|process|adjust|reverse|activate|provision|attach|post|swing|plug|double-check|doublecheck|reach out|update you|make|leave it|read|undo|mend|rebuild|reply|answer|meet|reimburse|cover|throw in|invite|split|sign|close the|close your|link|map|publish|finish|complete|look|warn|alert|reconnect|re-enable|migrate|convert|resolve|solve|address|tackle|own|supply|provide|push|fetch|grab)"

	did = "(checked|looked|found out|asked|sent|called|rung|rang|phoned|texted|written|wrote|mailed|emailed|e-mailed|fixed|repaired|reset|restored|arranged|escalated|raised|passed|forwarded|requested|ordered|booked|rebooked|scheduled|rescheduled|credited|refunded|paid|waived|cancelled|canceled|removed|deleted|added|moved|changed|updated|upgraded|corrected|replaced|swapped|exchanged|reopened|reopend|logged|reported|flagged|opened|released|unlocked|locked|copied|tested|traced|contacted|spoken|spoke|talked|prepared|reserved|created|installed|merged|rebuilt|reviewed|verified|confirmed|gone|went|notified|informed|told|investigated|searched|tried|posted|extended|enabled|disabled|restarted|rebooted|pulled|brought|resent|recorded|noted|prioritized|prioritised|assigned|marked|filed|submitted|uploaded|shared|stopped|blocked|cleared|approved|redone|redid|chased|nudged|pushed|dug|taken|took|got|made|kept|followed|stayed|seen to|handled|dealt|sorted|worked|put|set|run|ran|done|did|visited|dropped|walked|driven|drove|shipped|delivered|collected|picked|connected|started|switched|swiched|turned|drafted|filled|given|gave|watched|monitored|tracked|liaised|consulted|returned|compared|fitted|loaded|applied|recovered|transferred|handed|rushed|held|printed|scanned|issued|processed|adjusted|reversed|activated|attached|plugged|double-checked|reached|undone|mended|invited|split|signed|linked|mapped|published|finished|completed|warned|alerted|migrated|converted|resolved|solved|addressed|supplied|fetched|grabbed|rerun|been through|been on|been onto|been chasing|been working|been trying|been looking|been in touch|been able to|had (a (look|word|go)|another|your|it|the|someone|somebody)|fished|entered|gathered|figured|researched|reproduced|duplicated|identified|narrowed|answered|replied|promised|saved|exported|imported|rolled|wiped|lent|bought|left (a|you|the|it)|laid|cut|edited|cleaned|rewritten|rewrote|measured|counted|repeated|reimbursed|nominated|appointed|briefed|pinged|bumped|credited|included|set aside|drawn|cleared|timed|recommended you|learned|shown)"

	doing = "(checking|looking|finding|asking|sending|calling|ringing|phoning|texting|writing|mailing|emailing|fixing|repairing|resetting|restoring|arranging|escalating|raising|passing|forwarding|requesting|ordering|booking|scheduling|crediting|refunding|paying|cancelling|removing|adding|moving|changing|updating|correcting|replacing|swapping|reopening|logging|reporting|flagging|releasing|copying|testing|tracing|contacting|preparing|creating|installing|merging|rebuilding|reviewing|verifying|investigating|searching|trying to (get|find|fix|reach|reproduce|solve|resolve)|posting|extending|restarting|pulling|bringing|resending|chasing|nudging|pushing|digging|taking|getting|making sure|keeping|following|staying|handling|dealing|sorting|working|putting|setting|running|doing|coming|driving|walking|shipping|delivering|collecting|connecting|starting|switching|turning|filling|watching|monitoring|tracking|liaising|comparing|fitting|loading|applying|recovering|transferring|handing|holding|standing by|on (it|my way|this|the case|the phone)|attaching|processing|researching|going (through|to your|over|down|up)|not (letting|leaving|closing|giving)|issuing|waiving|covering|clearing|waiting (for|on) (their|his|her|the ...2) (word|reply|answer|call))"
)

// ownPhrases are the ways in which agents say that they act, or have acted.
var ownPhrases = []string{
	"(i|we) (have|had|have now|have just|have already|had already|have also|have since|have personally) !(not|never|got|tested this) ...1 " + did,
	"<!(what|which|that|while|this|if|whether|when|since|as|how|where|link|article|post|page|thread|answer|article|add-on|steps|link that|because|everything|all|thing|one|do|did|can|could|should|would|must|may) (i|we) [just|also|now|already|then|personally|even|too|both|quickly|therefore|immediately|went and|then] !(had|got|read|told you|made|did|never|put (music|in|on)|run|set (my|mine|a)|use|submitted|tried|posted|fixed the same|had) «" + did + "» !(to (hear|see)|that (same|phone) )",
	"(i|we) (will|shall|am going to|are going to|am gonna|gonna|am about to|would like to|plan to|intend to|want to|am happy to|promise to|agreed to) !(not|never|be (closed|honest|off|on (leave|holiday)|out|away)) ...1 !(not|never) «" + does + "» !(honest|more than happy)",
	"(i|we) (am|are) [now|currently|just|also|already|actively|still|going to be|both|personally|looking to|busy] «" + doing + "»",
	"(i|we) (can|could) ...4 (for you|on your behalf|back for you|to you (today|tomorrow|now))",
	"let me ...1 !(know|be|stop|put it|explain|start|ask (you|one)|say|tell you|show you|share|guess|clarify|help you understand|introduce|assure|know) " + does,
	"(i|we) [also|just] (dey|chase|book|see to it|take it|pull)",
	"^ [and|so|also|now|ok|yes|sure|yep|done|right|hi|hello|,] [,] (have|am|will|gonna|going to|shall) !(you|we|i|it|that|this|be|not) ...2 (swap|dig|" + does[1:len(does)-1] + "|" + doing[1:len(doing)-1] + "|" + did[1:len(did)-1] + "|ring|call|check|open|write|send|look|get|do|text|keep|fix|come|bring|find|let you|follow|update|post|chase|email|pop)",
	"^ [and|so|also|now|ok|yes|sure|yep|right|just|already|have|been|update|,|note|-|:] [,] [just|already|now] «(refunded|escalated|passed|handed|switched|nudged|flagged|chased|chasing|looking into|digging|checking|sending|raised|reopened|reopend|logged|forwarded|booked|ordered|fixed|restored|moved|added|credited|requested|asked|arranged|contacted|spoke|called|rang|emailed|replaced|swapped|unlocked|cleared|released|removed|updated|corrected|promised|replied|put|took|got|had another|been through|pulled|merged|created|sorted|resent|restarted|copied|lent|reported|locked|found|set aside|working on|on my way|ringing|bringing)» !(by|from|in (the|may|june)|with (damp|a pin)|yesterday by|on the (screen|page)|files|items|messages|mail|playlists|accounts|tickets)",
	"let us (find out for|look into|check (this|that|it|with)|get (this|that|it|you)) ",
	"(,|-|;|and) «(refunded|switched|requested|moved|put|promised|booked|ordered|sent|raised|restored|swapped|replaced|added|asked|told|flagged|logged|chased|left|pulled|removed|escalated|passed|credited|arranged|fixed|corrected|cleared|unlocked|reopened) (it (over|back|up|to|for|on|with)|your|a (new|replacement|spare|tenner|credit|note|copy|ticket)|the (spare|part|courier|refund|supplier|team|devs)|cust|you|them to|him to|her to)» <!(you|was|were|is)",
	"(,|-|;) «(am|gonna) (" + doing[1:len(doing)-1] + "|" + did[1:len(did)-1] + "|" + does[1:len(does)-1] + ")»",
	"(i|we) will not be (letting|leaving|closing|resting|giving)",
	"(i|we) (ring|send|call|create|book|bring|pick|come|write|check|deliver|change|repair|order|phone|tell|pay|make sure|give) ...7 (today|tomorrow|tonight|at <CD>|by <CD>|this (afternoon|evening|morning)|now|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before (noon|<CD>|lunch))",
	"^ reset (it|your|the|both) ...5 (for you|from here|, (will|ring|i|you can|and sent)|, done|and sent|now)",
	"^ [ok|yes|right|sure|hi] [,] on it [,|.|!|-] !(on|is)",
	"^ on it $",
	"leave (it|this|that|the ...4|them|all that) (with|to) (me|us)",
	"consider it done",
	"(is|'s|are) (mine|on me|on us|in my hands|with me|on my desk|on my list|my job) !(phone)",
	"one ('s|is) mine",
	"(count|rely) on (me|us) ...2 " + doing,
	"(count|rely) on (me|us) to",
	"my word",
	"falls to (me|us)",
	"my job ...4 is",
	"(sits|stays|lands) (on|with) (my|me|us) ",
	"(stay|remain|be) your (contact|point)",
	"(a colleague|my colleague|our team|my team|our engineer|our technician|our developers|our devs|our lads|our crew|our people|our rigger) ...3 (and i|is|are|will|has|have) ...2 (" + doing[1:len(doing)-1] + "|" + did[1:len(did)-1] + "|" + does[1:len(does)-1] + ")",
	"you (will|shall) (get|have|hear|receive) ...6 from (me|us)",
	"(get|getting) back to you",
	"(follow up|following up) with you",
	"(i|we) (did|do) (a|an|so|it|that|some|this) ...3 (search|test|check|copy|scan|just|already|now|dig|run)",
	"(i|we) just did",
	"(i|we) (apologize|am sorry) ...9 and (have|will|am) " + did,
	"which (i|we) ...2 " + did,
	"(i|we) ...6 and (have|had|am|will) ...1 " + did,
	"(i|we) " + did + " it ",
}
