package native

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// desktopEntry is how the desktops of freedesktop.org are told what to start:
// by a file in the folder “autostart” of the agent's configuration.
// https://specifications.freedesktop.org/autostart-spec/latest/
func desktopEntry() (startFile, error) {
	dir := os.Getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) { // then it is to be ignored
		home, err := os.UserHomeDir()
		if err != nil || !filepath.IsAbs(home) {
			return startFile{}, errHomeless
		}
		dir = filepath.Join(home, ".config")
	}
	return startFile{path: filepath.Join(dir, "autostart", "levelhead.desktop"), says: writeEntry, means: readEntry}, nil
}

func writeEntry(program string) string {
	if strings.Contains(program, "=") || !utf8.ValidString(program) {
		return "" // the desktop would refuse it
	}
	return "[Desktop Entry]\n" +
		"Type=Application\n" +
		"Version=1.0\n" +
		"Name=Levelhead\n" +
		"Comment=A coach for replies to upset customers\n" +
		"Icon=levelhead\n" +
		"Exec=" + escapes.Replace(quote(program)) + "\n" +
		"Terminal=false\n" +
		"StartupNotify=false\n"
}

// readEntry is the program that the entry starts, "" for none: the agent may
// have switched it off in the desktop's settings, which is noted in the file.
func readEntry(text string) string {
	program, in := "", false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			in = line == "[Desktop Entry]"
			continue
		}
		key, value, found := strings.Cut(line, "=")
		if !in || !found || strings.HasPrefix(line, "#") {
			continue
		}
		switch key, value := strings.TrimSpace(key), strings.TrimSpace(value); key {
		case "Hidden":
			if value == "true" {
				return ""
			}
		case "X-GNOME-Autostart-enabled":
			if value == "false" {
				return ""
			}
		case "Exec":
			program = unquote(unescapes.Replace(value))
		}
	}
	return program
}

// Exec is a string, in which a backslash stands before what it means; and what
// that gives is a command, in which quoted words have backslashes again. A “%”
// would stand for what is opened with the program.
var (
	escapes   = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\t", `\t`, "\r", `\r`)
	unescapes = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\t`, "\t", `\r`, "\r", `\s`, " ")
	quotes    = strings.NewReplacer(`"`, `\"`, "`", "\\`", `$`, `\$`, `\`, `\\`, `%`, `%%`)
)

func quote(word string) string { return `"` + quotes.Replace(word) + `"` }

// unquote is the first word of the command, or "".
func unquote(command string) string {
	var word strings.Builder
	quoted := strings.HasPrefix(command, `"`)
	command = strings.TrimPrefix(command, `"`)
	for i := 0; i < len(command); i++ {
		c := command[i]
		switch {
		case quoted && c == '"', !quoted && (c == ' ' || c == '\t'):
			return word.String()
		case (quoted && c == '\\' || c == '%') && i+1 < len(command):
			i++
			c = command[i]
		}
		word.WriteByte(c)
	}
	if quoted {
		return "" // it has no end
	}
	return word.String()
}
