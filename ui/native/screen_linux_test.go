package native

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// screen starts an X server of the test's own and makes it the display.
func screen(t *testing.T, args ...string) (display string, server *os.Process) {
	t.Helper()
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Fatal("this test needs Xvfb, xclip and openbox: `make test` installs them")
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	cmd := exec.Command("Xvfb", append([]string{"-displayfd", "3", "-screen", "0", "1000x800x24", "-nolisten", "tcp", "-noreset"}, args...)...)
	cmd.ExtraFiles = []*os.File{write}
	var says strings.Builder
	cmd.Stderr = &says
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	write.Close()
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		cmd.Process.Kill()
		cmd.Wait()
		t.Fatalf("Xvfb did not start: %v\n%s", err, says.String())
	}
	display = ":" + strings.TrimSpace(number)
	t.Setenv("DISPLAY", display)
	t.Setenv("XAUTHORITY", filepath.Join(t.TempDir(), "none"))
	return display, cmd.Process
}

// put has a program of its own own the clipboard, as when another window
// copies. xclip is back before it has the clipboard, so that is waited for:
// else two of them could come in the wrong order.
func put(t *testing.T, text string, args ...string) {
	t.Helper()
	s, err := openSelection()
	if err != nil {
		t.Fatal(err)
	}
	taken := make(chan struct{}, 1)
	followed := make(chan struct{})
	go func() {
		defer close(followed)
		s.follow(t.Context(), taken)
	}()
	defer func() {
		s.close()
		<-followed
	}()
	cmd := exec.Command("xclip", append([]string{"-in", "-selection", "clipboard"}, args...)...)
	cmd.Stdin = strings.NewReader(text)
	if err := cmd.Run(); err != nil {
		t.Fatalf("xclip: %v", err)
	}
	select {
	case <-taken:
	case <-time.After(long):
		t.Fatal("xclip does not take the clipboard")
	}
}

// pasted is what another program gets from the clipboard, "" when nothing.
func pasted(t *testing.T) string {
	t.Helper()
	text, err := exec.Command("xclip", "-out", "-selection", "clipboard").Output()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		t.Fatalf("xclip: %v", err)
	}
	return string(text)
}

// until waits for another program, such as a window manager, that does not
// say when it has done its part.
func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(long); !is(); {
		if time.Now().After(end) {
			t.Fatalf("it never came to this: %s", what)
		}
		<-time.After(5 * time.Millisecond)
	}
}

// An owner is another program's hold on the clipboard, for the cases that
// xclip does not play.
type owner struct {
	conn   *xgb.Conn
	window xproto.Window

	clipboard, targets, utf8, secret xproto.Atom
}

func newOwner() *owner {
	conn, err := open()
	if err != nil {
		panic(err)
	}
	o := &owner{conn: conn}
	all, err := atoms(conn, "CLIPBOARD", "TARGETS", "UTF8_STRING", "x-kde-passwordManagerHint")
	if err != nil {
		panic(err)
	}
	o.clipboard, o.targets, o.utf8, o.secret = all[0], all[1], all[2], all[3]
	if o.window, err = xproto.NewWindowId(conn); err != nil {
		panic(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	xproto.CreateWindow(conn, 0, o.window, root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0, 0, nil)
	return o
}

func (o *owner) take() {
	if err := xproto.SetSelectionOwnerChecked(o.conn, o.window, o.clipboard, xproto.TimeCurrentTime).Check(); err != nil {
		panic(err)
	}
}

// serve answers as many requests as it may, and then no more, without letting
// go of the clipboard. text is asked for with each request.
func (o *owner) serve(answers int, text func() string, also ...xproto.Atom) {
	for {
		event, err := o.conn.WaitForEvent()
		if event == nil && err == nil {
			return
		}
		asked, ok := event.(xproto.SelectionRequestEvent)
		if !ok {
			continue
		}
		if answers--; answers < 0 {
			continue
		}
		property := asked.Property
		switch asked.Target {
		case o.targets:
			var list []byte
			for _, a := range append([]xproto.Atom{o.targets, o.utf8}, also...) {
				list = append(list, byte(a), byte(a>>8), byte(a>>16), byte(a>>24))
			}
			xproto.ChangeProperty(o.conn, xproto.PropModeReplace, asked.Requestor, property, xproto.AtomAtom, 32, uint32(len(list)/4), list)
		case o.utf8:
			s := []byte(text())
			xproto.ChangeProperty(o.conn, xproto.PropModeReplace, asked.Requestor, property, o.utf8, 8, uint32(len(s)), s)
		default:
			property = xproto.AtomNone
		}
		answer := xproto.SelectionNotifyEvent{Time: asked.Time, Requestor: asked.Requestor, Selection: asked.Selection, Target: asked.Target, Property: property}
		xproto.SendEvent(o.conn, false, asked.Requestor, 0, string(answer.Bytes()))
	}
}

func init() {
	say := func(s string) func() string { return func() string { return s } }
	for name, answers := range map[string]int{
		"never answers":            0,
		"answers no more for text": 1,
		"answers no more at all":   2, // after it was looked at, when the reader comes
		"answers":                  1 << 30,
	} {
		parts[name] = func() {
			o := newOwner()
			go o.serve(answers, say("from another program"))
			o.take()
			untilTold()
		}
	}
	parts["secret"] = func() {
		o := newOwner()
		go o.serve(1<<30, say("hunter2"), o.secret)
		o.take()
		untilTold()
	}
	parts["many"] = func() {
		o := newOwner()
		n := make(chan string, 1)
		n <- "0"
		go o.serve(1<<30, func() string { s := <-n; n <- s; return s })
		fmt.Println("ready")
		for i := range 1000 {
			<-n
			n <- fmt.Sprint(i)
			o.take()
		}
		io.Copy(io.Discard, os.Stdin)
	}
}
