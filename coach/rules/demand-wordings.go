package rules

import "slices"

// oblige are the ways to oblige the customer that a verb follows.
var oblige = []string{
	obligeYou + obligeSoftly + obligeWill + obligeSoftly + "[<RB>] " + obligeHave + " to !(much|many|few|little)",
	obligeYou + obligeSoftly + "(" + obligeHave + "|have got|have|got|haveto|needs) to !(much|many|few|little)", obligeYou + obligeSoftly + "(gotta|haveto|needa)",
	obligeYou + obligeSoftly + "(must|shall)", obligeYou + " will must",
	obligeYou + " (are|will be|would be)" + obligeSoftly + "(required|obliged|obligated|compelled|bound|expected|supposed|instructed|directed|ordered|requested) to", obligeYou + " (have|need) 2 «» <VB*>",
	obligeYou + " are [<RB>] (going to|gonna) " + obligeHave + " to", obligeYou + " [are] gonna " + obligeHave + " to",
	obligeYou + " are [hereby|then|not] to !(<VBG>|<DT>|me|us|your|receive|get|blame|thank)",
	obligeYou + " (had|would|have) better", "<!(<VB*>|<IN>|the) «" + obligeYou + " better» <VB*>",
}

const (
	obligeYou    = "(you|ye|y'all|yourself|yourselves|you guys|you all|you both)"
	obligeSoftly = " [<RB>|either|first|instead] "
	obligeWill   = "(will|would|had|shall|wil|wll|do)"
	obligeHave   = "(have|need|haveto|ned|nees|neeed|hav|hv|ahve)"
	obligeThem   = `[the|our|their|your|a] [<JJ*>] [<NN*>] <NN*>`
	obligeCalls  = "(call|phone|ring|contact|ask|email|telephone|reach out to|get in touch with|speak to|talk to|speak with|check with)"
	obligePeople = `(staff|users|everyone|everybody|colleagues|drivers|cashiers|teachers|students|parents|customers|employees|clerks|admins|administrators|claimants|holders|members|guests|visitors|applicants|nurses|clients|lecturers|managers|claimant|user|employee|member|holder|manager|driver|customer|applicant|visitor|team|department|unit|office|firm|company|branch|practice|school|organisation|organization|household)`
)

// obligeCall are those that send the customer to somebody else.
var obligeCall = []string{
	"«" + obligeYou + obligeSoftly + "[" + obligeWill[1:len(obligeWill)-1] + "]" + obligeSoftly + "(have|need|haveto|got|have got|are required|are going) [to (have|need)] to» {how: " + obligeCalls + "} !(your question) {who: " + obligeThem + "} [(for|about|regarding|on) ...8] $",
	"«" + obligeYou + obligeSoftly + "must» {how: " + obligeCalls + "} !(your question) {who: " + obligeThem + "} [(for|about|regarding|on) ...8] $",
}

// callNumber are the bare orders to call somewhere.
var callNumber = []string{
	"<!(please|and|could you|you can|to|may|not|just|or|then|can|rather talk ,) «{how: (call|phone|ring|telephone)} {who: this number}»",
	"^ «{how: (call|phone|ring|contact|ask)} {who: (the|your) [<JJ*>] [<NN*>] (manufacturer|provider|isp|bank|vendor|carrier|reseller|supplier|seller|issuer|maker|number|admin|administrator|department|landlord)}» !(if|when)",
}

// obligeFormal are obligations in formal dress, and wishes that are orders.
var obligeFormal = []string{
	"it is [<RB>] (required|imperative|mandatory|compulsory|obligatory|essential|vital|crucial|necessary|requested) (that (you|ye|y'all)|for (you|ye|y'all) to)",
	"it is a must (that you|for you to)", "it is (incumbent upon|incumbent on|down to|on) (you|yourself|ye) to",
	"[the] (onus|burden|responsibility) [is|lies|falls|rests] (on|with|upon) (you|yourself|ye) to", "it (falls|is left) to you to", "it is up to you to",
	"(i|we) [<RB>|will|would|must|do|have to] (insist|demand|order|instruct|request|require) [that] (you|ye) [to] !(know|feel)",
	"(i|we) [<RB>] (expect|require|order) (you|ye) to !(see|get|receive|be|enjoy|hear)", "(i|we) [<RB>|will|would|am going to|are going to] need (you|ye) to", "it is (your|ur) (responsibility|job|duty) to", "(i|we) want (you|ye) to !(have|know|feel|be|get|enjoy|see|love|understand|think|hear|come|like)",
	"(i|we|he|she|they) (expect|expects|require|requires) «you to» !(see|get|receive|be|enjoy|hear)",
}

// obligeOther are the obligations that are worded otherwise.
var obligeOther = slices.Concat(
	[]wording{
		swap("it is [<RB>] (required|imperative|mandatory|compulsory|obligatory) that !(you|we|i)", "please make sure that"),
		swap("(there is|you have|you have got|ye have) no (choice|alternative|option|other (choice|option|way)) [but|than|except] [for you] to", "the way forward is to"),
		swap("(your|ye|yer) (only|sole) (choice|option|way [forward]|alternative) is to", "the way forward is to"),
		swap("<!(will|shall|i|we|they|can|to|would) see to it [that]", "please make sure"),
		swap("you (are|will be) under (obligation|an obligation|the obligation|duty|a duty) to", "please"),
		swap("<!(i|to|please|could you|can you|you can) (take|bring) (it|that|this) up with", "you can raise it with"),
		swap("^ go and {verb: (read|ask|buy|get)}", "you could {verb}"), swap("(,|;|:|-|so) «go and {verb: (read|ask|buy|get)}»"),
		swap("<!(to|please|can|could|you) «google (it|that|this)»", "you could look it up"),
		swap("<!(to|please|can|could|you) get (yourself|yourselves|urself) {a: (a|an|some)}", "you could get {a}"),
		swap("<!(not|to|did|you|will|i|we|they) do (as|what|exactly as|exactly what) (the|it|this|that|my|i|we) [_] (says|say|said|told you|wrote)", "please go by what is written there"),
		swap("^ (direct|address|send) (the|your|this|that|any|all) [<JJ*>] (inquiry|enquiry|inquiries|enquiries|question|questions|query|queries|complaint|complaints|request|requests) to", "you can send this to"),
		swap("nothing (moves|happens|gets done|goes on) (till|until) you", "it moves on as soon as you"),
		swap("^ {who: (you|ye)} will {verb: (bring|submit|surrender|hand)} !(back|about|up|on)", "please {verb}"),
		swap("all "+obligePeople+" (must|shall|have to|need to|are (required|obliged|expected) to)", "everybody is asked to"),
		swap("i am not asking"), swap("failure to <VB> ...8 (will|may|shall)"), swap("failing which"), swap("^ do not (call|ring|phone|write|contact|e-mail) [me|us|here|back] (again|until|before|unless)"), swap("do not come back (before|until|till|unless)"), swap("[or] we do not go any further"),
		swap("(we|i) (require|demand|insist on) (the|your|a|an|both|proof|from you|payment)"),
		swap("or (your|the) [<NN*>] <NN*> will be (struck|closed|locked|deleted|cancelled|canceled|suspended)"),
	},
	each(politely, "^ get (that|this|it|them|the|those|your) ...6 (by|before) ...5 [or]", "^ do (them|it|this|that|these) in (the|this|that) order", "^ give (me|us) (the|your|that) [<JJ*>] [<NN*>] (login|password|pin|code|credentials)"),
	each(letHave,
		"(i|we) want (the|that|those|this|your|it|them|every|all) ...6 (on (my|our) (desk|bench|table)|back (on|by|before|today|tomorrow)|in my (possession|hands|inbox)|by <NN*>|before <NN*>)",
		"(i|we) expect (the|that|those|this|your|it|them|every|all) ...8 (on my (desk|bench|table)|in my (possession|hands|inbox))",
	),
	each(put("can be {done} by you"),
		"<!(what|as|is|was|be|to be|not) «(has|have|need|needs|must|shall|will need|ought) [got] [to] be {done: [<RB>] <VBN>} by (you|yourself|yourselves)»",
		"<!(what|as|that|be|to be|not|already) «(is|are) to be {done: <VBN>} by (you|yourself|yourselves)»",
	),
	each(put("can be {done}"),
		"<!(what|as|not|cookies|bookmarks|cache|password|passwords|that|files|file|settings|process) «(must|shall) be {done: "+obligeHanded+"}»",
		"<!(what|as|not|that|nothing) «(has|have|need|needs|has got|have got|will need|will have) to be {done: "+obligeHanded+"}»",
		"<!(what|as|not|that|nothing|due|about|need) «(is|are) to be {done: "+obligeHanded+"}»",
	),
	each(put("is due back"), "<!(what|as|not|that|nothing) «(has|needs) to be back»"),
	each(put("is asked to be"), "<!(nobody|no one|not|nothing|nor) «(has|must|needs) [<RB>] [to] be» (present|at home|in attendance)"),
	each(put("is needed"), "«(is|are) [<RB>] (mandatory|compulsory|obligatory|non-negotiable) [for you|on your part]»", "(your|ur) presence «is [<RB>] (required|compulsory|mandatory)»"),
	each(put("is asked to"), "every [<JJ*>] <NN> «must» <VB>"),
	each(put("can"), "<!(all) (your|every|each|any|both) [<JJ*>] [<NN*>] "+obligePeople+" «[<RB>|will] (must|shall|have to|has to|need to|needs to)»"),
	each(put("is asked to"), "the [<JJ*>] [<NN*>] (holder|customer|user|employee|claimant|applicant|member|recipient|sender|owner|tenant|patient|guardian) «(must|shall|has to|needs to)»",
		"<!(our|we|us|the) "+obligePeople+" [in your ...3] «is [<RB>] (required|obliged|obligated) to»"),
	each(put("are asked to"), "<!(our|we|us|the) "+obligePeople+" [in your ...3] «are [<RB>] (required|obliged|obligated) to»", "under ...6 <NNS> «(shall|must)»"),
)

// handed is what customers are told to do with papers and things.
const obligeHanded = `(submitted|returned|sent|handed|collected|completed|signed|paid|settled|presented|surrendered|emptied|filled|supplied|provided|uploaded|posted|brought|countersigned|furnished|enclosed|attached|reported|received|renewed|cleared|registered)`
