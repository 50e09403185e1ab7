package native

import (
	"context"
	"encoding/json"
	"os"
	"runtime"
	"unsafe"

	"golang.org/x/sys/windows"
)

// An errand is what the end-to-end tests have done on Windows: one on a line.
type errand struct {
	Do      string   // "status", "active", "copy" or "front"
	Text    string   // to be copied
	Formats []string // to be copied with it, each holding a 0
}

// A done is the answer to it.
type done struct {
	Error  string
	Status json.RawMessage `json:",omitempty"` // what the window tells of itself
	Active []string        `json:",omitempty"` // the program and the title of the window in front
}

// The clerk runs errands until its standard input ends. It has a window from
// the start, so that all that wine has for windows is there before others come.
func init() {
	parts["clerk"] = func() {
		runtime.LockOSThread() // for the windows of the errands
		stay := hidden{
			begin: func(windows.HWND) error { return nil },
			end:   func(windows.HWND) {},
			hear:  func(uint32, uintptr) {},
		}
		if _, err := stay.open(context.Background()); err != nil {
			return
		}
		in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
		for {
			var e errand
			if in.Decode(&e) != nil || out.Encode(e.run()) != nil {
				return
			}
		}
	}
}

func (e errand) run() (d done) {
	var err error
	switch e.Do {
	case "status":
		var r Reply
		r, err = Ask(context.Background(), Request{Word: "status"})
		d.Status = r.Status
	case "active":
		var program, title string
		program, title, err = Active()
		d.Active = []string{program, title}
	case "copy":
		all := []format{{unicodeText, wide(e.Text)}}
		for _, name := range e.Formats {
			all = append(all, format{register(name), make([]byte, 4)})
		}
		window := asker()
		err = putAll(window, all)
		destroyWindow.Call(window)
	case "front":
		shown := make(chan error)
		go inFront(shown)
		err = <-shown
	}
	if err != nil {
		d.Error = err.Error()
	}
	return d
}

// inFront is the thread of a window that is shown in front of all others.
func inFront(shown chan<- error) {
	runtime.LockOSThread()
	class, title := windows.StringToUTF16Ptr("Static"), windows.StringToUTF16Ptr("In front")
	const visible, place, size = 0x10CF0000, 450, 300 // WS_VISIBLE | WS_OVERLAPPEDWINDOW
	window, _, err := createWindow.Call(0, uintptr(unsafe.Pointer(class)), uintptr(unsafe.Pointer(title)), visible, place, place, size, size, 0, 0, 0, 0)
	if window == 0 {
		shown <- err
		return
	}
	user32.NewProc("SetForegroundWindow").Call(window)
	shown <- nil
	for m := new(message); ; {
		getMessage.Call(uintptr(unsafe.Pointer(m)), 0, 0, 0)
		dispatchMessage.Call(uintptr(unsafe.Pointer(m)))
	}
}
