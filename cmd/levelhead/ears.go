package main

import (
	"errors"
	"time"

	"levelhead/coach"
	"levelhead/ui/native"
)

// ears is the desk as the pulse knows it. What else is done at each beat is
// done after it.
type ears struct {
	*coach.Desk
	beat func(now time.Time)
}

// Tick is the heartbeat.
func (e ears) Tick(now time.Time, idle time.Duration) {
	e.Desk.Tick(now, idle)
	e.beat(now)
}

// Copied lets what is plainly no draft go without a word: an image, a book.
func (e ears) Copied(text string, err error) {
	if errors.Is(err, native.ErrTooLong) || errors.Is(err, native.ErrNotText) {
		text, err = "", nil
	}
	e.Desk.Copied(text, err)
}
