//go:build !linux && !windows && !darwin

package native

import "context"

// Nothing is known here of what else goes on, so no break is held for it.
var errNoSign error = unsupported("Levelhead does not see here what else goes on, so breaks come when they are due: put them off yourself.")

var senses map[Sign]func(context.Context) (bool, error)
