package native

import (
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	user32           = windows.NewLazySystemDLL("user32.dll")
	getLastInputInfo = user32.NewProc("GetLastInputInfo")
	getTickCount     = windows.NewLazySystemDLL("kernel32.dll").NewProc("GetTickCount")
)

func idle() (time.Duration, error) {
	var last struct{ size, tick uint32 }
	last.size = uint32(unsafe.Sizeof(last))
	if ok, _, err := getLastInputInfo.Call(uintptr(unsafe.Pointer(&last))); ok == 0 {
		return 0, err
	}
	now, _, _ := getTickCount.Call()
	// Both count milliseconds in 32 bits and wrap together after 49 days.
	return time.Duration(uint32(now)-last.tick) * time.Millisecond, nil
}
