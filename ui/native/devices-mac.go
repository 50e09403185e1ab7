package native

import "slices"

// A macAddress says what of an object of CoreAudio's or CoreMediaIO's is asked
// for: both have the same form for it (AudioObjectPropertyAddress) and the same
// numbers.
type macAddress struct{ selector, scope, element uint32 }

// macSystem is the object that has all others (kAudioObjectSystemObject,
// kCMIOObjectSystemObject).
const macSystem = 1

// Scopes (kAudioObjectPropertyScope…).
const (
	macGlobal = 'g'<<24 | 'l'<<16 | 'o'<<8 | 'b'
	macInput  = 'i'<<24 | 'n'<<16 | 'p'<<8 | 't'
	macOutput = 'o'<<24 | 'u'<<16 | 't'<<8 | 'p'
)

// What is asked for, each of the main element, which is 0
// (AudioHardware.h, AudioHardwareBase.h, CMIOHardwareSystem.h, CMIOHardwareDevice.h).
var (
	macDevices   = macAddress{'d'<<24 | 'e'<<16 | 'v'<<8 | '#', macGlobal, 0} // kAudioHardwarePropertyDevices, kCMIOHardwarePropertyDevices
	macRunning   = macAddress{'g'<<24 | 'o'<<16 | 'n'<<8 | 'e', macGlobal, 0} // k…DevicePropertyDeviceIsRunningSomewhere: any program uses it
	macHears     = macAddress{'s'<<24 | 't'<<16 | 'm'<<8 | '#', macInput, 0}  // kAudioDevicePropertyStreams
	macPlays     = macAddress{'s'<<24 | 't'<<16 | 'm'<<8 | '#', macOutput, 0}
	macProcesses = macAddress{'p'<<24 | 'r'<<16 | 's'<<8 | '#', macGlobal, 0} // kAudioHardwarePropertyProcessObjectList, from macOS 14.2
	macRecords   = macAddress{'p'<<24 | 'i'<<16 | 'r'<<8 | 'i', macGlobal, 0} // kAudioProcessPropertyIsRunningInput
)

// heySiri is who waits for “Hey Siri”, and so has the microphone all day.
const heySiri = "com.apple.CoreSpeech"

// mostObjects is how many of them are looked at: nobody has as many.
const mostObjects = 4096

// macObjects are how CoreAudio or CoreMediaIO is asked. Neither needs a leave of
// the agent’s to tell who is at work: only to hear and to see.
type macObjects struct {
	// size is how many bytes there are of it; it is not ok where there is no such thing.
	size func(object uint32, what macAddress) (bytes uint32, ok bool)
	// read fills in as much as there is, and gives how many bytes that are.
	read func(object uint32, what macAddress, into []uint32) (bytes uint32, ok bool)
	// name is the program of a process, "" where it has none; for CoreAudio only.
	name func(process uint32) string
}

// list are the objects that another one has.
func (o macObjects) list(of uint32, what macAddress) (all []uint32, ok bool) {
	bytes, ok := o.size(of, what)
	if !ok || bytes < 4 {
		return nil, ok
	}
	const more = 16 // that come between the two questions
	all = make([]uint32, min(bytes/4+more, mostObjects))
	if bytes, ok = o.read(of, what, all); !ok {
		return nil, false
	}
	return all[:min(int(bytes/4), len(all))], true
}

// is asks for a yes or no. Of what is gone by now, and has no answer, it is no.
func (o macObjects) is(object uint32, what macAddress) bool {
	var answer [1]uint32
	bytes, ok := o.read(object, what, answer[:])
	return ok && bytes == 4 && answer[0] != 0
}

// has reports whether there is any of it.
func (o macObjects) has(object uint32, what macAddress) bool {
	bytes, ok := o.size(object, what)
	return ok && bytes > 0
}

// camera reports whether any program has a camera on; it is not ok where
// CoreMediaIO does not tell.
func (o macObjects) camera() (on, ok bool) {
	all, ok := o.list(macSystem, macDevices)
	return slices.ContainsFunc(all, func(c uint32) bool { return o.is(c, macRunning) }), ok
}

// microphone reports whether any program records; it is not ok where CoreAudio
// does not tell. Before macOS 14.2 it tells of devices only, and of one that
// plays as well, such as a headset, not which of the two it is at: that does not
// count, or music would hold every break.
func (o macObjects) microphone() (on, ok bool) {
	if all, ok := o.list(macSystem, macProcesses); ok {
		return slices.ContainsFunc(all, func(p uint32) bool { return o.is(p, macRecords) && o.name(p) != heySiri }), true
	}
	all, ok := o.list(macSystem, macDevices)
	return slices.ContainsFunc(all, func(d uint32) bool {
		return o.has(d, macHears) && !o.has(d, macPlays) && o.is(d, macRunning)
	}), ok
}
