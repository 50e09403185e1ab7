package house

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// A page is one TOML file: read once, then written as often as need be. What
// it does not know in the file it writes back as it was, so that a step back
// to an older version loses nothing.
type page struct {
	wording
	path   string
	rest   map[string]any // all that the file says
	locked error          // why it must not be written

	create func(dir, pattern string) (scratch, error) // how a file is made; tests let it fail
}

// read fills in the keys. What is not in the file stays as it is. After an
// error other than *Adjusted the fields hold anything.
func (p *page) read(keys []key) error {
	p.rest = map[string]any{}
	text, why, err := p.load()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		p.locked = &Locked{Path: p.path, Err: err, file: p.wording}
		return p.locked
	case why == "":
		why = p.parse(text, keys)
	}
	if why != "" {
		p.rest = map[string]any{}
		return p.setAside(why)
	}

	return p.fit(keys)
}

// fit brings the keys into their ranges. The error is *Adjusted, or nil when
// they were.
func (p *page) fit(keys []key) error {
	var notes []string
	for _, k := range keys {
		was := k.show()
		switch changed := k.fit(); {
		case !changed:
		case k.notes != nil:
			notes = append(notes, k.notes()...)
		default:
			notes = append(notes, cmp.Or(k.note, nearest(k, was)))
		}
	}
	if notes != nil {
		return &Adjusted{Path: p.path, Notes: notes, file: p.wording}
	}
	return nil
}

// nearest says what a key is now that was something else in the file.
func nearest(k key, was any) string {
	return fmt.Sprintf("%s is %s (the file says %s)", k.name, brief(k.show()), brief(was))
}

// load is the file's text, or why it cannot be text at all. What is no
// ordinary file is never opened: a pipe would wait for ever.
func (p *page) load() (text []byte, why string, err error) {
	info, err := os.Stat(p.path)
	switch {
	case err != nil:
		return nil, "", err
	case info.IsDir():
		return nil, "it is a folder", nil
	case !info.Mode().IsRegular():
		return nil, "it is not an ordinary file", nil
	}
	f, err := os.Open(p.path)
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	text, err = io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, "", err
	case len(text) > most:
		return nil, fmt.Sprintf("it is larger than %d KB", most>>10), nil
	case !utf8.Valid(text) || bytes.ContainsRune(text, 0):
		return nil, "it holds something other than plain text (UTF-8)", nil
	case deep(text):
		return nil, tooDeep, nil
	}
	return text, "", nil
}

// parse takes the text apart; why says what is wrong with it.
func (p *page) parse(text []byte, keys []key) (why string) {
	if _, err := toml.Decode(string(text), &p.rest); err != nil {
		if at, ok := errors.AsType[toml.ParseError](err); ok {
			return fmt.Sprintf("line %d is not as it should be", at.Position.Line)
		}
		return "it is not in the form of such a file (TOML)"
	}
	if depth(p.rest) > deepest {
		return tooDeep
	}
	for _, k := range keys {
		v, ok := k.get(p.rest)
		if !ok {
			table, _, _ := strings.Cut(k.name, ".")
			return fmt.Sprintf("“%s” should be a section that begins with [%s]", table, table)
		}
		if v != nil && !k.read(v) {
			return fmt.Sprintf("“%s” should be %s", k.name, k.want)
		}
	}
	return ""
}

// setAside gives the broken file another name, never that of a file that is
// there. Where that is not to be done, the file stays and is not written to.
func (p *page) setAside(why string) error {
	broken := &Broken{Path: p.path, Why: why, file: p.wording}
	stem := strings.TrimSuffix(p.path, ".toml")
	for n := range 1000 {
		aside := fmt.Sprintf("%s-broken-%d.toml", stem, n+1)
		if _, err := os.Lstat(aside); err == nil {
			continue
		}
		if os.Rename(p.path, aside) == nil {
			broken.Aside = aside
			return broken
		}
		break
	}
	p.locked = broken
	return broken
}

// write puts the keys' values into the file, whole or not at all. They are in
// range afterwards.
func (p *page) write(keys []key) error {
	if p.locked != nil {
		return p.locked
	}
	for _, k := range keys {
		k.fit()
		k.put(p.rest)
	}
	path := p.path
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // people link their settings to where they keep them
	}
	text := bytes.NewBufferString(p.head)
	to := toml.NewEncoder(text)
	to.Indent = ""
	err := to.Encode(p.rest)
	if err == nil && text.Len() > most {
		err = errLarge // the next start would set it aside
	}
	if err == nil {
		err = replace(path, text.Bytes(), p.create)
	}
	if err != nil {
		return &Unsaved{Path: path, Err: err, file: p.wording}
	}
	return nil
}

// brief is a value from the file, short enough for a message and on one line.
func brief(v any) string {
	s := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return '·'
		}
		return r
	}, fmt.Sprint(v))
	if s == "" {
		return `""`
	}
	if r := []rune(s); len(r) > 24 {
		s = string(r[:24]) + "…"
	}
	return s
}
