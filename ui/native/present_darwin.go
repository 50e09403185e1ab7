package native

import (
	"context"
	"os"
	"sync"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

const ioKit = "/System/Library/Frameworks/IOKit.framework/IOKit"

// copyWakeLocks is IOPMCopyAssertionsByProcess: what it gives is ours to
// release, and may be nil where there is none.
var copyWakeLocks = sync.OnceValues(func() (f func(byProcess *objc.ID) int32, err error) {
	if err := cocoa(); err != nil {
		return nil, err
	}
	library, err := purego.Dlopen(ioKit, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err == nil {
		err = bind(library, "IOPMCopyAssertionsByProcess", &f)
	}
	return f, err
})

// presentation asks whether a program keeps the screen awake: presentations do
// so, and so do films.
func presentation(context.Context) (bool, error) {
	locks, err := copyWakeLocks()
	if err != nil {
		return false, errNoSign
	}
	var all []wakeLock
	pooled(func() {
		var byProcess objc.ID // arrays of dictionaries, by numbers
		if locks(&byProcess) != 0 {
			err = errNoSign
			return
		}
		defer byProcess.Send(sel("release"))
		each(byProcess.Send(sel("allKeys")), func(process objc.ID) {
			each(byProcess.Send(sel("objectForKey:"), process), func(lock objc.ID) {
				all = append(all, wakeLock{
					int(objc.Send[int32](process, sel("intValue"))),
					text(lock.Send(sel("objectForKey:"), nsString("AssertType"))), // kIOPMAssertionTypeKey
				})
			})
		})
	})
	return screenKept(all, os.Getpid()), err
}
