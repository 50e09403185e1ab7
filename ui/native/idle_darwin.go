package native

import (
	"sync"
	"time"

	"github.com/ebitengine/purego"
)

// sinceEvent is CGEventSourceSecondsSinceLastEventType. It needs no leave of
// the agent's and no main thread, and tells of nothing but the time.
var sinceEvent = sync.OnceValues(func() (f func(state int32, event uint32) float64, err error) {
	library, err := purego.Dlopen(coreGraphics, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err == nil {
		err = bind(library, "CGEventSourceSecondsSinceLastEventType", &f)
	}
	return f, err
})

func idle() (time.Duration, error) {
	since, err := sinceEvent()
	if err != nil {
		return 0, errNoIdle
	}
	const (
		session = 0           // kCGEventSourceStateCombinedSessionState: all keyboards and mice of this session
		any     = 0xffff_ffff // kCGAnyInputEventType
	)
	return ofSeconds(since(session, any)), nil
}
