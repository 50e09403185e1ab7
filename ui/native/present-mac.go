package native

import "slices"

// A wakeLock is what a process has asked of macOS’ power management (a power
// assertion), by the name of its kind.
type wakeLock struct {
	process int
	kind    string
}

// The kinds that keep the screen on, by the name there is and the one from before
// it (kIOPMAssertPreventUserIdleDisplaySleep, kIOPMAssertionTypeNoDisplaySleep).
// Those that keep only the computer awake, as sounds and downloads do, tell
// nothing; nor does the one by which macOS notes that somebody is there.
const (
	keepsScreen    = "PreventUserIdleDisplaySleep"
	keepsScreenOld = "NoDisplaySleepAssertion"
)

// screenKept reports whether another process than self keeps the screen on.
func screenKept(all []wakeLock, self int) bool {
	return slices.ContainsFunc(all, func(l wakeLock) bool {
		return l.process != self && (l.kind == keepsScreen || l.kind == keepsScreenOld)
	})
}
