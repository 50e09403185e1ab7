package main

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 100<<10) // more than one read
	for _, c := range []struct {
		name, in string
		limit    int
		want     []string // "!" is a line that is too long
	}{
		{"nothing", "", 9, nil},
		{"one, not ended", "a", 9, []string{"a"}},
		{"one, ended", "a\n", 9, []string{"a"}},
		{"blank ones", "\n\na\n\n", 9, []string{"", "", "a", ""}},
		{"from Windows", "a\r\nb\r\n", 9, []string{"a", "b"}},
		{"a lone return stays", "a\rb\n", 9, []string{"a\rb"}},
		{"byte order mark", "\uFEFFa\n\uFEFFb", 9, []string{"a", "\uFEFFb"}},
		{"as long as allowed", "123456789\n1", 9, []string{"123456789", "1"}},
		{"too long", "1234567890\n1\n", 9, []string{"!", "1"}},
		{"too long, not ended", "1\n1234567890", 9, []string{"1", "!"}},
		{"longer than a read", long + "\n" + long, 1 << 20, []string{long, long}},
		{"too long for many reads", long + "\n1", 70 << 10, []string{"!", "1"}},
		{"return at the edge of a read", strings.Repeat("x", 64<<10-1) + "\r\nb", 1 << 20, []string{strings.Repeat("x", 64<<10-1), "b"}},
		{"any bytes", "\x00\xff\n\x80", 9, []string{"\x00\xff", "\x80"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, in := range []io.Reader{strings.NewReader(c.in), iotest.DataErrReader(strings.NewReader(c.in))} {
				var got []string
				for l, err := range lines(in, c.limit) {
					if err != nil {
						t.Fatal(err)
					}
					if l.number != len(got)+1 {
						t.Errorf("line %d is called %d", len(got)+1, l.number)
					}
					if l.long {
						got = append(got, "!")
						continue
					}
					got = append(got, string(l.text))
				}
				if !slices.Equal(got, c.want) {
					t.Errorf("got %.80q, want %.80q", got, c.want)
				}
			}
		})
	}
}

func TestLinesStopped(t *testing.T) {
	broken := errors.New("the disk is gone")
	in := io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(broken))
	var got []string
	var last error
	for l, err := range lines(in, 9) {
		if last = err; err == nil {
			got = append(got, string(l.text))
		}
	}
	if !slices.Equal(got, []string{"a"}) || !errors.Is(last, broken) {
		t.Errorf("got %q and %v", got, last)
	}
}

// FuzzLines holds that lines loses and makes up nothing.
func FuzzLines(f *testing.F) {
	for _, s := range []string{"", "a", "a\n", "\r\n", "a\r\n\nb", "\uFEFF\n", "123456789\n12345678\r\n\xff"} {
		f.Add([]byte(s), 8)
	}
	f.Fuzz(func(t *testing.T, in []byte, limit int) {
		limit = 3 + max(0, limit%100) // a byte order mark counts
		want := bytes.Split(bytes.TrimPrefix(in, []byte("\uFEFF")), []byte("\n"))
		if n := len(want); len(want[n-1]) == 0 {
			want = want[:n-1]
		}
		n := 0
		for l, err := range lines(bytes.NewReader(in), limit) {
			if err != nil {
				t.Fatal(err)
			}
			w := want[n]
			n++
			ended := n < len(want) || bytes.HasSuffix(in, []byte("\n"))
			if ended {
				w = bytes.TrimSuffix(w, []byte("\r"))
			}
			mark := 0
			if n == 1 && bytes.HasPrefix(in, []byte("\uFEFF")) {
				mark = len("\uFEFF")
			}
			if l.long && len(w)+mark > limit {
				continue
			}
			if l.long || len(w) > limit || !bytes.Equal(l.text, w) {
				t.Fatalf("line %d is %q, want %q", n, l.text, w)
			}
		}
		if n != len(want) {
			t.Fatalf("%d lines, want %d", n, len(want))
		}
	})
}
