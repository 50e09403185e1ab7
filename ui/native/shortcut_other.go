//go:build !linux && !windows

package native

import "context"

func hold(context.Context, Combo, chan<- struct{}) (free <-chan struct{}, err error) {
	return nil, errNoShortcut
}
