//go:build !linux && !windows && !darwin

package native

import "time"

func idle() (time.Duration, error) { return 0, errNoIdle }
