package native

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// A wire is one end of a connection: what is read from it, and what was written.
type wire struct {
	io.Reader
	bytes.Buffer
}

func (w *wire) Read(b []byte) (int, error) { return w.Reader.Read(b) }

// replied is the one Reply to that input, which has to be one line.
func replied(t testing.TB, input io.Reader, answer func(Request) Reply) Reply {
	t.Helper()
	w := &wire{Reader: input}
	exchange(w, answer)
	line, rest, ended := bytes.Cut(w.Bytes(), []byte("\n"))
	if !ended || len(rest) > 0 || len(line) >= longestLine {
		t.Fatalf("replied %d bytes, not one line: %.80q", w.Len(), w.Bytes())
	}
	var r Reply
	if err := json.Unmarshal(line, &r); err != nil {
		t.Fatalf("replied %.80q: %v", line, err)
	}
	return r
}

func echo(r Request) Reply {
	status, _ := json.Marshal(r)
	return Reply{Status: status}
}

func TestExchange(t *testing.T) {
	for name, c := range map[string]struct{ input, status, problem string }{
		"word":           {input: `{"word":"status"}` + "\n", status: `{"word":"status"}`},
		"arguments":      {input: `{"word":"tick","args":["1","“ü”"]}` + "\r\n", status: `{"word":"tick","args":["1","“ü”"]}`},
		"no line end":    {input: `{"word":"status"}`, status: `{"word":"status"}`},
		"more lines":     {input: `{"word":"a"}` + "\n" + `{"word":"b"}` + "\n", status: `{"word":"a"}`},
		"fields to come": {input: `{"word":"a","later":1}` + "\n", status: `{"word":"a"}`},
		"nothing":        {input: "", problem: "ended"},
		"empty line":     {input: "\n", problem: "JSON"},
		"no word":        {input: "{}\n", problem: "JSON"},
		"no JSON":        {input: "GET / HTTP/1.1\n", problem: "JSON"},
		"other JSON":     {input: "[1]\n", problem: "JSON"},
		"bytes":          {input: "\x00\xff\n", problem: "JSON"},
		"cut":            {input: `{"word":"sta`, problem: "JSON"},
		"too long":       {input: `{"word":"` + strings.Repeat("x", longestLine) + "\"}\n", problem: "64 KB"},
		"endless":        {input: strings.Repeat("x", 1<<20), problem: "64 KB"},
	} {
		for how, input := range map[string]io.Reader{
			"at once":      strings.NewReader(c.input),
			"byte by byte": iotest.OneByteReader(strings.NewReader(c.input)),
		} {
			r := replied(t, input, echo)
			if string(r.Status) != c.status || !strings.Contains(r.Error, c.problem) || (r.Error == "") != (c.problem == "") {
				t.Errorf("%s %s: %.80q, %q", name, how, r.Status, r.Error)
			}
		}
	}
}

func TestExchangeLongAnswer(t *testing.T) {
	long := json.RawMessage(`"` + strings.Repeat("x", longestLine) + `"`)
	r := replied(t, strings.NewReader(`{"word":"a"}`), func(Request) Reply { return Reply{Status: long} })
	if r.Error == "" || r.Status != nil {
		t.Errorf("got %.80q, %q", r.Status, r.Error)
	}
	r = replied(t, strings.NewReader(`{"word":"a"}`), func(Request) Reply { return Reply{Status: json.RawMessage("{")} })
	if r.Error == "" {
		t.Error("passed on what is no JSON")
	}
}

// Whatever comes in, one line of JSON goes out, and what reached the window
// was a request.
func FuzzExchange(f *testing.F) {
	for _, seed := range []string{
		"", "\n", "{}\n", `{"word":"status"}` + "\n", `{"word":"tick","args":["1"]}` + "\n", `{"word":1}` + "\n",
		`{"word":"a"}` + "\n" + `{"word":"b"}`, "\x00\xff", `{"word":"\ud800"}`, "[[[[[[", `{"word":"a","args":null}` + "\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		asked := 0
		r := replied(t, bytes.NewReader(input), func(r Request) Reply {
			asked++
			if r.Word == "" {
				t.Error("asked for nothing")
			}
			return echo(r)
		})
		if asked > 1 || (asked == 0) != (r.Error != "") {
			t.Errorf("asked %d times and said %q", asked, r.Error)
		}
	})
}
