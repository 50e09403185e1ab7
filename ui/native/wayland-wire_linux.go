package native

import (
	"encoding/binary"
	"errors"
	"io"
)

// errWire: what came from the compositor is not in Wayland's form, or the
// compositor has complained about us. The connection is of no use any more.
var errWire = errors.New("not in Wayland's form")

// A message is one event: the object that it is about, which of that object's
// events it is, and what comes with it, in the machine's own order of bytes.
type message struct {
	object uint32
	event  uint16
	rest   []byte
}

// heading is how many bytes of a message tell whose it is and how long.
const heading = 8

// readMessage reads the next one. Its size is told in 16 bits, so it is never
// longer than that.
func readMessage(r io.Reader) (m message, err error) {
	var head [heading]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return m, err
	}
	word := binary.NativeEndian.Uint32(head[4:])
	size := int(word >> 16)
	if size < heading || size%4 != 0 {
		return m, errWire
	}
	m = message{object: binary.NativeEndian.Uint32(head[:]), event: uint16(word), rest: make([]byte, size-heading)}
	_, err = io.ReadFull(r, m.rest)
	return m, err
}

// number takes the next number off the message, 0 where there is none.
func (m *message) number() uint32 {
	if len(m.rest) < 4 {
		m.rest = nil
		return 0
	}
	n := binary.NativeEndian.Uint32(m.rest)
	m.rest = m.rest[4:]
	return n
}

// text takes the next text off the message, "" where there is none.
func (m *message) text() string {
	size := int(m.number()) // with the NUL at its end
	if size < 1 || size > len(m.rest) {
		m.rest = nil
		return ""
	}
	text := string(m.rest[:size-1])
	m.rest = m.rest[min((size+3)/4*4, len(m.rest)):]
	return text
}

// newMessage is a message with what is to come with it: numbers and texts.
func newMessage(object uint32, which uint16, with ...any) []byte {
	b := binary.NativeEndian.AppendUint32(make([]byte, 0, 64), object)
	b = append(b, 0, 0, 0, 0)
	for _, v := range with {
		switch v := v.(type) {
		case uint32:
			b = binary.NativeEndian.AppendUint32(b, v)
		case string:
			b = binary.NativeEndian.AppendUint32(b, uint32(len(v)+1))
			b = append(b, v...)
			b = append(b, make([]byte, 4-len(v)%4)...) // at least the NUL
		}
	}
	binary.NativeEndian.PutUint32(b[4:], uint32(len(b))<<16|uint32(which))
	return b
}
