package house

import (
	"errors"
	"os"
	"slices"
)

// errTaken: what is not an ordinary file is not written over.
var errTaken = errors.New("something other than a file has that name")

// nothing: any file may be chosen by mistake, and one that says nothing would
// be taken for one that leaves all as it is.
const nothing = "it holds no settings of Levelhead"

// Export writes the settings to a file of its own, whole or not at all, over
// the file that is there. Those out of range are brought into it. Only the
// user may read the file. The error is *Unsaved.
func Export(path string, set Settings) error {
	p := page{wording: exportWords, path: path, rest: map[string]any{}, create: inTemp}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return &Unsaved{Path: path, Err: errTaken, file: exportWords}
	}
	return p.write(set.keys())
}

// Import reads the settings in a file such as Export writes. What the file does
// not say stays as it is now, and so does what is of this machine alone: where
// its window is, and whether its first panels were seen. The file is neither
// moved nor changed.
//
// The error is nil or says in words for the agent what was wrong and what to
// do. After *Adjusted the settings are good to use; after *Broken and *Locked,
// which is also for a file that is not there, they are those of now.
func Import(path string, now Settings) (Settings, error) {
	p := page{wording: importWords, path: path, rest: map[string]any{}}
	set := now
	keys := slices.DeleteFunc(set.keys(), func(k key) bool { return slices.Contains(ofThisMachine, k.name) })
	text, why, err := p.load()
	if err != nil {
		return now, &Locked{Path: path, Err: err, file: importWords}
	}
	if why == "" {
		why = p.parse(text, keys)
	}
	if why == "" && !slices.ContainsFunc(now.keys(), p.has) {
		why = nothing
	}
	if why != "" {
		return now, &Broken{Path: path, Why: why, file: importWords}
	}
	err = p.fit(keys)
	return set, err
}

// ofThisMachine are the settings that mean nothing on another.
var ofThisMachine = []string{"welcomed", "window.placed", "window.x", "window.y", "window.width", "window.height", "screen"}

// has reports whether the file says something of a key.
func (p *page) has(k key) bool {
	v, _ := k.get(p.rest)
	return v != nil
}
