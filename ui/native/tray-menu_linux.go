package native

import (
	"slices"
	"strings"

	"github.com/godbus/dbus/v5"
)

// What a tray asks of a menu: the com.canonical.dbusmenu of libdbusmenu.
const (
	menuPath      = dbus.ObjectPath("/MenuBar")
	menuInterface = "com.canonical.dbusmenu"
	menuUnknown   = menuInterface + ".UnknownItem"
)

// A menuNode is an item with those below it, each a menuNode in a variant. The
// menu itself has the number 0, its items those from 1.
type menuNode struct {
	ID         int32
	Properties map[string]dbus.Variant
	Children   []dbus.Variant
}

// menuProperties are an item's.
type menuProperties struct {
	ID         int32
	Properties map[string]dbus.Variant
}

// menuGone are the properties that an item has no longer.
type menuGone struct {
	ID    int32
	Names []string
}

// A menuEvent is something that happened to an item.
type menuEvent struct {
	ID   int32
	Kind string
	Data dbus.Variant
	Time uint32
}

// turnMenu gives what is to be told of a menu that was another. An open menu
// stays as it is where only words on it change.
func (t *trayItem) turnMenu(was []TrayItem) []busSignal {
	is := t.face.Menu
	if len(is) != len(was) {
		t.revision++
		return []busSignal{{menuPath, menuInterface + ".LayoutUpdated", []any{t.revision, int32(0)}}}
	}
	var changed []menuProperties
	for i := range is {
		if is[i] != was[i] {
			changed = append(changed, menuProperties{int32(i + 1), itemProperties(is[i], nil)})
		}
	}
	if changed == nil {
		return nil
	}
	return []busSignal{{menuPath, menuInterface + ".ItemsPropertiesUpdated", []any{changed, []menuGone{}}}}
}

// itemProperties are those of an item that are asked for; all for none.
func itemProperties(item TrayItem, asked []string) map[string]dbus.Variant {
	all := map[string]dbus.Variant{
		"type":    dbus.MakeVariant("standard"),
		"label":   dbus.MakeVariant(strings.ReplaceAll(item.Text, "_", "__")), // one marks the next letter as a key
		"enabled": dbus.MakeVariant(!item.Off),
		"visible": dbus.MakeVariant(true),
	}
	if item.Text == "" {
		all["type"], all["enabled"] = dbus.MakeVariant("separator"), dbus.MakeVariant(false)
	}
	return those(all, asked)
}

func those(all map[string]dbus.Variant, asked []string) map[string]dbus.Variant {
	for name := range all {
		if len(asked) > 0 && !slices.Contains(asked, name) {
			delete(all, name)
		}
	}
	return all
}

// node is an item with what is below it, down to a depth; -1 for all.
func (t *trayItem) node(id, depth int32, asked []string) (n menuNode, ok bool) {
	n = menuNode{id, map[string]dbus.Variant{}, []dbus.Variant{}}
	if id != 0 {
		item, ok := t.menuItem(id)
		n.Properties = itemProperties(item, asked)
		return n, ok
	}
	n.Properties = those(map[string]dbus.Variant{"children-display": dbus.MakeVariant("submenu")}, asked)
	if depth != 0 {
		for i := range t.face.Menu {
			below, _ := t.node(int32(i+1), 0, asked)
			n.Children = append(n.Children, dbus.MakeVariant(below))
		}
	}
	return n, true
}

func (t *trayItem) menuItem(id int32) (item TrayItem, ok bool) {
	if id < 1 || int(id) > len(t.face.Menu) {
		return TrayItem{}, false
	}
	return t.face.Menu[id-1], true
}

// group are the properties of the items that are asked for; of all for none.
func (t *trayItem) group(ids []int32, asked []string) []menuProperties {
	if len(ids) == 0 {
		for i := range len(t.face.Menu) + 1 {
			ids = append(ids, int32(i))
		}
	}
	all := []menuProperties{}
	for _, id := range ids {
		if n, ok := t.node(id, 0, asked); ok && len(all) <= len(t.face.Menu) {
			all = append(all, menuProperties{id, n.Properties})
		}
	}
	return all
}

// exportMenu puts the menu on the bus.
func (m *trayMember) exportMenu(bus *dbus.Conn) error {
	err := bus.ExportMethodTable(map[string]any{
		"GetLayout": m.layout,
		"GetGroupProperties": func(ids []int32, asked []string) ([]menuProperties, *dbus.Error) {
			m.mu.Lock()
			defer m.mu.Unlock()
			return m.item.group(ids, asked), nil
		},
		"GetProperty": m.property,
		"Event": func(id int32, kind string, _ dbus.Variant, _ uint32) *dbus.Error {
			if !m.press(id, kind) {
				return dbus.NewError(menuUnknown, nil)
			}
			return nil
		},
		"EventGroup": func(events []menuEvent) ([]int32, *dbus.Error) {
			unknown := []int32{}
			for _, e := range events {
				if !m.press(e.ID, e.Kind) {
					unknown = append(unknown, e.ID)
				}
			}
			return unknown, nil
		},
		"AboutToShow":      func(int32) (bool, *dbus.Error) { return false, nil },
		"AboutToShowGroup": func([]int32) (update, unknown []int32, err *dbus.Error) { return []int32{}, []int32{}, nil },
	}, menuPath, menuInterface)
	if err != nil {
		return err
	}
	return m.exportProperties(bus, menuPath, menuInterface, func() map[string]any {
		return map[string]any{"Version": uint32(3), "TextDirection": "ltr", "Status": "normal", "IconThemePath": []string{}}
	})
}

func (m *trayMember) layout(id, depth int32, asked []string) (revision uint32, n menuNode, _ *dbus.Error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n, ok := m.item.node(id, depth, asked)
	if !ok {
		return 0, n, dbus.NewError(menuUnknown, nil)
	}
	return m.item.revision, n, nil
}

func (m *trayMember) property(id int32, name string) (dbus.Variant, *dbus.Error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if n, ok := m.item.node(id, 0, nil); ok {
		if v, ok := n.Properties[name]; ok {
			return v, nil
		}
	}
	return dbus.MakeVariant(""), dbus.NewError(menuUnknown, nil)
}

// press takes what happened to an item; it is false when there is no such one.
// Only one that can be pressed is, and only by a click.
func (m *trayMember) press(id int32, kind string) bool {
	m.mu.Lock()
	item, ok := m.item.menuItem(id)
	m.mu.Unlock()
	if ok && kind == "clicked" && item.Text != "" && !item.Off {
		m.on.Pressed(item.Name)
	}
	return ok || id == 0
}
