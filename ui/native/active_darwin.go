package native

import "github.com/ebitengine/purego/objc"

// active goes by which of the running applications is the active one. Both
// NSWorkspace's runningApplications and an NSRunningApplication may be asked on
// any thread, as Apple's documentation says of them and not of
// frontmostApplication. The names are the one that is shown, the bundle's
// (com.apple.Mail), and that of the program's file.
//
// The title is always "": titles of other programs' windows are only told to
// those that the agent has let record the screen or control the computer
// (Privacy & Security), which a coach has no need of.
func active() (program, title string, err error) {
	if cocoa() != nil {
		return "", "", errNoFront
	}
	pooled(func() {
		isActive, file := sel("isActive"), sel("lastPathComponent")
		found := false
		each(class("NSWorkspace").Send(sel("sharedWorkspace")).Send(sel("runningApplications")), func(app objc.ID) {
			if found || !objc.Send[bool](app, isActive) {
				return
			}
			found = true
			program = names(
				text(app.Send(sel("localizedName"))),
				text(app.Send(sel("bundleIdentifier"))),
				text(app.Send(sel("executableURL")).Send(file)),
			)
		})
	})
	return program, "", nil
}

// ownActive reports whether the agent is in a window of this process.
func ownActive() bool {
	return objc.Send[bool](class("NSRunningApplication").Send(sel("currentApplication")), sel("isActive"))
}
