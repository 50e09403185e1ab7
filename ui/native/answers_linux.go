package native

import (
	"context"
	"sync"

	"github.com/jezek/xgb/xproto"
)

// Answers are what the clipboard's owner sends back: to one question at a
// time, the one that is open. They are handed from the goroutine that follows
// the events to the one that has asked.
type answers struct {
	mu       sync.Mutex
	property xproto.Atom // of the question that is open; 0 for none
	target   xproto.Atom
	first    chan bool     // whether the owner has the target; one at most
	chunks   chan struct{} // more of it has come; one waits at most
}

func (a *answers) init() {
	a.first, a.chunks = make(chan bool, 1), make(chan struct{}, 1)
}

// open makes way for the answers to a new question.
func (a *answers) open(property, target xproto.Atom) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.property, a.target = property, target
	a.empty()
}

func (a *answers) close() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.property = 0
}

func (a *answers) empty() {
	for len(a.first) > 0 {
		<-a.first
	}
	for len(a.chunks) > 0 {
		<-a.chunks
	}
}

// answer reports whether somebody waits for it.
func (a *answers) answer(e xproto.SelectionNotifyEvent) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.property == 0 || e.Target != a.target || e.Property != a.property && e.Property != xproto.AtomNone {
		return false
	}
	a.empty() // the property was written before this was sent
	a.first <- e.Property != xproto.AtomNone
	return true
}

// more reports whether somebody waits for the property.
func (a *answers) more(property xproto.Atom) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if property != a.property {
		return false
	}
	notice(a.chunks)
	return true
}

// wait is for the first answer: whether the owner has what was asked for.
func (a *answers) wait(ctx context.Context) (bool, error) {
	select {
	case has := <-a.first:
		return has, nil
	case <-ctx.Done():
		return false, overdue(ctx)
	}
}

// next is for one more chunk.
func (a *answers) next(ctx context.Context) error {
	select {
	case <-a.chunks:
		return nil
	case <-ctx.Done():
		return overdue(ctx)
	}
}
