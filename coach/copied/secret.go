package copied

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// private keys and what else is a secret wherever it stands
	always = regexp.MustCompile(`-----BEGIN [A-Z ]*PRIVATE KEY|PuTTY-User-Key-File|AGE-SECRET-KEY-1|(?m:^PrivateKey\s*=\s*\S{40,})|otpauth://|(?i:\bseed phrase:)`)

	// label and value: “password: …”
	labelled = regexp.MustCompile(`(?i)(?:\b|_)(?:` +
		`pass(?:word|wort|phrase|code)?|pwd|pw|pin|kennwort|mot de passe|contraseña|wlan-schlüssel|` +
		`secret(?:[_ -]?key)?|api[_ -]?key|access[_ -]?key(?: id)?|account[_ -]?key|private[_ -]?key|client[_ -]?secret|` +
		`(?:access|refresh|session|id|csrf|auth)?[_ -]?token|cookie|authorization|bearer|` +
		`otp|tan|2fa code|recovery key|seed phrase|backup codes?|recovery codes?|cvv|cvc|iban|` +
		`(?:verification|security|one[- ]time|login|access|sign-?in|authentication|confirmation)[ -](?:code|password)|bestätigungscode` +
		`)["']?\s*(?:is\s*)?[:=]["']?\s*\S+`)

	// a name and a password, parted by a stroke
	pairOf = regexp.MustCompile(`^\S+(?::)?(?: \S+)? ?/ ?\S*[!#$%&*?+=\d]\S*$`)

	loose = regexp.MustCompile(`(?i)^(?:the |my |your |temp(?:orary)? |new )*(?:password|passwort|passcode|pin|pwd|pw|otp|tan|(?:2fa|access|login|security) code|iban|key|refresh_token|access key id)\s+(?:is |id |- )?["']?(\S+)`)

	// the ways in which senders write codes
	codeIs = regexp.MustCompile(`(?i)\b(?:(?:verification|security|one[- ]time|log-?in|access|sign[- ]?in|authentication|confirmation|whatsapp|google|microsoft|paypal|\w+) (?:code|password|otp)|otp|passcode|code lautet|bestätigungscode)\b`)
	digits = regexp.MustCompile(`\b(?:[A-Z]-)?\d{3,4}[ -]?\d{3,4}\b|\b\d{4,8}\b|\b[A-Z]{2,3}\d-\d{2}[A-Z]\b`)

	tokens = regexp.MustCompile(`\b(?:sk|pk|rk)[-_](?:live|test|proj)?[-_]?[A-Za-z0-9]{16,}|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\b(?:AKIA|ASIA)[A-Z0-9]{10,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{10,}|\bnpm_\w{30,}|\bhf_\w{16,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\beyJ[\w-]{5,}\.[\w-]{6,}\.[\w-]{6,}|(?i:\b(?:bearer|basic|token) )[A-Za-z0-9+/=_.-]{14,}`)

	// an address that holds a name and a password, or a password alone
	address = regexp.MustCompile(`\b[a-z][a-z0-9+.-]*://[^\s/@:]*:[^\s/@]+@\S+`)
	login   = regexp.MustCompile(`(?i)(?:^|\n)key:\s*\S+$|\bcv[vc]\W{0,2}\d{3}\b|(?:^|;)\s*(?:pwd|password|accountkey)=[^;\s]+|(?:[?&](?:password|pwd|token|api_?key|secret)=[^&\s]+)|\s-p\S{6,}`)

	groups = regexp.MustCompile(`^(?:\d+[.)]\s*)?[A-Za-z0-9]{4,6}(?:[- ][A-Za-z0-9]{4,6}){1,8}$`)
	longs  = regexp.MustCompile(`^(?:\d{6}-){5,}\d{6}$|^(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}$`)
	number = regexp.MustCompile(`\b\d(?:[ -]?\d){12,18}\b`)
	iban   = regexp.MustCompile(`\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{2,4}){3,8}\b`)
)

// room is how many words may stand beside a secret in a text that is one. With
// more of them it is somebody's words, and they are read.
const room = 12

// secret reports whether a text is a secret, or holds one and little else.
func secret(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" {
		return false
	}
	if always.MatchString(text) {
		return true
	}
	words := wordsIn(text)
	switch {
	case words <= 30 && oneTime(text):
		return true
	case words > room:
		return false
	}
	return labelled.MatchString(text) || loosely(text) || tokens.MatchString(text) || address.MatchString(text) || login.MatchString(text) ||
		card(text) || account(text) || codes(text) || pairOf.MatchString(text) && !strings.Contains(text, "//") && random(text[strings.LastIndexByte(text, '/')+1:]) || random(text)
}

// wordsIn is how many words of letters a text has, but no further than it
// matters.
func wordsIn(text string) (n int) {
	for w := range strings.FieldsSeq(text) {
		letters, signs := 0, 0
		for _, r := range w {
			switch {
			case unicode.IsLetter(r):
				letters++
			case !unicode.IsPunct(r):
				signs++
			}
		}
		if letters > 1 && signs == 0 && letters <= 20 {
			if n++; n > 40 {
				break
			}
		}
	}
	return n
}

// loosely reports whether a text is the word for a secret and the secret.
func loosely(text string) bool {
	m := loose.FindStringSubmatch(text)
	return m != nil && len(strings.Fields(text)) <= 6 && strings.ContainsAny(m[1], "0123456789!#$%&*_")
}

// oneTime reports whether a text is what a sender of codes writes. A person who
// mentions a code says “I” or greets.
func oneTime(text string) bool {
	if !codeIs.MatchString(text) && !strings.Contains(strings.ToLower(text), "enter this code") || !digits.MatchString(text) {
		return false
	}
	low := " " + strings.ToLower(strings.NewReplacer("’", "'", "\n", " ", ",", " ").Replace(text)) + " "
	for _, own := range []string{" i ", " i'", " my ", " me ", " hi ", " hello ", " dear ", " hey ", " thank", " sorry", " when i ", "?", " error"} {
		if strings.Contains(low, own) {
			return false
		}
	}
	return strings.Contains(low, "code") && (strings.Contains(low, " is ") || strings.Contains(low, ":") || strings.Contains(low, "lautet") || strings.Contains(low, "expires") || len(strings.Fields(low)) <= 4) ||
		strings.Contains(low, "otp") || strings.Contains(low, "passcode")
}

// card reports whether a text holds the number of a payment card.
func card(text string) bool {
	for _, n := range number.FindAllString(text, 8) {
		if luhn(n) {
			return true
		}
	}
	return false
}

// luhn reports whether the digits of n, of which there are as many as a card
// has, hold the check digit of cards.
func luhn(n string) bool {
	sum, k, first := 0, 0, byte(0)
	for i := len(n) - 1; i >= 0; i-- {
		if n[i] < '0' || n[i] > '9' {
			continue
		}
		d := int(n[i] - '0')
		first = n[i]
		if k++; k%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0 && k >= 13 && k <= 19 && first >= '2' && first <= '6'
}

// account reports whether a text holds an IBAN, its check digits being right or
// not: a slip of the finger makes it no less private.
func account(text string) bool {
	for _, n := range iban.FindAllString(text, 4) {
		if k := len(strings.ReplaceAll(n, " ", "")); k >= 15 && k <= 34 {
			return true
		}
	}
	return false
}

// codes reports whether every line of a text is a code for recovery, or one is
// a key in groups.
func codes(text string) bool {
	n, all := 0, 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		all++
		switch {
		case longs.MatchString(line):
			return true
		case groups.MatchString(line) && strings.ContainsAny(line, "0123456789"):
			n++
		}
	}
	return n >= 3 && all-n <= 1
}

// random reports whether a text is one word that nobody would say, as a
// password or a key is: no name of a file, no address, no version.
func random(text string) bool {
	text = strings.TrimSpace(text)
	n := utf8.RuneCountInString(text)
	if n < 8 || n > 400 || strings.ContainsFunc(text, unicode.IsSpace) {
		return false
	}
	var lower, upper, digit, sign, turns int
	last := 0
	for _, r := range text {
		class := 0
		switch {
		case unicode.IsLower(r):
			lower++
			class = 1
		case unicode.IsUpper(r):
			upper++
			class = 2
		case unicode.IsDigit(r):
			digit++
			class = 3
		case strings.ContainsRune("!#$%^&*?+=~", r):
			sign++
		case r == '/' && n < 40 || r == '\\' || r == '@' || r == '(' || r == '<' || r == '"' || r == '.' || r == ':' || r == ',':
			return false
		}
		if class != last && class > 0 {
			turns++
		}
		last = class
	}
	kinds := 0
	for _, k := range []int{lower, upper, digit, sign} {
		if k > 0 {
			kinds++
		}
	}
	switch {
	case kinds >= 4, sign > 0 && kinds >= 3:
		return true
	case kinds == 3 && turns >= 5:
		return true
	case n >= 32 && lower > 0 && digit > 0 && kinds == 2 && turns >= 8: // digits of a hash
		return true
	}
	return false
}
