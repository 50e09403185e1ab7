package native

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"time"
	"unicode/utf8"
)

const (
	// longestRequest and longestReply are how many bytes each may have on its
	// way, with its line end.
	longestRequest = 4 << 10
	longestReply   = 64 << 10

	// hearWithin is how long one who asks may take to say it, and to take the
	// answer in.
	hearWithin = 2 * time.Second
	// answerWithin is how long one who asks waits: the window may have to read
	// the clipboard first, for which it has two seconds.
	answerWithin = 5 * time.Second
)

// A Request is what another process asks of the window.
type Request struct {
	Word string   `json:"word"` // what it is about, such as "status"; never empty
	Args []string `json:"args,omitempty"`
}

// A Reply is what the window says to a Request.
type Reply struct {
	Error  string          `json:"error,omitempty"` // why it was not done; "" when it was
	Say    string          `json:"say,omitempty"`   // what is so now, in a sentence for the agent
	Status json.RawMessage `json:"status,omitempty"`
}

var (
	errTooMuch error = problem("That is too much to say to the window: at most 4 KB.")
	errHalf    error = problem("The request ended before its line did, or took too long.")
	errForm    error = problem(`The window expects one line of JSON in UTF-8, such as {"word":"status"}, with “word” and “args” and nothing else.`)
)

// Ask sends the Request to the Levelhead that runs and waits for its Reply,
// five seconds at most. The error is ErrNotRunning when there is none. What the
// window itself has against the Request is in Reply.Error.
func Ask(ctx context.Context, r Request) (Reply, error) {
	var reply Reply
	line, err := json.Marshal(r)
	if err != nil || len(line) >= longestRequest {
		return reply, errTooMuch
	}
	dir, err := ownDir()
	if err != nil {
		return reply, err
	}
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	conn, err := reach(ctx, dir)
	if err != nil {
		return reply, err
	}
	defer conn.Close()
	hangUp := context.AfterFunc(ctx, func() { conn.Close() })
	defer hangUp()
	if _, err := conn.Write(append(line, '\n')); err != nil {
		return reply, muteOr(ctx)
	}
	answer, err := readLine(conn, longestReply)
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

// converse has one exchange on the connection and closes it: two seconds for the
// Request to come in, as long as answer takes, and two seconds for the Reply to
// go out. When ctx is done nothing more is read, but what was asked is answered:
// it may have been to end.
func converse(ctx context.Context, conn net.Conn, answer func(Request) Reply) {
	defer conn.Close()
	if conn.SetDeadline(time.Now().Add(hearWithin)) != nil {
		return // who asked is gone already
	}
	hangUp := context.AfterFunc(ctx, func() { _ = conn.SetReadDeadline(time.Now()) })
	defer hangUp()
	exchange(conn, func(r Request) Reply {
		reply := answer(r)
		_ = conn.SetWriteDeadline(time.Now().Add(hearWithin)) // as above: writing tells
		return reply
	})
}

// exchange reads one Request and writes one Reply, whatever it reads.
func exchange(conn io.ReadWriter, answer func(Request) Reply) {
	var reply Reply
	if r, err := readRequest(conn); err != nil {
		reply.Error = err.Error()
	} else {
		reply = answer(r)
	}
	line, err := json.Marshal(reply)
	if err != nil || len(line) >= longestReply {
		line = []byte(`{"error":"The answer is too long to be sent. Look in the window instead."}`)
	}
	_, _ = conn.Write(append(line, '\n')) // who asked may be gone
}

// readRequest reads a Request that has the right size and form. The error says
// what was wrong, in none of its words.
func readRequest(r io.Reader) (Request, error) {
	line, err := readLine(r, longestRequest)
	switch {
	case errors.Is(err, errLongLine):
		return Request{}, errTooMuch
	case err != nil:
		return Request{}, errHalf
	case !utf8.Valid(line):
		return Request{}, errForm
	}
	var request Request
	form := json.NewDecoder(bytes.NewReader(line))
	form.DisallowUnknownFields()
	if form.Decode(&request) != nil || request.Word == "" {
		return Request{}, errForm
	}
	if _, err := form.Token(); !errors.Is(err, io.EOF) {
		return Request{}, errForm // something comes after it
	}
	return request, nil
}

var errLongLine = errors.New("long line")

// readLine reads up to the first line end, which is not part of what it gives,
// or to the end of a last line without one. A line of more than that many
// bytes, its end included, is errLongLine.
func readLine(r io.Reader, most int64) ([]byte, error) {
	lines := bufio.NewReader(io.LimitReader(r, most+1))
	line, err := lines.ReadBytes('\n')
	switch {
	case int64(len(line)) > most:
		return nil, errLongLine
	case err == nil:
		return bytes.TrimRight(line, "\r\n"), nil
	case errors.Is(err, io.EOF) && len(line) > 0:
		return line, nil
	}
	return nil, err
}
