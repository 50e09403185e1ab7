//go:build windows || darwin

package native

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// A trayBar is the icon as Fyne puts it where every desktop has a tray. It is
// the window's thread's.
type trayBar struct {
	app  desktop.App
	on   TrayEvents
	face TrayFace
}

func tray(ctx context.Context, app fyne.App, face TrayFace, on TrayEvents) (show func(TrayFace), err error) {
	d, ok := app.(desktop.App)
	if !ok || !trayReady(func() { on.Pressed("") }) {
		return nil, errNoTray
	}
	t := &trayBar{d, on, face}
	t.app.SetSystemTrayMenu(t.menu())
	t.picture()
	trayWords(face)
	on.There(true)
	return func(f TrayFace) {
		if ctx.Err() == nil {
			t.show(f)
		}
	}, nil
}

// show changes only what is another: Fyne makes a menu anew, also under the
// pointer that is about to press it.
func (t *trayBar) show(f TrayFace) {
	was := t.face
	t.face = f
	if f.Icon.Name != was.Icon.Name {
		t.picture()
	}
	if f.Title != was.Title || f.Text != was.Text {
		trayWords(f)
	}
	if !slices.Equal(pressed(f.Menu), pressed(was.Menu)) {
		t.app.SetSystemTrayMenu(t.menu())
	}
}

func (t *trayBar) picture() {
	icon := t.face.Icon
	t.app.SetSystemTrayIcon(fyne.NewStaticResource("tray-"+icon.Name+".png", icon.Large))
}

// menu is what can be pressed; the rest is said of the icon itself.
func (t *trayBar) menu() *fyne.Menu {
	items := pressed(t.face.Menu)
	m := fyne.NewMenu("Levelhead")
	for i, item := range items {
		x := fyne.NewMenuItem(item.Text, func() { t.on.Pressed(item.Name) })
		x.IsSeparator, x.Disabled = item.Text == "", item.Off
		x.IsQuit = i == len(items)-1 // else Fyne adds one
		m.Items = append(m.Items, x)
	}
	return m
}

// pressed are the lines of a menu from the first that can be pressed.
func pressed(menu []TrayItem) []TrayItem {
	first := slices.IndexFunc(menu, func(i TrayItem) bool { return i.Name != "" })
	return menu[max(first, 0):]
}
