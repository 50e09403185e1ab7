package native

// errNoScreen names the way to the same checks without a window.
var errNoScreen error = problem("Levelhead opens a window, and there is no screen to open it on. Start it from your desktop, or use levelcheck, which does the same checks in a terminal.")

// Screen says whether there is a screen to open a window on; the error says
// what to do where there is none.
func Screen() error { return reachable() }
