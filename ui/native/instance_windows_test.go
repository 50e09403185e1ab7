package native

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/sys/windows"
)

// leftBehind: a pipe goes with whoever has made it.
func leftBehind(*testing.T, string) {}

// A folder is one by whatever name, and another one is another.
func TestPipePlace(t *testing.T) {
	here := alonePlace(t)
	serving(t, echo)
	t.Setenv(runDirEnv, strings.ToUpper(here))
	if _, err := Ask(t.Context(), Request{Word: "status"}); err != nil {
		t.Errorf("in capitals: %v", err)
	}
	t.Setenv(runDirEnv, here+"2")
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, ErrNotRunning) {
		t.Errorf("elsewhere: %v", err)
	}
}

// The pipe is this account's, and nobody else is let in.
func TestPipeIsOurs(t *testing.T) {
	dir := alonePlace(t)
	serving(t, echo)
	me, err := account()
	if err != nil {
		t.Fatal(err)
	}
	pipe, err := dial(t.Context(), pipeIn(dir, me))
	if err != nil {
		t.Fatal(err)
	}
	defer windows.CloseHandle(pipe)
	about, err := windows.GetSecurityInfo(pipe, windows.SE_FILE_OBJECT, windows.OWNER_SECURITY_INFORMATION|windows.DACL_SECURITY_INFORMATION)
	if err != nil {
		t.Fatal(err)
	}
	if says := about.String(); !strings.HasPrefix(says, "O:"+me+"D:P") || strings.Count(says, "(A;") != 1 || !strings.Contains(says, ";;;NU)") {
		t.Errorf("it says %s", says)
	}
	if got := ownerOf(pipe); got != me {
		t.Errorf("it is %s’s", got)
	}
}

// A pipe of our name that somebody else has made is not spoken to.
func TestPipeOfAnother(t *testing.T) {
	dir := alonePlace(t)
	me, err := account()
	if err != nil {
		t.Fatal(err)
	}
	// No process may give its things away to any other account, but to a group
	// of its own it may.
	const administrators = "S-1-5-32-544"
	l, err := newPipes(pipeIn(dir, me), "O:"+administrators+"D:(A;;GA;;;WD)")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			conn.Close()
		}
	}()
	if _, err := Ask(t.Context(), Request{Word: "status"}); !errors.Is(err, errPlace) {
		t.Errorf("asked: %v", err)
	}
}
