package native

import (
	"context"
	"slices"
	"strconv"
	"sync"

	"github.com/godbus/dbus/v5"
)

// What shows notifications: see freedesktop.org's Desktop Notifications.
const (
	noticeName = "org.freedesktop.Notifications"
	noticePath = dbus.ObjectPath("/org/freedesktop/Notifications")
	// onNotice is what a desktop calls the press on the notification itself.
	onNotice = "default"
)

// noticing is taken while a notification is on its way. shown, the last that
// was shown, belongs to who has it.
var (
	noticing = make(slot, 1)
	shown    sighting
)

// A sighting is who showed a notification, on what bus, and under what number.
type sighting struct {
	bus, owner string
	number     uint32
}

// before is the number of what one that is seen next takes the place of; 0 for
// none. With another desktop the same number may be that of what is not ours.
func (s sighting) before(next sighting) uint32 {
	if s.bus != next.bus || s.owner != next.owner {
		return 0
	}
	return s.number
}

// listener has whoever hears of the last notification look elsewhere.
var listener struct {
	sync.Mutex
	over context.CancelFunc // nil for nobody
}

// A notification is an announcement in the agent's language.
type notification struct {
	title, text string
	actions     []string // a key and its label, again and again
	press       map[string]func()
}

func announce(ctx context.Context, a Announcement, tr func(string) string) error {
	address := busAddress()
	if address == "" {
		return ErrNoNotice
	}
	n := a.in(tr)
	last, over := context.WithCancel(context.Background())
	listener.Lock()
	if listener.over != nil {
		listener.over()
	}
	listener.over = over
	listener.Unlock()
	go func() {
		defer over()
		n.post(ctx, last, address)
	}()
	return nil
}

func (a Announcement) in(tr func(string) string) notification {
	n := notification{press: map[string]func(){}}
	n.title, n.text = a.In(tr)
	for i, b := range a.buttons {
		key, label := strconv.Itoa(i), ""
		if b.label == "" {
			key = onNotice
		} else {
			label = tr(string(b.label))
		}
		n.actions = append(n.actions, key, label)
		n.press[key] = b.press
	}
	return n
}

// post shows the notification and hears of it until it is pressed, closed, or
// taken back when ctx is done, or until another one takes its place when last is.
func (n notification) post(ctx, last context.Context, address string) {
	select {
	case noticing <- struct{}{}:
	case <-ctx.Done():
		return
	case <-last.Done():
		return
	}
	p, err := n.send(address)
	<-noticing
	if err != nil {
		return
	}
	defer p.bus.Close()
	for {
		select {
		case s, open := <-p.signals:
			if !open {
				return
			}
			key, gone := p.hears(s)
			if press := n.press[key]; press != nil && ctx.Err() == nil {
				press()
				p.takeBack(last) // some desktops leave it there, with buttons that do nothing any more
				return
			}
			if gone {
				return
			}
		case <-ctx.Done():
			p.takeBack(last)
			return
		case <-last.Done():
			return
		}
	}
}

// takeBack closes the notification unless another one has its place by now,
// and its number.
func (p posting) takeBack(last context.Context) {
	select {
	case noticing <- struct{}{}:
		defer func() { <-noticing }()
	case <-last.Done():
		return
	}
	if last.Err() == nil {
		p.close()
	}
}

// A posting is a notification that is shown.
type posting struct {
	bus     *dbus.Conn
	signals <-chan *dbus.Signal
	owner   string
	number  uint32
}

// send has the desktop show the notification in the place of the one before.
func (n notification) send(address string) (p posting, err error) {
	p.bus, err = joinBus(context.Background(), address)
	if err != nil {
		return p, err
	}
	defer func() {
		if err != nil {
			p.bus.Close()
		}
	}()
	ctx, cancel := context.WithTimeout(p.bus.Context(), busWithin)
	defer cancel()
	signals := make(chan *dbus.Signal, 16)
	p.bus.Signal(signals)
	p.signals = signals
	if err := p.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(noticeName), dbus.WithMatchInterface(noticeName)); err != nil {
		return p, err
	}
	if err := p.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(busName), dbus.WithMatchInterface(busName),
		dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, noticeName)); err != nil {
		return p, err
	}
	// To be asked starts a desktop's notifications where they are not running
	// yet. What does not say that it has buttons gets none.
	var has []string
	if p.call(ctx, "GetCapabilities").Store(&has) != nil || !slices.Contains(has, "actions") {
		n.actions = nil
	}
	if err := p.bus.BusObject().CallWithContext(ctx, busName+".GetNameOwner", 0, noticeName).Store(&p.owner); err != nil {
		return p, err
	}
	next := sighting{owner: p.owner}
	if err := p.bus.BusObject().CallWithContext(ctx, busName+".GetId", 0).Store(&next.bus); err != nil {
		return p, err
	}
	err = p.call(ctx, "Notify", "Levelhead", shown.before(next), "levelhead", n.title, n.text, append([]string{}, n.actions...),
		map[string]dbus.Variant{"desktop-entry": dbus.MakeVariant("levelhead")}, int32(-1)).Store(&p.number)
	if err == nil && p.number == 0 {
		err = ErrNoNotice // it is never the number of one
	}
	if err == nil {
		next.number = p.number
		shown = next
	}
	return p, err
}

func (p posting) call(ctx context.Context, method string, args ...any) *dbus.Call {
	return p.bus.Object(noticeName, noticePath).CallWithContext(ctx, noticeName+"."+method, 0, args...)
}

// hears takes a signal: the key of what was pressed on the notification, "" for
// nothing, and whether it is gone. Signals of others, about others, or without
// sense are nothing.
func (p posting) hears(s *dbus.Signal) (key string, gone bool) {
	if owner, ok := owners(s, noticeName); ok {
		return "", owner != p.owner
	}
	if s.Sender != p.owner || len(s.Body) != 2 || s.Body[0] != p.number {
		return "", false
	}
	switch s.Name {
	case noticeName + ".ActionInvoked":
		key, _ = s.Body[1].(string)
	case noticeName + ".NotificationClosed":
		gone = true
	}
	return key, gone
}

// close takes the notification back, if the desktop still has it.
func (p posting) close() {
	ctx, cancel := context.WithTimeout(p.bus.Context(), busWithin)
	defer cancel()
	_ = p.call(ctx, "CloseNotification", p.number).Err
}
