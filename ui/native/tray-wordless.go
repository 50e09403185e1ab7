//go:build (windows || darwin) && (ci || (darwin && !cgo))

package native

// A build without a window has no tray either.
func trayReady(func()) bool { return false }

func trayWords(TrayFace) {}
