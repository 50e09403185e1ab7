package main

import (
	"bufio"
	"bytes"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// traced are the calls that strace is to tell of: all by which words can leave
// a program, and by which the reader knows where they go. A question mark
// stands before those that not every machine has.
const traced = "openat,?open,?openat2,?creat," +
	"write,writev,pwrite64,pwritev,?pwritev2,sendto,sendmsg,sendmmsg," +
	"sendfile,splice,tee,vmsplice,copy_file_range,?io_uring_setup,mmap,memfd_create,ptrace,process_vm_writev," +
	"socket,socketpair,accept4,?accept,connect,bind,pipe2,?pipe,dup3,?dup2,execve,?execveat," +
	"mkdirat,?mkdir,?mknod,mknodat,?rename,?renameat,renameat2,linkat,?link,symlinkat,?symlink," +
	"?chmod,fchmod,fchmodat,?fchmodat2,setxattr,lsetxattr,fsetxattr"

// underStrace is strace's command line: -y says of each descriptor what it is, -v
// leaves nothing out of arguments and environments, -s gives the first 64 KB
// of what is written. What is longer is a fault where it is not let through.
func underStrace(file string) []string {
	return []string{"-f", "-qq", "-y", "-v", "-s", "65536", "--seccomp-bpf", "-e", "signal=none", "-e", "trace=" + traced, "-o", file}
}

// A call is one system call in a trace.
type call struct {
	pid, name, args, ret string
}

// calls reads a trace line by line, puts together what strace had to break up,
// and hands each call to do. A line that it does not understand goes to odd:
// what is not understood is not let through.
func calls(r io.Reader, do func(call), odd func(line string)) error {
	open := make(map[string]string) // by process: a call that has not come back yet
	finish := func(pid, text string) {
		m := callLine.FindStringSubmatch(text)
		if m == nil {
			odd(pid + " " + text)
			return
		}
		args, ret := m[2], "?"
		// The last “) = ” is strace's own: a written one is in a text, in which
		// no quotation mark stands alone.
		for i := len(args); ; {
			if i = strings.LastIndex(args[:i], ")"); i < 0 {
				break
			}
			if rest, ok := strings.CutPrefix(strings.TrimLeft(args[i+1:], " "), "= "); ok && !inside(args[:i]) {
				args, ret = args[:i], rest
				break
			}
		}
		do(call{pid, m[1], args, ret})
	}
	in := bufio.NewReaderSize(r, 1<<20)
	for {
		line, err := in.ReadString('\n')
		if text := strings.TrimRight(line, "\n"); text != "" {
			pid, rest, _ := strings.Cut(text, " ")
			rest = strings.TrimLeft(rest, " ")
			_, notPID := strconv.Atoi(pid)
			m := resumedLine.FindStringSubmatchIndex(rest)
			switch {
			case notPID != nil:
				odd(text)
			case strings.HasPrefix(rest, "+++ "), strings.HasPrefix(rest, "--- "):
			case m != nil:
				began, ok := open[pid]
				if !ok {
					odd(text)
					break
				}
				delete(open, pid)
				if began != "" {
					finish(pid, began+rest[m[1]:])
				}
			default:
				began, ok := cutUnfinished(rest)
				switch {
				case !ok:
					finish(pid, rest)
				case strings.HasPrefix(began, "execve"):
					// Who started the program goes on before strace hears that
					// it has been started.
					finish(pid, began)
					open[pid] = ""
				default:
					open[pid] = began
				}
			}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
	}
	// What never came back was asked for all the same.
	for pid, began := range open {
		if began != "" {
			finish(pid, began)
		}
	}
	return nil
}

var (
	callLine    = regexp.MustCompile(`(?s)^([a-z_][a-z0-9_]*)\((.*)$`)
	resumedLine = regexp.MustCompile(`^<\.\.\. [a-z0-9_]+ resumed>`)
	movedAway   = regexp.MustCompile(` <pid changed to \d+ \.\.\.>$`)
)

func cutUnfinished(s string) (string, bool) {
	if began, ok := strings.CutSuffix(s, " <unfinished ...>"); ok {
		return began, true
	}
	if m := movedAway.FindStringIndex(s); m != nil {
		return s[:m[0]], true
	}
	return s, false
}

// inside reports whether the end of s is inside a quoted text.
func inside(s string) bool {
	in := false
	for i := 0; i < len(s); i++ {
		switch {
		case in && s[i] == '\\':
			i++
		case s[i] == '"':
			in = !in
		}
	}
	return in
}

// A text is one quoted text in a call's arguments.
type text struct {
	bytes []byte
	cut   bool // strace has left the end out
	data  bool // it is what the call writes, or a part of it
}

// texts are all texts in the arguments, in their order. In calls that write
// from several places those are called iov_base; in the others that write it
// is the second argument.
func (c call) texts() []text {
	var out []text
	s := c.args
	for i := 0; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		end := i + 1
		for end < len(s) && s[end] != '"' {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		end = min(end, len(s))
		t := text{bytes: unquote(s[i+1 : end])}
		t.cut = strings.HasPrefix(s[min(end+1, len(s)):], "...")
		switch c.name {
		case "write", "pwrite64", "sendto":
			t.data = len(out) == 0
		case "writev", "pwritev", "pwritev2", "sendmsg", "sendmmsg":
			t.data = strings.HasSuffix(s[:i], "iov_base=")
		}
		out = append(out, t)
		i = end
	}
	return out
}

// written is what the call writes, in one piece.
func written(all []text) []byte {
	var parts [][]byte
	for _, t := range all {
		if t.data {
			parts = append(parts, t.bytes)
		}
	}
	return bytes.Join(parts, nil)
}

// unquote takes C's escapes back, octal and hexadecimal ones as well.
func unquote(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			out = append(out, s[i])
			continue
		}
		i++
		digits, base := 0, 8
		if s[i] == 'x' {
			i, base = i+1, 16
			digits = span(s[i:], "0123456789abcdefABCDEF", 2)
		} else {
			digits = span(s[i:], "01234567", 3)
		}
		if digits > 0 {
			n, _ := strconv.ParseUint(s[i:i+digits], base, 8)
			out = append(out, byte(n))
			i += digits - 1
			continue
		}
		if at := strings.IndexByte("abtnvfre", s[min(i, len(s)-1)]); at >= 0 {
			out = append(out, "\a\b\t\n\v\f\r\x1b"[at])
		} else {
			out = append(out, s[min(i, len(s)-1)])
		}
	}
	return out
}

// span is how many of the first bytes of s, at most n, are among set.
func span(s, set string, n int) int {
	for i := range min(n, len(s)) {
		if strings.IndexByte(set, s[i]) < 0 {
			return i
		}
	}
	return min(n, len(s))
}

var descriptor = regexp.MustCompile(`^\s*\[?(?:AT_FDCWD|-?\d+)(?:<([^>]*)>)?`)

// target is what the descriptor at the beginning of s stands for: a path,
// “socket:[5]”, “pipe:[6]”; "" where strace does not know.
func target(s string) string {
	m := descriptor.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	return string(unquote(m[1]))
}

// result is the number a call came back with; ok is false where it did not
// come back.
func (c call) result() (n int, ok bool) {
	first, _, _ := strings.Cut(c.ret, " ")
	first, _, _ = strings.Cut(first, "<")
	n, err := strconv.Atoi(first)
	return n, err == nil
}
