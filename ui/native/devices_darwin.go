package native

import (
	"context"
	"sync"

	"github.com/ebitengine/purego"
	"github.com/ebitengine/purego/objc"
)

const (
	coreAudio   = "/System/Library/Frameworks/CoreAudio.framework/CoreAudio"
	coreMediaIO = "/System/Library/Frameworks/CoreMediaIO.framework/CoreMediaIO"
)

// macBundle is kAudioProcessPropertyBundleID: a CFString, ours to release.
var macBundle = macAddress{'p'<<24 | 'b'<<16 | 'i'<<8 | 'd', macGlobal, 0}

// sizeOf is AudioObjectGetPropertyDataSize or CMIOObjectGetPropertyDataSize.
type sizeOf func(object uint32, what *macAddress, qualifierSize uint32, qualifier uintptr, bytes *uint32) int32

func (f sizeOf) size(object uint32, what macAddress) (bytes uint32, ok bool) {
	ok = f(object, &what, 0, 0, &bytes) == 0
	return bytes, ok
}

// objects opens a framework whose functions for this begin with prefix: data is
// the one that reads.
func objects(framework, prefix string, data any) (o macObjects, err error) {
	library, err := purego.Dlopen(framework, purego.RTLD_LAZY|purego.RTLD_GLOBAL)
	if err != nil {
		return o, err
	}
	var size sizeOf
	if err := bind(library, prefix+"GetPropertyDataSize", &size); err != nil {
		return o, err
	}
	o.size = size.size
	return o, bind(library, prefix+"GetPropertyData", data)
}

// audio asks CoreAudio; cameras asks CoreMediaIO. Both answer on any thread.
var audio = sync.OnceValues(func() (macObjects, error) {
	var data func(object uint32, what *macAddress, qualifierSize uint32, qualifier uintptr, bytes, into *uint32) int32 // AudioObjectGetPropertyData
	o, err := objects(coreAudio, "AudioObject", &data)
	if err != nil {
		return o, err
	}
	o.read = func(object uint32, what macAddress, into []uint32) (bytes uint32, ok bool) {
		bytes = uint32(4 * len(into)) // the room that there is, and then what is in it
		ok = data(object, &what, 0, 0, &bytes, &into[0]) == 0
		return bytes, ok
	}
	o.name = func(process uint32) (name string) {
		var s [2]uint32 // its address
		if bytes, ok := o.read(process, macBundle, s[:]); !ok || bytes != 8 {
			return ""
		}
		pooled(func() {
			id := objc.ID(uint64(s[1])<<32 | uint64(s[0]))
			name = text(id)
			id.Send(sel("release"))
		})
		return name
	}
	return o, cocoa() // which has the strings
})

var cameras = sync.OnceValues(func() (macObjects, error) {
	var data func(object uint32, what *macAddress, qualifierSize uint32, qualifier uintptr, room uint32, bytes, into *uint32) int32 // CMIOObjectGetPropertyData
	o, err := objects(coreMediaIO, "CMIOObject", &data)
	if err != nil {
		return o, err
	}
	o.read = func(object uint32, what macAddress, into []uint32) (bytes uint32, ok bool) {
		ok = data(object, &what, 0, 0, uint32(4*len(into)), &bytes, &into[0]) == 0
		return bytes, ok
	}
	return o, nil
})

func camera(context.Context) (bool, error) { return asked(cameras, macObjects.camera) }

func microphone(context.Context) (bool, error) { return asked(audio, macObjects.microphone) }

// asked puts a question to one of them.
func asked(of func() (macObjects, error), question func(macObjects) (yes, ok bool)) (bool, error) {
	o, err := of()
	if err != nil {
		return false, errNoSign
	}
	yes, ok := question(o)
	if !ok {
		return false, errNoSign
	}
	return yes, nil
}
