package native

import (
	"context"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"
)

var errNoSign error = unsupported("Windows does not tell of it.")

var senses = map[Sign]func(context.Context) (bool, error){
	NotDisturb: func(context.Context) (bool, error) {
		if quietHours() {
			return true, nil
		}
		return noticeState(quietTime)
	},
	FullScreen:   func(context.Context) (bool, error) { return noticeState(busyState, direct3D, fullApp) },
	Presentation: func(context.Context) (bool, error) { return noticeState(presenting) },
	Microphone:   func(context.Context) (bool, error) { return capability("microphone") },
	Camera:       func(context.Context) (bool, error) { return capability("webcam") },
}

var (
	notificationState = windows.NewLazySystemDLL("shell32.dll").NewProc("SHQueryUserNotificationState")
	queryWnf          = windows.NewLazySystemDLL("ntdll.dll").NewProc("NtQueryWnfStateData")
	tickCount64       = windows.NewLazySystemDLL("kernel32.dll").NewProc("GetTickCount64")
)

// What SHQueryUserNotificationState answers: a window fills the screen, a game
// does, presentation mode is on, Windows keeps quiet by itself, an app fills the
// screen.
const (
	busyState  = 2
	direct3D   = 3
	presenting = 4
	quietTime  = 6
	fullApp    = 7
)

// noticeState reports whether Windows is in one of these states.
func noticeState(of ...int32) (bool, error) {
	if notificationState.Find() != nil {
		return false, errNoSign
	}
	var is int32
	if failed, _, _ := notificationState.Call(uintptr(unsafe.Pointer(&is))); failed != 0 {
		return false, errNoSign
	}
	for _, state := range of {
		if is == state {
			return true, nil
		}
	}
	return false, nil
}

// quietHours reports whether the agent has turned on “do not disturb”, which is
// Focus Assist in Windows 10. Windows has no documented way to ask; this one,
// WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED, has been the same since it has Focus
// Assist. Where it is not, the answer is no.
func quietHours() bool {
	if queryWnf.Find() != nil {
		return false
	}
	name := [2]uint32{0xa3bf1c75, 0x0d83063e}
	var stamp, profile uint32
	size := uint32(unsafe.Sizeof(profile))
	failed, _, _ := queryWnf.Call(uintptr(unsafe.Pointer(&name)), 0, 0,
		uintptr(unsafe.Pointer(&stamp)), uintptr(unsafe.Pointer(&profile)), uintptr(unsafe.Pointer(&size)))
	return failed == 0 && size == 4 && profile != 0 && profile <= 2
}

// consent is where Windows notes who uses what, for the list in its settings.
const consent = `Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\`

// capability reports whether a program uses a device now: one that has begun
// since Windows was started and has not stopped. Programs from the store stand by
// themselves, others below NonPackaged.
func capability(name string) (bool, error) {
	started := time.Now().Add(-uptime())
	found := false
	for _, path := range []string{consent + name, consent + name + `\NonPackaged`} {
		all, err := registry.OpenKey(registry.CURRENT_USER, path, registry.ENUMERATE_SUB_KEYS)
		if err != nil {
			continue
		}
		found = true
		programs, err := all.ReadSubKeyNames(-1)
		all.Close()
		if err != nil {
			continue
		}
		for _, p := range programs {
			if inUse(path+`\`+p, started) {
				return true, nil
			}
		}
	}
	if !found {
		return false, errNoSign
	}
	return false, nil
}

// inUse reads what Windows has noted of one program. One that Windows itself went
// down under never stopped.
func inUse(path string, booted time.Time) bool {
	key, err := registry.OpenKey(registry.CURRENT_USER, path, registry.QUERY_VALUE)
	if err != nil {
		return false
	}
	defer key.Close()
	begun, _, err := key.GetIntegerValue("LastUsedTimeStart")
	if err != nil || begun == 0 {
		return false
	}
	stopped, _, err := key.GetIntegerValue("LastUsedTimeStop")
	if err != nil || stopped != 0 {
		return false
	}
	since := windows.Filetime{LowDateTime: uint32(begun), HighDateTime: uint32(begun >> 32)}
	return time.Unix(0, since.Nanoseconds()).After(booted)
}

func uptime() time.Duration {
	ms, _, _ := tickCount64.Call()
	return time.Duration(ms) * time.Millisecond
}
