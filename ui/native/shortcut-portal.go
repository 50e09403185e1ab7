package native

// An Asking is for desktops that ask the agent before a program gets a
// shortcut, such as those on Wayland: so what they say comes later.
type Asking struct {
	// Does says, to the agent, what the shortcut is for.
	Does string
	// Refused is told why there is no shortcut after all: ErrDenied, or where
	// the desktop has no way an [errors.ErrUnsupported]. It is called once at
	// most, off the window's thread, and after it there is nothing to free. Nil
	// for nobody.
	Refused func(error)
}

// ErrDenied: the desktop has not given the key combination, because the agent
// or another program was before.
var ErrDenied error = problem("Your desktop did not give Levelhead this shortcut. Choose another one, or allow it in the desktop’s keyboard settings.")
