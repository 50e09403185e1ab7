package assets

import (
	"bytes"
	"embed"
	"fmt"
	"image/color"
)

//go:embed figures/*.svg
var figures embed.FS

// The colours that the drawings have in their files, and that stand for others.
const (
	figureLine   = "#000000"
	figureAccent = "#0000ff"
	figureGround = "#ffffff"
)

// Figure is the drawing of a stretch, as an SVG of 120 units each way: a person
// in line, what moves and where to in accent, and between limbs that cross, and
// for the face, the ground that the drawing stands on. How opaque a colour is
// does not matter. It panics where there is none of that name: names are
// literals, or ideas.Figures has them.
//
// All lines are outlines that are filled: the drawing library does not make the
// width of a stroke larger with the drawing.
func Figure(name string, line, accent, ground color.Color) []byte {
	b, err := figures.ReadFile("figures/" + name + ".svg")
	if err != nil {
		panic(fmt.Sprintf("assets: there is no figure %q", name))
	}
	// In one go, so that no colour is taken for another that it is the file's
	// name for.
	var out bytes.Buffer
	for {
		before, after, found := bytes.Cut(b, []byte(`fill="#`))
		out.Write(before)
		if !found {
			return out.Bytes()
		}
		c := map[string]color.Color{figureLine: line, figureAccent: accent, figureGround: ground}["#"+string(after[:6])]
		n := color.NRGBAModel.Convert(c).(color.NRGBA)
		fmt.Fprintf(&out, `fill="#%02x%02x%02x`, n.R, n.G, n.B)
		b = after[6:]
	}
}
