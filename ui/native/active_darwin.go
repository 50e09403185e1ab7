package native

import "github.com/ebitengine/purego/objc"

// active gives as names of the program the one that is shown, the bundle's
// (com.apple.Mail), and that of its file.
//
// The title is always "": titles of other programs' windows are only told to
// those that the agent has let record the screen or control the computer
// (Privacy & Security), which a coach has no need of.
func active() (program, title string, err error) {
	if cocoa() != nil {
		return "", "", errNoFront
	}
	pooled(func() {
		if app := inFront(); app != 0 {
			program = names(
				text(app.Send(sel("localizedName"))),
				text(app.Send(sel("bundleIdentifier"))),
				text(app.Send(sel("executableURL")).Send(sel("lastPathComponent"))),
			)
		}
	})
	return program, "", nil
}

// inFront is the program that is in front, an NSRunningApplication for the length
// of a pool, or nil: the active one of those that run. Both NSWorkspace's
// runningApplications and an NSRunningApplication may be asked on any thread, as
// Apple's documentation says of them and not of frontmostApplication.
func inFront() (front objc.ID) {
	isActive := sel("isActive")
	each(class("NSWorkspace").Send(sel("sharedWorkspace")).Send(sel("runningApplications")), func(app objc.ID) {
		if front == 0 && objc.Send[bool](app, isActive) {
			front = app
		}
	})
	return front
}

// ownActive reports whether the agent is in a window of this process.
func ownActive() bool {
	return objc.Send[bool](class("NSRunningApplication").Send(sel("currentApplication")), sel("isActive"))
}
