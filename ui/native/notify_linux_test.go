package native

import (
	"bufio"
	"context"
	"errors"
	"net"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/godbus/dbus/v5"
)

// A shelf is where notifications are shown, in the test’s hand.
type shelf struct {
	t      *testing.T
	conn   *dbus.Conn
	asked  chan []any  // each notification, with its number behind
	closed chan uint32 // the numbers of those taken back
}

// newShelf gives its notifications numbers from first on, or 0 to all of them
// for 0.
func newShelf(t *testing.T, address string, first uint32, can []string) *shelf {
	t.Helper()
	return slowShelf(t, address, first, can, nil)
}

// slowShelf answers nobody until hang is closed.
func slowShelf(t *testing.T, address string, first uint32, can []string, hang <-chan struct{}) *shelf {
	t.Helper()
	d := &shelf{t: t, conn: joined(t, address), asked: make(chan []any, 16), closed: make(chan uint32, 16)}
	number := first - 1
	err := d.conn.ExportMethodTable(map[string]any{
		"GetCapabilities": func() ([]string, *dbus.Error) {
			if hang != nil {
				<-hang
			}
			return can, nil
		},
		"Notify": func(app string, before uint32, icon, title, text string, actions []string, hints map[string]dbus.Variant, expire int32) (uint32, *dbus.Error) {
			if number++; first == 0 {
				number = 0
			}
			d.asked <- []any{app, before, icon, title, text, actions, number}
			return number, nil
		},
		"CloseNotification": func(number uint32) *dbus.Error { d.closed <- number; return nil },
	}, noticePath, noticeName)
	if err != nil {
		t.Fatal(err)
	}
	take(t, d.conn, noticeName)
	return d
}

// tell tells that something happened to a notification.
func (d *shelf) tell(what string, body ...any) {
	d.t.Helper()
	if err := d.conn.Emit(noticePath, noticeName+"."+what, body...); err != nil {
		d.t.Fatal(err)
	}
}

func plain(s string) string { return s }

// peopled waits until nobody hears of notifications any more: there is nobody on
// the bus but it and those who are named.
func peopled(t *testing.T, conn *dbus.Conn, others int) {
	t.Helper()
	until(t, "nobody else is on the bus", func() bool {
		var names []string
		if err := conn.BusObject().Call(busName+".ListNames", 0).Store(&names); err != nil {
			t.Fatal(err)
		}
		names = slices.DeleteFunc(names, func(n string) bool { return !strings.HasPrefix(n, ":") })
		return len(names) == others
	})
}

func TestNotify(t *testing.T) {
	at, _ := session(t, "")
	d := newShelf(t, at, 42, nil)
	for i, text := range []string{"Your eyes deserve a break.", "Five minutes, if you like."} {
		a := Say("Time for a break", fixed(text), Offer("Take it", nil))
		if err := Announce(t.Context(), a, strings.ToUpper); err != nil {
			t.Fatal(err)
		}
		got := receive(t, "shown", d.asked)
		// It has no buttons, and gets none.
		want := []any{"Levelhead", []uint32{0, 42}[i], "levelhead", "TIME FOR A BREAK", strings.ToUpper(text), []string{}, uint32(42 + i)}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("asked for %v, want %v", got, want)
		}
	}
	// Another desktop has given the same number to somebody else.
	d.conn.Close()
	d = newShelf(t, at, 7, nil)
	if err := Announce(t.Context(), Say("a", "b"), plain); err != nil {
		t.Fatal(err)
	}
	if got := receive(t, "shown again", d.asked); got[1] != uint32(0) {
		t.Errorf("in the place of %v, which is not ours", got[1])
	}
	d.tell("NotificationClosed", uint32(7), uint32(1))
	peopled(t, d.conn, 1)
}

func TestNotifyActions(t *testing.T) {
	at, _ := session(t, "")
	d := newShelf(t, at, 1, []string{"body", "actions"})
	other := joined(t, at)
	pressed := make(chan string, 16)
	press := func(what string) func() { return func() { pressed <- what } }
	a := Say("Time for a break", "…", Offer("Take it", press("take")), Offer("Later", press("later")), Open(press("open")))
	for _, want := range []struct{ key, does string }{{"0", "take"}, {"1", "later"}, {"default", "open"}} {
		if err := Announce(t.Context(), a, plain); err != nil {
			t.Fatal(err)
		}
		got := receive(t, "shown", d.asked)
		if !reflect.DeepEqual(got[5], []string{"0", "Take it", "1", "Later", "default", ""}) {
			t.Errorf("buttons %q", got[5])
		}
		number := got[6].(uint32)
		// Nonsense, what is another's, and what another says.
		d.tell("ActionInvoked", number+1, want.key)
		d.tell("ActionInvoked", number, "7")
		d.tell("ActionInvoked", number)
		d.tell("ActionInvoked", "0", number)
		d.tell("ActionInvoked", number, []string{"0"})
		d.tell("ActionInvoked", number, want.key, want.key)
		d.tell("NotificationClosed", uint32(4711), uint32(1))
		if err := other.Emit(noticePath, noticeName+".ActionInvoked", number, want.key); err != nil {
			t.Fatal(err)
		}
		d.tell("ActionInvoked", number, want.key)
		d.tell("ActionInvoked", number, want.key) // it is pressed once
		if does := receive(t, want.does, pressed); does != want.does {
			t.Errorf("%s does %s", want.key, does)
		}
		if n := receive(t, "closed", d.closed); n != number {
			t.Errorf("closed %d, want %d", n, number)
		}
	}
	peopled(t, d.conn, 2)
	if len(pressed) > 0 {
		t.Errorf("pressed besides: %q", <-pressed)
	}
}

// What is not so any more is taken back, but for what has its place by now.
func TestNotifyTakenBack(t *testing.T) {
	at, _ := session(t, "")
	d := newShelf(t, at, 1, []string{"actions"})
	ctx, cancel := context.WithCancel(t.Context())
	pressed := make(chan string, 1)
	if err := Announce(ctx, Say("a", "b", Offer("c", func() { pressed <- "c" })), plain); err != nil {
		t.Fatal(err)
	}
	number := receive(t, "shown", d.asked)[6]
	cancel()
	if got := receive(t, "taken back", d.closed); got != number {
		t.Errorf("closed %v, want %v", got, number)
	}
	peopled(t, d.conn, 1)
	d.tell("ActionInvoked", number, "0")

	ctx, cancel = context.WithCancel(t.Context())
	if err := Announce(ctx, Say("a", "b"), plain); err != nil {
		t.Fatal(err)
	}
	receive(t, "shown", d.asked)
	if err := Announce(t.Context(), Say("c", "d"), plain); err != nil {
		t.Fatal(err)
	}
	cancel()
	last := receive(t, "shown in its place", d.asked)[6]
	peopled(t, d.conn, 2) // only the last is heard of
	d.tell("NotificationClosed", last, uint32(2))
	peopled(t, d.conn, 1)
	if len(d.closed) > 0 || len(pressed) > 0 {
		t.Error("what had taken its place was taken back, or what was gone was pressed")
	}
	// Called off before it began.
	if err := Announce(ctx, Say("a", "b"), plain); err != nil {
		t.Fatal(err)
	}
	noticing <- struct{}{}
	<-noticing
	peopled(t, d.conn, 1)
	if len(d.asked) > 0 {
		t.Error("it was shown all the same")
	}
}

// A desktop that dies, or answers with a number that is none, leaves nobody
// behind who waits for it.
func TestNotifyDesktopDies(t *testing.T) {
	at, server := session(t, "")
	see := joined(t, at)
	for _, first := range []uint32{1, 0} {
		d := newShelf(t, at, first, []string{"actions"})
		if err := Announce(t.Context(), Say("a", "b", Offer("c", func() { t.Error("pressed") })), plain); err != nil {
			t.Fatal(err)
		}
		receive(t, "shown", d.asked)
		d.tell("ActionInvoked", uint32(0), "0")
		d.conn.Close()
		peopled(t, see, 1)
	}
	d := newShelf(t, at, 1, nil)
	if err := Announce(t.Context(), Say("a", "b"), plain); err != nil {
		t.Fatal(err)
	}
	receive(t, "shown", d.asked)
	server.Kill() // and the bus with it: the next one finds nobody, and says nothing
	server.Wait()
	if err := Announce(t.Context(), Say("a", "b"), plain); err != nil {
		t.Fatal(err)
	}
	noticing <- struct{}{}
	<-noticing
}

// A desktop that does not answer holds up nobody: a hundred notifications come
// back at once, one goes out when it is there again, and it is the last.
func TestNotifyHungDesktop(t *testing.T) {
	at, server := session(t, "")
	hang := make(chan struct{})
	d := slowShelf(t, at, 1, nil, hang)
	for range 100 {
		if err := Announce(t.Context(), Say("first", "b"), plain); err != nil {
			t.Fatal(err)
		}
	}
	close(hang)
	if err := Announce(t.Context(), Say("last", "b"), plain); err != nil {
		t.Fatal(err)
	}
	for receive(t, "shown", d.asked)[3] != "last" {
	}
	peopled(t, d.conn, 2)

	if err := server.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	for range 100 {
		if err := Announce(t.Context(), Say("a", "b"), plain); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Say("a", "b").in(plain).send(at); err == nil {
		t.Error("a bus that stands still has shown it")
	}
}

func TestNotifyNobody(t *testing.T) {
	for _, address := range []string{"disabled:", "autolaunch:", "autolaunch:scope=x"} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		if err := Announce(t.Context(), Say("a", "b"), plain); !errors.Is(err, ErrNoNotice) || errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s: %v", address, err)
		}
	}
	// A bus without a desktop on it.
	at, _ := session(t, "")
	if _, err := Say("a", "b").in(plain).send(at); err == nil {
		t.Error("nobody has shown it")
	}
}

// A bus that takes the call and says nothing.
func TestNotifyMuteBus(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bus")
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		if conn, err := listener.Accept(); err == nil {
			bufio.NewReader(conn).ReadString('\n') // it has been called
			cancel()
		}
	}()
	if bus, err := joinBus(ctx, "unix:path="+path); err == nil {
		bus.Close()
		t.Error("it was joined")
	}
}
