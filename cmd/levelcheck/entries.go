package main

import (
	"errors"
	"fmt"
	"iter"
)

// An entry is one line of a file of JSON lines.
type entry struct {
	file string
	line
	err error // what is wrong with the line, or with the whole file
}

var errLong = errors.New("it is longer than 16 MiB; shorten it")

// entries gives the lines of all files one by one, in order; "-" is standard
// input. Lines of nothing but white space are left out. What cannot be read is
// told of in its place by an entry with an error, and the rest follows.
func (p *program) entries(files []string) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		for _, name := range files {
			in, err := p.open(name)
			if err != nil {
				if !yield(entry{file: called(name), err: err}) {
					return
				}
				continue
			}
			more := true
			for l, err := range lines(in, longest) {
				e := entry{file: called(name), line: l}
				switch {
				case err != nil:
					e.err = unreadable(e.file, err)
				case l.long:
					e.err = e.wrong(errLong)
				case blank(l.text):
					continue
				}
				if more = yield(e); !more {
					break
				}
			}
			in.Close()
			if !more {
				return
			}
		}
	}
}

// wrong is err, told with the place of the line.
func (e entry) wrong(err error) error {
	return fmt.Errorf("%s: line %d: %w", e.file, e.number, err)
}
