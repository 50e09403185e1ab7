package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/godbus/dbus/v5"
)

// A panel is a desktop's: it has a tray and shows notifications.
type panel struct {
	t     *testing.T
	bus   *dbus.Conn
	icons chan string // who has put one into the tray
	notes chan note
	icon  string
}

// A note is a notification that the panel was asked to show.
type note struct {
	title, text string
	actions     []string
}

// noteNumber is the number of every notification.
const noteNumber = uint32(7)

func newPanel(t *testing.T, address string) *panel {
	t.Helper()
	bus, err := dbus.Connect(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { bus.Close() })
	p := &panel{t: t, bus: bus, icons: make(chan string, 16), notes: make(chan note, 16)}
	p.export("/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", map[string]any{
		"RegisterStatusNotifierItem": func(m dbus.Message, _ string) *dbus.Error {
			who, _ := m.Headers[dbus.FieldSender].Value().(string)
			p.icons <- who
			return nil
		},
	})
	p.export("/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", map[string]any{
		"Get": func(string, string) (dbus.Variant, *dbus.Error) { return dbus.MakeVariant(true), nil },
	})
	p.export("/org/freedesktop/Notifications", "org.freedesktop.Notifications", map[string]any{
		"GetCapabilities": func() ([]string, *dbus.Error) { return []string{"actions"}, nil },
		"Notify": func(_ string, _ uint32, _, title, text string, actions []string, _ map[string]dbus.Variant, _ int32) (uint32, *dbus.Error) {
			p.notes <- note{title, text, actions}
			return noteNumber, nil
		},
		"CloseNotification": func(uint32) *dbus.Error { return nil },
	})
	for _, name := range []string{"org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"} {
		if _, err := bus.RequestName(name, dbus.NameFlagDoNotQueue); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func (p *panel) export(path dbus.ObjectPath, name string, methods map[string]any) {
	p.t.Helper()
	if err := p.bus.ExportMethodTable(methods, path, name); err != nil {
		p.t.Fatal(err)
	}
}

// taken waits for an icon in the tray.
func (p *panel) taken() {
	p.t.Helper()
	eventually(p.t, "the icon in the tray", func() bool {
		select {
		case p.icon = <-p.icons:
			return true
		default:
			return false
		}
	})
}

// noted waits for a notification.
func (p *panel) noted(title string) (n note) {
	p.t.Helper()
	eventually(p.t, "the notification "+title, func() bool {
		select {
		case n = <-p.notes:
			return n.title == title
		default:
			return false
		}
	})
	return n
}

// tip is what is said of the icon.
func (p *panel) tip() string {
	var v dbus.Variant
	item := p.bus.Object(p.icon, "/StatusNotifierItem")
	if item.Call("org.freedesktop.DBus.Properties.Get", 0, "org.kde.StatusNotifierItem", "ToolTip").Store(&v) != nil {
		return ""
	}
	parts, _ := v.Value().([]any)
	var says []string
	for _, x := range parts {
		if s, ok := x.(string); ok && s != "" {
			says = append(says, s)
		}
	}
	return strings.Join(says, "; ")
}

// menu is what the menu says, by the numbers of its items from 1.
func (p *panel) menu() (all []string) {
	p.t.Helper()
	var of []struct {
		ID         int32
		Properties map[string]dbus.Variant
	}
	err := p.bus.Object(p.icon, "/MenuBar").Call("com.canonical.dbusmenu.GetGroupProperties", 0, []int32{}, []string{"label"}).Store(&of)
	if err != nil {
		p.t.Fatal(err)
	}
	for _, item := range of[1:] {
		label, _ := item.Properties["label"].Value().(string)
		all = append(all, label)
	}
	return all
}

// press presses an item of the menu.
func (p *panel) press(label string) {
	p.t.Helper()
	all := p.menu()
	at := slices.Index(all, label)
	if at < 0 {
		p.t.Fatalf("the menu has no %q: %q", label, all)
	}
	err := p.bus.Object(p.icon, "/MenuBar").Call("com.canonical.dbusmenu.Event", 0, int32(at+1), "clicked", dbus.MakeVariant(""), uint32(0)).Err
	if err != nil {
		p.t.Fatal(err)
	}
}

// pressNote presses a button on the notification.
func (p *panel) pressNote(key string) {
	p.t.Helper()
	if err := p.bus.Emit("/org/freedesktop/Notifications", "org.freedesktop.Notifications.ActionInvoked", noteNumber, key); err != nil {
		p.t.Fatal(err)
	}
}
