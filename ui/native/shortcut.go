package native

import (
	"context"
	"slices"
	"sync"
)

var (
	// ErrTaken: another program has the key combination.
	ErrTaken error = problem("Another program has this shortcut. Choose another one.")
	// ErrNoSuchKey: the key is not on this keyboard.
	ErrNoSuchKey error = problem("Your keyboard does not have this key. Choose another one.")

	errNoShortcut error = unsupported("Levelhead does not hear here of keys that you press in other windows, so there is no shortcut for it.")
)

// about is one of the errors above, about a certain Combo.
type about struct {
	combo Combo
	kind  error
}

func (a about) Error() string {
	switch a.kind {
	case ErrTaken:
		return "Another program has " + a.combo.String() + ". Choose another one."
	case ErrDenied:
		return "Your desktop did not give Levelhead " + a.combo.String() + ". Choose another one, or allow it in the desktop’s keyboard settings."
	}
	return "Your keyboard has no key " + a.combo.Key + ". Choose another one."
}

func (a about) Unwrap() error { return a.kind }

// Shortcut has pressed called whenever the agent presses the key combination,
// in whatever window, until ctx is done; then the combination is free again
// for others, and at once for the next Shortcut. To keep it down is to press
// it once. pressed is called off the window's thread, one call at a time; what
// is pressed during a call counts as once more.
//
// The combination is one that Parse reads. The error is Parse's, ErrTaken,
// ErrNoSuchKey, or where there is no way an [errors.ErrUnsupported]. Where the
// desktop asks the agent first, nil only says that it is being asked; asking,
// one at most, hears of it.
func Shortcut(ctx context.Context, combo string, pressed func(), asking ...Asking) error {
	c, err := Parse(combo)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	shortcuts.Lock()
	defer shortcuts.Unlock()
	shortcuts.settle()
	presses := make(chan struct{}, 1)
	var ask Asking
	if len(asking) > 0 {
		ask = asking[0]
	}
	free := request(ctx, c, presses, ask)
	if free == nil {
		if free, err = hold(ctx, c, presses); err != nil {
			return err
		}
	}
	shortcuts.held = append(shortcuts.held, held{ctx, free})
	go func() {
		for {
			select {
			case <-presses:
				if ctx.Err() == nil {
					pressed()
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return nil
}

// held is a combination that this program has until free is closed, which
// comes soon after ctx is done.
type held struct {
	ctx  context.Context
	free <-chan struct{}
}

var shortcuts struct {
	sync.Mutex
	settlement
}

type settlement struct{ held []held }

// settle waits for those that are being given up: who changes the shortcut to
// and fro must not be told that it is taken, by us.
func (s *settlement) settle() {
	s.held = slices.DeleteFunc(s.held, func(h held) bool {
		if h.ctx.Err() != nil {
			<-h.free
		}
		select {
		case <-h.free:
			return true
		default:
			return false
		}
	})
}
