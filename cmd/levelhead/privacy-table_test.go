package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const begun = `10 execve("/usr/bin/levelhead", ["levelhead"], ["HOME=/h"]) = 0
`

// the clipboard's program, started the way Levelhead starts it
const pasting = `10 pipe2([4<pipe:[70]>, 5<pipe:[70]>], O_CLOEXEC) = 0
10 pipe2([6<pipe:[71]>, 7<pipe:[71]>], O_CLOEXEC) = 0
11 dup3(5<pipe:[70]>, 1<pipe:[9]>, 0) = 1<pipe:[70]>
11 dup3(7<pipe:[71]>, 2<pipe:[9]>, 0) = 2<pipe:[71]>
11 execve("/usr/bin/xclip", ["xclip", "-out"], ["HOME=/h"]) = 0
`

const drawing = `10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3<socket:[50]>
10 connect(3<socket:[50]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X7"}, 21) = 0
`

// TestTraceRules reads traces in which each of the rules is broken, and some in
// which none is.
func TestTraceRules(t *testing.T) {
	for name, c := range map[string]struct{ trace, want string }{
		"nothing": {``, ""},
		"its own files": {`10 openat(AT_FDCWD</>, "/h/levelhead/.s-1", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 4</h/levelhead/.s-1>
10 write(4</h/levelhead/.s-1>, "watch = true\n", 13) = 13
10 renameat(AT_FDCWD</>, "/h/levelhead/.s-1", AT_FDCWD</>, "/h/levelhead/settings.toml") = 0
10 mkdirat(AT_FDCWD</>, "/h/run", 0700) = 0
10 bind(7<socket:[6]>, {sa_family=AF_UNIX, sun_path="/h/run/levelhead.sock"}, 34) = 0
10 fchmodat(AT_FDCWD</>, "/h/run/levelhead.sock", 0600) = 0
10 mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 4</h/cache/index>, 0) = 0x7f0180ebf000
10 +++ exited with 0 +++`, ""},

		"to the screen":     {drawing + `10 writev(3<socket:[50]>, [{iov_base="\1zorb", iov_len=5}, {iov_base="latta", iov_len=5}], 2) = 10`, ""},
		"to the bus":        {strings.ReplaceAll(drawing, `@"/tmp/.X11-unix/X7"`, `"/tmp/bus-1/dbus-x"`) + `10 sendmsg(3<socket:[50]>, {msg_iov=[{iov_base="1 to mend", iov_len=9}]}, 0) = 9`, ""},
		"words to the bus":  {strings.ReplaceAll(drawing, `@"/tmp/.X11-unix/X7"`, `"/tmp/bus-1/dbus-x"`) + `10 sendmsg(3<socket:[50]>, {msg_iov=[{iov_base="zorblatta", iov_len=9}]}, 0) = 9`, `is written to socket:[50]`},
		"to another bus":    {strings.ReplaceAll(drawing, `@"/tmp/.X11-unix/X7"`, `"/run/user/0/bus"`), "connects to another program"},
		"to another screen": {strings.ReplaceAll(drawing, "X7", "X8"), "connects to another program"},
		"to a socket once the screen's": {drawing + `10 socket(AF_UNIX, SOCK_STREAM, 0) = 3<socket:[50]>
10 write(3<socket:[50]>, "zorblatta", 9) = 9`, `is written to socket:[50]`},
		"who calls, under the number of the screen's": {drawing + `10 accept4(8<socket:[6]>, {sa_family=AF_UNIX}, [112 => 2], SOCK_CLOEXEC|SOCK_NONBLOCK) = 9<socket:[50]>
10 write(9<socket:[50]>, "zorblatta", 9) = 9`, `is written to socket:[50]`},
		"not connected":      {strings.Replace(drawing, "= 0", "= -1 ENOENT (No such file or directory)", 1) + `10 write(3<socket:[50]>, "zorblatta", 9) = 9`, `is written to socket:[50]`},
		"from the clipboard": {pasting + `11 write(1<pipe:[70]>, "zorblatta", 9) = 9`, ""},
		"to the clipboard, while its program is being started": {`10 pipe2( <unfinished ...>
11 write(6</h/b>, "x", 1) = 1
10 <... pipe2 resumed>[4<pipe:[70]>, 5<pipe:[70]>], O_CLOEXEC) = 0
12 dup3(4<pipe:[70]>, 0</dev/null>, 0) = 0<pipe:[70]>
12 execve("/usr/bin/xclip", ["xclip", "-in"], [] <unfinished ...>
10 write(5<pipe:[70]>, "zorblatta", 9) = 9
12 <... execve resumed>) = 0`, ""},
		"a complaint about it": {pasting + `11 write(2<pipe:[71]>, "zorblatta?", 10) = 10`, `is written to pipe:[71]`},
		"a pipe of nobody": {`10 pipe2([4<pipe:[72]>, 5<pipe:[72]>], O_CLOEXEC) = 0
10 write(5<pipe:[72]>, "zorblatta", 9) = 9`, `is written to pipe:[72]`},
		"the clipboard's program on standard output": {`11 dup3(1<pipe:[9]>, 1<pipe:[9]>, 0) = 1<pipe:[9]>
11 execve("/usr/bin/xclip", ["xclip", "-out"], []) = 0
11 write(1<pipe:[9]>, "zorblatta", 9) = 9`, `is written to pipe:[9]`},

		"a file":            {`10 write(5</h/levelhead/state.toml>, "a zorblatta\n", 12) = 12`, `"zorblatta", as it is, is written to /h/levelhead/state.toml`},
		"in capitals":       {`10 write(5</h/a>, "ZorbLatta", 9) = 9`, "as it is"},
		"a deleted file":    {`10 write(5</h/a (deleted)>, "zorblatta", 9) = 9`, "is written to /h/a"},
		"at a place":        {`10 pwrite64(5</h/a>, "zorblatta", 9, 4096) = 9`, "is written to /h/a"},
		"standard error":    {`10 write(2<pipe:[9]>, "panic: zorblatta", 16) = 16`, `is written to pipe:[9]`},
		"a terminal":        {`10 write(1</dev/pts/0>, "zorblatta", 9) = 9`, "is written to /dev/pts/0"},
		"somewhere unknown": {`10 write(5, "zorblatta", 9) = 9`, "is written to somewhere unknown"},
		"its own socket":    {`10 write(9<socket:[77]>, "{\"draft\":\"zorblatta\"}", 21) = 21`, `is written to socket:[77]`},
		"a message":         {`10 sendmsg(9<socket:[77]>, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="l\1", iov_len=2}, {iov_base="zorblatta", iov_len=9}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 11`, `is written to socket:[77]`},
		"in two calls": {`10 write(5</h/a>, "zorb", 4) = 4
11 write(6</h/b>, "between", 7) = 7
11 write(8</h/a>, "latta", 5) = 5`, "is written to /h/a"},
		"letter by letter": {spelled(`10 write(5</h/a>, "%", 1) = 1`), "is written to /h/a"},
		"the rest of a write that was short": {`10 write(5</h/a>, "zorbXYZ", 7) = 4
10 write(5</h/a>, "latta", 5) = 5`, "is written to /h/a"},
		"in two files": {`10 write(5</h/a>, "zorb", 4) = 4
10 write(6</h/b>, "latta", 5) = 5`, ""},
		"in pieces of one call": {`10 writev(5</h/a>, [{iov_base="zor", iov_len=3}, {iov_base="blatta", iov_len=6}], 2) = 9`, "is written to /h/a"},
		"broken up by another": {`10 write(5</h/a>, "zorblatta", 9 <unfinished ...>
11 write(6</h/b>, "x", 1) = 1
10 <... write resumed>)             = 9`, "is written to /h/a"},
		"broken up, in two calls": {`10 write(5</h/a>, "zorb", 4 <unfinished ...>
11 write(6</h/b>, "x", 1 <unfinished ...>
10 <... write resumed>) = 4
11 <... write resumed>) = 1
10 write(5</h/a>, "latta", 5) = 5`, "is written to /h/a"},
		"never come back":        {`10 write(5</h/a>, "zorblatta", 9 <unfinished ...>`, "is written to /h/a"},
		"killed":                 {`10 write(5</h/a>, "zorblatta", 9) = ?`, "is written to /h/a"},
		"that did not work":      {`10 write(5</h/a>, "zorblatta", 9) = -1 ENOSPC (No space left on device)`, "is written to /h/a"},
		"come back from nowhere": {`10 <... write resumed>) = 4`, "not understood"},

		"octal":               {`10 write(5</h/a>, "\172\157\162\142latta\0", 10) = 10`, "as it is"},
		"hexadecimal escapes": {`10 write(5</h/a>, "\x7a\x6f\x72\x62\x6c\x61\x74\x74\x61", 9) = 9`, "as it is"},
		"UTF-16":              {`10 write(5</h/a>, "z\0o\0r\0b\0l\0a\0t\0t\0a\0", 18) = 18`, "in UTF-16"},
		"JSON":                {`10 write(5</h/a>, "{\"w\":\"gl\\u00f6rp\"}", 17) = 17`, "escaped as in JSON"},
		"base64":              {`10 write(5</h/a>, "YSB6b3JibGF0dGE=", 16) = 16`, "in base64"},
		"base64, moved":       {`10 write(5</h/a>, "IHpvcmJsYXR0YQ==", 16) = 16`, "in base64"},
		"Latin-1":             {`10 write(5</h/a>, "gl\366rp", 5) = 5`, "in Latin-1"},
		"an address":          {`10 write(5</h/a>, "?q=gl%c3%b6rp", 13) = 13`, "as in an address"},
		"a plain hash":        {`10 write(5</h/a>, "` + plainHash + `", 64) = 64`, "as a plain SHA-256 in hexadecimal"},
		"a text that looks like the end of a call": {`10 write(5</h/a>, ") = 0 zorblatta", 15) = 15`, "is written to /h/a"},
		"cut short":                 {`10 write(5</h/a>, "abc"..., 70000) = 70000`, "too long to be searched"},
		"cut short, for the screen": {drawing + `10 write(3<socket:[50]>, "abc"..., 70000) = 70000`, ""},

		"an argument": {`12 execve("/usr/bin/xclip", ["xclip", "zorblatta"], ["A=b"]) = 0`, "is in a call to execve"},
		"an environment": {`12 execve("/usr/bin/xclip", ["xclip"], ["A=b", "DRAFT=zorblatta"] <unfinished ...>
10 write(5</h/a>, "x", 1) = 1
12 <... execve resumed>) = 0`, "is in a call to execve"},
		"too long an environment": {`12 execve("/usr/bin/xclip", ["xclip"], ["A=b"...]) = 0`, "too long"},
		"another program":         {`12 execve("/usr/bin/notify-send", ["notify-send", "Levelhead"], []) = 0`, "starts another program"},
		"a file's name":           {`10 openat(AT_FDCWD</h>, "/h/zorblatta.txt", O_RDONLY) = -1 ENOENT (No such file or directory)`, "is in a call to openat"},
		"a link's":                {`10 symlinkat("zorblatta", AT_FDCWD</h>, "/h/a") = 0`, "is in a call to symlinkat"},
		"a file's label":          {`10 fsetxattr(5</h/a>, "user.draft", "zorblatta", 9, 0) = 0`, "is in a call to fsetxattr"},
		"a memory file":           {`10 memfd_create("zorblatta", MFD_CLOEXEC) = 5</memfd:zorblatta>`, "is in a call to memfd_create"},

		"the network": {`10 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 9<socket:[3]>`, "another kind than AF_UNIX"},
		"the network, broken up": {`10 socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP <unfinished ...>
11 write(6</h/b>, "x", 1) = 1
10 <... socket resumed>) = 9<socket:[3]>`, "another kind than AF_UNIX"},
		"the kernel's own net":          {`10 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 9<socket:[3]>`, "another kind than AF_UNIX"},
		"another machine":               {`10 connect(9<socket:[3]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (Operation now in progress)`, "connects to another machine"},
		"another program's socket":      {`10 connect(9<socket:[3]>, {sa_family=AF_UNIX, sun_path="/run/user/1000/bus"}, 20) = -1 ENOENT (No such file or directory)`, "connects to another program"},
		"a neighbour of its own socket": {`10 connect(9<socket:[3]>, {sa_family=AF_UNIX, sun_path="/h/running/x.sock"}, 20) = 0`, "connects to another program"},
		"the user's name": {`10 connect(9<socket:[3]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0
10 sendto(9<socket:[3]>, "\2\0\0\0\1\0\0\0\5\0\0\0001000\0", 17, MSG_NOSIGNAL, NULL, 0) = 17`, ""},
		"a word for the user's name": {`10 connect(9<socket:[3]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0
10 sendto(9<socket:[3]>, "zorblatta", 9, MSG_NOSIGNAL, NULL, 0) = 9`, "is written to socket:[3]"},
		"a socket elsewhere": {`10 bind(7<socket:[6]>, {sa_family=AF_UNIX, sun_path="/tmp/l.sock"}, 34) = 0`, "listens at another place"},

		"a file that is open to others": {`10 openat(AT_FDCWD</>, "/h/levelhead/a", O_WRONLY|O_CREAT|O_TRUNC, 0644) = 5</h/levelhead/a>`, `made with mode "0644"`},
		"one by a way round": {`10 openat(AT_FDCWD</h/other>, "../levelhead/a", O_WRONLY|O_CREAT|O_TRUNC, 0644 <unfinished ...>
10 <... openat resumed>) = 5</h/levelhead/a>`, `made with mode "0644"`},
		"creat":                           {`10 creat("/h/levelhead/a", 0666) = 5</h/levelhead/a>`, `made with mode "0666"`},
		"a folder that is open to others": {`10 mkdir("/h/levelhead", 0755) = 0`, `made with mode "0755"`},
		"opened to others afterwards":     {`10 fchmod(5</h/levelhead/a>, 0666) = 0`, `made with mode "0666"`},
		"opened to others by name":        {`10 fchmodat(AT_FDCWD</>, "/h/levelhead/a", 0644) = 0`, `made with mode "0644"`},
		"outside its home":                {`10 openat(AT_FDCWD</>, "/tmp/levelhead.log", O_WRONLY|O_CREAT|O_APPEND, 0600) = 5</tmp/levelhead.log>`, "outside its home"},
		"moved out of its home":           {`10 renameat2(AT_FDCWD</>, "/h/a", AT_FDCWD</tmp>, "a", 0) = 0`, "outside its home"},
		"mapped outside its home":         {`10 mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 4</dev/shm/x>, 0) = 0x7f0180ebf000`, "not seen"},
		"mapped to read":                  {`10 mmap(NULL, 4096, PROT_READ, MAP_SHARED, 4</usr/lib/x>, 0) = 0x7f0180ebf000`, ""},
		"mapped for itself":               {`10 mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE, 4</usr/lib/x>, 0) = 0x7f0180ebf000`, ""},
		"handed on by the kernel":         {`10 sendfile(5</h/a>, 4</h/b>, NULL, 100) = 100`, "not seen"},
		"a ring":                          {`10 io_uring_setup(8, {flags=0}) = 5<anon_inode:[io_uring]>`, "not seen"},
		"nonsense":                        {`10 ???`, "not understood"},
		"no number":                       {`strace: something else`, "not understood"},
	} {
		t.Run(name, func(t *testing.T) {
			w := small()
			if err := w.read(strings.NewReader(begun + c.trace)); err != nil {
				t.Fatal(err)
			}
			got := strings.Join(w.faults, "\n")
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("%s\nfaults %q, want %q", c.trace, got, c.want)
			}
		})
	}
}

// plainHash is what “printf glörp | sha256sum” prints.
const plainHash = "77c1668cddb91592cba5b1155118e8aa3c5fce16082f8e0655730caf16ab27e5"

func small() *watch {
	return &watch{screen: "/tmp/.X11-unix/X7", run: "/h/run", bus: "/tmp/bus-1/dbus-x", home: "/h", own: []string{"/h/levelhead", "/h/run"}, tool: "xclip", words: needles("zorblatta", "glörp")}
}

// spelled is a line for each letter of a word.
func spelled(line string) string {
	var b strings.Builder
	for _, r := range "zorblatta" {
		b.WriteString(strings.ReplaceAll(line, "%", string(r)) + "\n")
	}
	return b.String()
}

// TestTraceCarried says of each word that has come from the clipboard that it
// has.
func TestTraceCarried(t *testing.T) {
	w := small()
	if err := w.read(strings.NewReader(begun + pasting + `11 write(1<pipe:[70]>, "Gl\303\266rp, zorblatta", 17) = 17`)); err != nil {
		t.Fatal(err)
	}
	if !w.carried["zorblatta"] || !w.carried["glörp"] || len(w.faults) > 0 {
		t.Error(w.carried, w.faults)
	}
}

// TestTraceLive has the strace of this machine watch programs that do what
// Levelhead must not: what it prints is what the reader reads. The words are
// put together by the shell, which is started without them.
func TestTraceLive(t *testing.T) {
	s := &screen{t: t, dir: t.TempDir()}
	s.mayWatch()
	for name, c := range map[string]struct {
		script string
		want   []string
	}{
		"writes":      {`printf 'a zorb' >"$1/a"; printf 'latta' >>"$1/a"`, []string{`"zorblatta", as it is, is written to `}},
		"complains":   {`g=gl; echo ${g}örp >&2`, []string{`"glörp", as it is, is written to pipe:`}},
		"starts":      {`z=zorb g=gl; env ${z}latta=1 ls ${g}örp >/dev/null 2>&1`, []string{"starts another program", `"zorblatta", as it is, is in a call to execve`, `"glörp", as it is, is in a call to execve`}},
		"goes out":    {`DISPLAY=127.0.0.1:4711 xclip -out`, []string{"another kind than AF_UNIX", "connects to another machine"}},
		"lets in":     {`umask 022; mkdir -m 755 "$1/levelhead"; : >"$1/levelhead/a"`, []string{`made with mode "0755"`, `made with mode "0666"`}},
		"goes astray": {`: >"$1/../elsewhere"`, []string{"outside its home"}},
		"is good":     {`umask 077; echo hello >"$1/b"`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			dir, file := filepath.Join(t.TempDir(), "home"), filepath.Join(t.TempDir(), "trace")
			if err := os.Mkdir(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("strace", append(underStrace(file), "sh", "-c", c.script, "sh", dir)...)
			out, _ := cmd.CombinedOutput() // some are to fail
			trace, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			w := small()
			w.home, w.run, w.own = dir, filepath.Join(dir, "run"), []string{filepath.Join(dir, "levelhead")}
			w.words = needles("zorblatta", "glörp")
			if err := w.read(strings.NewReader(string(trace))); err != nil {
				t.Fatal(err)
			}
			got := strings.Join(w.faults, "\n")
			for _, want := range c.want {
				if !strings.Contains(got, want) {
					t.Errorf("no %q in %s\n%s\n%.4000s", want, got, out, trace)
				}
			}
			if c.want == nil && got != "" {
				t.Errorf("%s\n%.4000s", got, trace)
			}
		})
	}
}
