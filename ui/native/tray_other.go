//go:build !linux && !windows && !darwin

package native

import (
	"context"

	"fyne.io/fyne/v2"
)

func tray(context.Context, fyne.App, TrayFace, TrayEvents) (func(TrayFace), error) {
	return nil, errNoTray
}
