package native

import (
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/atotto/clipboard"
)

const (
	// Longest is how many bytes a copied text may have to be a draft.
	Longest = 20 << 10

	// Pasteable is how many bytes a text may have that the agent pastes: what
	// is too long for a draft can be shown to be read.
	Pasteable = 2 << 20

	// patience is how long another program may take to hand over its text, or
	// to take ours.
	patience = 2 * time.Second

	// rest is the time from the start of one reading to the start of the next,
	// at least. However fast things are copied, no more work is done than that.
	rest = 200 * time.Millisecond
)

// A Copy is what was copied: a text that is not empty, or an Err that says why
// there is none: ErrTooLong, ErrNotText, ErrSlow, ErrLost or, rarely, another
// one. The text is in UTF-8, has no NUL and at most Longest bytes.
type Copy struct {
	Text string
	Err  error
}

var (
	// ErrTooLong: the text has more than Longest bytes.
	ErrTooLong error = problem("What you copied is longer than a draft, so it is left alone. Copy the reply by itself.")
	// ErrHuge: the text has more than Pasteable bytes.
	ErrHuge error = problem("This is over 2 MB, more than Levelhead takes. Copy the part that matters.")
	// ErrNotText: an image, a file, bytes of any kind.
	ErrNotText error = problem("What you copied is not text, so it is left alone. Copy the words of the reply.")
	// ErrLost: changes are not noticed at the moment. It is tried again by itself.
	ErrLost error = problem("Levelhead does not see what you copy at the moment and keeps trying. Paste your draft here meanwhile.")
	// errUnread: the reading ended in a way that is not known.
	errUnread error = problem("Levelhead did not get what you copied. Copy it again, or paste it here.")
	// errNoProgram: there is no program to read and write the clipboard with.
	errNoProgram error = unsupported("To read what you copy, Levelhead needs a small program: install xclip (or xsel; on Wayland wl-clipboard), then start Levelhead again. Pasting here works without it.")
)

// errNothing: there is nothing to tell of, such as a cleared clipboard or a
// password that its owner has marked as one. errLeft: somebody has asked for it
// to be left alone.
var (
	errNothing = errors.New("nothing to read")
	errLeft    = errors.New("left alone")
)

// Copied gives one Copy for each change of the clipboard from now on until ctx
// is done, when the channel is closed. Of changes that come faster than they
// are read and received, the last one counts. What was put there by Write or
// copied in this process's own windows, what its owner has marked as a
// password, and an empty clipboard are passed over in silence.
//
// leave are asked, in order, about each change before anything of it is read,
// and about nothing else: not about what Write has put there. Where one says
// yes, neither the text nor what kind of text it is gets looked at. They are
// called on a goroutine of their own, one at a time; Active may be asked in
// them. (Only on an X server that does not tell of changes, which are found by
// reading there, they are asked afterwards, and the text is dropped.)
//
// Only one reading runs at a time, and one that takes longer than two seconds
// is given up with ErrSlow. Where changes are not to be noticed or the text is
// not to be read, the error is an [errors.ErrUnsupported] that says what to do.
func Copied(ctx context.Context, leave ...func() bool) (<-chan Copy, error) {
	if clipboard.Unsupported {
		return nil, errNoProgram
	}
	w, err := watch(ctx)
	if err != nil {
		return nil, err
	}
	w.leave, w.due = leave, lastWritten.due
	copies := make(chan Copy)
	go w.run(ctx, copies)
	return copies, nil
}

// clean is text as it may be given out, of at most that many bytes.
func clean(text string, most int) (string, error) {
	switch {
	case text == "":
		return "", errNothing
	case len(text) > most:
		return "", tooLong(most)
	case strings.ContainsRune(text, 0), !utf8.ValidString(text):
		return "", ErrNotText
	}
	return text, nil
}

// tooLong says that a text has more than that many bytes.
func tooLong(most int) error {
	if most == Pasteable {
		return ErrHuge
	}
	return ErrTooLong
}

// unread says why the text was not read, nil where it was. err may be anything,
// so it is not passed on.
func unread(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, exec.ErrNotFound) {
		return errNoProgram
	}
	if end, ok := errors.AsType[*exec.ExitError](err); ok && end.ExitCode() == 1 {
		return ErrNotText // the program ran and found no text
	}
	return errUnread
}
