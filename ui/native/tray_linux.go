package native

import (
	"context"
	"strings"
	"sync"
	"time"

	"fyne.io/fyne/v2"
	"github.com/godbus/dbus/v5"
)

// The watcher is the part of a panel that knows of the icons in its tray. What
// Fyne has for this joins a bus that may not be there, logs what goes wrong and
// has no words beside the icon; this asks first, and stays when the panel goes.
const (
	trayWatcher = "org.kde.StatusNotifierWatcher"
	trayWatches = dbus.ObjectPath("/StatusNotifierWatcher")
)

// Between two tries at a bus that has gone; the time doubles with each.
const (
	trayAgain = time.Second
	trayRare  = time.Minute
)

// trayMember is the icon as it is known on the bus.
type trayMember struct {
	on      TrayEvents
	changed chan struct{} // there is another face to show

	mu   sync.Mutex
	next TrayFace // the face to show
	item trayItem // what is shown, as programs on the bus see it

	listed bool // the watcher knows of the icon; this and what There was last told
	told   bool // belong to the goroutine
}

func tray(ctx context.Context, _ fyne.App, face TrayFace, on TrayEvents) (show func(TrayFace), err error) {
	address := busAddress()
	if address == "" {
		return nil, errNoTray
	}
	m := &trayMember{on: on, changed: make(chan struct{}, 1), next: face, item: newTrayItem(face)}
	go m.run(ctx, address)
	return m.show, nil
}

func (m *trayMember) show(f TrayFace) {
	m.mu.Lock()
	m.next = f
	m.mu.Unlock()
	notice(m.changed)
}

// run is on the bus for as long as there is one, and looks for it again when it
// has gone, until ctx is done.
func (m *trayMember) run(ctx context.Context, address string) {
	for pause := trayAgain; ctx.Err() == nil; pause = min(2*pause, trayRare) {
		if m.join(ctx, address) {
			pause = trayAgain
		}
		m.listed = false
		m.there(false)
		select {
		case <-time.After(pause):
		case <-ctx.Done():
		}
	}
}

// join stays on the bus until it is gone; it reports whether it ever was there.
func (m *trayMember) join(ctx context.Context, address string) bool {
	bus, err := joinBus(ctx, address)
	if err != nil {
		return false
	}
	defer bus.Close()
	signals := make(chan *dbus.Signal, 16)
	bus.Signal(signals)
	if err := m.export(bus); err != nil {
		return false
	}
	if err := m.listen(bus); err != nil {
		return false
	}
	m.register(bus)
	// A panel that did not answer in time may be slow to start.
	often := time.NewTicker(trayRare)
	defer often.Stop()
	for {
		select {
		case s, open := <-signals:
			if !open {
				return true
			}
			switch owner, ok := owners(s, trayWatcher); {
			case ok && owner != "":
				m.register(bus)
			case ok:
				m.listed = false
				m.there(false)
			case strings.HasPrefix(s.Name, trayWatcher+"."): // a panel has come to the watcher, or gone
				m.there(m.listed && m.host(bus))
			}
		case <-m.changed:
			m.turn(bus)
		case <-often.C:
			if !m.told {
				m.register(bus)
			}
		case <-ctx.Done():
			return true
		}
	}
}

// listen asks to be told of watchers that come and go, and of the panels that
// show what they watch.
func (m *trayMember) listen(bus *dbus.Conn) error {
	ctx, cancel := context.WithTimeout(bus.Context(), busWithin)
	defer cancel()
	err := bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(busName), dbus.WithMatchInterface(busName),
		dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, trayWatcher))
	for _, member := range []string{"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"} {
		if err == nil {
			err = bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(trayWatcher),
				dbus.WithMatchInterface(trayWatcher), dbus.WithMatchMember(member))
		}
	}
	return err
}

// register makes the icon known to the watcher there is.
func (m *trayMember) register(bus *dbus.Conn) {
	ctx, cancel := context.WithTimeout(bus.Context(), busWithin)
	defer cancel()
	call := bus.Object(trayWatcher, trayWatches).CallWithContext(ctx, trayWatcher+".RegisterStatusNotifierItem",
		dbus.FlagNoAutoStart, string(trayPath))
	m.listed = call.Err == nil
	m.there(m.listed && m.host(bus))
}

// host reports whether somebody shows what the watcher knows of: some have a
// watcher and no tray.
func (m *trayMember) host(bus *dbus.Conn) bool {
	ctx, cancel := context.WithTimeout(bus.Context(), busWithin)
	defer cancel()
	var value dbus.Variant
	err := bus.Object(trayWatcher, trayWatches).CallWithContext(ctx, busProperties+".Get", dbus.FlagNoAutoStart,
		trayWatcher, "IsStatusNotifierHostRegistered").Store(&value)
	shown, _ := value.Value().(bool)
	return err == nil && shown
}

func (m *trayMember) there(on bool) {
	if on != m.told {
		m.told = on
		m.on.There(on)
	}
}

// turn shows the next face and tells of what is another on it.
func (m *trayMember) turn(bus *dbus.Conn) {
	m.mu.Lock()
	signals := m.item.turn(m.next)
	m.mu.Unlock()
	for _, s := range signals {
		if bus.Emit(s.path, s.name, s.body...) != nil {
			return // the bus has gone
		}
	}
}
