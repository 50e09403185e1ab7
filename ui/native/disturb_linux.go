package native

import (
	"context"
	"os"
	"slices"
	"strings"
)

var errNoDisturb error = unsupported("This desktop does not tell whether “do not disturb” is on.")

// disturbKeys are the settings by which desktops that do not tell it on the bus
// note that no notifications are wanted.
var disturbKeys = []struct {
	desktop string // as in XDG_CURRENT_DESKTOP
	command []string
	on      string // what it answers then
}{
	{"GNOME", []string{"gsettings", "get", "org.gnome.desktop.notifications", "show-banners"}, "false"},
	{"Unity", []string{"gsettings", "get", "org.gnome.desktop.notifications", "show-banners"}, "false"},
	{"X-Cinnamon", []string{"gsettings", "get", "org.cinnamon.desktop.notifications", "display-notifications"}, "false"},
	{"MATE", []string{"gsettings", "get", "org.mate.NotificationDaemon", "do-not-disturb"}, "true"},
	{"XFCE", []string{"xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb"}, "true"},
}

// notDisturb asks whoever shows notifications, KDE's Plasma and dunst among
// them, and then the desktop's settings.
func notDisturb(ctx context.Context) (bool, error) {
	if yes, ok := anyYes(
		ctx,
		property(noticeName, string(noticePath), noticeName, "Inhibited"),
		property(noticeName, string(noticePath), "org.dunstproject.cmd0", "paused"),
	); ok {
		return yes, nil
	}
	desktops := strings.Split(os.Getenv("XDG_CURRENT_DESKTOP"), ":")
	for _, k := range disturbKeys {
		if !slices.Contains(desktops, k.desktop) {
			continue
		}
		out, err := said(ctx, k.command[0], k.command[1:]...)
		if err != nil {
			return false, errNoDisturb
		}
		return strings.TrimSpace(string(out)) == k.on, nil
	}
	return false, errNoDisturb
}
