package main

import (
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"
)

// A watch holds a trace of a program against what Levelhead promises. Words
// may go to two places and no others:
//
//   - the X server's socket, by which a program draws and copies;
//   - a pipe that was made for the clipboard's program, which hands them on to
//     the X server. One that came from outside, as standard output does, is
//     none, nor is what that program complains into.
//
// Everything else is searched for the words, in whatever form: what is
// written to files, sockets and pipes, and every text in any other call, so
// also arguments, environments and names of files.
type watch struct {
	screen string   // the X server's socket
	run    string   // the folder of Levelhead's own socket
	bus    string   // the session's bus, on which no words are; "" for none
	home   string   // the one folder in which files may be written
	own    []string // in it, the folders that are Levelhead's: files 0600, folders 0700
	tool   string   // the name of the one program that it may start: the clipboard's
	words  []needle

	faults  []string
	carried map[string]bool // the words seen on the way to the clipboard's program
	started []string        // the programs started
	reached map[string]bool // the sockets connected to

	sockets map[string]string // by “socket:[5]”: what it is connected to
	pipes   map[string]bool   // made by the program; true once it is the clipboard's
	at      map[string]string // by process and number: what was put in its standard places
	tails   map[string][]byte // by target: the end of what was written last
}

// read reads a trace to its end.
func (w *watch) read(r io.Reader) error {
	w.carried, w.reached = make(map[string]bool), make(map[string]bool)
	w.sockets, w.pipes, w.at, w.tails = make(map[string]string), make(map[string]bool), make(map[string]string), make(map[string][]byte)
	return calls(r, w.see, func(line string) { w.fault("a line that is not understood: %.200s", line) })
}

func (w *watch) fault(format string, args ...any) {
	if len(w.faults) < 50 {
		w.faults = append(w.faults, fmt.Sprintf(format, args...))
	}
}

// see takes one call.
func (w *watch) see(c call) {
	all := c.texts()
	switch c.name {
	case "write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg":
		w.write(c, all)
	default:
		w.search(c, all)
	}
	switch c.name {
	case "openat", "open", "openat2", "creat":
		w.open(c, all)
	case "mkdir", "mkdirat", "chmod", "fchmod", "fchmodat", "fchmodat2":
		w.mode(c, c.path(all), c.name[0] == 'm')
	case "mknod", "mknodat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "setxattr", "lsetxattr":
		if to := c.lastPath(all); !below(to, w.home) {
			w.fault("makes a file outside its home: %s(%.200s", c.name, c.args)
		}
	case "mmap":
		// What is written to a mapped file is not seen here: it has to be one
		// that is looked into at the end. What only lives in memory is the
		// screen's.
		to := c.mapped()
		if strings.Contains(c.args, "PROT_WRITE") && strings.Contains(c.args, "MAP_SHARED") && to != "" &&
			!below(to, w.home) && !strings.HasPrefix(to, "/dev/dri/") && !strings.HasPrefix(to, "/memfd:") {
			w.fault("writes to %s in a way that is not seen", to)
		}
	case "sendfile", "splice", "tee", "vmsplice", "copy_file_range", "io_uring_setup", "ptrace", "process_vm_writev":
		w.fault("hands bytes on in a way that is not seen: %s(%.200s", c.name, c.args)
	case "socket", "socketpair":
		if kind, _, _ := strings.Cut(c.args, ","); kind != "AF_UNIX" {
			w.fault("opens a socket of another kind than AF_UNIX: %s(%s", c.name, c.args)
		}
		delete(w.sockets, target(c.ret))
	case "accept", "accept4":
		delete(w.sockets, target(c.ret)) // a number may come back for another one
	case "connect":
		w.connect(c, all)
	case "bind":
		if to := string(first(all)); !below(to, w.run) {
			w.fault("listens at another place than its own: %s", c.args)
		}
	case "pipe", "pipe2":
		w.pipes[target(c.args)] = false
	case "dup2", "dup3":
		if f := strings.SplitN(c.args, ", ", 3); len(f) > 1 {
			number, _, _ := strings.Cut(f[1], "<")
			w.at[c.pid+" "+number] = target(f[0])
		}
	case "execve", "execveat":
		w.start(c, all)
	}
}

// search looks for the words in texts that are not what is written.
func (w *watch) search(c call, all []text) {
	for _, t := range all {
		if n, ok := search(t.bytes, w.words); ok {
			w.fault("%q, %s, is in a call to %s", n.word, n.form, c.name)
		}
		if t.cut {
			w.fault("a text in a call to %s is too long to be searched", c.name)
		}
	}
}

// write looks for the words in what is written, also where two calls write a
// part each.
func (w *watch) write(c call, all []text) {
	to, data := target(c.args), written(all)
	if at, ok := w.sockets[to]; ok && at == w.screen {
		return
	}
	if w.pipes[to] {
		for _, n := range w.words {
			if n.in(data, lower(data)) {
				w.carried[n.word] = true
			}
		}
		return
	}
	before := w.tails[to]
	if n, ok := search(slices.Concat(before, data), w.words); ok {
		w.fault("%q, %s, is written to %s", n.word, n.form, placed(to))
	}
	done, ok := c.result()
	if !ok {
		done = len(data)
	}
	w.tails[to] = last(slices.Concat(before, data[:max(0, min(done, len(data)))]), longest(w.words))
	for _, t := range all {
		if t.cut {
			w.fault("what is written to %s is too long to be searched", placed(to))
		}
		if n, ok := search(t.bytes, w.words); ok && !t.data {
			w.fault("%q, %s, is in a call to %s", n.word, n.form, c.name)
		}
	}
}

// open holds that files are written in the home alone, and that those in
// Levelhead's own folders are closed to others from the start.
func (w *watch) open(c call, all []text) {
	if c.name != "creat" && !strings.Contains(c.args, "O_WRONLY") && !strings.Contains(c.args, "O_RDWR") && !strings.Contains(c.args, "O_CREAT") {
		return
	}
	p := c.path(all)
	if !below(p, w.home) && p != "/dev/null" && !strings.HasPrefix(p, "/dev/dri/") && !strings.HasPrefix(p, "/proc/self/") {
		w.fault("opens a file outside its home to write to it: %s", p)
	}
	if c.name == "creat" || strings.Contains(c.args, "O_CREAT") || strings.Contains(c.args, "O_TMPFILE") {
		w.mode(c, p, false)
	}
}

// mode holds that what is made in Levelhead's own folders, or those folders
// themselves, is open to nobody else.
func (w *watch) mode(c call, p string, folder bool) {
	if !slices.ContainsFunc(w.own, func(dir string) bool { return below(p, dir) }) {
		return
	}
	want := uint64(0o600)
	if folder {
		want = 0o700
	}
	fields := strings.FieldsFunc(c.args, func(r rune) bool { return strings.ContainsRune(" ,}=", r) })
	mode := ""
	for _, f := range fields { // fchmodat2 has flags after it, openat2 more
		if strings.HasPrefix(f, "0") && span(f, "01234567", len(f)) == len(f) {
			mode = f
		}
	}
	if got, err := strconv.ParseUint(mode, 8, 32); err != nil || got != want {
		w.fault("%s is made with mode %q, not %#o", p, mode, want)
	}
}

// connect holds that the program speaks to the X server, to itself, to the
// session's bus and to whom the system asks for the user's name. Those are told
// no words either.
func (w *watch) connect(c call, all []text) {
	to := string(first(all))
	w.reached[to] = true
	names := []string{"/var/run/nscd/socket", "/run/nscd/socket", "/var/lib/sss/pipes/nss"}
	switch {
	case !strings.Contains(c.args, "sa_family=AF_UNIX"):
		w.fault("connects to another machine: %.200s", c.args)
	case to != w.screen && (w.bus == "" || to != w.bus) && !below(to, w.run) && !slices.Contains(names, to) && !below(to, "/run/systemd/userdb"):
		w.fault("connects to another program: %.200s", c.args)
	}
	if n, ok := c.result(); ok && n == 0 {
		w.sockets[target(c.args)] = to
	}
}

// start holds that no program but the clipboard's is started. The pipes it is
// given to read from and to write to are the clipboard's from then on.
func (w *watch) start(c call, all []text) {
	name := string(first(all))
	w.started = append(w.started, name)
	if len(w.started) == 1 {
		return // Levelhead itself
	}
	if path.Base(name) != w.tool {
		w.fault("starts another program than %s: %s", w.tool, name)
		return
	}
	for _, number := range []string{"0", "1"} {
		if to := w.at[c.pid+" "+number]; to != "" {
			if _, made := w.pipes[to]; made {
				w.pipes[to] = true
			}
		}
	}
}

// path is the file a call is about.
func (c call) path(all []text) string {
	p := string(first(all))
	if c.name == "fchmod" {
		return target(c.args)
	}
	if !path.IsAbs(p) {
		p = path.Join(target(c.args), p)
	}
	return path.Clean(p)
}

// lastPath is the file that a call makes, where it names two or one.
func (c call) lastPath(all []text) string {
	if strings.HasSuffix(c.name, "xattr") && len(all) > 0 {
		return string(all[0].bytes)
	}
	if len(all) == 0 {
		return ""
	}
	p := string(all[len(all)-1].bytes)
	if !path.IsAbs(p) {
		i := strings.LastIndex(c.args, "AT_FDCWD<")
		p = path.Join(target(c.args[max(i, 0):]), p)
	}
	return path.Clean(p)
}

// mapped is the file that mmap maps, "" for none.
func (c call) mapped() string {
	if f := strings.SplitN(c.args, ", ", 5); len(f) == 5 {
		return target(f[4])
	}
	return ""
}

func first(all []text) []byte {
	if len(all) == 0 {
		return nil
	}
	return all[0].bytes
}

func last(b []byte, n int) []byte { return slices.Clone(b[max(0, len(b)-n):]) }

func placed(target string) string {
	if target == "" {
		return "somewhere unknown"
	}
	return target
}

// below reports whether p is dir or in it.
func below(p, dir string) bool {
	return dir != "" && (p == dir || strings.HasPrefix(p, dir+"/"))
}
