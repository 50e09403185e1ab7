package ui
import ("testing";"fyne.io/fyne/v2";"image/png";"os";"fmt";"time";"levelhead/coach";"levelhead/coach/breaks";"levelhead/coach/ideas")
func TestZZ(t *testing.T) {
	n := 0
	for _, th := range []*Theme{{}, {Variant: &dark}, {Scale: 1.6}} {
	for _, id := range []string{"box-breathing","neck-tilt","arms-open"} {
		var r *respite
		b := newBench()
		b.view.Break = coach.Break{Phase: breaks.Resting, Kind:"break", Name: "Break", Left: 200*time.Second, Length: 300*time.Second}
		o := alone(t, th, fyne.NewSize(440, 560), func() fyne.CanvasObject {
			r = newRespite(b, func(coach.Break, uint64) (ideas.Idea, bool) { i, ok := ideas.ByID(id); if !ok { for _, x := range ideas.All() { if len(x.Figures) == 2 { return x, true } } }; return i, true })
			view := newRoll(r.Container)
			r.fresh = func() { view.settle(true) }
			return newPanel("", 2*pad, newFrame(460, nil, view, nil))
		})
		r.show(b.view)
		r.rest()
		if r.breathes() { r.breath.set(r.pattern.At(2500*time.Millisecond)) }
		f, _ := os.Create(fmt.Sprintf("/tmp/zz-%d.png", n)); n++
		png.Encode(f, o.win.Canvas().Capture()); f.Close()
	}}
}
