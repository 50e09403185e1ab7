package native

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/godbus/dbus/v5"
	"github.com/godbus/dbus/v5/prop"
)

// A doorman is a desktop's portal, in the test's hands.
type doorman struct {
	*dbus.Conn
	t       *testing.T
	opened  chan dbus.ObjectPath // sessions
	asked   chan bound           // shortcuts, each of which waits for an answer
	answers chan func(b bound) (uint32, map[string]dbus.Variant)
	told    chan struct{}        // answers that were given
	closed  chan dbus.ObjectPath // sessions
	session dbus.ObjectPath
	wrong   map[string]dbus.Variant // what CreateSession answers instead; nil for the right thing
	old     bool                    // requests are not where they are expected
}

func newDoorman(t *testing.T, address string, change ...func(*doorman)) *doorman {
	t.Helper()
	d := &doorman{
		Conn: joined(t, address), t: t, opened: make(chan dbus.ObjectPath, 9), asked: make(chan bound, 9),
		answers: make(chan func(bound) (uint32, map[string]dbus.Variant), 9), closed: make(chan dbus.ObjectPath, 9),
		told: make(chan struct{}, 9),
	}
	for _, c := range change {
		c(d)
	}
	if err := d.Export(d, portalPath, portalShortcuts); err != nil {
		t.Fatal(err)
	}
	if _, err := prop.Export(d.Conn, portalPath, prop.Map{portalShortcuts: {"version": {Value: uint32(1)}}}); err != nil {
		t.Fatal(err)
	}
	take(t, d.Conn, portalName)
	return d
}

// request is where a program expects the answer to be.
func (d *doorman) request(from dbus.Sender, options map[string]dbus.Variant, key, kind string) dbus.ObjectPath {
	token, _ := options[key].Value().(string)
	name := strings.ReplaceAll(strings.TrimPrefix(string(from), ":"), ".", "_")
	if d.old && kind == "/request/" {
		name, token = "t", token+"old"
	}
	return portalPath + dbus.ObjectPath(kind+name+"/"+token)
}

func (d *doorman) respond(to dbus.ObjectPath, code uint32, results map[string]dbus.Variant) {
	d.Emit("/somebody/elses", portalRequest+".Response", uint32(2), map[string]dbus.Variant{})
	d.Emit(to, portalRequest+".Response", "nonsense")
	d.Emit(to, portalRequest+".Response", code, results)
}

func (d *doorman) CreateSession(from dbus.Sender, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	at := d.request(from, options, "handle_token", "/request/")
	session := d.request(from, options, "session_handle_token", "/session/")
	d.ExportMethodTable(map[string]any{"Close": func() *dbus.Error {
		d.closed <- session
		return nil
	}}, session, portalSession)
	results := map[string]dbus.Variant{"session_handle": dbus.MakeVariant(string(session))}
	if d.wrong != nil {
		results = d.wrong
	}
	d.session = session
	d.opened <- session
	if !d.old {
		d.respond(at, 0, results) // before the call is answered: it counts all the same
		return at, nil
	}
	go d.respond(at, 0, results)
	return at, nil
}

func (d *doorman) BindShortcuts(from dbus.Sender, session dbus.ObjectPath, all []bound, _ string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	if session != d.session || len(all) != 1 {
		d.t.Errorf("%d shortcuts for %s", len(all), session)
	}
	at := d.request(from, options, "handle_token", "/request/")
	d.asked <- all[0]
	go func() {
		if answer, ok := <-d.answers; ok {
			code, results := answer(all[0])
			d.respond(at, code, results)
			d.told <- struct{}{}
		}
	}()
	return at, nil
}

func given(b bound) (uint32, map[string]dbus.Variant) {
	b.With = map[string]dbus.Variant{"trigger_description": dbus.MakeVariant("Ctrl+Alt+L")}
	return 0, map[string]dbus.Variant{"shortcuts": dbus.MakeVariant([]bound{{ID: "another"}, b})}
}

func (d *doorman) press(session dbus.ObjectPath, id string) {
	d.t.Helper()
	if err := d.Emit(portalPath, portalShortcuts+".Activated", session, id, uint64(1), map[string]dbus.Variant{}); err != nil {
		d.t.Fatal(err)
	}
}

// onWaylandBus is a session on Wayland, with a bus.
func onWaylandBus(t *testing.T) (at string, kill func()) {
	t.Helper()
	t.Setenv("WAYLAND_DISPLAY", "/nowhere")
	at, server := session(t, "")
	return at, func() { server.Kill() }
}

// shortcut asks for a combination: presses and what was refused.
func shortcut(t *testing.T, ctx context.Context, combo string) (presses <-chan struct{}, refused <-chan error) {
	t.Helper()
	p, r := make(chan struct{}, 9), make(chan error, 9)
	err := Shortcut(ctx, combo, func() { p <- struct{}{} }, Asking{Does: "Check what is copied", Refused: func(err error) { r <- err }})
	if err != nil {
		t.Fatal(err)
	}
	return p, r
}

func TestPortal(t *testing.T) {
	for name, old := range map[string]bool{"as described": false, "requests elsewhere": true} {
		t.Run(name, func(t *testing.T) {
			at, _ := onWaylandBus(t)
			d := newDoorman(t, at, func(d *doorman) { d.old = old })
			ctx, cancel := context.WithCancel(t.Context())
			presses, refused := shortcut(t, ctx, "Ctrl+Alt+L")
			session := receive(t, "a session", d.opened)
			b := receive(t, "a shortcut", d.asked)
			if b.ID != "check-ctrl-alt-l" || b.With["preferred_trigger"].Value() != "CTRL+ALT+l" || b.With["description"].Value() != "Check what is copied" {
				t.Errorf("asked for %+v", b)
			}
			d.answers <- given
			receive(t, "told", d.told)
			d.press("/another/session", b.ID)
			d.press(session, "another")
			d.press(session, b.ID)
			receive(t, "pressed", presses)
			if len(presses) > 0 || len(refused) > 0 {
				t.Error("too much was heard of")
			}

			// It starts again, and is asked again.
			d.Close()
			d = newDoorman(t, at)
			d.answers <- given
			session = receive(t, "another session", d.opened)
			b = receive(t, "the shortcut again", d.asked)
			receive(t, "told again", d.told)
			d.press(session, b.ID)
			receive(t, "pressed again", presses)

			cancel()
			if closed := receive(t, "closed", d.closed); closed != session {
				t.Errorf("closed %s", closed)
			}
			presses, _ = shortcut(t, t.Context(), "Super+Shift+Space")
			d.answers <- given
			session = receive(t, "a session for the next one", d.opened)
			b = receive(t, "the next one", d.asked)
			receive(t, "told of the next one", d.told)
			if b.With["preferred_trigger"].Value() != "SHIFT+LOGO+space" {
				t.Errorf("asked for %+v", b)
			}
			d.press(session, b.ID)
			receive(t, "the next one is pressed", presses)
			if len(refused) > 0 {
				t.Errorf("refused: %v", <-refused)
			}
		})
	}
}

func TestPortalRefuses(t *testing.T) {
	denied := func(err error) bool {
		return errors.Is(err, ErrDenied) && strings.Contains(err.Error(), "Ctrl+Alt+L")
	}
	noWay := func(err error) bool { return errors.Is(err, errors.ErrUnsupported) }
	answer := func(code uint32, results map[string]dbus.Variant) func(*doorman) {
		return func(d *doorman) {
			d.answers <- func(bound) (uint32, map[string]dbus.Variant) { return code, results }
		}
	}
	for name, c := range map[string]struct {
		set  func(*doorman)
		want func(error) bool
	}{
		"the agent says no": {answer(1, nil), denied},
		"it ends otherwise": {answer(2, nil), denied},
		"taken":             {answer(0, map[string]dbus.Variant{"shortcuts": dbus.MakeVariant([]bound{})}), denied},
		"nothing":           {answer(0, nil), denied},
		"nonsense":          {answer(0, map[string]dbus.Variant{"shortcuts": dbus.MakeVariant("Ctrl+Alt+L")}), denied},
		"no session":        {func(d *doorman) { d.wrong = map[string]dbus.Variant{} }, noWay},
		"no sense": {func(d *doorman) {
			d.wrong = map[string]dbus.Variant{"session_handle": dbus.MakeVariant("not a path")}
		}, noWay},
	} {
		t.Run(name, func(t *testing.T) {
			at, _ := onWaylandBus(t)
			newDoorman(t, at, c.set)
			_, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
			if err := receive(t, "refused", refused); !c.want(err) {
				t.Errorf("refused: %v", err)
			}
		})
	}
}

// Taken back later, when it was given.
func TestPortalTakesBack(t *testing.T) {
	at, _ := onWaylandBus(t)
	d := newDoorman(t, at)
	presses, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
	d.answers <- given
	session := receive(t, "a session", d.opened)
	b := receive(t, "a shortcut", d.asked)
	receive(t, "told", d.told)
	d.press(session, b.ID)
	receive(t, "pressed", presses)
	if err := d.Emit(session, portalSession+".Closed"); err != nil {
		t.Fatal(err)
	}
	if err := receive(t, "refused", refused); !errors.Is(err, ErrDenied) {
		t.Errorf("refused: %v", err)
	}
}

// Without a portal, or with one that goes while the agent is asked.
func TestPortalNone(t *testing.T) {
	noWay := func(t *testing.T, refused <-chan error) {
		t.Helper()
		if err := receive(t, "refused", refused); !errors.Is(err, errors.ErrUnsupported) || !strings.Contains(err.Error(), "levelhead show") {
			t.Errorf("refused: %v", err)
		}
	}
	t.Run("nobody", func(t *testing.T) {
		onWaylandBus(t)
		_, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
		noWay(t, refused)
	})
	t.Run("no shortcuts", func(t *testing.T) {
		at, _ := onWaylandBus(t)
		take(t, joined(t, at), portalName)
		_, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
		noWay(t, refused)
	})
	t.Run("no bus there", func(t *testing.T) {
		t.Setenv("WAYLAND_DISPLAY", "/nowhere")
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
		_, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
		noWay(t, refused)
	})
	t.Run("goes midway", func(t *testing.T) {
		at, kill := onWaylandBus(t)
		d := newDoorman(t, at)
		_, refused := shortcut(t, t.Context(), "Ctrl+Alt+L")
		receive(t, "a shortcut", d.asked)
		kill()
		noWay(t, refused)
	})
	t.Run("given up before it answers", func(t *testing.T) {
		at, _ := onWaylandBus(t)
		d := newDoorman(t, at)
		ctx, cancel := context.WithCancel(t.Context())
		_, refused := shortcut(t, ctx, "Ctrl+Alt+L")
		session := receive(t, "a session", d.opened)
		receive(t, "a shortcut", d.asked)
		cancel()
		if closed := receive(t, "closed", d.closed); closed != session {
			t.Errorf("closed %s", closed)
		}
		if len(refused) > 0 {
			t.Errorf("refused: %v", <-refused)
		}
	})
}
