package native

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"net"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/godbus/dbus/v5"
)

// bus is a session bus with a desktop on it, which gives what it is asked to
// show and shows it when the test lets it.
func bus(t *testing.T, answers bool) (asked <-chan []any) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "bus")
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path="+path)
	all := make(chan []any, 16)
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go serveBus(conn, answers, all)
		}
	}()
	return all
}

func serveBus(conn net.Conn, answers bool, asked chan<- []any) {
	defer conn.Close()
	in := bufio.NewReader(conn)
	if _, err := in.ReadByte(); err != nil { // the zero that comes first
		return
	}
	for begun := false; !begun; {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		says := ""
		switch line = strings.TrimSpace(line); {
		case line == "AUTH":
			says = "REJECTED EXTERNAL\r\n"
		case strings.HasPrefix(line, "AUTH EXTERNAL"), strings.HasPrefix(line, "DATA"):
			says = "OK 00000000000000000000000000000001\r\n"
		case line == "NEGOTIATE_UNIX_FD":
			says = "ERROR\r\n"
		case line == "BEGIN":
			begun = true
		}
		if _, err := conn.Write([]byte(says)); err != nil {
			return
		}
	}
	for number := uint32(1); ; number++ {
		call, err := dbus.DecodeMessage(in)
		if err != nil {
			return
		}
		var value any = ":1.1"
		if call.Headers[dbus.FieldMember].Value() == "Notify" {
			asked <- call.Body
			if !answers {
				continue
			}
			value = uint32(40) + number
		}
		reply := &dbus.Message{
			Type: dbus.TypeMethodReply,
			Headers: map[dbus.HeaderField]dbus.Variant{
				dbus.FieldReplySerial: dbus.MakeVariant(call.Serial()),
				dbus.FieldSignature:   dbus.MakeVariant(dbus.SignatureOf(value)),
			},
			Body: []any{value},
		}
		var line bytes.Buffer
		if err := reply.EncodeTo(&line, binary.LittleEndian); err != nil {
			return
		}
		binary.LittleEndian.PutUint32(line.Bytes()[8:], number) // a message has its own number
		if _, err := conn.Write(line.Bytes()); err != nil {
			return
		}
	}
}

func TestNotify(t *testing.T) {
	shown = 0
	asked := bus(t, true)
	for i, text := range []string{"Your eyes deserve a break.", "Five minutes, if you like."} {
		if err := Notify("Time for a break", text); err != nil {
			t.Fatal(err)
		}
		got := <-asked
		want := []any{"Levelhead", []uint32{0, 42}[i], "levelhead", "Time for a break", text}
		if len(got) != 8 || !reflect.DeepEqual(got[:5], want) {
			t.Errorf("asked for %v, want %v", got, want)
		}
		noticing <- struct{}{} // it has been shown
		<-noticing
	}
}

// A desktop that does not answer holds up nobody, and the next notification
// goes out when the first was given up.
func TestNotifyHungDesktop(t *testing.T) {
	asked := bus(t, false)
	for range 2 {
		ctx, cancel := context.WithCancel(t.Context())
		go func() { <-asked; cancel() }() // it has been asked, and time is up
		show(ctx, busAddress(), "Time for a break", "…")
		noticing <- struct{}{}
		<-noticing
	}
}

func TestNotifyNobody(t *testing.T) {
	for _, address := range []string{"disabled:", "autolaunch:", "autolaunch:scope=x"} {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", address)
		if err := Notify("a", "b"); !errors.Is(err, ErrNoNotice) || errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("%s: %v", address, err)
		}
	}
	for _, address := range []string{"nonsense", "unix:path=/nowhere/to/be/found", "unix:", ";;"} {
		if n, err := send(t.Context(), address, 0, "a", "b"); err == nil {
			t.Errorf("%s: shown as %d", address, n)
		}
	}
}

// A bus that takes the call and says nothing.
func TestNotifyMuteBus(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bus")
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		if conn, err := listener.Accept(); err == nil {
			bufio.NewReader(conn).ReadString('\n') // it has been called
			cancel()
		}
	}()
	if n, err := send(ctx, "unix:path="+path, 0, "a", "b"); err == nil {
		t.Errorf("shown as %d", n)
	}
}
