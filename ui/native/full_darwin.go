package native

import (
	"context"
	"os"
	"sync"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

// quartz is what Quartz tells of windows and displays, on any thread, without
// the leave to record the screen: that is for names and pictures.
type quartz struct {
	windows  func(options, relativeTo uint32) objc.ID                      // CGWindowListCopyWindowInfo
	displays func(most uint32, ids *[mostDisplays]uint32, n *uint32) int32 // CGGetActiveDisplayList
	bounds   func(display uint32) macRect                                  // CGDisplayBounds
}

const mostDisplays = 32

var openQuartz = sync.OnceValues(func() (q quartz, err error) {
	if err := cocoa(); err != nil {
		return q, err
	}
	library, err := purego.Dlopen(coreGraphics, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return q, err
	}
	for name, f := range map[string]any{
		"CGWindowListCopyWindowInfo": &q.windows, "CGGetActiveDisplayList": &q.displays, "CGDisplayBounds": &q.bounds,
	} {
		if err := bind(library, name, f); err != nil {
			return q, err
		}
	}
	return q, nil
})

// fullScreen asks whether a window of the program in front fills a display; one
// of our own does not count.
func fullScreen(context.Context) (bool, error) {
	q, err := openQuartz()
	if err != nil {
		return false, errNoSign
	}
	displays, ok := q.places()
	if !ok {
		return false, errNoSign
	}
	front := 0
	var windows []macWindow
	pooled(func() {
		if app := inFront(); app != 0 {
			front = int(objc.Send[int32](app, sel("processIdentifier")))
			windows = q.shown()
		}
	})
	return front != 0 && filled(windows, displays, front, os.Getpid()), nil
}

// places are where the displays are.
func (q quartz) places() (all []macRect, ok bool) {
	var ids [mostDisplays]uint32
	var n uint32
	if q.displays(mostDisplays, &ids, &n) != 0 {
		return nil, false
	}
	for _, id := range ids[:min(n, mostDisplays)] {
		all = append(all, q.bounds(id))
	}
	return all, true
}

// shown are the windows on the screens. The array is one of dictionaries, and
// ours to release; it is for the length of a pool.
func (q quartz) shown() (all []macWindow) {
	const onScreen = 1 // kCGWindowListOptionOnScreenOnly; relative to kCGNullWindowID, which is 0
	array := q.windows(onScreen, 0)
	defer array.Send(sel("release"))
	each(array, func(window objc.ID) {
		of := func(name string) objc.ID { return window.Send(sel("objectForKey:"), nsString(name)) }
		bounds := of("kCGWindowBounds") // as CGRectCreateDictionaryRepresentation makes it
		side := func(name string) float64 {
			return objc.Send[float64](bounds.Send(sel("objectForKey:"), nsString(name)), sel("doubleValue"))
		}
		all = append(all, macWindow{
			process: int(objc.Send[int32](of("kCGWindowOwnerPID"), sel("intValue"))),
			layer:   int(objc.Send[int32](of("kCGWindowLayer"), sel("intValue"))),
			alpha:   objc.Send[float64](of("kCGWindowAlpha"), sel("doubleValue")),
			at:      macRect{side("X"), side("Y"), side("Width"), side("Height")},
		})
	})
	return all
}
