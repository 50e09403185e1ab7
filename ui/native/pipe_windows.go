package native

import (
	"errors"
	"net"
	"os"
	"sync"
	"unsafe"

	"golang.org/x/sys/windows"
)

// pipes listens on a named pipe. Each one who comes gets a pipe of that name;
// the next one is there before the last one is handed out, so the name is ours
// for as long as it listens.
type pipes struct {
	name   *uint16
	rights *windows.SecurityAttributes

	mu      sync.Mutex
	next    windows.Handle // the one that waits for somebody; 0 for none
	wait    windows.Overlapped
	closing windows.Handle // an event: it is to close
	closed  bool
}

// newPipes fails when somebody listens on a pipe of that name.
func newPipes(name, rights string) (*pipes, error) {
	utf16, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return nil, err
	}
	about, err := windows.SecurityDescriptorFromString(rights)
	if err != nil {
		return nil, err
	}
	p := &pipes{name: utf16, rights: &windows.SecurityAttributes{SecurityDescriptor: about}}
	p.rights.Length = uint32(unsafe.Sizeof(*p.rights))
	if p.next, err = p.create(windows.FILE_FLAG_FIRST_PIPE_INSTANCE); err != nil {
		return nil, err
	}
	const manual, unset = 1, 0
	if p.closing, err = windows.CreateEvent(nil, manual, unset, nil); err == nil {
		p.wait.HEvent, err = windows.CreateEvent(nil, manual, unset, nil)
	}
	if err != nil {
		p.end()
		return nil, err
	}
	return p, nil
}

func (p *pipes) create(first uint32) (windows.Handle, error) {
	const bytes, asMany = windows.PIPE_TYPE_BYTE | windows.PIPE_READMODE_BYTE | windows.PIPE_REJECT_REMOTE_CLIENTS, windows.PIPE_UNLIMITED_INSTANCES
	return windows.CreateNamedPipe(p.name, windows.PIPE_ACCESS_DUPLEX|windows.FILE_FLAG_OVERLAPPED|first,
		bytes, asMany, longestReply, longestRequest, 0, p.rights)
}

// Accept waits for the next one. It is for one goroutine.
func (p *pipes) Accept() (net.Conn, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, net.ErrClosed
	}
	if p.next == 0 {
		next, err := p.create(0)
		if err != nil {
			return nil, err
		}
		p.next = next
	}
	for {
		err := p.connected()
		if err == nil {
			break
		}
		if !errors.Is(err, windows.ERROR_NO_DATA) { // somebody came, and went again
			return nil, err
		}
		if err := windows.DisconnectNamedPipe(p.next); err != nil {
			return nil, err
		}
	}
	pipe := p.next
	next, err := p.create(0)
	if err != nil {
		next = 0 // tried again when this one has been served
	}
	p.next = next
	return newPipeConn(pipe), nil
}

// connected waits until somebody has opened the pipe.
func (p *pipes) connected() error {
	err := windows.ConnectNamedPipe(p.next, &p.wait)
	switch {
	case errors.Is(err, windows.ERROR_PIPE_CONNECTED):
		return nil
	case err != nil && !errors.Is(err, windows.ERROR_IO_PENDING):
		return err
	}
	which, err := windows.WaitForMultipleObjects([]windows.Handle{p.closing, p.wait.HEvent}, false, windows.INFINITE)
	if err == nil && which == windows.WAIT_OBJECT_0 {
		err = net.ErrClosed
	}
	if err != nil {
		_ = windows.CancelIoEx(p.next, &p.wait) // it may have come to its end already
	}
	var none uint32
	if ended := windows.GetOverlappedResult(p.next, &p.wait, &none, true); err == nil {
		err = ended
	}
	return err
}

// Close ends the waiting. It is to be called once.
func (p *pipes) Close() error {
	if err := windows.SetEvent(p.closing); err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	p.end()
	return nil
}

func (p *pipes) end() {
	for _, h := range []windows.Handle{p.next, p.closing, p.wait.HEvent} {
		if h != 0 {
			windows.CloseHandle(h)
		}
	}
}

// Addr is the pipe's name.
func (p *pipes) Addr() net.Addr { return pipeName(windows.UTF16PtrToString(p.name)) }

// A pipeName is where a pipe is.
type pipeName string

func (pipeName) Network() string  { return "pipe" }
func (n pipeName) String() string { return string(n) }

// A pipeConn is one end of a pipe that was opened for many at a time.
type pipeConn struct{ *os.File }

func newPipeConn(pipe windows.Handle) pipeConn {
	return pipeConn{os.NewFile(uintptr(pipe), "pipe")}
}

// LocalAddr and RemoteAddr are the same: a pipe has one name.
func (c pipeConn) LocalAddr() net.Addr { return pipeName(c.Name()) }

// RemoteAddr is LocalAddr.
func (c pipeConn) RemoteAddr() net.Addr { return pipeName(c.Name()) }
