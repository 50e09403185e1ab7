//go:build !linux

package native

import "context"

func announce(context.Context, Announcement, func(string) string) error {
	return unsupported("Fyne shows notifications on this system.")
}
