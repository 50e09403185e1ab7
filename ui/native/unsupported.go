package native

// What is said where a system, or this part of it, has no way.
var (
	errUnseen  error = unsupported("Levelhead does not see here what you copy: paste your draft instead.")
	errNoIdle  error = unsupported("Levelhead does not see here when you step away: pause the break timer yourself.")
	errNoFront error = unsupported("Levelhead does not see here which window you are in, so no program is left alone by its name. Pause watching yourself.")
)
