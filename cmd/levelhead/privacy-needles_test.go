package main

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	bytewise "encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode/utf16"
)

// A needle is a marker word in one of the forms it could be written down in.
type needle struct {
	word, form string
	folded     bool // found whatever the case of its letters
	bytes      []byte
}

// needles are all forms of some words that anybody is likely to write them
// down in.
func needles(words ...string) []needle {
	var out []needle
	for _, w := range words {
		add := func(form string, folded bool, b []byte) {
			if folded {
				b = lower(b)
			}
			out = append(out, needle{w, form, folded, b})
		}
		add("as it is", true, []byte(w))
		wide := utf16.Encode([]rune(w))
		for form, order := range map[string]bytewise.AppendByteOrder{"low byte first": bytewise.LittleEndian, "high byte first": bytewise.BigEndian} {
			var two, four []byte
			for _, u := range wide {
				two = order.AppendUint16(two, u)
			}
			for _, r := range w {
				four = order.AppendUint32(four, uint32(r))
			}
			add("in UTF-16, "+form, true, two)
			add("in UTF-32, "+form, true, four)
			add("in base64 of UTF-16, "+form, false, within64(two))
		}
		var latin, json, python, html, mail []byte
		for _, r := range w {
			if r < 0x80 {
				b := byte(r)
				latin, json, python, html, mail = append(latin, b), append(json, b), append(python, b), append(html, b), append(mail, b)
				continue
			}
			latin = append(latin, byte(r))
			json = fmt.Appendf(json, `\u%04x`, r)
			html = fmt.Appendf(html, "&#%d;", r)
			for _, b := range []byte(string(r)) {
				python = fmt.Appendf(python, `\x%02x`, b)
				mail = fmt.Appendf(mail, "=%02X", b)
			}
		}
		add("in Latin-1", true, latin)
		add("escaped as in JSON", true, json)
		add("escaped by bytes", true, python)
		add("escaped as in HTML", true, html)
		add("escaped as in mail", true, mail)
		add("escaped as in an address", true, []byte(url.QueryEscape(w)))
		add("in hexadecimal", true, hex.AppendEncode(nil, []byte(w)))
		for _, v := range []string{w, strings.ToLower(w)} {
			for at := range 3 {
				whole := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("\x00", at) + v))
				// what hangs on the letters before and after is left out
				add(fmt.Sprintf("in base64, place %d", at), false, []byte(whole[(at*8+5)/6:(at+len(v))*8/6]))
			}
			add("in base32", false, []byte(base32.StdEncoding.EncodeToString([]byte(v))[:len(v)*8/5]))
			// A plain hash of a word says the word to whoever tries it.
			m, s1, s2 := md5.Sum([]byte(v)), sha1.Sum([]byte(v)), sha256.Sum256([]byte(v))
			for form, sum := range map[string][]byte{"MD5": m[:], "SHA-1": s1[:], "SHA-256": s2[:]} {
				add("as a plain "+form, false, sum)
				add("as a plain "+form+" in hexadecimal", true, hex.AppendEncode(nil, sum))
				add("as a plain "+form+" in base64", false, []byte(base64.RawStdEncoding.EncodeToString(sum)))
			}
		}
	}
	return out
}

// within64 is b in base64, as far as it does not hang on what comes after.
func within64(b []byte) []byte {
	return []byte(base64.StdEncoding.EncodeToString(b)[:len(b)*8/6])
}

// lower makes ASCII letters small and leaves all other bytes alone, which
// need not be text.
func lower(b []byte) []byte {
	b = bytes.Clone(b)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return b
}

// longest is the length of the longest needle.
func longest(all []needle) int {
	n := 0
	for _, f := range all {
		n = max(n, len(f.bytes))
	}
	return n
}

// search gives the first needle that is in b.
func search(b []byte, all []needle) (needle, bool) {
	if len(b) == 0 {
		return needle{}, false
	}
	small := lower(b)
	for _, n := range all {
		if n.in(b, small) {
			return n, true
		}
	}
	return needle{}, false
}

// in reports whether n is in b, of which small is the lower one.
func (n needle) in(b, small []byte) bool {
	if n.folded {
		b = small
	}
	return bytes.Contains(b, n.bytes)
}

// unpacked is b as it is, and as it is once unpacked where it is packed.
func unpacked(b []byte) [][]byte {
	out := [][]byte{b}
	const enough = 64 << 20
	if r, err := gzip.NewReader(bytes.NewReader(b)); err == nil {
		more, _ := io.ReadAll(io.LimitReader(r, enough))
		out = append(out, more)
	}
	if r, err := zlib.NewReader(bytes.NewReader(b)); err == nil {
		more, _ := io.ReadAll(io.LimitReader(r, enough))
		out = append(out, more)
	}
	return out
}
