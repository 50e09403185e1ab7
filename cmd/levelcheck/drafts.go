package main

import (
	"io"
	"iter"
)

// each reads the files one by one. What cannot be read is told of, and the
// rest goes on.
func (p *program) each(files []string) iter.Seq2[string, string] {
	return func(yield func(name, text string) bool) {
		for _, name := range files {
			text, err := p.read(name)
			if err != nil {
				p.complain(err)
				continue
			}
			if !yield(called(name), text) {
				return
			}
		}
	}
}

// lines prints what there is to mend, one line each.
func (p *program) lines(r reader, files []string) error {
	for name, text := range p.each(files) {
		rep := r.report(text)
		if !rep.Ready() {
			p.found()
		}
		if err := human(p.out, name, rep, r.Heard); err != nil {
			return unwritten(err)
		}
	}
	return nil
}

// reports prints one JSON report: of a single file, its own, of several files,
// theirs together.
func (p *program) reports(r reader, files []string) error {
	all := struct {
		Files []reportJSON `json:"files"`
	}{Files: []reportJSON{}}
	r.offers = true
	for name, text := range p.each(files) {
		j, ready := r.portable(text)
		if !ready {
			p.found()
		}
		j.File = name
		all.Files = append(all.Files, j)
	}
	var out []byte
	var err error
	switch {
	case len(files) > 1:
		out, err = encode(all)
	case len(all.Files) == 1:
		out, err = encode(all.Files[0])
	}
	if err != nil {
		return err
	}
	_, err = p.out.Write(out)
	return unwritten(err)
}

// fixes prints the texts with every safe fix made.
func (p *program) fixes(r reader, files []string) error {
	for _, text := range p.each(files) {
		fixed := r.report(text).Fixed()
		if !r.report(fixed).Ready() {
			p.found()
		}
		if _, err := io.WriteString(p.out, fixed); err != nil {
			return unwritten(err)
		}
	}
	return nil
}
