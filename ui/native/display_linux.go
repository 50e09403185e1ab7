package native

import "os"

func reachable() error {
	if os.Getenv("DISPLAY") == "" {
		return errNoScreen // also on Wayland: the window comes up through XWayland
	}
	conn, err := open()
	if err != nil {
		return errNoScreen
	}
	conn.Close()
	return nil
}
