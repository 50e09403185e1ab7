//go:build (windows || (darwin && cgo)) && !ci

package native

import (
	"runtime"

	"fyne.io/systray"
)

// trayReady has the icon itself pressed as well, but on a Mac, where that opens
// the menu. Fyne has no words beside an icon, and ties its being pressed to
// closing the window; what Fyne builds on has both.
func trayReady(pressed func()) bool {
	if runtime.GOOS != "darwin" {
		systray.SetOnTapped(pressed)
	}
	return true
}

// longestTip is how many characters Windows shows beside an icon.
const longestTip = 127

func trayWords(f TrayFace) {
	tip := []rune("Levelhead\n" + f.Title + "\n" + f.Text)
	systray.SetTooltip(string(tip[:min(len(tip), longestTip)]))
}
