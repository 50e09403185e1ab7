package native

import (
	"encoding/binary"
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// Programs such as password keepers ask by the formats they offer to be left
// alone. forbids ask so by being there, and permits by holding a 0.
// https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
var (
	forbids = []string{"ExcludeClipboardContentFromMonitorProcessing", "Clipboard Viewer Ignore"}
	permits = []string{"CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}
)

// marked reports whether the owner of the clipboard, which is open, wants it
// left alone.
func marked() bool {
	return slices.ContainsFunc(forbids, func(name string) bool { return offered(register(name)) }) ||
		slices.ContainsFunc(permits, func(name string) bool {
			format := register(name)
			if !offered(format) {
				return false
			}
			says, done, ok := data(format)
			if !ok {
				return true // it says something about it, whatever that is
			}
			defer done()
			return len(says) < 4 || binary.LittleEndian.Uint32(says) == 0
		})
}

// decode is a text of the clipboard, which ends at its first NUL or where its
// bytes do, and of which nothing is copied when it has more bytes than most.
func decode(bytes []byte, most int) (string, error) {
	letters := make([]uint16, 0, min(len(bytes)/2, most+1))
	for ; len(bytes) >= 2; bytes = bytes[2:] {
		c := binary.LittleEndian.Uint16(bytes)
		if c == 0 {
			break
		}
		if len(letters) > most { // each gives a byte or more
			return "", tooLong(most)
		}
		letters = append(letters, c)
	}
	text := make([]byte, 0, len(letters))
	for _, r := range utf16.Decode(letters) { // half a letter gives U+FFFD
		text = utf8.AppendRune(text, r)
	}
	return string(text), nil
}
