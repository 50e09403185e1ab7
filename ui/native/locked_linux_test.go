package native

import (
	"errors"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/godbus/dbus/v5"
)

// bus is a bus of the test's own, which is not made the session's.
func bus(t *testing.T) (at string, server *os.Process) {
	t.Helper()
	before, is := os.LookupEnv("DBUS_SESSION_BUS_ADDRESS")
	at, server = session(t, "")
	if is {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", before)
	} else {
		os.Unsetenv("DBUS_SESSION_BUS_ADDRESS")
	}
	return at, server
}

// locks waits for the next change, which must be the one that is wanted.
func locks(t *testing.T, what string, changes <-chan bool, want bool) {
	t.Helper()
	if got := receive(t, what, changes); got != want {
		t.Fatalf("%s: locked is %v", what, got)
	}
}

// A saver is a desktop's, in the test's hands.
func saver(t *testing.T, address, name string, on bool) *dbus.Conn {
	t.Helper()
	return exported(t, address, name, saverPathOf(name), map[string]any{"GetActive": func() (bool, *dbus.Error) { return on, nil }})
}

func TestLockedSavers(t *testing.T) {
	at, server := bus(t)
	changes, err := lockedOn(t.Context(), at, "", lockDoubt)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range savers {
		conn := saver(t, at, name, true) // it comes up locked
		locks(t, name+" is locked from the start", changes, true)
		emit := func(name string, body ...any) {
			if err := conn.Emit(saverPathOf(name), name+".ActiveChanged", body...); err != nil {
				t.Fatal(err)
			}
		}
		emit(name, false)
		locks(t, name+" unlocks", changes, false)
		emit(name, "nonsense")
		emit(name)
		emit("org.example.ScreenSaver", true)
		emit(name, true)
		locks(t, name+" locks", changes, true)
		conn.Close() // it falls over
		locks(t, name+" is gone", changes, false)
	}
	saver(t, at, savers[1], true)
	locks(t, "locked once more", changes, true)
	server.Kill()
	locks(t, "the bus is gone", changes, false)
}

// logind is one in the test's hands, with one session.
type logind struct {
	*dbus.Conn
	t       *testing.T
	session dbus.ObjectPath
}

func newLogind(t *testing.T, address string, sleeping, hint bool, ways ...string) *logind {
	t.Helper()
	l := &logind{Conn: joined(t, address), t: t, session: "/org/freedesktop/login1/session/_37"}
	none := dbus.NewError(loginName+".NoSessionForPID", nil)
	way := func(name string) bool {
		for _, w := range ways {
			if w == name {
				return true
			}
		}
		return false
	}
	user := dbus.ObjectPath("/org/freedesktop/login1/user/_1000")
	manager := map[string]any{
		"GetSession": func(id string) (dbus.ObjectPath, *dbus.Error) {
			if id == "7" && way("id") {
				return l.session, nil
			}
			return "/", none
		},
		"GetSessionByPID": func(pid uint32) (dbus.ObjectPath, *dbus.Error) {
			if int(pid) == os.Getpid() && way("process") {
				return l.session, nil
			}
			return "/", none
		},
		"GetUser": func(uid uint32) (dbus.ObjectPath, *dbus.Error) {
			if int(uid) == os.Getuid() {
				return user, nil
			}
			return "/", none
		},
	}
	property := func(values map[string]any) map[string]any {
		return map[string]any{"Get": func(_, name string) (dbus.Variant, *dbus.Error) {
			if v, ok := values[name]; ok {
				return dbus.MakeVariant(v), nil
			}
			return dbus.Variant{}, none
		}}
	}
	type display struct {
		ID   string
		Path dbus.ObjectPath
	}
	shown := display{"", "/"}
	if way("screen") {
		shown = display{"7", l.session}
	}
	for _, err := range []error{
		l.ExportMethodTable(manager, loginPath, loginManager),
		l.ExportMethodTable(property(map[string]any{"PreparingForSleep": sleeping}), loginPath, busProperties),
		l.ExportMethodTable(property(map[string]any{"LockedHint": hint}), l.session, busProperties),
		l.ExportMethodTable(property(map[string]any{"Display": shown}), user, busProperties),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	take(t, l.Conn, loginName)
	return l
}

func (l *logind) tell(path dbus.ObjectPath, name string, body ...any) {
	l.t.Helper()
	if err := l.Emit(path, name, body...); err != nil {
		l.t.Fatal(err)
	}
}

func (l *logind) hint(on bool) {
	l.tell(l.session, busProperties+".PropertiesChanged", loginSession,
		map[string]dbus.Variant{"LockedHint": dbus.MakeVariant(on)}, []string{})
}

// The session is found in each of the ways there are.
func TestLockedSession(t *testing.T) {
	for _, way := range []string{"id", "process", "screen"} {
		t.Run(way, func(t *testing.T) {
			t.Setenv("XDG_SESSION_ID", "7")
			at, _ := bus(t)
			l := newLogind(t, at, false, true, way)
			changes, err := lockedOn(t.Context(), "", at, lockDoubt)
			if err != nil {
				t.Fatal(err)
			}
			locks(t, "locked from the start", changes, true)
			l.tell("/org/freedesktop/login1/session/_38", busProperties+".PropertiesChanged", loginSession,
				map[string]dbus.Variant{"LockedHint": dbus.MakeVariant(false)}, []string{}) // somebody else's
			l.tell(l.session, busProperties+".PropertiesChanged", loginSession, map[string]dbus.Variant{"IdleHint": dbus.MakeVariant(true)}, []string{})
			l.tell(l.session, busProperties+".PropertiesChanged", "nonsense")
			l.hint(false)
			locks(t, "unlocked", changes, false)
			l.hint(true)
			locks(t, "locked", changes, true)
		})
	}
}

func TestLockedSleep(t *testing.T) {
	at, server := bus(t)
	l := newLogind(t, at, false, false) // nobody knows whose session it is
	changes, err := lockedOn(t.Context(), "", at, lockDoubt)
	if err != nil {
		t.Fatal(err)
	}
	sleep := func(body ...any) { l.tell(loginPath, loginManager+".PrepareForSleep", body...) }
	until(t, "it goes to sleep", func() bool {
		sleep(true) // until it is listened to
		select {
		case on := <-changes:
			return on
		case <-time.After(10 * time.Millisecond):
			return false
		}
	})
	sleep("nonsense")
	sleep()
	sleep(false)
	locks(t, "it wakes up", changes, false)
	l.Close()
	newLogind(t, at, true, false)
	locks(t, "it starts again while the computer goes to sleep", changes, true)
	server.Kill()
	locks(t, "the bus is gone", changes, false)
}

// To be asked to lock is to be locked, but not for ever: the desktop may not
// have done it.
func TestLockedAsked(t *testing.T) {
	for name, c := range map[string]struct {
		doubt time.Duration
		end   func(*logind)
	}{
		"never done":          {time.Millisecond, func(*logind) {}},
		"asked to unlock":     {lockDoubt, func(l *logind) { l.tell(l.session, loginSession+".Unlock") }},
		"locked and unlocked": {lockDoubt, func(l *logind) { l.hint(true); l.hint(false) }},
	} {
		t.Run(name, func(t *testing.T) {
			at, _ := bus(t)
			l := newLogind(t, at, true, false, "process")
			changes, err := lockedOn(t.Context(), "", at, c.doubt)
			if err != nil {
				t.Fatal(err)
			}
			locks(t, "listened to", changes, true)
			l.tell(loginPath, loginManager+".PrepareForSleep", false)
			locks(t, "awake", changes, false)
			l.tell(l.session, loginSession+".Lock")
			locks(t, "asked to lock", changes, true)
			c.end(l)
			locks(t, "over", changes, false)
		})
	}
}

// Two who tell: it is unlocked when both say so.
func TestMerge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		causes, changes := make(chan cause), make(chan bool)
		go merge(t.Context(), causes, changes)
		causes <- cause{"a", true}
		causes <- cause{"a", false} // before anybody has listened
		synctest.Wait()
		select {
		case on := <-changes:
			t.Errorf("told of %v, which was nothing", on)
		default:
		}
		causes <- cause{"a", true}
		locks(t, "one", changes, true)
		causes <- cause{"b", true}
		causes <- cause{"a", false}
		causes <- cause{"c", false}
		synctest.Wait()
		select {
		case on := <-changes:
			t.Errorf("told of %v while b is there", on)
		default:
		}
		causes <- cause{"b", false}
		locks(t, "none", changes, false)
	})
}

func TestLockedNowhere(t *testing.T) {
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
	t.Setenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:")
	if _, err := Locked(t.Context()); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
	t.Setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
	changes, err := Locked(t.Context()) // there may be one later
	if err != nil {
		t.Fatal(err)
	}
	select {
	case on := <-changes:
		t.Errorf("told of %v", on)
	default:
	}
}
