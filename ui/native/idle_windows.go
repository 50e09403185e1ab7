package native

import (
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	user32           = windows.NewLazySystemDLL("user32.dll")
	getLastInputInfo = user32.NewProc("GetLastInputInfo")
	getTickCount     = kernel32.NewProc("GetTickCount")
)

func idle() (time.Duration, error) {
	var last struct{ size, tick uint32 }
	last.size = uint32(unsafe.Sizeof(last))
	if ok, _, err := getLastInputInfo.Call(uintptr(unsafe.Pointer(&last))); ok == 0 {
		return 0, err
	}
	now, _, _ := getTickCount.Call()
	return between(last.tick, uint32(now)), nil
}

// between is the time from one tick to another. Ticks are milliseconds that
// begin anew at 0 after 49.7 days, both at once. What was touched in the moment
// between the two readings may seem to lie ahead: that is no time at all.
func between(last, now uint32) time.Duration {
	const ahead = 60_000
	if last-now < ahead {
		return 0
	}
	return time.Duration(now-last) * time.Millisecond
}
