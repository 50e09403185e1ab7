package draft

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	domain    = regexp.MustCompile(`(?i)^(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|co|uk|de|fr|es|eu|info|app|dev|local|lan|int|ch|at|nl|be|ca|au|nz|ie|us|me|tv|ly|gl)(?::\d+)?(?:[/?#].*)?$`)
	mail      = regexp.MustCompile(`(?i)^(?:mailto:)?[a-z0-9._%+'-]+@[a-z0-9.-]+\.[a-z]{2,}$`)
	handle    = regexp.MustCompile(`^@[A-Za-z0-9_]{2,}$`)
	filename  = regexp.MustCompile(`(?i)^[\w-]+(?:\.[\w-]+)*\.(?:exe|msi|dll|sys|js|json|xml|html?|css|py|sh|bat|cmd|ps1|ini|cfg|conf|log|txt|docx?|xlsx?|pptx?|pdf|csv|zip|rar|7z|gz|dmg|pkg|deb|rpm|iso|png|jpe?g|gif|sqlite|db|bak|tmp|pst|ost|eml|msg|jsonlz4|mp[34]|mov|wav)$`)
	codeish   = regexp.MustCompile(`^(?:0x[0-9A-Fa-f]{2,}|--?[a-z][\w-]+=\S*|--[a-z][\w-]*|[\w.]+\(\)|[A-Za-z]+_\w+|\w+::\w+|HKEY_\S+|\$[A-Za-z_]\w*|%\w+%|<[^>\s]+>|\{\w+\}|[\w-]{2,}(?:\.[\w-]{2,}){2,}=?\S*)$`)
	signature = regexp.MustCompile(`(?:^|\s)([-–—^~*/]\s?[A-Z][A-Za-z]{0,14}\.?)\s*$`)
)

// opaque finds what is kept whole inside a unit: links, paths, addresses,
// inline code and quotations. The spans come in order and do not overlap.
func opaque(text string, u Span, add func(Span, RegionKind)) {
	s := u.In(text)
	at := 0
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if unicode.IsSpace(r) {
			at += n
			continue
		}
		if end, kind, ok := quotation(s, at); ok {
			add(Span{u.Start + at, u.Start + end}, kind)
			at = end
			continue
		}
		end := at
		for end < len(s) {
			if plainByte[s[end]] {
				end++
				continue
			}
			r, n := utf8.DecodeRuneInString(s[end:])
			if unicode.IsSpace(r) {
				break
			}
			if _, _, ok := quotation(s, end); ok && end > at {
				break
			}
			end += n
		}
		if end-at > maxChunk {
			add(Span{u.Start + at, u.Start + end}, Code)
		} else if kind, a, b, ok := chunk(s, at, end); ok {
			add(Span{u.Start + a, u.Start + b}, kind)
			end = max(end, b)
		}
		at = end
	}
}

// plainByte are the bytes that are neither white space nor open a quotation, nor
// part of a longer rune.
var plainByte = func() (is [256]bool) {
	for c := range utf8.RuneSelf {
		is[c] = !unicode.IsSpace(rune(c)) && closer(rune(c)) == ""
	}
	return is
}()

// maxQuote is the longest quotation, in bytes, that is taken for one.
const maxQuote = 300

// maxChunk is the longest stretch without white space, in bytes, that is read
// as words; what is longer is data. It also keeps the tokenizer, whose cost
// grows with the square of such a stretch, linear in the text.
const maxChunk = 120

// closer is what closes what r opens; "" where it opens nothing.
func closer(r rune) string {
	switch r {
	case '"':
		return `"`
	case '“':
		return "”"
	case '„':
		return "“"
	case '«':
		return "»"
	case '`':
		return "`"
	case '‘':
		return "’"
	case '\'':
		return "'"
	}
	return ""
}

// quotation reports whether a quotation or inline code opens at s[at:], and
// where it ends. Single quotes count only where they cannot be apostrophes.
func quotation(s string, at int) (end int, kind RegionKind, ok bool) {
	r, n := utf8.DecodeRuneInString(s[at:])
	shut := closer(r)
	if shut == "" {
		return 0, 0, false
	}
	if at > 0 {
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		if unicode.IsLetter(before) || unicode.IsDigit(before) {
			return 0, 0, false
		}
	}
	if first, _ := utf8.DecodeRuneInString(s[at+n:]); unicode.IsSpace(first) {
		return 0, 0, false
	}
	window := s[at+n : min(len(s), at+n+maxQuote)]
	single := r == '\'' || r == '‘'
	for from := 0; ; {
		i := strings.Index(window[from:], shut)
		if i < 0 {
			return 0, 0, false
		}
		i += from
		stop := at + n + i + len(shut)
		after, _ := utf8.DecodeRuneInString(s[stop:])
		inner := window[:i]
		last, _ := utf8.DecodeLastRuneInString(inner)
		if inner == "" || single && (unicode.IsLetter(after) || unicode.IsDigit(after) || unicode.IsSpace(last)) {
			from = i + len(shut)
			continue
		}
		if strings.Contains(inner, "\n\n") || at == 0 && stop >= len(strings.TrimRight(s, " .\n")) && len(strings.Fields(inner)) > 3 {
			return 0, 0, false // a whole text in quotation marks is still a text
		}
		if r == '`' {
			return stop, Code, true
		}
		return stop, Quoted, true
	}
}

// chunk looks at one stretch without white space, s[at:end], and says what of
// it is kept whole.
func chunk(s string, at, end int) (kind RegionKind, a, b int, ok bool) {
	w := s[at:end]
	if isWord(w) {
		return 0, 0, 0, false
	}
	a, b = at, end
	for a < b && strings.ContainsRune("(<[{*", rune(s[a])) && !strings.HasPrefix(s[a:], "<http") {
		a++
	}
	for b > a && strings.IndexByte(").,;:!?>]}*'\"", s[b-1]) >= 0 {
		if s[b-1] == ')' && strings.HasSuffix(s[a:b], "()") || s[b-1] == '>' && s[a] == '<' {
			break
		}
		b--
	}
	w = s[a:b]
	dotted := strings.Contains(w, ".")
	switch {
	case w == "":
		return 0, 0, 0, false
	case strings.Contains(w, "://"), strings.HasPrefix(w, "www."), schemed(w), dotted && domain.MatchString(w):
		return Link, a, b, true
	case strings.Contains(w, "@") && (mail.MatchString(strings.Trim(w, "<>")) || handle.MatchString(w)):
		return Address, a, b, true
	case strings.HasPrefix(w, `\\`), len(w) > 2 && w[1] == ':' && w[2] == '\\':
		return Link, a, windowsPath(s, b), true
	case (w[0] == '/' || strings.HasPrefix(w, "~/") || strings.HasPrefix(w, "./")) && strings.Count(w, "/") > 1, dotted && filename.MatchString(w):
		return Link, a, b, true
	case strings.Count(w, `\`) > 0 && len(w) > 3, codeish.MatchString(w):
		return Code, a, b, true
	}
	return 0, 0, 0, false
}

// schemed reports a link whose scheme takes no slashes.
func schemed(w string) bool {
	for _, p := range []string{"about:", "chrome:", "file:", "mailto:", "tel:", "ms-settings:"} {
		if len(w) > len(p) && strings.HasPrefix(w, p) {
			return true
		}
	}
	return false
}

// isWord is a quick way out for what is plainly a word.
func isWord(w string) bool {
	if w[0] == '-' {
		return false
	}
	for i := range len(w) {
		if c := w[i]; c != '\'' && c != '-' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c < 0x80 {
			return (c == '.' || c == ',') && i == len(w)-1
		}
	}
	return true
}

// windowsPath carries a path with spaces in it on to its last backslash.
func windowsPath(s string, end int) int {
	for {
		rest := s[end:]
		if !strings.HasPrefix(rest, " ") {
			return end
		}
		word, _, _ := strings.Cut(rest[1:], " ")
		i := strings.IndexByte(word, '\\')
		if i < 0 || strings.ContainsAny(word[:i], ".,;:") {
			return end
		}
		end += 1 + len(strings.TrimRight(word, ".,;:!?)"))
	}
}
