package native

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"strings"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"
	"unicode/utf8"
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
	if !ended || len(rest) > 0 || len(line) >= longestReply {
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
		"word":         {input: `{"word":"status"}` + "\n", status: `{"word":"status"}`},
		"arguments":    {input: `{"word":"tick","args":["1","“ü”"]}` + "\r\n", status: `{"word":"tick","args":["1","“ü”"]}`},
		"no line end":  {input: `{"word":"status"}`, status: `{"word":"status"}`},
		"more lines":   {input: `{"word":"a"}` + "\n" + `{"word":"b"}` + "\n", status: `{"word":"a"}`},
		"longest":      {input: fill(longestRequest), status: strings.TrimSpace(fill(longestRequest))},
		"one longer":   {input: fill(longestRequest + 1), problem: "4 KB"},
		"other fields": {input: `{"word":"a","later":1}` + "\n", problem: "JSON"},
		"two of them":  {input: `{"word":"a"} {"word":"b"}` + "\n", problem: "JSON"},
		"and more":     {input: `{"word":"a"} b` + "\n", problem: "JSON"},
		"no UTF-8":     {input: `{"word":"a","args":["` + "\xff" + `"]}` + "\n", problem: "JSON"},
		"wrong kinds":  {input: `{"word":"a","args":[1]}` + "\n", problem: "JSON"},
		"null":         {input: "null\n", problem: "JSON"},
		"nothing":      {input: "", problem: "ended"},
		"empty line":   {input: "\n", problem: "JSON"},
		"no word":      {input: "{}\n", problem: "JSON"},
		"no JSON":      {input: "GET / HTTP/1.1\n", problem: "JSON"},
		"other JSON":   {input: "[1]\n", problem: "JSON"},
		"bytes":        {input: "\x00\xff\n", problem: "JSON"},
		"cut":          {input: `{"word":"sta`, problem: "JSON"},
		"too long":     {input: `{"word":"` + strings.Repeat("x", longestRequest) + "\"}\n", problem: "4 KB"},
		"endless":      {input: strings.Repeat("x", 1<<20), problem: "4 KB"},
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
	long := json.RawMessage(`"` + strings.Repeat("x", longestReply) + `"`)
	r := replied(t, strings.NewReader(`{"word":"a"}`), func(Request) Reply { return Reply{Status: long} })
	if r.Error == "" || r.Status != nil {
		t.Errorf("got %.80q, %q", r.Status, r.Error)
	}
	r = replied(t, strings.NewReader(`{"word":"a"}`), func(Request) Reply { return Reply{Status: json.RawMessage("{")} })
	if r.Error == "" {
		t.Error("passed on what is no JSON")
	}
}

// fill is a request of exactly that many bytes, its line end included.
func fill(size int) string {
	const empty = `{"word":""}` + "\n"
	return `{"word":"` + strings.Repeat("x", size-len(empty)) + "\"}\n"
}

// A client is somebody who asks, until it is over.
type client struct {
	net.Conn
	over <-chan struct{}
}

// TestConverse holds that nobody who asks badly, slowly or not at all keeps
// the window, and that nothing is left running for them.
func TestConverse(t *testing.T) {
	const asks = `{"word":"status"}` + "\n"
	for name, c := range map[string]struct {
		ask    func(c client) // what the client does; the connection is closed after it
		within time.Duration  // when the window is rid of it, at the latest
		asked  int
	}{
		"asks":          {func(c client) { io.WriteString(c, asks); io.ReadAll(c) }, 0, 1},
		"says nothing":  {func(c client) { io.ReadAll(c) }, hearWithin, 0},
		"half a line":   {func(c client) { io.WriteString(c, asks[:9]); io.ReadAll(c) }, hearWithin, 0},
		"a megabyte":    {func(c client) { c.Write(make([]byte, 1<<20)); io.ReadAll(c) }, 2 * hearWithin, 0},
		"reads nothing": {func(c client) { io.WriteString(c, asks); <-c.over }, hearWithin, 1},
		"nor speaks":    {func(c client) { <-c.over }, hearWithin, 0},
		"goes away":     {func(client) {}, 0, 0},
		"half, gone":    {func(c client) { io.WriteString(c, asks[:9]) }, 0, 0},
		"asks, gone":    {func(c client) { io.WriteString(c, asks) }, 0, 1},
		"drips": {func(c client) {
			for i := range asks {
				if _, err := io.WriteString(c, asks[i:i+1]); err != nil {
					break
				}
				select {
				case <-time.After(900 * time.Millisecond):
				case <-c.over:
				}
			}
			io.ReadAll(c)
		}, 2 * hearWithin, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				here, there := net.Pipe()
				over := make(chan struct{})
				defer close(over)
				go func() {
					defer there.Close()
					c.ask(client{there, over})
				}()
				began, asked := time.Now(), 0
				converse(t.Context(), here, func(r Request) Reply {
					asked++
					return echo(r)
				})
				if took := time.Since(began); took > c.within || asked != c.asked {
					t.Errorf("rid of it after %v, asked %d times", took, asked)
				}
			})
		})
	}
}

// TestConverseSlowWindow holds that an answer which takes its time still has
// time to go out, and that one who only listens is left at the end.
func TestConverseSlowWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := net.Pipe()
		go converse(t.Context(), here, func(r Request) Reply {
			<-time.After(2 * hearWithin)
			return echo(r)
		})
		io.WriteString(there, `{"word":"check"}`+"\n")
		line, err := io.ReadAll(there)
		if err != nil || string(line) != `{"status":{"word":"check"}}`+"\n" {
			t.Errorf("%q, %v", line, err)
		}

		here, there = net.Pipe()
		ctx, end := context.WithCancel(t.Context())
		go converse(ctx, here, echo)
		began := time.Now()
		end()
		line, err = io.ReadAll(there)
		if !strings.Contains(string(line), "ended") || err != nil || time.Since(began) != 0 {
			t.Errorf("%q, %v after %v", line, err, time.Since(began))
		}
	})
}

// Whatever comes in, one line of JSON goes out, and what reached the window
// was a request.
func FuzzExchange(f *testing.F) {
	for _, seed := range []string{
		"", "\n", "{}\n", "{}{}\n", `{"word":"a","word":"b"}`, `{"WORD":"a"}`, "\xef\xbb\xbf" + `{"word":"a"}`, `{"word":"status"}` + "\n", `{"word":"tick","args":["1"]}` + "\n", `{"word":1}` + "\n",
		`{"word":"a"}` + "\n" + `{"word":"b"}`, "\x00\xff", `{"word":"\ud800"}`, "[[[[[[", `{"word":"a","args":null}` + "\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		asked := 0
		r := replied(t, bytes.NewReader(input), func(r Request) Reply {
			asked++
			line, _, _ := bytes.Cut(input, []byte("\n"))
			if r.Word == "" || len(line) >= longestRequest && len(line) < len(input) || len(line) > longestRequest || !utf8.Valid(line) {
				t.Errorf("asked for %q by %.80q", r.Word, line)
			}
			return echo(r)
		})
		if asked > 1 || (asked == 0) != (r.Error != "") {
			t.Errorf("asked %d times and said %q", asked, r.Error)
		}
		if again := replied(t, iotest.OneByteReader(bytes.NewReader(input)), echo); again.Error != r.Error || !bytes.Equal(again.Status, r.Status) {
			t.Errorf("byte by byte: %+v, at once: %+v", again, r)
		}
	})
}
