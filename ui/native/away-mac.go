package native

// The notifications by which macOS tells where the agent is. Those of the lock are not in Apple's
// documentation, and have been the same since Mac OS X 10.7.
const (
	screenLocked   = "com.apple.screenIsLocked"
	screenUnlocked = "com.apple.screenIsUnlocked"
	willSleep      = "NSWorkspaceWillSleepNotification"
	didWake        = "NSWorkspaceDidWakeNotification"
	switchedAway   = "NSWorkspaceSessionDidResignActiveNotification" // another user has the screen
	switchedBack   = "NSWorkspaceSessionDidBecomeActiveNotification"
)

// causeOf is what a notification says of why the agent is away, or no longer.
// One who comes back to a locked screen is still away. It is not ok for other
// notifications.
func causeOf(notification string) (c cause, ok bool) {
	switch notification {
	case screenLocked, screenUnlocked:
		return cause{screenLocked, notification == screenLocked}, true
	case willSleep, didWake:
		return cause{willSleep, notification == willSleep}, true
	case switchedAway, switchedBack:
		return cause{switchedAway, notification == switchedAway}, true
	}
	return cause{}, false
}
