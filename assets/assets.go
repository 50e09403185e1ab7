// Package assets holds the bytes that are built into the program: its icon, the
// signs in its window and in the tray, the drawings of stretches and the sounds.
// It knows nothing of what shows and plays them.
package assets

import (
	"embed"
	"fmt"
)

// Icon is the program's icon as a PNG, 256 pixels each way: icon.svg as
// “go test ./assets -run TestIcon -update” renders it.
//
//go:embed icon.png
var Icon []byte

// IconSVG is the program's icon as it was drawn. It can be told at 16 pixels.
//
//go:embed icon.svg
var IconSVG []byte

//go:embed tray/*.png
var tray embed.FS

// Tray is the icon in the desktop’s tray in one of its states, as PNGs of 22
// and of 44 pixels each way: "nothing", "ready", "mend" or "break". They are
// the drawings in tray as “go test ./assets -run TestTray -update” renders
// them. It panics where there is none of that name: names are literals.
func Tray(name string) (small, large []byte) {
	read := func(size string) []byte {
		b, err := tray.ReadFile("tray/" + name + "-" + size + ".png")
		if err != nil {
			panic(fmt.Sprintf("assets: the tray has no icon %q", name))
		}
		return b
	}
	return read("22"), read("44")
}

//go:embed signs/*.svg
var signs embed.FS

// Sign is one of the window's signs, as an SVG of 24 units each way in one
// colour. It panics where there is none of that name: names are literals.
func Sign(name string) []byte {
	b, err := signs.ReadFile("signs/" + name + ".svg")
	if err != nil {
		panic(fmt.Sprintf("assets: there is no sign %q", name))
	}
	return b
}
