package assets

import (
	"embed"
	"fmt"
)

//go:generate go run ./sounds/make.go

//go:embed sounds/*.wav
var sounds embed.FS

// Sound is one of the program's sounds, as a WAV file of one channel with 16 bits
// and 22050 samples a second, of a second at most: "notice" before a break,
// "begin" and "end" of one, "in" and "out" for breathing. They are synthesised by
// sounds/make.go. It panics where there is none of that name: names are literals.
func Sound(name string) []byte {
	b, err := sounds.ReadFile("sounds/" + name + ".wav")
	if err != nil {
		panic(fmt.Sprintf("assets: there is no sound %q", name))
	}
	return b
}
