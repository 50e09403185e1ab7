package main

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"syscall"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Exit codes. A later one outweighs those before it.
const (
	ready    = 0 // nothing to mend in any draft
	mend     = 1 // something to mend
	couldNot = 2 // something could not be read or written
)

// A program is one run of levelcheck, and all that it touches.
type program struct {
	rules     []*check.Rule
	second    func(d, customer *draft.Draft) check.Second  // nil for the phrases alone
	listen    func(message *draft.Draft) *check.Customer   // nil where nobody can tell
	whole     func(*check.Report, *check.Case) check.Whole // nil for nothing said of the whole
	in        io.Reader
	out, errs io.Writer

	mu   sync.Mutex // over what follows, and over errs
	exit int
}

// run does what the arguments ask for, and gives the exit code.
func (p *program) run(args []string) int {
	c := rootCommand(p)
	c.SetArgs(args)
	c.SetIn(p.in)
	c.SetOut(p.out)
	c.SetErr(p.errs)
	if err := c.Execute(); err != nil && !gone(err) {
		p.complain(err)
	}
	return p.exit
}

// complain tells of something that could not be done; the rest goes on.
func (p *program) complain(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	fmt.Fprintf(p.errs, "levelcheck: %v\n", err)
	p.exit = couldNot
}

// found takes note of a draft that has something to mend.
func (p *program) found() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.exit = max(p.exit, mend)
}

// gone reports whether whoever reads the output has stopped reading, as head
// does: nobody is left to tell of it.
func gone(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

// unwritten says that the output could not be written, and what to do; nil for
// nil.
func unwritten(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("the output could not be written: %w; see whether the disk is full", err)
}
