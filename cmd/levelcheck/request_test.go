package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"levelhead/coach/check"
)

func TestRequest(t *testing.T) {
	for _, c := range []struct {
		in   string
		want request
		err  error
	}{
		{in: `{"id":"a","text":"hi"}`, want: request{id: json.RawMessage(`"a"`), text: "hi"}},
		{in: ` {"text":"hi" , "id": -1.5e400}` + "\r", want: request{id: json.RawMessage(`-1.5e400`), text: "hi"}},
		{in: `{"id":"","text":"","customer":"","kind":"reply"}`, want: request{id: json.RawMessage(`""`)}},
		{in: `{"id":1,"text":"hi","customer":null,"kind":null}`, want: request{id: json.RawMessage(`1`), text: "hi"}},
		{in: `{"id":1,"text":"hi","customer":"why","kind":"note"}`, want: request{id: json.RawMessage(`1`), text: "hi", customer: "why", form: check.Note}},
		{in: `{"id":1,"text":"hi","kind":"call"}`, want: request{id: json.RawMessage(`1`), text: "hi", form: check.Call}},
		{in: `{"id":1,"text":"a","text":"b","Text":"c"}`, want: request{id: json.RawMessage(`1`), text: "b"}},
		{in: `{"id":"` + "\xff" + `","text":"` + "\xfe\xff" + `"}`, want: request{id: json.RawMessage(`"` + "\uFFFD" + `"`), text: "\uFFFD\uFFFD"}},
		{in: `{"id":1,"text":"\ud83d"}`, want: request{id: json.RawMessage(`1`), text: "\uFFFD"}},
		{in: ``, err: errNoObject},
		{in: `"text"`, err: errNoObject},
		{in: `{"id":1,"text":"a"}{}`, err: errNoObject},
		{in: strings.Repeat(`{"a":`, 20_000), err: errNoObject},
		{in: `{"id":null,"text":"a"}`, err: errNoID},
		{in: `{"id":true,"text":"a"}`, err: errNoID},
		{in: `{"id":1,"text":["a"]}`, err: errNoText},
		{in: `{"id":1,"text":"a","customer":{}}`, err: errCustomer},
		{in: `{"id":1,"text":"a","kind":""}`, err: errKind},
		{in: `{"id":1,"text":"a","kind":7}`, err: errKind},
	} {
		got, err := parseRequest([]byte(c.in))
		if !errors.Is(err, c.err) {
			t.Errorf("%.80q: %v, want %v", c.in, err, c.err)
			continue
		}
		if err == nil && (string(got.id) != string(c.want.id) || got.text != c.want.text || got.customer != c.want.customer || got.form != c.want.form) {
			t.Errorf("%.80q: %+v, want %+v", c.in, got, c.want)
		}
	}
}
