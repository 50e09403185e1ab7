package native

import (
	"slices"

	"github.com/jezek/xgb/xproto"
)

// The X server's numbers for what stands on keys.
const (
	symF1         = 0xffbe
	symScrollLock = 0xff14
	symNumLock    = 0xff7f
	symAltLeft    = 0xffe9
	symAltRight   = 0xffea
	symSuperLeft  = 0xffeb
	symSuperRight = 0xffec
)

// symbols are the numbers that stand for the Key, any of them.
func symbols(key string) []xproto.Keysym {
	switch {
	case key == "Space":
		return []xproto.Keysym{' '}
	case len(key) > 1: // F1 to F12
		n := xproto.Keysym(0)
		for _, digit := range key[1:] {
			n = 10*n + xproto.Keysym(digit-'0')
		}
		return []xproto.Keysym{symF1 + n - 1}
	case key[0] >= 'A':
		return []xproto.Keysym{xproto.Keysym(key[0] + 'a' - 'A'), xproto.Keysym(key[0])}
	}
	return []xproto.Keysym{xproto.Keysym(key[0])}
}

// A layout is what stands on the keys: for each, in columns, by itself, with
// Shift, and so on for a second alphabet.
type layout struct {
	first   xproto.Keycode
	columns int
	symbols []xproto.Keysym
	// held are the keys that count as held ones, as many for each of the eight.
	held    []xproto.Keycode
	perHeld int
}

// find is the combination on this keyboard, once for each state of the locks.
func (g *keyGrab) find() ([]keyState, error) {
	setup := xproto.Setup(g.conn)
	asked := xproto.GetKeyboardMapping(g.conn, setup.MinKeycode, byte(setup.MaxKeycode-setup.MinKeycode+1))
	held, err := xproto.GetModifierMapping(g.conn).Reply()
	if err != nil {
		return nil, errNoShortcut
	}
	all, err := asked.Reply()
	if err != nil {
		return nil, errNoShortcut
	}
	l := layout{
		first: setup.MinKeycode, columns: int(all.KeysymsPerKeycode), symbols: all.Keysyms,
		held: held.Keycodes, perHeld: int(held.KeycodesPerModifier),
	}
	key, ok := l.key(symbols(g.combo.Key))
	if !ok {
		return nil, about{g.combo, ErrNoSuchKey}
	}
	var keys []keyState
	for _, locks := range l.locks() {
		keys = append(keys, keyState{key, l.mods(g.combo) | locks})
	}
	slices.SortFunc(keys, func(a, b keyState) int { return int(a.mods) - int(b.mods) })
	return slices.Compact(keys), nil
}

// key is the key that has one of the symbols in the earliest column: it may
// stand in several, and people with two alphabets press it in either.
func (l layout) key(symbols []xproto.Keysym) (key xproto.Keycode, ok bool) {
	for column := range l.columns {
		for at := column; at < len(l.symbols); at += l.columns {
			if slices.Contains(symbols, l.symbols[at]) {
				return l.first + xproto.Keycode(at/l.columns), true
			}
		}
	}
	return 0, false
}

// mod is the bit by which the server knows that one of the keys with these
// symbols is held, 0 where none of them counts as such.
func (l layout) mod(symbols ...xproto.Keysym) uint16 {
	for _, symbol := range symbols {
		for i, key := range l.held {
			from := (int(key) - int(l.first)) * l.columns
			if key == 0 || from < 0 || from+l.columns > len(l.symbols) {
				continue
			}
			if slices.Contains(l.symbols[from:from+l.columns], symbol) {
				return 1 << (i / l.perHeld)
			}
		}
	}
	return 0
}

func (l layout) mods(c Combo) (mods uint16) {
	if c.Ctrl {
		mods |= xproto.ModMaskControl
	}
	if c.Shift {
		mods |= xproto.ModMaskShift
	}
	if c.Alt {
		mods |= orElse(l.mod(symAltLeft, symAltRight), xproto.ModMask1)
	}
	if c.Super {
		mods |= orElse(l.mod(symSuperLeft, symSuperRight), xproto.ModMask4)
	}
	return mods
}

func orElse(mod, usual uint16) uint16 {
	if mod == 0 {
		return usual
	}
	return mod
}

// locks are all the states that Caps Lock, Num Lock and Scroll Lock can be in.
func (l layout) locks() []uint16 {
	states := []uint16{0}
	for _, lock := range []uint16{xproto.ModMaskLock, l.mod(symNumLock), l.mod(symScrollLock)} {
		if lock == 0 {
			continue
		}
		for _, s := range slices.Clone(states) {
			states = append(states, s|lock)
		}
	}
	return states
}
