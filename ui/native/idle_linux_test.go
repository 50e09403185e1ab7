package native

import (
	"errors"
	"testing"
	"time"

	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

func TestIdle(t *testing.T) {
	_, server := screen(t)
	// Nobody touches this screen, so idleness grows from question to question.
	first, err := Idle()
	if err != nil {
		t.Fatal(err)
	}
	for later := first; later <= first; {
		if later, err = Idle(); err != nil || later < first {
			t.Fatalf("after %v: %v, %v", first, later, err)
		}
	}
	conn, err := open()
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := xtest.Init(conn); err != nil {
		t.Fatal(err)
	}
	for { // until it is well away from 0
		if first, err = Idle(); err != nil || first > 100*time.Millisecond {
			break
		}
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	if err := xtest.FakeInputChecked(conn, xproto.MotionNotify, 0, 0, root, 5, 5, 0).Check(); err != nil {
		t.Fatal(err)
	}
	if again, err := Idle(); err != nil || again >= first {
		t.Errorf("the mouse moved, and idleness went from %v to %v, %v", first, again, err)
	}

	server.Kill()
	server.Wait()
	if d, err := Idle(); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("without a screen: %v, %v", d, err)
	}
	screen(t)
	if _, err := Idle(); err != nil {
		t.Errorf("on the next screen: %v", err)
	}
}

func TestIdleUnsupported(t *testing.T) {
	screen(t, "-extension", screenSaver)
	if d, err := Idle(); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("got %v, %v", d, err)
	}
}
