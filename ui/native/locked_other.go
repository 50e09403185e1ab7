//go:build !windows

package native

import "context"

func locked(context.Context) (<-chan bool, error) {
	return nil, unsupported("Levelhead does not see here when your screen is locked: pause the break timer yourself.")
}
