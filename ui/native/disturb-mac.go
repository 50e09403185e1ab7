package native

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"time"
)

var errNoLook error = unsupported("macOS does not let Levelhead see whether Do Not Disturb is on. " +
	"Allow it in System Settings, under Privacy & Security and Full Disk Access.")

const (
	// assertionsFile is where macOS 12 and later notes who has turned on which
	// Focus, in ~/Library/DoNotDisturb/DB. Apple does not document it; many
	// programs go by it, for there is no other way.
	assertionsFile = "Assertions.json"
	// mostAssertions is more than it ever says, in bytes.
	mostAssertions = 1 << 20
)

// disturbMode is the Focus that is Do Not Disturb. The others do not count: one
// for work is on all day, and then no break would ever come.
const disturbMode = "com.apple.donotdisturb.mode.default"

// appleEpoch is the beginning of 2001 in Unix's seconds, from which Apple counts.
const appleEpoch = 978307200

// macNotDisturb reports whether Do Not Disturb is on, as far as macOS' folder for
// that tells: what comes on by itself at set hours may not stand there. What is
// not understood counts as off. The error is errNoLook where macOS does not let
// the file be read.
func macNotDisturb(folder fs.FS, now time.Time) (bool, error) {
	f, err := folder.Open(assertionsFile)
	if err != nil {
		return false, notRead(err)
	}
	defer f.Close()
	said, err := io.ReadAll(io.LimitReader(f, mostAssertions+1))
	if err != nil || len(said) > mostAssertions {
		return false, notRead(err)
	}
	return asserted(said, now), nil
}

// notRead is why the file was not read: nothing, where none has been written yet.
func notRead(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case errors.Is(err, fs.ErrPermission):
		return errNoLook
	}
	return err
}

// A lifetime is how long a Focus stays on, in Apple's seconds. Without an end it
// is on until somebody or something turns it off, which takes the record away.
type lifetime struct {
	End *float64 `json:"assertionDetailsDateIntervalLifetimeEndDateTimestamp"`
}

func (l lifetime) over(now time.Time) bool {
	return l.End != nil && *l.End <= float64(now.Unix()-appleEpoch)
}

// asserted reports whether a record says that Do Not Disturb is on now.
func asserted(said []byte, now time.Time) bool {
	var file struct {
		Data []struct {
			Records []struct {
				Details struct {
					Mode     string   `json:"assertionDetailsModeIdentifier"`
					Lifetime lifetime `json:"assertionDetailsLifetime"`
				} `json:"assertionDetails"`
			} `json:"storeAssertionRecords"`
		} `json:"data"`
	}
	if json.Unmarshal(said, &file) != nil {
		return false
	}
	for _, store := range file.Data {
		for _, r := range store.Records {
			if r.Details.Mode == disturbMode && !r.Details.Lifetime.over(now) {
				return true
			}
		}
	}
	return false
}
