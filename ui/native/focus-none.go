//go:build !windows && (!linux || !cgo || ci || wayland)

package native

import (
	"context"

	"fyne.io/fyne/v2"
)

func follow(context.Context, fyne.Window) (<-chan bool, error) { return nil, errNoFocus }
