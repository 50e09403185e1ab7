package main

import (
	"fyne.io/fyne/v2"

	"levelhead/ui"
)

// What FyneApp.toml says too; a test holds that the two agree.
const (
	appID   = "io.github.levelhead.Levelhead"
	appName = "Levelhead"
	version = "0.1.0"
	build   = 1
)

func metadata() fyne.AppMetadata {
	return fyne.AppMetadata{ID: appID, Name: appName, Version: version, Build: build, Icon: ui.Icon()}
}
