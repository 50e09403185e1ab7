package native

import (
	"context"
	"runtime"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

// What macOS offers to Objective-C and C only is called through purego, which
// needs neither cgo nor Apple's SDK: these files are compiled and looked
// through on any machine. Classes, selectors and functions are called as in
// Apple's documentation.

const (
	appKit       = "/System/Library/Frameworks/AppKit.framework/AppKit"
	coreGraphics = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
	hiToolbox    = "/System/Library/Frameworks/Carbon.framework/Carbon"
)

// cocoa loads what the classes live in, once; a program that only speaks to
// the open window never comes here.
var cocoa = sync.OnceValue(func() error {
	_, err := purego.Dlopen(appKit, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	return err
})

// class and sel are looked up by name. A class that is not there is nil, and a
// message to nil is answered by 0.
func class(name string) objc.ID { return objc.ID(objc.GetClass(name)) }
func sel(name string) objc.SEL  { return objc.RegisterName(name) }

// pooled runs f on one thread from beginning to end. What Cocoa hands out in f
// is given back behind it: no thread that Go has started has a pool for that
// (NSAutoreleasePool).
func pooled(f func()) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	pool := class("NSAutoreleasePool").Send(sel("alloc")).Send(sel("init"))
	defer pool.Send(sel("drain"))
	f()
}

// text is what an NSString says, "" for nil. It is copied, and cut off at a NUL.
func text(s objc.ID) string {
	if s == 0 {
		return ""
	}
	return objc.Send[string](s, sel("UTF8String"))
}

// nsString is an NSString for the length of a pool.
func nsString(s string) objc.ID { return class("NSString").Send(sel("stringWithUTF8String:"), s) }

// each calls f for what is in an NSArray, nil being empty.
func each(array objc.ID, f func(objc.ID)) {
	n := uint(array.Send(sel("count")))
	for i := range n {
		f(array.Send(sel("objectAtIndex:"), i))
	}
}

// symbol is the address of a C function or constant, by its name.
func symbol(library uintptr, name string) (uintptr, error) { return purego.Dlsym(library, name) }

// bind makes f, a pointer to a func, the C function of that name. What f says
// must be what Apple's header says: nobody can check it.
func bind(library uintptr, name string, f any) error {
	address, err := symbol(library, name)
	if err == nil {
		purego.RegisterFunc(f, address)
	}
	return err
}

// word is what stands at an address of C's.
func word(address uintptr) uintptr { return **(**uintptr)(unsafe.Pointer(&address)) }

// forMain are functions that wait for the main thread.
var forMain struct {
	sync.Mutex
	waiting []func()
}

// wakeMain has the main thread call the next one of them, through Grand
// Central Dispatch's main queue. Whatever event loop the window has serves
// that queue, GLFW's included, since it runs the main run loop.
var wakeMain = sync.OnceValues(func() (func(), error) {
	queue, err := symbol(purego.RTLD_DEFAULT, "_dispatch_main_q") // dispatch_get_main_queue
	if err != nil {
		return nil, err
	}
	var async func(queue, context, work uintptr)
	if err := bind(purego.RTLD_DEFAULT, "dispatch_async_f", &async); err != nil {
		return nil, err
	}
	work := purego.NewCallback(func(uintptr) {
		forMain.Lock()
		f := forMain.waiting[0]
		forMain.waiting = forMain.waiting[1:]
		forMain.Unlock()
		pooled(f)
	})
	return func() { async(queue, 0, work) }, nil
})

// later has f called on the main thread, some time soon. f must not block.
func later(f func()) error {
	wake, err := wakeMain()
	if err != nil {
		return err
	}
	forMain.Lock()
	forMain.waiting = append(forMain.waiting, f)
	forMain.Unlock()
	wake()
	return nil
}

// onMain calls f on the main thread and waits for it, but not beyond ctx: then
// the error is ErrSlow or ctx's, and f is not begun any more. The main thread
// itself may call it as well, and never waits for another one that does. f must
// not block. Call cocoa before.
func onMain[T any](ctx context.Context, f func() (T, error)) (v T, err error) {
	here := false
	pooled(func() {
		if here = objc.Send[bool](class("NSThread"), sel("isMainThread")); here {
			v, err = f()
		}
	})
	if here {
		return v, err
	}
	type answer struct {
		value T
		err   error
	}
	answered := make(chan answer, 1)
	err = later(func() {
		if ctx.Err() == nil {
			v, err := f()
			answered <- answer{v, err}
		}
	})
	if err != nil {
		return v, err
	}
	select {
	case a := <-answered:
		return a.value, a.err
	case <-ctx.Done():
		return v, overdue(ctx)
	}
}
