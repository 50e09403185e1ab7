//go:build !linux

package native

func notify(string, string) error {
	return unsupported("Fyne shows notifications on this system.")
}
