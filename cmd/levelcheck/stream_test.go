package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"levelhead/coach/rules"
)

// TestStreamHuge holds the limit on lines: 16 MiB are read, one byte more is
// not, and what stands around it is.
func TestStreamHuge(t *testing.T) {
	object := func(n int) string { // a line of n bytes
		empty := `{"id":1,"text":"","more":""}`
		return `{"id":1,"text":"","more":"` + strings.Repeat("x", n-len(empty)) + `"}`
	}
	in := object(longest) + "\n" + object(longest+1) + "\n" + `{"id":2,"text":""}`
	out, errs, exit := small(t, in, "--jsonl")
	if strings.Count(out, "\n") != 2 || !strings.Contains(out, `"id":2`) || exit != couldNot {
		t.Errorf("exit %d, wrote %.200q", exit, out)
	}
	if want := "levelcheck: stdin: line 2: it is longer than 16 MiB; shorten it\n"; errs != want {
		t.Errorf("told %q, want %q", errs, want)
	}
}

// TestStreamAnswersAtOnce holds that an answer comes before the next line is
// asked for, and that the line may wait for it.
func TestStreamAnswersAtOnce(t *testing.T) {
	askR, askW := io.Pipe()
	sayR, sayW := io.Pipe()
	p := program{rules: smallRules(), in: askR, out: sayW, errs: io.Discard}
	done := make(chan int)
	go func() { done <- p.run([]string{"--jsonl"}) }()
	answers := json.NewDecoder(sayR)
	for id := range 20 {
		fmt.Fprintf(askW, `{"id":%d,"text":"sorry"}`+"\n", id)
		var got struct{ ID int }
		if err := answers.Decode(&got); err != nil || got.ID != id {
			t.Fatalf("answer %d to %d (%v)", got.ID, id, err)
		}
	}
	askW.Close()
	if exit := <-done; exit != ready {
		t.Errorf("exit %d", exit)
	}
}

// endless gives n lines and counts them as they are read.
type endless struct {
	n    int64
	read atomic.Int64
	rest []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.read.Load() == e.n {
			return 0, io.EOF
		}
		e.rest = fmt.Appendf(nil, `{"id":%d,"text":"%s"}`+"\n", e.read.Add(1), strings.Repeat(" ", 64<<10))
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// TestStreamMemory holds that what is held at a time is bounded: a few lines
// are read ahead of the answers, however many there are.
func TestStreamMemory(t *testing.T) {
	in := &endless{n: 600}
	answered := int64(0)
	most := int64(0)
	out := writer(func(p []byte) (int, error) {
		answered++
		most = max(most, in.read.Load()-answered)
		return len(p), nil
	})
	p := program{rules: smallRules(), in: in, out: out, errs: io.Discard}
	p.run([]string{"--jsonl"})
	if answered != in.n || most > 16 {
		t.Errorf("%d answers to %d lines, up to %d of them held", answered, in.n, most)
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// TestStreamBroken holds what is said when the input or the output breaks off.
func TestStreamBroken(t *testing.T) {
	one := `{"id":1,"text":"sorry"}` + "\n"
	run := func(in io.Reader, out io.Writer) (string, int) {
		var errs bytes.Buffer
		p := program{rules: smallRules(), in: in, out: out, errs: &errs}
		exit := p.run([]string{"--jsonl"})
		return errs.String(), exit
	}
	var out bytes.Buffer
	errs, exit := run(io.MultiReader(strings.NewReader(one), iotest.ErrReader(syscall.EIO)), &out)
	if exit != couldNot || !strings.Contains(errs, "stdin: could not be read to its end") || !strings.Contains(out.String(), `"id":1`) {
		t.Errorf("broken input: exit %d, told %q, wrote %q", exit, errs, &out)
	}
	full := writer(func([]byte) (int, error) { return 0, syscall.ENOSPC })
	if errs, exit = run(strings.NewReader(one), full); exit != couldNot || !strings.Contains(errs, "disk") {
		t.Errorf("full disk: exit %d, told %q", exit, errs)
	}
	closed := writer(func([]byte) (int, error) { return 0, syscall.EPIPE })
	if errs, exit = run(strings.NewReader(one), closed); exit != ready || errs != "" {
		t.Errorf("nobody reads: exit %d, told %q", exit, errs)
	}
}

// FuzzStream holds that whatever comes in, each line that is not blank gives
// one valid report or one complaint, that a complaint holds none of it, and
// that places stand in the text.
func FuzzStream(f *testing.F) {
	for _, s := range []string{
		`{"id":"a","text":"sorry, calm down"}` + "\n" + `{"id":1,"text":"DNS DNS maybe","kind":"note"}`,
		"\n\n{}\n[]\nnull\n\"\"\n",
		`{"id":"` + "\xff" + `","text":"` + "\xffcalm down\xfe" + `","customer":"DNS"}`,
		`{"id":"a","text":"\ud800 calm down \u0000\u2028<>&"}`,
		"\uFEFF" + `{"id":-0,"text":"Hi,\r\n> calm down\r\n-- \nBob"}` + "\r\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		var out, errs bytes.Buffer
		p := program{rules: smallRules(), in: bytes.NewReader(in), out: &out, errs: &errs}
		exit := p.run([]string{"--jsonl"})
		want := 0
		for l := range bytes.SplitSeq(bytes.TrimPrefix(in, []byte("\uFEFF")), []byte("\n")) {
			if !blank(l) {
				want++
			}
		}
		answers, complaints := bytes.Count(out.Bytes(), []byte("\n")), bytes.Count(errs.Bytes(), []byte("\n"))
		if answers+complaints != want || (complaints > 0) != (exit == couldNot) {
			t.Fatalf("%d lines gave %d answers and %d complaints, exit %d", want, answers, complaints, exit)
		}
		for l := range strings.Lines(errs.String()) {
			_, told, _ := strings.Cut(strings.TrimPrefix(l, "levelcheck: stdin: line "), ": ")
			if !slices.ContainsFunc([]error{errNoObject, errNoID, errNoText, errCustomer, errKind}, func(err error) bool { return told == err.Error()+"\n" }) {
				t.Fatalf("told %q", l)
			}
		}
		for l := range bytes.Lines(out.Bytes()) {
			var j reportJSON
			if err := json.Unmarshal(l, &j); err != nil || !utf8.Valid(l) {
				t.Fatalf("%q: %v", l, err)
			}
			if j.Say == nil || j.Missing == nil || j.Findings == nil {
				t.Fatalf("%q leaves a list out", l)
			}
			for _, x := range j.Findings {
				if x.Start < 0 || x.End-x.Start != len(x.Text) {
					t.Fatalf("%q stands from %d to %d", x.Text, x.Start, x.End)
				}
			}
		}
	})
}

// replies are n replies of about 240 bytes as lines of JSON, the same each time.
func replies(n int) []byte {
	random := rand.New(rand.NewPCG(1, 2))
	parts := []string{
		"I am sorry that the printer on the second floor is down again.", "Please calm down, your files are safe.",
		"I have put the scanner back on the network for you.", "You need to restart it, and it should work then.",
		"We will look into it as soon as possible.", "Would you rather have it today, or tomorrow with the new screen?",
		"It seems the DNS cache was stale.", "That takes ten minutes, and there is no charge.",
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	for i := range n {
		random.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		text := "Hi Sam,\n\n" + strings.Join(parts[:4], " ") + "\n\nKind regards,\nOsian"
		_ = e.Encode(map[string]any{"id": i, "text": text})
	}
	return b.Bytes()
}

// BenchmarkStream is levelcheck --jsonl over 5,000 replies with the real rules.
func BenchmarkStream(b *testing.B) {
	in := replies(5000)
	all := rules.All()
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		p := program{rules: all, in: bytes.NewReader(in), out: io.Discard, errs: io.Discard}
		p.run([]string{"--jsonl"})
	}
}
