//go:build !linux && !windows

package native

import "context"

// Nothing is known here of what else goes on. macOS tells of it only to programs
// that the agent has given special rights, or in ways that change from one year
// to the next; so no break is held here for these signs.
var errNoSign error = unsupported("Levelhead does not see here what else goes on, so breaks come when they are due: put them off yourself.")

var senses map[Sign]func(context.Context) (bool, error)
