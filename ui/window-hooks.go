package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"levelhead/coach/house"
)

// hooks are what the settings need of the window and of the desktop.
func (w *Window) hooks() settingsHooks {
	h := settingsHooks{
		Autostart: w.system.Autostart,
		Shortcut:  w.system.Shortcut,
		Welcome:   func() { w.turn("welcome") },
		Keys:      func() { w.turn("help") },
		Ideas:     w.system.Ideas,
		SetIdeas:  w.system.SetIdeas,
		Unseen:    w.system.Unseen,
		Silent:    w.system.Silent,
		Copy:      w.copy,
		Paste:     w.paste,
	}
	if w.system.Aside != nil {
		h.Export, h.Import = w.export, w.bring
	}
	return h
}

// fileName is what a file of settings is called unless the agent says so.
const fileName = "levelhead-settings.toml"

// choosing is how large the window is in which a file is chosen: Levelhead's
// own may be too small for a list of files.
var choosing = fyne.NewSize(720, 520)

// choose opens a window in which a file is chosen.
func (w *Window) choose(title string, show func(fyne.Window) *dialog.FileDialog) {
	win := w.app.NewWindow(title)
	win.SetIcon(Icon())
	win.Resize(choosing)
	d := show(win)
	d.Resize(choosing)
	d.SetOnClosed(win.Close)
	d.Show()
	win.CenterOnScreen()
	win.Show()
}

// export asks where to and writes the settings there.
func (w *Window) export(done func(path string, err error)) {
	w.choose(tr("Save the settings as"), func(win fyne.Window) *dialog.FileDialog {
		d := dialog.NewFileSave(func(to fyne.URIWriteCloser, err error) {
			if to == nil || err != nil {
				if err != nil {
					done("", err)
				}
				return
			}
			path, set := to.URI().Path(), w.desk.View().Settings
			_ = to.Close() // the file is written as a whole, in its place
			w.system.Aside(func() func() {
				err := house.Export(path, set)
				return func() { done(path, err) }
			})
		}, win)
		d.SetFileName(fileName)
		return d
	})
}

// bring asks for a file and takes the settings in it.
func (w *Window) bring(done func(err error)) {
	w.choose(tr("Take settings from"), func(win fyne.Window) *dialog.FileDialog {
		return dialog.NewFileOpen(func(from fyne.URIReadCloser, err error) {
			if from == nil || err != nil {
				if err != nil {
					done(err)
				}
				return
			}
			path, now := from.URI().Path(), w.desk.View().Settings
			_ = from.Close()
			w.system.Aside(func() func() {
				set, err := house.Import(path, now)
				return func() {
					w.desk.SetSettings(set)
					done(err)
				}
			})
		}, win)
	})
}
