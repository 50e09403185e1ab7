package native

import (
	"bytes"
	"errors"
	"fmt"
	"image/color"
	"maps"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/godbus/dbus/v5"
)

func TestTrayFace(t *testing.T) {
	at, _ := session(t, "")
	p := newPanel(t, at, true)
	x := putInTray(t, sample())
	if path := receive(t, "registered", p.joined); path != trayPath {
		t.Errorf("registered %q", path)
	}
	x.is(t, "registered", true)

	var text, id string
	var tip trayTip
	var pictures []pixmap
	var menu dbus.ObjectPath
	p.property("Status", &text)
	p.property("Id", &id)
	p.property("ToolTip", &tip)
	p.property("IconPixmap", &pictures)
	p.property("Menu", &menu)
	if text != "Active" || id != "levelhead" || tip.Title != "2 to mend" || tip.Text != "Break in 12 min" || menu != menuPath {
		t.Errorf("status %q, id %q, tip %+v, menu %q", text, id, tip, menu)
	}
	if len(pictures) != 2 || pictures[0].Width != 2 || pictures[1].Height != 4 || !bytes.Equal(pictures[0].Pixels[4:8], []byte{128, 10, 20, 30}) {
		t.Errorf("pictures %v", pictures)
	}
	var all map[string]dbus.Variant
	if err := p.ask(trayPath, busProperties+".GetAll", trayInterface).Store(&all); err != nil || len(all) != 16 {
		t.Errorf("all is %v, %v", slices.Sorted(maps.Keys(all)), err)
	}
	revision, items := p.layout()
	want := []string{"1 standard 2 to mend false", "2 separator  false", "3 standard Open__it true", "4 standard Quit true"}
	if !slices.Equal(items, want) {
		t.Errorf("menu %q, want %q", items, want)
	}

	// Another face is told of, each part of it that is another.
	f := sample()
	f.Icon, f.Title, f.Menu = picture("ready", color.NRGBA{1, 2, 3, 255}), "Ready to send", slices.Clone(f.Menu)
	f.Menu[0].Text = "Ready to send"
	x.show(f)
	p.tells(trayInterface + ".NewIcon")
	p.tells(trayInterface + ".NewToolTip")
	changed := p.tells(menuInterface + ".ItemsPropertiesUpdated")
	var ones []menuProperties
	var gone []menuGone
	if err := dbus.Store(changed.Body, &ones, &gone); err != nil || len(ones) != 1 || ones[0].ID != 1 || ones[0].Properties["label"].Value() != "Ready to send" {
		t.Errorf("changed %v, %v", changed.Body, err)
	}
	p.property("IconPixmap", &pictures)
	if !bytes.Equal(pictures[0].Pixels[4:8], []byte{255, 1, 2, 3}) {
		t.Errorf("pictures %v", pictures)
	}
	f.Menu = append(f.Menu, TrayItem{Name: "more", Text: "More"})
	x.show(f)
	p.tells(menuInterface + ".LayoutUpdated")
	if again, items := p.layout(); again <= revision || len(items) != 5 {
		t.Errorf("layout %d after %d: %q", again, revision, items)
	}
}

// The menu is read, and pressed, by programs that may ask for anything.
func TestTrayMenu(t *testing.T) {
	at, _ := session(t, "")
	p := newPanel(t, at, true)
	x := putInTray(t, sample())
	receive(t, "registered", p.joined)
	none := dbus.MakeVariant("")
	event := func(id int32, kind string) error {
		return p.ask(menuPath, menuInterface+".Event", id, kind, none, uint32(0)).Err
	}
	for _, id := range []int32{1, 2, 0, 3} { // what is off, a line, the menu, and hovering
		if err := event(id, map[bool]string{true: "hovered", false: "clicked"}[id == 3]); err != nil {
			t.Errorf("%d: %v", id, err)
		}
	}
	for _, id := range []int32{-1, 5, 1 << 30, -1 << 31} {
		if event(id, "clicked") == nil {
			t.Errorf("there is an item %d", id)
		}
		var root menuNode
		var revision uint32
		if p.ask(menuPath, menuInterface+".GetLayout", id, int32(-1), []string{}).Store(&revision, &root) == nil {
			t.Errorf("there is a layout of %d", id)
		}
	}
	if len(x.pressed) > 0 {
		t.Errorf("pressed %q", <-x.pressed)
	}
	if err := event(3, "clicked"); err != nil || receive(t, "a click", x.pressed) != "open" {
		t.Errorf("open was not pressed: %v", err)
	}
	var unknown []int32
	clicks := []menuEvent{{4, "clicked", none, 0}, {77, "clicked", none, 0}}
	if err := p.ask(menuPath, menuInterface+".EventGroup", clicks).Store(&unknown); err != nil || !slices.Equal(unknown, []int32{77}) {
		t.Errorf("unknown are %v, %v", unknown, err)
	}
	if got := receive(t, "a click of several", x.pressed); got != "quit" {
		t.Errorf("pressed %q", got)
	}
	for _, method := range []string{"Activate", "SecondaryActivate"} {
		if err := p.ask(trayPath, trayInterface+"."+method, int32(1), int32(2)).Err; err != nil || receive(t, method, x.pressed) != "" {
			t.Errorf("%s: %v", method, err)
		}
	}

	var groups []menuProperties
	if err := p.ask(menuPath, menuInterface+".GetGroupProperties", []int32{}, []string{"label"}).Store(&groups); err != nil || len(groups) != 5 || len(groups[3].Properties) != 1 {
		t.Errorf("groups %v, %v", groups, err)
	}
	if err := p.ask(menuPath, menuInterface+".GetGroupProperties", slices.Repeat([]int32{3, 99}, 1000), []string{}).Store(&groups); err != nil || len(groups) > 5 {
		t.Errorf("%d groups, %v", len(groups), err)
	}
	var v dbus.Variant
	if err := p.ask(menuPath, menuInterface+".GetProperty", int32(3), "label").Store(&v); err != nil || v.Value() != "Open__it" {
		t.Errorf("label %v, %v", v, err)
	}
	for path, of := range map[dbus.ObjectPath]string{trayPath: trayInterface, menuPath: menuInterface} {
		if p.ask(path, busProperties+".Set", of, "Title", dbus.MakeVariant("x")).Err == nil || p.ask(path, busProperties+".Get", of, "Nothing").Err == nil {
			t.Errorf("%s: what is not there can be set, or read", of)
		}
	}
	if err := p.ask(menuPath, busProperties+".Get", menuInterface, "Version").Store(&v); err != nil || v.Value() != uint32(3) {
		t.Errorf("version %v, %v", v, err)
	}
}

// A panel comes late, goes, comes again, and has no tray for a while.
func TestTrayComesAndGoes(t *testing.T) {
	at, _ := session(t, "")
	x := putInTray(t, sample())
	first := newPanel(t, at, false)
	receive(t, "registered", first.joined)
	first.show(true)
	x.is(t, "shown", true)
	first.show(false)
	x.is(t, "not shown", false)
	first.show(true)
	x.is(t, "shown again", true)
	first.conn.Close()
	x.is(t, "gone", false)
	f := sample()
	f.Title = "Ready to send"
	x.show(f) // while nobody looks
	second := newPanel(t, at, true)
	receive(t, "registered again", second.joined)
	x.is(t, "there again", true)
	until(t, "the face of meanwhile", func() bool {
		var tip trayTip
		second.property("ToolTip", &tip)
		return tip.Title == "Ready to send"
	})
	x.leave()
	until(t, "it has left the bus", func() bool {
		return second.ask(trayPath, busProperties+".GetAll", trayInterface).Err != nil
	})
}

// The bus dies, and is there again.
func TestTrayBusDies(t *testing.T) {
	at, server := session(t, "")
	p := newPanel(t, at, true)
	x := putInTray(t, sample())
	receive(t, "registered", p.joined)
	x.is(t, "registered", true)
	server.Kill()
	x.is(t, "the bus is gone", false)
	x.show(sample())
	at, _, _ = strings.Cut(at, ",")
	session(t, at)
	again := newPanel(t, at, true)
	receive(t, "registered on the next bus", again.joined)
	x.is(t, "there again", true)
}

// A watcher, and a bus, that do not answer hold up nobody, and of what was to
// be shown meanwhile the last is shown.
func TestTrayHung(t *testing.T) {
	at, server := session(t, "")
	p := readyPanel(t, at, true)
	p.hang = make(chan struct{})
	p.begin()
	x := putInTray(t, sample())
	f := sample()
	for range 100 {
		x.show(f)
	}
	close(p.hang)
	receive(t, "registered, late", p.joined)
	x.is(t, "registered, late", true)

	if err := server.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	for i := range 10000 {
		f.Title = fmt.Sprint(i)
		x.show(f)
	}
	putInTray(t, f).leave() // it does not even get in
	if err := server.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	until(t, "the last face", func() bool {
		var tip trayTip
		p.property("ToolTip", &tip)
		return tip.Title == f.Title
	})
}

func TestTrayNowhere(t *testing.T) {
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
	if _, err := Tray(t.Context(), nil, TrayFace{}, TrayEvents{}); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
	// Pictures that are none, and none at all.
	if got := pixmaps(TrayIcon{Small: []byte("\x89PNG"), Large: nil}); got == nil || len(got) > 0 {
		t.Errorf("pictures %v", got)
	}
}
