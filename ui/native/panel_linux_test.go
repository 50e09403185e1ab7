package native

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"testing"

	"github.com/godbus/dbus/v5"
)

// A panel is a watcher with a tray on a bus, in the test's hand.
type panel struct {
	t       *testing.T
	conn    *dbus.Conn
	joined  chan dbus.ObjectPath // where the icons are that come
	signals chan *dbus.Signal
	sender  string // who has registered last

	shows chan bool     // holds whether it shows what it watches
	hang  chan struct{} // until it is closed, who registers gets no answer; nil for at once
}

func newPanel(t *testing.T, address string, shows bool) *panel {
	t.Helper()
	p := readyPanel(t, address, shows)
	p.begin()
	return p
}

// readyPanel is one that nobody knows of before it begins.
func readyPanel(t *testing.T, address string, shows bool) *panel {
	t.Helper()
	p := &panel{
		t: t, conn: joined(t, address),
		joined: make(chan dbus.ObjectPath, 16), signals: make(chan *dbus.Signal, 64), shows: make(chan bool, 1),
	}
	p.shows <- shows
	return p
}

func (p *panel) begin() {
	p.t.Helper()
	p.conn.Signal(p.signals)
	if err := p.conn.AddMatchSignal(dbus.WithMatchPathNamespace("/")); err != nil {
		p.t.Fatal(err)
	}
	register := func(m dbus.Message, item string) *dbus.Error {
		if p.hang != nil {
			<-p.hang
		}
		p.sender, _ = m.Headers[dbus.FieldSender].Value().(string)
		p.joined <- dbus.ObjectPath(item)
		return nil
	}
	get := func(of, name string) (dbus.Variant, *dbus.Error) {
		shows := <-p.shows
		p.shows <- shows
		return dbus.MakeVariant(shows), nil
	}
	if err := p.conn.ExportMethodTable(map[string]any{"RegisterStatusNotifierItem": register}, trayWatches, trayWatcher); err != nil {
		p.t.Fatal(err)
	}
	if err := p.conn.ExportMethodTable(map[string]any{"Get": get}, trayWatches, busProperties); err != nil {
		p.t.Fatal(err)
	}
	take(p.t, p.conn, trayWatcher)
}

// show says that what is watched is shown, or no longer.
func (p *panel) show(on bool) {
	p.t.Helper()
	<-p.shows
	p.shows <- on
	name := map[bool]string{true: "Registered", false: "Unregistered"}[on]
	if err := p.conn.Emit(trayWatches, trayWatcher+".StatusNotifierHost"+name); err != nil {
		p.t.Fatal(err)
	}
}

// ask calls a method of the icon's, or of its menu's.
func (p *panel) ask(path dbus.ObjectPath, method string, args ...any) *dbus.Call {
	ctx, cancel := context.WithTimeout(p.t.Context(), long)
	defer cancel()
	return p.conn.Object(p.sender, path).CallWithContext(ctx, method, 0, args...)
}

func (p *panel) property(name string, into any) {
	p.t.Helper()
	var v dbus.Variant
	if err := p.ask(trayPath, busProperties+".Get", trayInterface, name).Store(&v); err != nil {
		p.t.Fatalf("%s: %v", name, err)
	}
	if err := v.Store(into); err != nil {
		p.t.Fatalf("%s is %v: %v", name, v, err)
	}
}

// layout is the menu as the tray gets it: the number and the words of each item.
func (p *panel) layout() (revision uint32, items []string) {
	p.t.Helper()
	var root menuNode
	if err := p.ask(menuPath, menuInterface+".GetLayout", int32(0), int32(-1), []string{}).Store(&revision, &root); err != nil {
		p.t.Fatal(err)
	}
	for _, c := range root.Children {
		var n menuNode
		if err := c.Store(&n); err != nil {
			p.t.Fatal(err)
		}
		items = append(items, fmt.Sprintf("%d %v %v %v", n.ID, n.Properties["type"].Value(), n.Properties["label"].Value(), n.Properties["enabled"].Value()))
	}
	return revision, items
}

// tells waits for a signal of the icon's.
func (p *panel) tells(name string) *dbus.Signal {
	p.t.Helper()
	for {
		if s := receive(p.t, name, p.signals); s.Name == name {
			return s
		}
	}
}

func picture(name string, c color.Color) TrayIcon {
	draw := func(size int) []byte {
		img := image.NewNRGBA(image.Rect(0, 0, size, size))
		img.Set(1, 0, c)
		var b bytes.Buffer
		if err := png.Encode(&b, img); err != nil {
			panic(err)
		}
		return b.Bytes()
	}
	return TrayIcon{name, draw(2), draw(4)}
}

func sample() TrayFace {
	return TrayFace{
		Icon: picture("mend", color.NRGBA{10, 20, 30, 128}), Title: "2 to mend", Text: "Break in 12 min",
		Menu: []TrayItem{{Text: "2 to mend", Off: true}, {}, {Name: "open", Text: "Open_it"}, {Name: "quit", Text: "Quit"}},
	}
}

// An inTray is an icon with what it has told.
type inTray struct {
	show    func(TrayFace)
	there   chan bool
	pressed chan string
	leave   context.CancelFunc
}

func putInTray(t *testing.T, f TrayFace) *inTray {
	t.Helper()
	ctx, leave := context.WithCancel(t.Context())
	x := &inTray{there: make(chan bool, 64), pressed: make(chan string, 64), leave: leave}
	show, err := Tray(ctx, nil, f, TrayEvents{Pressed: func(n string) { x.pressed <- n }, There: func(on bool) { x.there <- on }})
	if err != nil {
		t.Fatal(err)
	}
	x.show = show
	return x
}

func (x *inTray) is(t *testing.T, what string, want bool) {
	t.Helper()
	if got := receive(t, what, x.there); got != want {
		t.Fatalf("%s: there is %v", what, got)
	}
}
