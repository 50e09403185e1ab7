//go:build !linux && !darwin

package native

import (
	"context"

	"github.com/atotto/clipboard"
)

func writeText(_ context.Context, text string) error { return clipboard.WriteAll(text) }
