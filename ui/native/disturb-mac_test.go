package native

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// noon is when the samples are looked at, and ends are around it.
var noon = time.Unix(appleEpoch+800_000_000, 0)

// record is one as macOS writes it, with the Focus that it is of and what it
// says of its end.
func record(mode, lifetime string) string {
	return `{"assertionUUID":"0D2A5E6C-0000-4000-8000-000000000001",` +
		`"assertionSource":{"assertionClientIdentifier":"com.apple.controlcenter.dnd"},` +
		`"assertionStartDateTimestamp":799999000.25,"assertionDetails":{` +
		`"assertionDetailsIdentifier":"com.apple.controlcenter.dnd","assertionDetailsReason":"user-action",` +
		`"assertionDetailsModeIdentifier":"` + mode + `"` + lifetime + `}}`
}

func records(all ...string) string {
	return `{"data":[{"storeInvalidationRecords":[{"invalidationAssertion":` + record(disturbMode, "") + `}],` +
		`"storeAssertionRecords":[` + strings.Join(all, ",") + `]}],"header":{"version":8,"timestamp":800000000.5}}`
}

func ends(at string) string {
	return `,"assertionDetailsLifetime":{"assertionDetailsLifetimeType":"date-interval",` +
		`"assertionDetailsDateIntervalLifetimeStartDateTimestamp":799999000.25,` +
		`"assertionDetailsDateIntervalLifetimeEndDateTimestamp":` + at + `}`
}

const untilEvening = `,"assertionDetailsLifetime":{"assertionDetailsLifetimeType":"schedule",` +
	`"assertionDetailsScheduleLifetimeBehavior":"expire-on-end"}`

var assertions = []struct {
	name, said string
	want       bool
}{
	{"on", records(record(disturbMode, "")), true},
	{"on until it ends by itself", records(record(disturbMode, untilEvening)), true},
	{"on for an hour", records(record(disturbMode, ends("800003600"))), true},
	{"over", records(record(disturbMode, ends("799999999.5"))), false},
	{"just over", records(record(disturbMode, ends("800000000"))), false},
	{"over, and on anew", records(record(disturbMode, ends("799999999.5")), record(disturbMode, "")), true},
	{"an end that is none", records(record(disturbMode, ends("null"))), true},
	{"an end of another form", records(record(disturbMode, ends(`"tomorrow"`))), false},
	{"an end beyond all", records(record(disturbMode, ends("1e300"))), true},
	{"another Focus", records(record("com.apple.focus.work", "")), false},
	{"sleep", records(record("com.apple.sleep.sleep-mode", untilEvening)), false},
	{"another Focus as well", records(record("com.apple.focus.work", ""), record(disturbMode, "")), true},
	{"no name", records(record("", "")), false},
	{"off", records(), false},
	{"off, as it begins", `{"data":[{}],"header":{"version":8,"timestamp":0}}`, false},
	{"in the second store", `{"data":[{},` + strings.TrimPrefix(records(record(disturbMode, "")), `{"data":[`), true},
	{"no stores", `{"data":[]}`, false},
	{"nothing", "", false},
	{"white", " \n", false},
	{"null", "null", false},
	{"a list", "[]", false},
	{"a text", `"on"`, false},
	{"cut off", records(record(disturbMode, ""))[:200], false},
	{"another form", `{"data":{"storeAssertionRecords":[` + record(disturbMode, "") + `]}}`, false},
	{"another form of records", `{"data":[{"storeAssertionRecords":{"a":1}}]}`, false},
	{"odd records", `{"data":[{"storeAssertionRecords":[null,{},{"assertionDetails":null}]}]}`, false},
	{"not text", "\x00\xff\xfe", false},
	{"deep", strings.Repeat("[", 100_000), false},
	{"huge", records(record(disturbMode, "")) + strings.Repeat(" ", mostAssertions), false},
	{"long", records(record(disturbMode, "")) + strings.Repeat(" ", mostAssertions/2), true},
}

func TestMacNotDisturb(t *testing.T) {
	for _, c := range assertions {
		folder := fstest.MapFS{assertionsFile: &fstest.MapFile{Data: []byte(c.said)}}
		if is, err := macNotDisturb(folder, noon); is != c.want || err != nil {
			t.Errorf("%s: %v, %v", c.name, is, err)
		}
	}
	if is, err := macNotDisturb(fstest.MapFS{}, noon); is || err != nil {
		t.Errorf("never turned on yet: %v, %v", is, err)
	}
	if is, err := macNotDisturb(fstest.MapFS{assertionsFile + "/x": &fstest.MapFile{}}, noon); is || err == nil || errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("a folder in its place: %v, %v", is, err)
	}
	if is, err := macNotDisturb(refusing{}, noon); is || err != errNoLook || !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("not let in: %v, %v", is, err)
	}
}

// refusing is a folder that macOS lets nobody read.
type refusing struct{}

func (refusing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

// FuzzAsserted holds that nothing that may stand there does harm, and that time
// only ever ends what is on.
func FuzzAsserted(f *testing.F) {
	for _, c := range assertions {
		if len(c.said) < 10_000 {
			f.Add([]byte(c.said), int64(100))
		}
	}
	f.Fuzz(func(t *testing.T, said []byte, seconds int64) {
		later := noon.Add(time.Duration(max(seconds, -seconds, 0)) % (100 * 365 * 24 * time.Hour))
		if asserted(said, later) && !asserted(said, noon) {
			t.Errorf("on at %v, and not before: %q", later, said)
		}
	})
}
