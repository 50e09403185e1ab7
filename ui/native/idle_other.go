//go:build !linux && !windows

package native

import "time"

func idle() (time.Duration, error) {
	return 0, unsupported("Levelhead does not see here when you step away: pause the break timer yourself.")
}
