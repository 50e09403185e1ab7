package native

import (
	"bufio"
	"fmt"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jezek/xgb/xproto"
)

func init() { parts["counts"] = playCounts }

// playCounts owns the clipboard, and answers each line that it is told with how
// often it was asked for anything, and whether it still has it.
func playCounts() {
	o := newOwner()
	var asked atomic.Int64
	go func() {
		for {
			event, err := o.conn.WaitForEvent()
			if event == nil && err == nil {
				return
			}
			if e, ok := event.(xproto.SelectionRequestEvent); ok {
				asked.Add(1)
				none := xproto.SelectionNotifyEvent{Time: e.Time, Requestor: e.Requestor, Selection: e.Selection, Target: e.Target}
				xproto.SendEvent(o.conn, false, e.Requestor, 0, string(none.Bytes()))
			}
		}
	}()
	o.take()
	fmt.Println("ready")
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		has, err := xproto.GetSelectionOwner(o.conn, o.clipboard).Reply()
		fmt.Println(asked.Load(), err == nil && has.Owner == o.window)
	}
}

// What is copied in a window that is to be left alone is not asked for at all:
// neither the text nor in what forms it is there.
func TestCopiedLeaves(t *testing.T) {
	conn := managed(t)
	var next atomic.Bool // the next copy is to be ignored
	var asked atomic.Int64
	ignored := func() bool {
		asked.Add(1)
		_, title, err := Active()
		return err == nil && title == "Private"
	}
	copies, err := Copied(t.Context(), func() bool { return next.Swap(false) }, ignored)
	if err != nil {
		t.Fatal(err)
	}
	untouched := func(name string) {
		t.Helper()
		before := asked.Load()
		in, out, end := actor(t, "counts")
		until(t, "looked at: "+name, func() bool { return asked.Load() > before || name == "next" && !next.Load() })
		fmt.Fprintln(in, "how often")
		if !out.Scan() || out.Text() != "0 true" {
			t.Errorf("%s: it was asked for, or is gone: %q", name, out.Text())
		}
		end()
	}
	end := event(t, conn, "-name", "Private")
	wantActive(t, "", "Private")
	untouched("window")
	end()
	wantActive(t, "", "")
	// What comes within a moment of a copy that was left alone may be taken for
	// the same, so it is tried until it is told.
	told := func(text string) {
		t.Helper()
		for range 100 {
			put(t, text)
			select {
			case c := <-copies:
				if c.Text == text {
					return
				}
				if c.Text != "Dear Ann," {
					t.Fatalf("told of %q, %v", c.Text, c.Err)
				}
			case <-time.After(rest):
			}
		}
		t.Fatalf("it was not told of %q", text)
	}
	told("Dear Ann,")
	next.Store(true)
	untouched("next")
	told("Dear Bo,")
}
