package native

import (
	"bytes"
	"image"
	"image/color"
	"image/png"

	"github.com/godbus/dbus/v5"
)

// What a tray asks of an icon: see freedesktop.org's StatusNotifierItem.
const (
	trayPath      = dbus.ObjectPath("/StatusNotifierItem")
	trayInterface = "org.kde.StatusNotifierItem"
	busProperties = busName + ".Properties"
)

// A pixmap is a picture: its pixels row by row, four bytes each, the opacity
// first.
type pixmap struct {
	Width, Height int32
	Pixels        []byte
}

// trayTip is what is said of the icon.
type trayTip struct {
	Icon        string
	Pixmaps     []pixmap
	Title, Text string
}

// A busSignal is one to be sent.
type busSignal struct {
	path dbus.ObjectPath
	name string
	body []any
}

// trayItem is the icon as programs on the bus see it.
type trayItem struct {
	face     TrayFace
	pixmaps  []pixmap
	revision uint32 // of the menu's layout
}

func newTrayItem(f TrayFace) trayItem {
	return trayItem{face: f, pixmaps: pixmaps(f.Icon), revision: 1}
}

// turn shows another face and gives what is to be told of that.
func (t *trayItem) turn(f TrayFace) (tell []busSignal) {
	if f.like(t.face) {
		return nil
	}
	was := t.face
	t.face = f
	if f.Icon.Name != was.Icon.Name {
		t.pixmaps = pixmaps(f.Icon)
		tell = append(tell, busSignal{trayPath, trayInterface + ".NewIcon", nil})
	}
	if f.Title != was.Title || f.Text != was.Text {
		tell = append(tell, busSignal{trayPath, trayInterface + ".NewToolTip", nil})
	}
	return append(tell, t.turnMenu(was.Menu)...)
}

func (t *trayItem) properties() map[string]any {
	return map[string]any{
		"Category":            "ApplicationStatus",
		"Id":                  "levelhead",
		"Title":               "Levelhead",
		"Status":              "Active",
		"WindowId":            int32(0),
		"IconName":            "",
		"IconThemePath":       "",
		"IconPixmap":          t.pixmaps,
		"OverlayIconName":     "",
		"OverlayIconPixmap":   []pixmap{},
		"AttentionIconName":   "",
		"AttentionIconPixmap": []pixmap{},
		"AttentionMovieName":  "",
		"ToolTip":             trayTip{"", []pixmap{}, t.face.Title, t.face.Text},
		"ItemIsMenu":          false,
		"Menu":                menuPath,
	}
}

// export puts the icon and its menu on the bus. What is called there runs on a
// goroutine of its own.
func (m *trayMember) export(bus *dbus.Conn) error {
	open := func(int32, int32) *dbus.Error { m.on.Pressed(""); return nil }
	err := bus.ExportMethodTable(map[string]any{
		"Activate":                  open,
		"SecondaryActivate":         open,
		"ContextMenu":               func(int32, int32) *dbus.Error { return nil }, // the tray shows the menu itself
		"Scroll":                    func(int32, string) *dbus.Error { return nil },
		"ProvideXdgActivationToken": func(string) *dbus.Error { return nil },
	}, trayPath, trayInterface)
	if err == nil {
		err = m.exportProperties(bus, trayPath, trayInterface, func() map[string]any { return m.item.properties() })
	}
	if err == nil {
		err = m.exportMenu(bus)
	}
	return err
}

// exportProperties puts the properties of an interface on the bus, to be read.
func (m *trayMember) exportProperties(bus *dbus.Conn, path dbus.ObjectPath, name string, of func() map[string]any) error {
	all := func(asked string) map[string]dbus.Variant {
		m.mu.Lock()
		defer m.mu.Unlock()
		values := map[string]dbus.Variant{}
		if asked == name || asked == "" {
			for k, v := range of() {
				values[k] = dbus.MakeVariant(v)
			}
		}
		return values
	}
	return bus.ExportMethodTable(map[string]any{
		"Get": func(asked, property string) (dbus.Variant, *dbus.Error) {
			if v, ok := all(asked)[property]; ok {
				return v, nil
			}
			return dbus.MakeVariant(""), dbus.NewError(busName+".Error.UnknownProperty", nil)
		},
		"GetAll": func(asked string) (map[string]dbus.Variant, *dbus.Error) { return all(asked), nil },
		"Set": func(string, string, dbus.Variant) *dbus.Error {
			return dbus.NewError(busName+".Error.PropertyReadOnly", nil)
		},
	}, path, busProperties)
}

// pixmaps are an icon's pictures; what is no PNG is left out.
func pixmaps(icon TrayIcon) []pixmap {
	all := []pixmap{}
	for _, b := range [][]byte{icon.Small, icon.Large} {
		if img, err := png.Decode(bytes.NewReader(b)); err == nil {
			all = append(all, pixmapOf(img))
		}
	}
	return all
}

func pixmapOf(img image.Image) pixmap {
	b := img.Bounds()
	p := pixmap{int32(b.Dx()), int32(b.Dy()), make([]byte, 0, 4*b.Dx()*b.Dy())}
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
			p.Pixels = append(p.Pixels, c.A, c.R, c.G, c.B)
		}
	}
	return p
}
