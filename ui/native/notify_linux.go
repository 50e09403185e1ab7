package native

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/godbus/dbus/v5"
)

// noticeWithin is how long the desktop may take to show a notification.
const noticeWithin = 3 * time.Second

// noticing is taken while a notification is on its way, and shown is the
// number that the desktop has given the last one.
var (
	noticing = make(slot, 1)
	shown    uint32
)

func notify(title, text string) error {
	address := busAddress()
	if address == "" {
		return ErrNoNotice
	}
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), noticeWithin)
		defer cancel()
		show(ctx, address, title, text)
	}()
	return nil
}

// show sends one notification after the other, each in place of the last.
func show(ctx context.Context, address, title, text string) {
	_, _ = within(ctx, noticing, func(ctx context.Context) (struct{}, error) {
		number, err := send(ctx, address, shown, title, text)
		if err == nil {
			shown = number
		}
		return struct{}{}, err
	}, nil)
}

// send has the desktop show a notification in place of the one with the number
// replaces, and gives back its own number. It ends when ctx does.
func send(ctx context.Context, address string, replaces uint32, title, text string) (number uint32, err error) {
	bus, err := dbus.Connect(address, dbus.WithContext(ctx))
	if err != nil {
		return 0, err
	}
	defer bus.Close()
	const name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
	err = bus.Object(name, path).CallWithContext(ctx, name+".Notify", 0,
		"Levelhead", replaces, "levelhead", title, text,
		[]string{}, map[string]dbus.Variant{"desktop-entry": dbus.MakeVariant("levelhead")}, int32(-1)).Store(&number)
	return number, err
}

// busAddress is where the session's bus is, "" when there is none. None is
// started: one that D-Bus starts by itself stays behind for ever.
func busAddress() string {
	address := os.Getenv("DBUS_SESSION_BUS_ADDRESS")
	switch {
	case address == "":
		socket := filepath.Join("/run/user", strconv.Itoa(os.Getuid()), "bus")
		if info, err := os.Stat(socket); err != nil || info.Mode().Type() != os.ModeSocket {
			return ""
		}
		return "unix:path=" + dbus.EscapeBusAddressValue(socket)
	case strings.HasPrefix(address, "disabled:"), strings.HasPrefix(address, "autolaunch:"):
		return ""
	}
	return address
}
