//go:build !linux && !windows && !darwin

package native

import "context"

func sounds() error { return unsupported("Levelhead has no way here to play sounds.") }

func play(context.Context, []byte) error { return sounds() }
