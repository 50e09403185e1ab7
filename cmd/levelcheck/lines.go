package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
)

// longest is the length of the longest line that is read, its end left out.
const longest = 16 << 20

// A line is one line of a file, without its end.
type line struct {
	number int // the first is 1
	text   []byte
	long   bool // the line is longer than allowed; its text is left out
}

// lines gives the lines of r one by one. Each text is the reader's to keep. A
// line longer than limit is given without its text, and never held in memory
// as a whole. A UTF-8 byte order mark at the very beginning is left out. Only
// the last pair can hold an error: what stopped the reading before the end.
func lines(r io.Reader, limit int) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			l, err := one(in, limit)
			l.number = n
			if n == 1 {
				l.text = bytes.TrimPrefix(l.text, []byte("\uFEFF"))
			}
			ended := errors.Is(err, io.EOF)
			if ended && len(l.text) == 0 && !l.long {
				return
			}
			if err != nil && !ended {
				yield(l, err)
				return
			}
			if !yield(l, nil) || ended {
				return
			}
		}
	}
}

// one reads one line. At the end of the file it gives what is there and io.EOF.
func one(in *bufio.Reader, limit int) (l line, err error) {
	for {
		part, err := in.ReadSlice('\n')
		// The end of the line is not known before it has been seen.
		if l.long = l.long || len(l.text)+len(part) > limit+len("\r\n"); l.long {
			l.text = nil
		} else {
			l.text = append(l.text, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if text, ended := bytes.CutSuffix(l.text, []byte("\n")); ended {
			l.text = bytes.TrimSuffix(text, []byte("\r"))
		}
		if len(l.text) > limit {
			l.text, l.long = nil, true
		}
		return l, err
	}
}
