package native

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"os"
	"time"
)

const (
	// longestLine is how many bytes a Request or a Reply may have on its way,
	// with its line end.
	longestLine = 64 << 10
	// answerWithin is how long one exchange may take.
	answerWithin = 2 * time.Second
)

// A Request is what another process asks of the window.
type Request struct {
	Word string   `json:"word"` // what it is about, such as "status"; never empty
	Args []string `json:"args,omitempty"`
}

// A Reply is what the window says to a Request.
type Reply struct {
	Error  string          `json:"error,omitempty"` // why it was not done; "" when it was
	Status json.RawMessage `json:"status,omitempty"`
}

// Ask sends the Request to the Levelhead that runs and waits for its Reply,
// two seconds at most. The error is ErrNotRunning when there is none. What the
// window itself has against the Request is in Reply.Error.
func Ask(ctx context.Context, r Request) (Reply, error) {
	var reply Reply
	line, err := json.Marshal(r)
	if err != nil || len(line) >= longestLine {
		return reply, problem("That is too much to say to the window: at most 64 KB.")
	}
	socket, err := socketPath()
	if err != nil {
		return reply, err
	}
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "unix", socket)
	switch {
	case errors.Is(err, os.ErrNotExist), errors.Is(err, connectionRefused):
		return reply, ErrNotRunning
	case errors.Is(ctx.Err(), context.Canceled):
		return reply, ctx.Err()
	case err != nil:
		return reply, errMute
	}
	defer conn.Close()
	hangUp := context.AfterFunc(ctx, func() { conn.Close() })
	defer hangUp()
	if _, err := conn.Write(append(line, '\n')); err != nil {
		return reply, muteOr(ctx)
	}
	answer, err := readLine(conn)
	if err != nil || json.Unmarshal(answer, &reply) != nil {
		return Reply{}, muteOr(ctx)
	}
	return reply, nil
}

func muteOr(ctx context.Context) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	return errMute
}

// exchange reads one Request and writes one Reply, whatever it reads.
func exchange(conn io.ReadWriter, answer func(Request) Reply) {
	reply := func() Reply {
		var r Request
		line, err := readLine(conn)
		switch {
		case errors.Is(err, errLongLine):
			return Reply{Error: "That is too much to say to the window: at most 64 KB."}
		case err != nil:
			return Reply{Error: "The request ended before its line did."}
		case json.Unmarshal(line, &r) != nil || r.Word == "":
			return Reply{Error: `The window expects one line of JSON, such as {"word":"status"}.`}
		}
		return answer(r)
	}()
	line, err := json.Marshal(reply)
	if err != nil || len(line) >= longestLine {
		line = []byte(`{"error":"The answer is too long to be sent. Look in the window instead."}`)
	}
	_, _ = conn.Write(append(line, '\n')) // who asked may be gone
}

var errLongLine = errors.New("long line")

// readLine reads up to the first line end, which is not part of what it gives,
// or to the end of a last line without one.
func readLine(r io.Reader) ([]byte, error) {
	lines := bufio.NewReader(io.LimitReader(r, longestLine+1))
	line, err := lines.ReadBytes('\n')
	switch {
	case len(line) > longestLine:
		return nil, errLongLine
	case err == nil:
		return bytes.TrimRight(line, "\r\n"), nil
	case errors.Is(err, io.EOF) && len(line) > 0:
		return line, nil
	}
	return nil, err
}
