package main

import (
	"sync"

	"levelhead/coach/house"
	"levelhead/coach/ideas"
)

// A keeper saves off the window's thread. Of what comes faster than it can be
// written, the last one counts.
type keeper struct {
	store *house.Store
	told  func(error) // takes how saving the settings went

	mu       sync.Mutex
	settings *house.Settings
	state    *house.State
	ideas    *ideas.Book
	wake     chan struct{}
	done     chan struct{}
}

func newKeeper(s *house.Store, told func(error)) *keeper {
	k := &keeper{store: s, told: told, wake: make(chan struct{}, 1), done: make(chan struct{})}
	go k.run()
	return k
}

// save takes settings to be written soon.
func (k *keeper) save(s house.Settings) {
	k.mu.Lock()
	k.settings = &s
	k.mu.Unlock()
	k.nudge()
}

// saveState takes what is to be remembered, to be written soon.
func (k *keeper) saveState(s house.State) {
	k.mu.Lock()
	k.state = &s
	k.mu.Unlock()
	k.nudge()
}

// saveIdeas takes what the agent has made of the ideas, to be written soon.
func (k *keeper) saveIdeas(b ideas.Book) {
	k.mu.Lock()
	k.ideas = &b
	k.mu.Unlock()
	k.nudge()
}

func (k *keeper) nudge() {
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

func (k *keeper) run() {
	defer close(k.done)
	for range k.wake {
		k.write()
	}
	k.write()
}

func (k *keeper) write() {
	k.mu.Lock()
	set, st, book := k.settings, k.state, k.ideas
	k.settings, k.state, k.ideas = nil, nil, nil
	k.mu.Unlock()
	if set != nil {
		if err := k.store.Save(*set); err != nil {
			k.told(err)
		}
	}
	if book != nil {
		if err := k.store.SaveIdeas(*book); err != nil {
			k.told(err)
		}
	}
	if st != nil {
		// A break timer that begins anew after a restart is no loss worth a
		// line on the screen; the settings' own error has said what is wrong.
		_ = k.store.SaveState(*st)
	}
}

// close writes what is still to be written and ends.
func (k *keeper) close() {
	close(k.wake)
	<-k.done
}
