package native

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// The programs that read or write the clipboard are started by a package which
// has no way to end them. They are found among this process's children by
// what they were started as: `xclip -out …`.
var (
	readers = [][]string{{"xclip", "-out"}, {"xsel", "--output"}, {"wl-paste"}, {"termux-clipboard-get"}}
	writers = [][]string{{"xclip", "-in"}, {"xsel", "--input"}, {"wl-copy"}, {"termux-clipboard-set"}}
)

func endReaders() { endChildren(readers) }
func endWriters() { endChildren(writers) }

func endChildren(commands [][]string) {
	processes, err := os.ReadDir("/proc")
	if err != nil {
		return
	}
	for _, p := range processes {
		pid, err := strconv.Atoi(p.Name())
		if err != nil || !isChild(pid) || !runs(pid, commands) {
			continue
		}
		process, err := os.FindProcess(pid) // holds on to it, so that the number is not another's
		if err != nil {
			continue
		}
		if isChild(pid) && runs(pid, commands) {
			_ = process.Kill() // it may have ended by itself
		}
		_ = process.Release()
	}
}

func isChild(pid int) bool {
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return false
	}
	// "12 (name, may be anything) S 11 …": the parent is the second field
	// behind the last bracket.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	return len(fields) > 1 && fields[1] == strconv.Itoa(os.Getpid())
}

func runs(pid int, commands [][]string) bool {
	line, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "cmdline"))
	if err != nil {
		return false
	}
	args := strings.Split(strings.TrimRight(string(line), "\x00"), "\x00")
	args[0] = filepath.Base(args[0])
	return slices.ContainsFunc(commands, func(c []string) bool {
		return len(args) >= len(c) && slices.Equal(args[:len(c)], c)
	})
}
