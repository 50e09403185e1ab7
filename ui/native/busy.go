package native

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"
)

// A Sign is something by which the system tells that a break would come at a
// bad time.
type Sign string

// The signs there are, in the order in which they are given.
const (
	NotDisturb   Sign = "do-not-disturb" // the agent wants no notifications
	FullScreen   Sign = "full-screen"    // the window in use fills the screen
	Presentation Sign = "presentation"   // a program keeps the screen awake
	Microphone   Sign = "microphone"     // some program listens to it
	Camera       Sign = "camera"         // some program looks through it
)

var allSigns = []Sign{NotDisturb, FullScreen, Presentation, Microphone, Camera}

// Signs gives every sign, also those that this system does not tell.
func Signs() []Sign { return slices.Clone(allSigns) }

var signWhy = map[Sign]string{
	NotDisturb:   "Do not disturb is on.",
	FullScreen:   "A window fills the screen.",
	Presentation: "A program keeps the screen awake, as a presentation does.",
	Microphone:   "Your microphone is in use.",
	Camera:       "Your camera is in use.",
}

// Why is what the window says while a break is held for the sign, a sentence in
// English; "" for what is no sign.
func (s Sign) Why() string { return signWhy[s] }

// SignTexts gives what all signs say: what there is to translate.
func SignTexts() (all []string) {
	for _, s := range allSigns {
		all = append(all, s.Why())
	}
	return all
}

// busyWithin is how long the system may take to answer. What it has not said by
// then is taken for nothing: a break that comes at a bad time may be put off,
// and one that never comes may not be taken.
const busyWithin = 2 * time.Second

// sensing is taken while a sign is looked for, so that what hangs never piles
// up.
var sensing = func() map[Sign]slot {
	all := map[Sign]slot{}
	for _, s := range allSigns {
		all[s] = make(slot, 1)
	}
	return all
}()

// Busy looks for signs, for all of those named or, when none is, for every one,
// and gives those that are there now. It answers within two seconds and may be
// called on any goroutine. It may start programs of the system’s: ask when a
// break is due, not every second.
func Busy(ctx context.Context, of ...Sign) []Sign {
	if len(of) == 0 {
		of = allSigns
	}
	ctx, cancel := context.WithTimeout(ctx, busyWithin)
	defer cancel()
	there := map[Sign]bool{}
	var mu sync.Mutex
	var asked sync.WaitGroup
	for _, s := range of {
		asked.Go(func() {
			is, err := sense(ctx, s)
			mu.Lock()
			defer mu.Unlock()
			there[s] = there[s] || is && err == nil
		})
	}
	asked.Wait()
	return slices.DeleteFunc(slices.Clone(allSigns), func(s Sign) bool { return !there[s] })
}

// Tells is why the system does not tell of a sign, an [errors.ErrUnsupported]
// that says so in words for the agent; nil when it does, also when it did not
// answer in time. It takes as long as Busy does.
func Tells(ctx context.Context, s Sign) error {
	ctx, cancel := context.WithTimeout(ctx, busyWithin)
	defer cancel()
	if _, err := sense(ctx, s); errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}

func sense(ctx context.Context, s Sign) (bool, error) {
	look, ok := senses[s]
	if !ok {
		return false, errNoSign
	}
	return within(ctx, sensing[s], look)
}
