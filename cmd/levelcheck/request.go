package main

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"levelhead/coach/check"
)

// A request is a line of --jsonl.
type request struct {
	id       json.RawMessage // a string or a number, as it was given
	text     string
	customer string // "" for none
	form     check.Form
}

// What is wrong with a line. None of these holds anything of the line itself:
// that is between the agent and the customer.
var (
	errNoObject = errors.New(`this is no JSON object; write {"id":"1","text":"the draft"}`)
	errNoID     = errors.New(`it needs an "id", a string or a number`)
	errNoText   = errors.New(`it needs a "text", a string: the draft`)
	errCustomer = errors.New(`"customer" has to be a string: the customer's message`)
	errKind     = errors.New(`"kind" has to be "reply", "note" or "call"`)
)

// parseRequest reads a line. Names count only as they are written here, and
// ones that are not known are left alone. A byte that is not UTF-8 is read as
// U+FFFD, and "customer" and "kind" may be null.
func parseRequest(data []byte) (q request, err error) {
	if !utf8.Valid(data) {
		data = []byte(string([]rune(string(data))))
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil || fields == nil {
		return q, errNoObject
	}
	q.id = fields["id"]
	if len(q.id) == 0 || !strings.ContainsRune(`"-0123456789`, rune(q.id[0])) {
		return q, errNoID
	}
	var ok bool
	if q.text, ok = stringIn(fields["text"]); !ok {
		return q, errNoText
	}
	if v, given := fields["customer"]; given && string(v) != "null" {
		if q.customer, ok = stringIn(v); !ok {
			return q, errCustomer
		}
	}
	if v, given := fields["kind"]; given && string(v) != "null" {
		kind, _ := stringIn(v)
		if q.form, err = formOf(kind); err != nil {
			return q, errKind
		}
	}
	return q, nil
}

// stringIn is a JSON string's value; ok is false for any other kind of value.
func stringIn(v json.RawMessage) (s string, ok bool) {
	if len(v) == 0 || v[0] != '"' {
		return "", false
	}
	return s, json.Unmarshal(v, &s) == nil
}
