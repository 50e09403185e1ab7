package native

import (
	"encoding/binary"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// A compositor is one of the test's own: it offers what it is told to, and its
// clipboard and its idleness are in the test's hands.
type compositor struct {
	t      *testing.T
	socket *net.UnixListener

	mu      sync.Mutex
	clients []*guest
	forms   []string               // of what is on the clipboard; none for nothing
	give    func(string, *os.File) // hands over the text in a form, and closes the file
	asked   []string               // the forms that somebody wanted the text in
	says    string                 // what it says to whatever it is asked, when mute
	mute    bool                   // it answers nobody as it should
}

// A guest is a program that is connected.
type guest struct {
	*compositor
	conn    *net.UnixConn
	bound   map[uint32]string // interfaces, by object
	offered uint32            // the compositor's last object
	globals []string
}

// newCompositor starts one that offers the interfaces, and makes it the one there is.
func newCompositor(t *testing.T, globals ...string) *compositor {
	t.Helper()
	dir, err := os.MkdirTemp("", "way-") // the test's own has a name too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	at := filepath.Join(dir, "wayland-0")
	socket, err := net.ListenUnix("unix", &net.UnixAddr{Name: at, Net: "unix"})
	if err != nil {
		t.Fatal(err)
	}
	c := &compositor{t: t, socket: socket}
	t.Cleanup(c.crash)
	go func() {
		for {
			conn, err := socket.AcceptUnix()
			if err != nil {
				return
			}
			p := &guest{compositor: c, conn: conn, bound: map[uint32]string{}, offered: 0xff000000, globals: globals}
			c.mu.Lock()
			c.clients = append(c.clients, p)
			c.mu.Unlock()
			go p.serve()
		}
	}()
	t.Setenv("WAYLAND_DISPLAY", at)
	return c
}

// crash ends it and all connections.
func (c *compositor) crash() {
	c.socket.Close()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, p := range c.clients {
		p.conn.Close()
	}
	c.clients = nil
}

// cut ends all connections, and lets new ones come.
func (c *compositor) cut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, p := range c.clients {
		p.conn.Close()
	}
	c.clients = nil
}

// put has something copied, in the forms there are, by a program that hands it
// over as give does.
func (c *compositor) put(give func(form string, to *os.File), forms ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.forms, c.give = forms, give
	for _, p := range c.clients {
		for object, what := range p.bound {
			if what == "device" {
				p.show(object)
			}
		}
	}
}

// text hands over a text, in any form.
func text(text string) func(string, *os.File) {
	return func(_ string, to *os.File) {
		to.WriteString(text)
		to.Close()
	}
}

// turn tells everybody who wants to know that nobody is there, or somebody.
func (c *compositor) turn(idle bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	event := uint16(1)
	if idle {
		event = 0
	}
	for _, p := range c.clients {
		for object, what := range p.bound {
			if what == "idle" {
				p.tell(object, event)
			}
		}
	}
}

// hush has it answer nobody any more, but say the same to whatever it is asked.
func (c *compositor) hush(says string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mute, c.says = true, says
}

// wanted waits until somebody wants to hear of what.
func (c *compositor) wanted(what string) {
	c.t.Helper()
	until(c.t, "somebody wants "+what, func() bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		return slices.ContainsFunc(c.clients, func(p *guest) bool {
			for _, bound := range p.bound {
				if bound == what {
					return true
				}
			}
			return false
		})
	})
}

func (p *guest) tell(object uint32, event uint16, with ...any) {
	p.conn.Write(newMessage(object, event, with...)) // who has gone hears nothing
}

// show tells of what is on the clipboard.
func (p *guest) show(device uint32) {
	if len(p.forms) == 0 {
		p.tell(device, deviceSelection, uint32(0))
		return
	}
	p.offered++
	p.tell(device, deviceOffers, p.offered)
	for _, form := range p.forms {
		p.tell(p.offered, offerForm, form)
	}
	p.bound[p.offered] = "offer"
	p.tell(device, deviceSelection, p.offered)
}

// serve reads requests, one a piece: that is how they are sent here.
func (p *guest) serve() {
	defer p.conn.Close()
	b, rights := make([]byte, 1<<16), make([]byte, 1<<10)
	for {
		n, r, _, _, err := p.conn.ReadMsgUnix(b, rights)
		if err != nil || n == 0 {
			return
		}
		var file *os.File
		if messages, err := syscall.ParseSocketControlMessage(rights[:r]); err == nil && len(messages) > 0 {
			if fds, err := syscall.ParseUnixRights(&messages[0]); err == nil {
				file = os.NewFile(uintptr(fds[0]), "given")
			}
		}
		for at := 0; at+heading <= n; {
			word := binary.NativeEndian.Uint32(b[at+4:])
			m := message{object: binary.NativeEndian.Uint32(b[at:]), event: uint16(word), rest: slices.Clone(b[at+heading : at+int(word>>16)])}
			p.obey(m, file)
			at += int(word >> 16)
		}
	}
}

func (p *guest) obey(m message, file *os.File) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.mute {
		p.conn.Write([]byte(p.says))
		return
	}
	switch what := p.bound[m.object]; {
	case m.object == wlDisplay && m.event == wlGetRegistry:
		p.bound[m.number()] = "registry"
		for i, g := range p.globals {
			p.tell(wlRegistry, 0, uint32(i+1), g, uint32(2))
		}
	case m.object == wlDisplay && m.event == wlSync:
		p.tell(m.number(), 0, uint32(0))
	case what == "registry":
		m.number()
		what = m.text()
		m.number()
		p.bound[m.number()] = what
	case strings.HasSuffix(what, "data_control_manager_v1") && m.event == controlDevice:
		device := m.number()
		p.bound[device] = "device"
		p.show(device)
	case strings.HasPrefix(what, "ext_idle_notifier") || strings.HasPrefix(what, "org_kde_kwin_idle"):
		p.bound[m.number()] = "idle"
	case what == "offer" && m.event == offerReceive:
		form := m.text()
		p.asked = append(p.asked, form)
		if p.give == nil {
			file.Close()
			return
		}
		go p.give(form, file)
	case what == "offer" && m.event == offerDestroy:
		delete(p.bound, m.object)
	}
}
