package native

import (
	"maps"
	"slices"
	"testing"
)

// standIn answers as CoreAudio and CoreMediaIO do, of objects that have numbers
// by what is asked for.
type standIn map[uint32]map[macAddress][]uint32

func (s standIn) objects(names map[uint32]string) macObjects {
	return macObjects{
		size: func(object uint32, what macAddress) (uint32, bool) {
			has, ok := s[object][what]
			return uint32(4 * len(has)), ok
		},
		read: func(object uint32, what macAddress, into []uint32) (uint32, bool) {
			has, ok := s[object][what]
			return uint32(4 * copy(into, has)), ok
		},
		name: func(process uint32) string { return names[process] },
	}
}

// A one is an object with these properties.
type one = map[macAddress][]uint32

func TestMacCamera(t *testing.T) {
	for name, c := range map[string]struct {
		there  standIn
		on, ok bool
	}{
		"nobody to ask": {},
		"none":          {standIn{macSystem: one{macDevices: {}}}, false, true},
		"off":           {standIn{macSystem: one{macDevices: {7}}, 7: one{macRunning: {0}}}, false, true},
		"on":            {standIn{macSystem: one{macDevices: {7}}, 7: one{macRunning: {1}}}, true, true},
		"the second":    {standIn{macSystem: one{macDevices: {7, 8}}, 7: one{macRunning: {0}}, 8: one{macRunning: {1}}}, true, true},
		"one just gone": {standIn{macSystem: one{macDevices: {7, 8}}, 8: one{macRunning: {1}}}, true, true},
		"all just gone": {standIn{macSystem: one{macDevices: {7, 8}}}, false, true},
		"no answer":     {standIn{macSystem: one{macDevices: {7}}, 7: one{macRunning: {}}}, false, true},
	} {
		if on, ok := c.there.objects(nil).camera(); on != c.on || ok != c.ok {
			t.Errorf("%s: %v, %v", name, on, ok)
		}
	}
}

func TestMacMicrophone(t *testing.T) {
	names := map[uint32]string{1: "x", 3: "com.example.call", 4: heySiri}
	// Devices as before macOS 14.2.
	mic := func(runs uint32) one { return one{macHears: {50}, macRunning: {runs}} }
	speaker := one{macPlays: {51}, macRunning: {1}}
	headset := one{macHears: {50}, macPlays: {51}, macRunning: {1}}
	devices := func(all ...one) standIn {
		s := standIn{macSystem: one{macDevices: {}}}
		for n, d := range all {
			number := uint32(60 + n)
			s[macSystem][macDevices] = append(s[macSystem][macDevices], number)
			s[number] = d
		}
		return s
	}
	with := func(s standIn, processes standIn) standIn {
		all := maps.Clone(s)
		maps.Copy(all, processes)
		all[macSystem] = maps.Clone(s[macSystem])
		all[macSystem][macProcesses] = slices.DeleteFunc(slices.Sorted(maps.Keys(processes)), func(n uint32) bool { return n == macSystem })
		return all
	}
	for name, c := range map[string]struct {
		there  standIn
		on, ok bool
	}{
		"nobody to ask":            {},
		"no device":                {devices(), false, true},
		"before, off":              {devices(mic(0), speaker), false, true},
		"before, on":               {devices(speaker, mic(1)), true, true},
		"before, music":            {devices(mic(0), headset), false, true},
		"before, an odd device":    {devices(one{}), false, true},
		"no process":               {with(devices(mic(1)), nil), false, true},
		"nobody records":           {with(devices(mic(0)), standIn{3: one{macRecords: {0}}}), false, true},
		"a call":                   {with(devices(headset), standIn{3: one{macRecords: {1}}}), true, true},
		"music":                    {with(devices(headset), standIn{3: one{macRecords: {0}}}), false, true},
		"Siri waits":               {with(devices(mic(1)), standIn{4: one{macRecords: {1}}}), false, true},
		"Siri waits during a call": {with(devices(mic(1)), standIn{3: one{macRecords: {1}}, 4: one{macRecords: {1}}}), true, true},
		"one without a name":       {with(devices(mic(1)), standIn{9: one{macRecords: {1}}}), true, true},
		"one just gone":            {with(devices(mic(0)), standIn{9: one{}}), false, true},
	} {
		if on, ok := c.there.objects(names).microphone(); on != c.on || ok != c.ok {
			t.Errorf("%s: %v, %v", name, on, ok)
		}
	}
}

// What is told of sizes may be anything, and another thing a moment later.
func TestMacList(t *testing.T) {
	for name, c := range map[string]struct {
		size, read uint32 // in bytes
		gone       bool   // when it is read
		want       int
		ok         bool
	}{
		"none":             {0, 0, false, 0, true},
		"less than one":    {3, 3, false, 0, true},
		"two":              {8, 8, false, 2, true},
		"two and a half":   {10, 10, false, 2, true},
		"fewer by now":     {8, 4, false, 1, true},
		"more by now":      {8, 16, false, 4, true},
		"many more by now": {8, 1 << 20, false, 18, true},
		"huge":             {1<<32 - 1, 1<<32 - 1, false, mostObjects, true},
		"huge, but is not": {1<<32 - 1, 4, false, 1, true},
		"gone":             {8, 8, true, 0, false},
	} {
		o := macObjects{
			size: func(uint32, macAddress) (uint32, bool) { return c.size, true },
			read: func(uint32, macAddress, []uint32) (uint32, bool) { return c.read, !c.gone },
		}
		if all, ok := o.list(macSystem, macDevices); len(all) != c.want || ok != c.ok {
			t.Errorf("%s: %d, %v", name, len(all), ok)
		}
	}
}
