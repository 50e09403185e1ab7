package native

import "os"

var errNoPlayer error = unsupported("The program afplay, which belongs to macOS, is not there, so there are no sounds.")

var players = []player{{"afplay", nil}}

// soundFile is in the system's place for files of a moment: afplay looks at the
// ending of a name.
func soundFile(wave []byte) (file, error) {
	f, err := os.CreateTemp("", "levelhead-*.wav")
	if err != nil {
		return file{}, err
	}
	remove := func() { os.Remove(f.Name()) }
	_, err = f.Write(wave)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		remove()
		return file{}, err
	}
	return file{path: f.Name(), done: remove}, nil
}
