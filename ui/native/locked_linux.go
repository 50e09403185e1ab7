package native

import (
	"context"
	"os"
	"strings"
	"time"

	"github.com/godbus/dbus/v5"
)

// savers tell on the session's bus when they cover the screen, all in the way
// of org.freedesktop.ScreenSaver, each under its own name. GNOME and KDE have
// the first two, and lock with them.
var savers = []string{
	"org.gnome.ScreenSaver", saverName, "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver",
}

// saverPathOf is where a saver is: its name as a path.
func saverPathOf(name string) dbus.ObjectPath {
	return dbus.ObjectPath("/" + strings.ReplaceAll(name, ".", "/"))
}

// systemBusAddress is where the system's bus is, "" when there is none.
func systemBusAddress() string {
	address := os.Getenv("DBUS_SYSTEM_BUS_ADDRESS")
	switch {
	case strings.HasPrefix(address, "disabled:"):
		return ""
	case address != "":
		return address
	}
	for _, socket := range []string{"/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"} {
		if info, err := os.Stat(socket); err == nil && info.Mode().Type() == os.ModeSocket {
			return "unix:path=" + socket
		}
	}
	return ""
}

func locked(ctx context.Context) (<-chan bool, error) {
	return lockedOn(ctx, busAddress(), systemBusAddress(), lockDoubt)
}

// lockedOn is locked for the session's and the system's bus, "" for none.
func lockedOn(ctx context.Context, session, system string, doubt time.Duration) (<-chan bool, error) {
	if session == "" && system == "" {
		return nil, errNoLocked
	}
	causes, locks := make(chan cause), make(chan bool)
	go merge(ctx, causes, locks)
	if session != "" {
		go (&lockBus{names: savers, causes: causes}).run(ctx, session)
	}
	if system != "" {
		go (&lockBus{names: []string{loginName}, causes: causes, login: &login{doubt: doubt}}).run(ctx, system)
	}
	return locks, nil
}

// A lockBus is a bus with those on it who tell when the screen is locked. It
// belongs to the goroutine of its run.
type lockBus struct {
	names  []string
	causes chan<- cause
	login  *login // on the system's bus

	bus    *dbus.Conn
	owners map[string]string // who has the names, by name
	said   map[string]bool   // the causes there are
}

// run is on the bus for as long as there is one, and looks for it again when it
// has gone, until ctx is done.
func (l *lockBus) run(ctx context.Context, address string) {
	for pause := trayAgain; ctx.Err() == nil; pause = min(2*pause, trayRare) {
		if l.join(ctx, address) {
			pause = trayAgain
		}
		for who := range l.said {
			l.say(ctx, who, false)
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
		}
	}
}

// join stays on the bus until it is gone; it reports whether it ever was there.
func (l *lockBus) join(ctx context.Context, address string) bool {
	bus, err := joinBus(ctx, address)
	if err != nil {
		return false
	}
	defer bus.Close()
	signals := make(chan *dbus.Signal, 64)
	bus.Signal(signals)
	l.bus, l.owners, l.said = bus, map[string]string{}, map[string]bool{}
	for _, name := range l.names {
		if !l.listen(name) {
			return false
		}
	}
	for _, name := range l.names {
		l.meet(ctx, name)
	}
	for {
		var doubted <-chan time.Time
		if l.login != nil {
			doubted = l.login.doubted
		}
		select {
		case s, open := <-signals:
			if !open {
				return true
			}
			l.hear(ctx, s)
		case <-doubted:
			l.say(ctx, lockAsked, false)
		case <-ctx.Done():
			return true
		}
	}
}

// listen asks to be told by the owner of a name, and when there is another one.
func (l *lockBus) listen(name string) bool {
	ctx, cancel := context.WithTimeout(l.bus.Context(), busWithin)
	defer cancel()
	return l.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(name)) == nil &&
		l.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(busName), dbus.WithMatchInterface(busName),
			dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, name)) == nil
}

// meet finds out who has the name and how it stands with the screen now.
func (l *lockBus) meet(ctx context.Context, name string) {
	asking, cancel := context.WithTimeout(l.bus.Context(), busWithin)
	defer cancel()
	owner := ""
	if l.bus.BusObject().CallWithContext(asking, busName+".GetNameOwner", 0, name).Store(&owner) != nil {
		return // nobody has it
	}
	l.owners[name] = owner
	if l.login != nil {
		l.greet(ctx, asking)
		return
	}
	var on bool
	if l.bus.Object(owner, saverPathOf(name)).CallWithContext(asking, name+".GetActive", dbus.FlagNoAutoStart).Store(&on) == nil {
		l.say(ctx, name, on)
	}
}

// hear takes a signal. Those of others, about others, or without sense are
// nothing.
func (l *lockBus) hear(ctx context.Context, s *dbus.Signal) {
	for _, name := range l.names {
		if owner, ok := owners(s, name); ok {
			for who := range l.said {
				if l.login != nil || who == name {
					l.say(ctx, who, false)
				}
			}
			delete(l.owners, name)
			if owner != "" {
				l.meet(ctx, name)
			}
			return
		}
		if l.owners[name] == "" || s.Sender != l.owners[name] {
			continue
		}
		if l.login != nil {
			l.told(ctx, s)
		} else if on, ok := flag(s); ok && s.Name == name+".ActiveChanged" {
			l.say(ctx, name, on)
		}
	}
}

// flag is the truth value that a signal begins with.
func flag(s *dbus.Signal) (on, ok bool) {
	if len(s.Body) == 0 {
		return false, false
	}
	on, ok = s.Body[0].(bool)
	return on, ok
}

// say tells of a cause that comes or goes.
func (l *lockBus) say(ctx context.Context, who string, on bool) {
	if l.said[who] == on {
		return
	}
	if on {
		l.said[who] = true
	} else {
		delete(l.said, who)
	}
	select {
	case l.causes <- cause{who, on}:
	case <-ctx.Done():
	}
}
