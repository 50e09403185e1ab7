package native

import (
	"context"
	"errors"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/godbus/dbus/v5"
)

// The desktop portal's GlobalShortcuts, with its requests and sessions: see
// org.freedesktop.portal.GlobalShortcuts.
const (
	portalName      = "org.freedesktop.portal.Desktop"
	portalPath      = dbus.ObjectPath("/org/freedesktop/portal/desktop")
	portalShortcuts = "org.freedesktop.portal.GlobalShortcuts"
	portalRequest   = "org.freedesktop.portal.Request"
	portalSession   = "org.freedesktop.portal.Session"
)

// portalWithin is how long the portal may take for what it asks nobody about.
// It may have to be started.
const portalWithin = 20 * time.Second

// errPortalGone: the portal, or the bus, is not there any more.
var errPortalGone = errors.New("the portal has gone")

// request asks the desktop for the combination, in the background. free is nil
// where there is nobody to ask. It does not wait for a desktop that hangs: the
// next combination is asked for in a session of its own.
func request(ctx context.Context, c Combo, presses chan<- struct{}, a Asking) (free <-chan struct{}) {
	address := busAddress()
	if os.Getenv("WAYLAND_DISPLAY") == "" || address == "" {
		return nil
	}
	ctx, over := context.WithCancel(ctx)
	go func() {
		defer over()
		err := (&portal{combo: c, presses: presses, does: a.Does}).run(ctx, address)
		if err != nil && ctx.Err() == nil && a.Refused != nil {
			a.Refused(err)
		}
	}()
	return ctx.Done()
}

// A portal is a combination as the desktop's portal knows it. It belongs to the
// goroutine of its run.
type portal struct {
	combo   Combo
	does    string
	presses chan<- struct{}

	bus     *dbus.Conn
	signals chan *dbus.Signal
	owner   string          // who is the portal
	session dbus.ObjectPath // "" while there is none
	had     bool            // the combination was given at least once
}

// run has the combination until ctx is done. When the portal goes and comes
// back, as with an update, it is asked again. The error says why there is no
// combination.
func (p *portal) run(ctx context.Context, address string) error {
	for pause := trayAgain; ; pause = min(2*pause, trayRare) {
		err := p.join(ctx, address)
		switch {
		case ctx.Err() != nil:
			return nil
		case !errors.Is(err, errPortalGone):
			return err
		case !p.had:
			return errWaylandKeys
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return nil
		}
	}
}

// join gets the combination and tells of presses until the portal goes.
func (p *portal) join(ctx context.Context, address string) (err error) {
	if p.bus, err = joinBus(context.Background(), address); err != nil {
		return errPortalGone
	}
	defer p.leave()
	p.signals, p.session = make(chan *dbus.Signal, 64), ""
	p.bus.Signal(p.signals)
	asking, cancel := context.WithTimeout(ctx, portalWithin)
	defer cancel()
	if err := p.greet(asking); err != nil {
		return err
	}
	if err := p.open(asking); err != nil {
		return err
	}
	if err := p.bind(ctx, asking); err != nil {
		return err
	}
	p.had = true
	for {
		s, err := p.next(ctx)
		if err != nil {
			return err
		}
		switch {
		case s.Name == portalShortcuts+".Activated" && len(s.Body) >= 2 && s.Body[0] == p.session && s.Body[1] == p.id():
			notice(p.presses)
		case s.Name == portalSession+".Closed" && s.Path == p.session:
			p.session = ""
			return about{p.combo, ErrDenied}
		}
	}
}

// leave gives the combination back.
func (p *portal) leave() {
	if p.session != "" {
		p.bus.Object(portalName, p.session).Go(portalSession+".Close", dbus.FlagNoReplyExpected, nil)
	}
	p.bus.Close()
}

// greet finds out whether there is a portal with shortcuts, and listens to it.
func (p *portal) greet(ctx context.Context) error {
	for _, of := range []string{portalRequest, portalSession, portalShortcuts} {
		if p.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(portalName), dbus.WithMatchInterface(of)) != nil {
			return errPortalGone
		}
	}
	if p.bus.AddMatchSignalContext(ctx, dbus.WithMatchSender(busName), dbus.WithMatchInterface(busName),
		dbus.WithMatchMember("NameOwnerChanged"), dbus.WithMatchArg(0, portalName)) != nil {
		return errPortalGone
	}
	var version dbus.Variant // to be asked starts it where it is not running yet
	err := p.bus.Object(portalName, portalPath).CallWithContext(ctx, busProperties+".Get", 0, portalShortcuts, "version").Store(&version)
	if err != nil {
		return errWaylandKeys
	}
	if p.bus.BusObject().CallWithContext(ctx, busName+".GetNameOwner", 0, portalName).Store(&p.owner) != nil {
		return errPortalGone
	}
	return nil
}

// open opens a session.
func (p *portal) open(ctx context.Context) error {
	token := newToken()
	_, results, err := p.ask(ctx, ctx, "CreateSession", token, map[string]dbus.Variant{
		"handle_token":         dbus.MakeVariant(token),
		"session_handle_token": dbus.MakeVariant(newToken()),
	})
	if err != nil {
		return err
	}
	switch v := results["session_handle"].Value().(type) { // a text by mistake, which stays so
	case string:
		p.session = dbus.ObjectPath(v)
	case dbus.ObjectPath:
		p.session = v
	}
	if !p.session.IsValid() {
		p.session = ""
		return errWaylandKeys
	}
	return nil
}

// bound is a shortcut as the portal takes and gives it.
type bound struct {
	ID   string
	With map[string]dbus.Variant
}

// bind asks for the combination. The desktop may ask the agent, who may take
// their time.
func (p *portal) bind(ctx, asking context.Context) error {
	token := newToken()
	wanted := bound{p.id(), map[string]dbus.Variant{
		"description":       dbus.MakeVariant(p.does),
		"preferred_trigger": dbus.MakeVariant(p.trigger()),
	}}
	code, results, err := p.ask(ctx, asking, "BindShortcuts", token, p.session, []bound{wanted}, "",
		map[string]dbus.Variant{"handle_token": dbus.MakeVariant(token)})
	if err != nil {
		return err
	}
	var given []bound
	v, ok := results["shortcuts"]
	if code != 0 || ok && v.Store(&given) != nil {
		return about{p.combo, ErrDenied}
	}
	for _, b := range given {
		if b.ID == p.id() {
			return nil
		}
	}
	return about{p.combo, ErrDenied}
}

// ask calls a method that answers by a request's signal, and waits for that:
// the call has until asking is done, and the answer until ctx is. CreateSession
// is not refused by its code: nobody is asked about it.
func (p *portal) ask(ctx, asking context.Context, method, token string, args ...any) (code uint32, results map[string]dbus.Variant, err error) {
	// Where the request will be is known beforehand, so that an answer which
	// comes before that of the call is not missed. Old portals put it elsewhere.
	sender := strings.ReplaceAll(strings.TrimPrefix(p.bus.Names()[0], ":"), ".", "_")
	expected := portalPath + "/request/" + dbus.ObjectPath(sender+"/"+token)
	var handle dbus.ObjectPath
	if p.bus.Object(portalName, portalPath).CallWithContext(asking, portalShortcuts+"."+method, 0, args...).Store(&handle) != nil {
		return 0, nil, errWaylandKeys
	}
	for {
		s, err := p.next(ctx)
		if err != nil {
			return 0, nil, err
		}
		if s.Name != portalRequest+".Response" || s.Path != expected && s.Path != handle || len(s.Body) != 2 {
			continue
		}
		code, _ := s.Body[0].(uint32)
		results, _ := s.Body[1].(map[string]dbus.Variant)
		return code, results, nil
	}
}

// next is the portal's next signal.
func (p *portal) next(ctx context.Context) (*dbus.Signal, error) {
	for {
		select {
		case s, open := <-p.signals:
			if !open {
				return nil, errPortalGone
			}
			if owner, ok := owners(s, portalName); ok && owner != p.owner {
				p.session = "" // it went with the portal
				return nil, errPortalGone
			}
			if s.Sender == p.owner {
				return s, nil
			}
		case <-ctx.Done():
			return nil, errWaylandKeys
		}
	}
}

// id is the shortcut's name for the portal. Desktops keep the keys that they
// have once given to a name, so another combination has another one.
func (p *portal) id() string {
	return "check-" + strings.ToLower(strings.ReplaceAll(p.combo.String(), "+", "-"))
}

// trigger is the combination in the words of freedesktop.org's shortcuts
// specification.
func (p *portal) trigger() string {
	var words []string
	for _, held := range []struct {
		on   bool
		name string
	}{{p.combo.Ctrl, "CTRL"}, {p.combo.Alt, "ALT"}, {p.combo.Shift, "SHIFT"}, {p.combo.Super, "LOGO"}} {
		if held.on {
			words = append(words, held.name)
		}
	}
	key := p.combo.Key
	if key == "Space" || len(key) == 1 {
		key = strings.ToLower(key)
	}
	return strings.Join(append(words, key), "+")
}

var tokens atomic.Uint64

// newToken names a request or a session, as a part of a path.
func newToken() string {
	return "levelhead" + strconv.FormatUint(tokens.Add(1), 10)
}
