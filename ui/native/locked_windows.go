package native

import (
	"context"

	"golang.org/x/sys/windows"
)

var (
	wtsapi32          = windows.NewLazySystemDLL("wtsapi32.dll")
	registerSession   = wtsapi32.NewProc("WTSRegisterSessionNotification")
	unregisterSession = wtsapi32.NewProc("WTSUnRegisterSessionNotification")
	registerSleep     = user32.NewProc("RegisterSuspendResumeNotification")
	unregisterSleep   = user32.NewProc("UnregisterSuspendResumeNotification")
)

var errNoLock error = unsupported("Windows does not tell Levelhead when your screen is locked: pause the break timer yourself.")

const (
	wmPowerBroadcast = 0x0218
	wmSessionChange  = 0x02B1
)

// away is what Windows has told of the session and the machine.
type away struct{ locked, asleep bool }

// heard takes what the window was told. It is not ok where that is about
// something else.
func (a *away) heard(kind uint32, word uintptr) (ok bool) {
	const (
		sessionLock     = 0x7  // WTS_SESSION_LOCK
		sessionUnlock   = 0x8  // WTS_SESSION_UNLOCK
		suspend         = 0x4  // PBT_APMSUSPEND
		resumeByAgent   = 0x7  // PBT_APMRESUMESUSPEND
		resumeAutomatic = 0x12 // PBT_APMRESUMEAUTOMATIC, which comes first, and always
	)
	switch {
	case kind == wmSessionChange && word == sessionLock:
		a.locked = true
	case kind == wmSessionChange && word == sessionUnlock:
		a.locked = false
	case kind == wmPowerBroadcast && word == suspend:
		a.asleep = true
	case kind == wmPowerBroadcast && (word == resumeByAgent || word == resumeAutomatic):
		a.asleep = false
	default:
		return false
	}
	return true
}

func locked(ctx context.Context) (<-chan bool, error) {
	var now away // the thread's that hears
	states := make(chan bool, 1)
	var sleeps uintptr
	listener := &hidden{
		begin: func(window windows.HWND) error {
			const thisSession = 0
			if ok, _, err := registerSession.Call(uintptr(window), thisSession); ok == 0 {
				return err
			}
			// A machine that stays half awake tells of its sleep only who has
			// asked; any other tells all.
			if registerSleep.Find() == nil {
				const aWindow = 0
				sleeps, _, _ = registerSleep.Call(uintptr(window), aWindow)
			}
			return nil
		},
		end: func(window windows.HWND) {
			unregisterSession.Call(uintptr(window))
			if sleeps != 0 {
				unregisterSleep.Call(sleeps)
			}
		},
		hear: func(kind uint32, word uintptr) {
			if !now.heard(kind, word) {
				return
			}
			select { // what nobody has taken yet gives way
			case <-states:
			default:
			}
			states <- now.locked || now.asleep
		},
	}
	if _, err := listener.open(ctx); err != nil {
		return nil, errNoLock
	}
	changes := make(chan bool)
	go pass(ctx, states, changes)
	return changes, nil
}
