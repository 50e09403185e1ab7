package house

import (
	"errors"
	"path/filepath"
)

// A Store keeps one user's settings, state and ideas in a folder. One goroutine uses
// it at a time; there is one program at a time for one folder.
type Store struct {
	settings, state, ideas page
}

// Open reads the settings kept in dir. The Settings are always good to use:
// what the file does not say, or all when it is not there, is as in Default.
//
// The error is nil or says in words for the agent what was wrong and what to
// do. A *Broken file has been set aside. A *Locked one is left alone, as is
// one that could not be set aside: Save then answers with the same error.
// *Adjusted settings were out of range.
//
// A dir of "" is no folder at all: everything works and nothing is saved.
func Open(dir string) (*Store, Settings, error) {
	s := &Store{
		settings: page{wording: settingsWords, path: filepath.Join(dir, "settings.toml"), create: inTemp},
		state:    page{wording: stateWords, path: filepath.Join(dir, "state.toml"), create: inTemp},
		ideas:    page{wording: ideasWords, path: filepath.Join(dir, "ideas.toml"), create: inTemp},
	}
	if dir == "" {
		none := &Locked{}
		s.settings.locked, s.state.locked, s.ideas.locked = none, none, none
		return s, Default(), none
	}
	set := Default()
	err := s.settings.read(set.keys())
	if _, ok := errors.AsType[*Adjusted](err); err != nil && !ok {
		set = Default()
	}
	return s, set, err
}

// Save writes the settings, whole or not at all; those out of range are
// brought into it. The error is *Unsaved, or what Open had to say about a file
// that must be left alone.
func (s *Store) Save(set Settings) error { return s.settings.write(set.keys()) }

// State reads the state kept in the folder: the zero State when there is none
// or it was not readable. The error is nil, *Broken or *Locked, as with Open.
func (s *Store) State() (State, error) {
	if s.state.locked != nil {
		return State{}, s.state.locked
	}
	var st State
	err := s.state.read(st.keys())
	if _, ok := errors.AsType[*Adjusted](err); ok {
		return st, nil // nobody chose these values, so there is nobody to tell
	}
	if err != nil {
		return State{}, err
	}
	return st, nil
}

// SaveState writes the state as Save does the settings.
func (s *Store) SaveState(st State) error {
	if s.state.rest == nil && s.state.locked == nil {
		s.State() // what stands there is set aside or left alone, not written over
	}
	return s.state.write(st.keys())
}
