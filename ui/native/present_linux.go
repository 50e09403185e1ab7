package native

import "context"

var errNoPresent error = unsupported("This desktop does not tell whether a presentation is running.")

// GNOME's number for what keeps a session from becoming idle, and KDE's for what
// keeps the screen on.
const (
	gnomeIdle = uint32(8)
	kdeScreen = uint32(4)
)

// presentation asks whether a program keeps the screen awake: presentations do
// so, and so do films.
func presentation(ctx context.Context) (bool, error) {
	const kde = "org.kde.Solid.PowerManagement"
	yes, ok := anyYes(
		ctx,
		question{"org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager.IsInhibited", []any{gnomeIdle}},
		question{kde + ".PolicyAgent", "/org/kde/Solid/PowerManagement/PolicyAgent", kde + ".PolicyAgent.HasInhibition", []any{kdeScreen}},
		question{"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", "org.freedesktop.PowerManagement.Inhibit.HasInhibit", nil},
	)
	if !ok {
		return false, errNoPresent
	}
	return yes, nil
}
