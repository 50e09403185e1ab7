//go:build !darwin

package native

import "context"

func locked(context.Context) (<-chan bool, error) { return nil, errNoLocked }
