package native

import (
	"context"
	"sync"

	"github.com/ebitengine/purego/objc"
)

// hearers are the functions that notifications are for, by the object that
// macOS sends them to.
var hearers struct {
	sync.Mutex
	by map[objc.ID]func(name string)
}

// hearerClass is a class whose objects pass on what they are told of.
var hearerClass = sync.OnceValues(func() (objc.Class, error) {
	return objc.RegisterClass("LevelheadHearer", objc.GetClass("NSObject"), nil, nil, []objc.MethodDef{{
		Cmd: sel("heard:"),
		Fn: func(self objc.ID, _ objc.SEL, notification objc.ID) {
			hearers.Lock()
			hear := hearers.by[self]
			hearers.Unlock()
			if hear != nil {
				hear(text(notification.Send(sel("name"))))
			}
		},
	}})
})

func locked(ctx context.Context) (<-chan bool, error) {
	if cocoa() != nil {
		return nil, errNoLocked
	}
	of, err := hearerClass()
	if err != nil {
		return nil, errNoLocked
	}
	causes, locks := make(chan cause, 16), make(chan bool)
	// All of these come on the main thread: distributed ones always do, and
	// NSWorkspace sends its own there.
	hear := func(name string) {
		if c, ok := causeOf(name); ok {
			select {
			case causes <- c: // which is taken at once
			case <-ctx.Done():
			}
		}
	}
	if err := later(func() { listenFor(ctx, of, hear) }); err != nil {
		return nil, errNoLocked
	}
	go merge(ctx, causes, locks)
	return locks, nil
}

// listenFor has hear called until ctx is done. It is for the main thread, as
// hear is.
func listenFor(ctx context.Context, of objc.Class, hear func(string)) {
	hearer := objc.ID(of).Send(sel("new"))
	hearers.Lock()
	if hearers.by == nil {
		hearers.by = map[objc.ID]func(string){}
	}
	hearers.by[hearer] = hear
	hearers.Unlock()

	distributed := class("NSDistributedNotificationCenter").Send(sel("defaultCenter"))
	for _, name := range []string{screenLocked, screenUnlocked} {
		// AppKit holds distributed notifications back from a program that is
		// not the active one, unless it wants them at once.
		const atOnce = 4 // NSNotificationSuspensionBehaviorDeliverImmediately
		distributed.Send(sel("addObserver:selector:name:object:suspensionBehavior:"),
			hearer, sel("heard:"), nsString(name), objc.ID(0), uint(atOnce))
	}
	workspace := class("NSWorkspace").Send(sel("sharedWorkspace")).Send(sel("notificationCenter"))
	for _, name := range []string{willSleep, didWake, switchedAway, switchedBack} {
		workspace.Send(sel("addObserver:selector:name:object:"), hearer, sel("heard:"), nsString(name), objc.ID(0))
	}
	context.AfterFunc(ctx, func() {
		_ = later(func() { // it was to be had before
			distributed.Send(sel("removeObserver:"), hearer)
			workspace.Send(sel("removeObserver:"), hearer)
			hearers.Lock()
			delete(hearers.by, hearer)
			hearers.Unlock()
			hearer.Send(sel("release"))
		})
	})
}
