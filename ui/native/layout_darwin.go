package native

import (
	"sync"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

// A keyboard is what Text Input Sources and Unicode Utilities tell of the
// layout (TextInputSources.h, UnicodeUtilities.h). It is for the main thread.
type keyboard struct {
	current   func() objc.ID                                                                                                                          // TISCopyCurrentASCIICapableKeyboardLayoutInputSource
	property  func(source objc.ID, name uintptr) objc.ID                                                                                              // TISGetInputSourceProperty
	kind      func() uint8                                                                                                                            // LMGetKbdType
	translate func(layout uintptr, code, action uint16, held, kind, options uint32, dead *uint32, most uintptr, n *uintptr, letters *[4]uint16) int32 // UCKeyTranslate

	layoutData uintptr // kTISPropertyUnicodeKeyLayoutData
}

var openKeyboard = sync.OnceValues(func() (*keyboard, error) {
	library, err := purego.Dlopen(hiToolbox, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return nil, err
	}
	k := new(keyboard)
	for name, f := range map[string]any{
		"TISCopyCurrentASCIICapableKeyboardLayoutInputSource": &k.current, "TISGetInputSourceProperty": &k.property,
		"LMGetKbdType": &k.kind, "UCKeyTranslate": &k.translate,
	} {
		if err := bind(library, name, f); err != nil {
			return nil, err
		}
	}
	data, err := symbol(library, "kTISPropertyUnicodeKeyLayoutData")
	if err != nil {
		return nil, err
	}
	k.layoutData = word(data)
	return k, nil
})

// layoutNow says what each key types by itself in the layout that is on now,
// or in the one with Latin letters that goes with it; nil where that is not to
// be had. It is for the main thread. Another layout that is put on later makes
// no difference to keys that are held already.
func layoutNow() func(code uint32) string {
	k, err := openKeyboard()
	if err != nil {
		return nil
	}
	source := k.current()
	if source == 0 {
		return nil
	}
	defer source.Send(sel("release"))
	data := k.property(source, k.layoutData) // an NSData, the source's own
	if data == 0 {
		return nil
	}
	layout, kind := uintptr(data.Send(sel("bytes"))), uint32(k.kind())
	typed := make([]string, 128)
	for code := range typed {
		const (
			display    = 3 // kUCKeyActionDisplay
			noDeadKeys = 1 // kUCKeyTranslateNoDeadKeysMask
		)
		var dead uint32
		var n uintptr
		var letters [4]uint16
		if k.translate(layout, uint16(code), display, 0, kind, noDeadKeys, &dead, uintptr(len(letters)), &n, &letters) == 0 &&
			n == 1 && letters[0] < 0x80 {
			typed[code] = string(rune(letters[0]))
		}
	}
	return func(code uint32) string { return typed[code] }
}
