package rules

// choiceRoutes are two ways to reach somebody, set side by side: who would
// rather write than ring has a say.
var choiceRoutes = []string{
	routeVerb + " ...8 or [you (can|may|could)] [also|else|instead|alternatively|simply|just] " + routeVerb + " !(if you have|<NN>)",
	routeVerb + " (/|or) " + routeVerb + " (us|me|them|him|her|the|our|your)",
	"(by|via|over|through|on) [the|our|your|live|e] " + routeNoun + " ...3 (/|or) [by|via|over|through|on] [the|our|your|live|e] " + routeNoun,
	"[you|we|i|they] (can|may|could) also " + routeVerb + " (us|me|them|our|the|by|at|to|through|via|on|here)",
}

const (
	routeVerb = "(call|ring|phone|chat|text|message|dm|pm|email|e-mail|mail|fax|write|send ...2 (message|mail|email|e-mail|dm|text|letter|form|note)|contact|reach|visit (us|our|a|the|your)|drop (by|in|into)|come (by|in)|stop by|speak (to|with)|talk (to|with))"
	routeNoun = "(phone|telephone|chat|email|e-mail|mail|text|sms|whatsapp|twitter|dm|messenger|post|letter|portal|video|fax|skype|facebook)"
)
