package native

import (
	"context"
	"sync"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

// A hotKeyID is Carbon's EventHotKeyID. It is handed over by value, which is in
// one register: the signature in the lower half.
type hotKeyID struct{ signature, number uint32 }

func (id hotKeyID) register() uint64 { return uint64(id.number)<<32 | uint64(id.signature) }

// Carbon's numbers (CarbonEvents.h, CarbonEventsCore.h).
const (
	ownKeys         = 'l'<<24 | 'v'<<16 | 'l'<<8 | 'h' // the signature of ours
	keyboardEvents  = 'k'<<24 | 'e'<<16 | 'y'<<8 | 'b' // kEventClassKeyboard
	hotKeyPressed   = 5                                // kEventHotKeyPressed: once, however long it is kept down
	directObject    = '-'<<24 | '-'<<16 | '-'<<8 | '-' // kEventParamDirectObject
	typeHotKeyID    = 'h'<<24 | 'k'<<16 | 'i'<<8 | 'd' // typeEventHotKeyID
	exclusive       = 1                                // kEventHotKeyExclusive
	hotKeyExists    = -9878                            // eventHotKeyExistsErr
	eventNotHandled = -9874                            // eventNotHandledErr
)

// carbon is what is used of it, for the main thread only.
type carbon struct {
	target     func() uintptr                                                                                  // GetApplicationEventTarget
	install    func(target, handler, n uintptr, kinds *[2]uint32, data uintptr, ref *uintptr) int32            // InstallEventHandler
	register   func(code, mods uint32, id uint64, target uintptr, options uint32, ref *uintptr) int32          // RegisterEventHotKey
	unregister func(ref uintptr) int32                                                                         // UnregisterEventHotKey
	parameter  func(event uintptr, name, kind uint32, actual, size uintptr, taken uintptr, id *hotKeyID) int32 // GetEventParameter
	symbolic   func(array *objc.ID) int32                                                                      // CopySymbolicHotKeys

	handler uintptr // what is told of them; 0 until there is one
	numbers uint32
	held    map[uint32]hotKey
}

// A hotKey is a combination that this process has until ctx is done.
type hotKey struct {
	ctx     context.Context
	ref     uintptr
	presses chan<- struct{}
}

var openCarbon = sync.OnceValues(func() (*carbon, error) {
	if err := cocoa(); err != nil {
		return nil, err
	}
	library, err := purego.Dlopen(hiToolbox, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return nil, err
	}
	c := &carbon{held: map[uint32]hotKey{}}
	for name, f := range map[string]any{
		"GetApplicationEventTarget": &c.target, "InstallEventHandler": &c.install, "GetEventParameter": &c.parameter,
		"RegisterEventHotKey": &c.register, "UnregisterEventHotKey": &c.unregister, "CopySymbolicHotKeys": &c.symbolic,
	} {
		if err := bind(library, name, f); err != nil {
			return nil, err
		}
	}
	return c, nil
})

// hold waits for the main thread unless it is that. To be free again is not
// waited for: the next one to be held sees to it first, as it comes there.
func hold(ctx context.Context, c Combo, presses chan<- struct{}) (free <-chan struct{}, err error) {
	k, err := openCarbon()
	if err != nil {
		return nil, errNoShortcut
	}
	soon, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	kept, drop := context.WithCancel(ctx)
	_, err = onMain(soon, func() (struct{}, error) { return struct{}{}, k.hold(kept, c, presses) })
	if err != nil {
		drop() // it may just have been given after all
	}
	freed := make(chan struct{})
	context.AfterFunc(kept, func() {
		defer drop()
		_ = later(k.sweep) // it was to be had before
		close(freed)
	})
	if err != nil {
		return nil, err
	}
	return freed, nil
}

func (k *carbon) hold(ctx context.Context, c Combo, presses chan<- struct{}) error {
	k.sweep()
	if !k.listen() {
		return errNoShortcut
	}
	key := macKeyOf(c, layoutNow())
	if key.takenBy(k.system()) {
		return about{c, ErrTaken}
	}
	k.numbers++
	id := hotKeyID{ownKeys, k.numbers}.register()
	// Others may have the same keys without being told, unless both want them
	// for themselves alone: by that it is found out. Then they are shared, for
	// a program that had them before would not hear of them any more.
	for _, options := range []uint32{exclusive, 0} {
		var ref uintptr
		switch k.register(key.code, key.mods, id, k.target(), options, &ref) {
		case 0: // noErr
		case hotKeyExists:
			return about{c, ErrTaken}
		default:
			return errNoShortcut
		}
		if options == exclusive {
			k.unregister(ref)
			continue
		}
		k.held[k.numbers] = hotKey{ctx, ref, presses}
	}
	return nil
}

// sweep gives up those that nobody wants any more.
func (k *carbon) sweep() {
	for number, h := range k.held {
		if h.ctx.Err() != nil {
			k.unregister(h.ref)
			delete(k.held, number)
		}
	}
}

// listen has macOS tell of hot keys, once for all of them.
func (k *carbon) listen() bool {
	if k.handler != 0 {
		return true
	}
	kind := [2]uint32{keyboardEvents, hotKeyPressed}
	handler := purego.NewCallback(func(_, event, _ uintptr) int {
		var id hotKeyID
		if k.parameter(event, directObject, typeHotKeyID, 0, 8, 0, &id) != 0 || id.signature != ownKeys {
			return eventNotHandled
		}
		if h, ours := k.held[id.number]; ours && h.ctx.Err() == nil {
			notice(h.presses)
		}
		return 0
	})
	return k.install(k.target(), handler, 1, &kind, 0, &k.handler) == 0
}

// system are macOS' own shortcuts, as the agent has them in the System
// Settings. The array is one of dictionaries, and ours to release.
func (k *carbon) system() (own []macShortcut) {
	var array objc.ID
	if k.symbolic(&array) != 0 {
		return nil
	}
	defer array.Send(sel("release"))
	each(array, func(entry objc.ID) {
		of := func(name string) objc.ID { return entry.Send(sel("objectForKey:"), nsString(name)) }
		own = append(own, macShortcut{
			macKey{
				objc.Send[uint32](of("kHISymbolicHotKeyCode"), sel("unsignedIntValue")),
				objc.Send[uint32](of("kHISymbolicHotKeyModifiers"), sel("unsignedIntValue")),
			},
			objc.Send[bool](of("kHISymbolicHotKeyEnabled"), sel("boolValue")),
		})
	})
	return own
}
