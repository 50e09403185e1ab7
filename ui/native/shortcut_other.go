//go:build !linux && !windows && !darwin

package native

import "context"

func hold(context.Context, Combo, chan<- struct{}) (free <-chan struct{}, err error) {
	return nil, errNoShortcut
}
