package main

import "runtime"

// An answer is what came of one line.
type answer struct {
	text  []byte // with its end
	ready bool   // nothing to mend
	err   error  // what is wrong with the line, or with its file
}

// answer reads the draft in one line.
func (r reader) answer(e entry) (a answer) {
	if e.err != nil {
		return answer{err: e.err}
	}
	q, err := parseRequest(e.text)
	if err != nil {
		return answer{err: e.wrong(err)}
	}
	r.Form = q.form
	r.hears(q.customer)
	j, ready := r.portable(q.text)
	j.ID = q.id
	text, err := encode(j)
	return answer{text: text, ready: ready, err: err}
}

// stream answers each line of the files, in order. It holds no more than a few
// lines for each processor at a time. Every answer is written at once, so that
// a program may ask one thing after the other.
func (p *program) stream(r reader, files []string) error {
	for a := range ordered(p.entries(files), runtime.GOMAXPROCS(0), r.answer) {
		if a.err != nil {
			p.complain(a.err)
			continue
		}
		if !a.ready {
			p.found()
		}
		if _, err := p.out.Write(a.text); err != nil {
			return unwritten(err)
		}
	}
	return nil
}
