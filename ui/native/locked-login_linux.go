package native

import (
	"context"
	"os"
	"time"

	"github.com/godbus/dbus/v5"
)

// Systemd's logind, or elogind: see org.freedesktop.login1(5).
const (
	loginName    = "org.freedesktop.login1"
	loginPath    = dbus.ObjectPath("/org/freedesktop/login1")
	loginManager = loginName + ".Manager"
	loginSession = loginName + ".Session"
	loginUser    = loginName + ".User"
)

// The causes that logind tells of: the computer goes to sleep, the desktop has
// said that the screen is locked, somebody has asked it to lock.
const (
	lockSleep = "sleep"
	lockHint  = "locked"
	lockAsked = "asked to lock"
)

// lockDoubt is how long the screen counts as locked for having been asked to.
// Not every desktop does it, and fewer say when it is over: one that has locked
// by then says so itself.
const lockDoubt = time.Minute

// A login is what is known of the agent's session.
type login struct {
	doubt   time.Duration
	session dbus.ObjectPath  // "" where it is not known
	doubted <-chan time.Time // nil while nothing is in doubt
}

// greet finds the session and how it stands now.
func (l *lockBus) greet(ctx, asking context.Context) {
	l.login.session = l.session(asking)
	var on bool
	if l.property(asking, loginPath, loginManager, "PreparingForSleep", &on) {
		l.say(ctx, lockSleep, on)
	}
	if l.login.session != "" && l.property(asking, l.login.session, loginSession, "LockedHint", &on) {
		l.say(ctx, lockHint, on)
	}
}

// session is the agent's own: the one this program was started in, or where a
// service has started it, the one with their screen.
func (l *lockBus) session(ctx context.Context) (session dbus.ObjectPath) {
	manager := l.bus.Object(loginName, loginPath)
	call := func(method string, args ...any) bool {
		return manager.CallWithContext(ctx, loginManager+"."+method, dbus.FlagNoAutoStart, args...).Store(&session) == nil
	}
	if id := os.Getenv("XDG_SESSION_ID"); id != "" && call("GetSession", id) {
		return session
	}
	if call("GetSessionByPID", uint32(os.Getpid())) {
		return session
	}
	if !call("GetUser", uint32(os.Getuid())) {
		return ""
	}
	var display struct {
		ID   string
		Path dbus.ObjectPath
	}
	if !l.property(ctx, session, loginUser, "Display", &display) || display.ID == "" {
		return ""
	}
	return display.Path
}

// property reads a property into a value, and reports whether it is one.
func (l *lockBus) property(ctx context.Context, path dbus.ObjectPath, of, name string, into any) bool {
	var v dbus.Variant
	err := l.bus.Object(loginName, path).CallWithContext(ctx, busProperties+".Get", dbus.FlagNoAutoStart, of, name).Store(&v)
	return err == nil && v.Store(into) == nil
}

// told takes a signal of logind's.
func (l *lockBus) told(ctx context.Context, s *dbus.Signal) {
	if s.Path == loginPath {
		if on, ok := flag(s); ok && s.Name == loginManager+".PrepareForSleep" {
			l.say(ctx, lockSleep, on)
		}
		return
	}
	if s.Path != l.login.session {
		return
	}
	switch s.Name {
	case loginSession + ".Lock":
		l.say(ctx, lockAsked, true)
		l.login.doubted = time.After(l.login.doubt)
	case loginSession + ".Unlock":
		l.say(ctx, lockAsked, false)
		l.login.doubted = nil
	case busProperties + ".PropertiesChanged":
		if len(s.Body) < 2 || s.Body[0] != loginSession {
			return
		}
		changed, _ := s.Body[1].(map[string]dbus.Variant)
		if on, ok := changed["LockedHint"].Value().(bool); ok {
			l.say(ctx, lockHint, on)
			if !on { // unlocked, whoever asked for what
				l.say(ctx, lockAsked, false)
			}
		}
	}
}
