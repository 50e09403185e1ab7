//go:build !windows

package native

import "github.com/atotto/clipboard"

func putText(text string) error { return clipboard.WriteAll(text) }
