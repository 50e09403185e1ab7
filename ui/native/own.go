package native

import (
	"hash/maphash"
	"strings"
	"sync"
	"time"
)

// A mark tells texts apart without keeping them. It is worth something in this
// process only.
type mark struct {
	sum     uint64
	problem string
}

var seed = maphash.MakeSeed()

// markOf ignores what systems change on the way: the kind of line ends, and
// those at the end of the text.
func markOf(c Copy) mark {
	plain := strings.TrimRight(strings.ReplaceAll(c.Text, "\r", ""), "\n")
	m := mark{sum: maphash.String(seed, plain)}
	if c.Err != nil {
		m.problem = c.Err.Error()
	}
	return m
}

// An ours remembers what this program has written to the clipboard, by its mark,
// until another text is seen there. It has no use for the text itself. The
// zero value remembers nothing.
type ours struct {
	mu      sync.Mutex
	written bool
	mark    mark
	awaited time.Time // until when the change is awaited by which it is noticed; zero for no longer
}

func (o *ours) wrote(text string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.written, o.mark = true, markOf(Copy{Text: text})
	o.awaited = time.Now().Add(patience) // who writes is given up on then
}

// due reports whether the change that was noticed is that of what was written,
// so that it need not be read. It says so once for each text.
func (o *ours) due() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	is := time.Now().Before(o.awaited)
	o.awaited = time.Time{}
	return is
}

// is reports whether the text that was found on the clipboard is our own. A
// clipboard keeper may bring it a second time, so it stays known until
// something else has been copied.
func (o *ours) is(text string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.written = o.written && o.mark == markOf(Copy{Text: text})
	return o.written
}
