package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// largest is the size of the largest draft that is read from a file.
const largest = 64 << 20

// standard is what standard input is called in what is printed.
const standard = "stdin"

// open opens a file, or standard input for "-". An error says what to do.
func (p *program) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		p.invite()
		return io.NopCloser(p.in), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, fmt.Errorf("%s is a folder; name the files in it", name)
	}
	return f, nil
}

// invite tells somebody who sits at a terminal that levelcheck waits for them.
func (p *program) invite() {
	in, ok := p.in.(*os.File)
	if !ok {
		return
	}
	info, err := in.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return
	}
	if null, err := os.Stat(os.DevNull); err == nil && os.SameFile(info, null) {
		return
	}
	fmt.Fprintln(p.errs, "levelcheck: paste the draft, then press Ctrl+D on a line of its own (on Windows Ctrl+Z and Enter)")
}

// read reads a whole draft. An error says what to do.
func (p *program) read(name string) (string, error) {
	f, err := p.open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, largest+1))
	if err != nil {
		return "", unreadable(called(name), err)
	}
	if len(text) > largest {
		return "", fmt.Errorf("%s is larger than 64 MiB; give one draft a file, or many drafts with --jsonl", called(name))
	}
	return string(text), nil
}

// called is the name that is printed for a FILE argument.
func called(name string) string {
	if name == "-" {
		return standard
	}
	return name
}

// unreadable says in plain words why a file was not read, and what to do.
func unreadable(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: there is no such file; check the name and the folder", name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: reading it is not allowed; ask its owner, or change its permissions", name)
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	}
	return fmt.Errorf("%s: could not be read to its end: %w; try again, or copy it to a local disk first", name, err)
}

// blank reports whether there is nothing but white space.
func blank(text []byte) bool { return len(bytes.TrimSpace(text)) == 0 }
