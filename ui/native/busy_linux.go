package native

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"time"

	"github.com/godbus/dbus/v5"
)

var errNoSign error = unsupported("This desktop does not tell of it.")

var senses = map[Sign]func(context.Context) (bool, error){
	NotDisturb:   notDisturb,
	FullScreen:   fullScreen,
	Presentation: presentation,
	Microphone:   microphone,
	Camera:       camera,
}

// A question is one that a program on the session's bus answers with yes or no.
type question struct {
	name, path string
	method     string
	args       []any
}

// property asks for a property of an object.
func property(name, path, of, what string) question {
	return question{name, path, "org.freedesktop.DBus.Properties.Get", []any{of, what}}
}

// anyYes puts questions to the session's bus. ok is false when nobody answers any
// of them. Nobody is started to answer.
func anyYes(ctx context.Context, all ...question) (yes, ok bool) {
	address := busAddress()
	if address == "" {
		return false, false
	}
	bus, err := joinBus(ctx, address)
	if err != nil {
		return false, false
	}
	defer bus.Close()
	for _, q := range all {
		call := bus.Object(q.name, dbus.ObjectPath(q.path)).CallWithContext(ctx, q.method, dbus.FlagNoAutoStart, q.args...)
		if call.Err != nil || len(call.Body) != 1 {
			continue
		}
		is := call.Body[0]
		if v, wrapped := is.(dbus.Variant); wrapped {
			is = v.Value()
		}
		if is, told := is.(bool); told {
			ok = true
			yes = yes || is
		}
	}
	return yes, ok
}

// mostSaid is how much of what a program says is looked at.
const mostSaid = 1 << 20

// said is what a program of the system's says, in English where it has words.
// The error is one of exec.ErrNotFound where there is no such program.
func said(ctx context.Context, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.WaitDelay = time.Second
	var out capped
	cmd.Stdout = &out
	err := cmd.Run()
	if err == nil && ctx.Err() != nil {
		err = ctx.Err()
	}
	return out.b.Bytes(), err
}

// capped keeps the first mostSaid bytes that are written to it.
type capped struct{ b bytes.Buffer }

func (c *capped) Write(p []byte) (int, error) {
	if c.b.Len()+len(p) > mostSaid {
		return 0, errors.New("it says too much")
	}
	return c.b.Write(p)
}
