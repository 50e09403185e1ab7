//go:build !darwin

package native

import "github.com/atotto/clipboard"

func writeText(text string) error { return clipboard.WriteAll(text) }
