package native

import (
	"strings"
	"testing"
	"testing/quick"
)

// odd are programs whose folders are called as nobody expects.
var odd = []string{
	"/usr/bin/levelhead",
	"/home/zoë/My Programs/levelhead",
	"/opt/“level” head/世界/levelhead",
	`/opt/a"b/levelhead`,
	`/opt/back\slash\\twice\n/levelhead`,
	"/opt/back`tick$HOME/$(id)/levelhead",
	"/opt/100%/50%f%%u/levelhead",
	"/opt/new\nline\ttab\rreturn/levelhead",
	"/opt/ends with space /levelhead ",
	"/opt/<b>&amp;'/levelhead",
	"/opt/#[Desktop Entry]/;/~/*?/levelhead",
}

func TestStartFilesSay(t *testing.T) {
	for _, program := range odd {
		if got := readEntry(writeEntry(program)); got != program {
			t.Errorf("a desktop starts %q, not %q:\n%s", got, program, writeEntry(program))
		}
		if got := readAgent(writeAgent(program)); got != program {
			t.Errorf("macOS starts %q, not %q:\n%s", got, program, writeAgent(program))
		}
	}
	for _, program := range []string{"/opt/a=b/levelhead", "/opt/\xff/levelhead"} {
		if got := writeEntry(program); got != "" {
			t.Errorf("%q: a desktop refuses\n%s", program, got)
		}
	}
	for _, program := range []string{"/opt/\xff/levelhead", "/opt/\x01/levelhead"} {
		if got := readAgent(writeAgent(program)); got == program {
			t.Errorf("%q: XML has no such letters", program)
		}
	}
}

// Exec is quoted as the specification says, letter by letter.
func TestEntryQuotes(t *testing.T) {
	for program, want := range map[string]string{
		"/usr/bin/levelhead": `Exec="/usr/bin/levelhead"`,
		"/a b/levelhead":     `Exec="/a b/levelhead"`,
		`/a"b/levelhead`:     `Exec="/a\\"b/levelhead"`,
		`/a\b/levelhead`:     `Exec="/a\\\\b/levelhead"`,
		"/a`$b/levelhead":    "Exec=\"/a\\\\`\\\\$b/levelhead\"",
		"/a%b/levelhead":     `Exec="/a%%b/levelhead"`,
	} {
		if text := writeEntry(program); !strings.Contains(text, "\n"+want+"\n") {
			t.Errorf("want %s in\n%s", want, text)
		}
	}
}

func TestReadEntry(t *testing.T) {
	const head = "[Desktop Entry]\nType=Application\n"
	for name, c := range map[string]struct{ text, want string }{
		"plain":         {head + "Exec=/usr/bin/levelhead\n", "/usr/bin/levelhead"},
		"arguments":     {head + "Exec=/usr/bin/levelhead --quiet %U\n", "/usr/bin/levelhead"},
		"quoted":        {head + `Exec="/opt/my head/levelhead" -x` + "\n", "/opt/my head/levelhead"},
		"a name":        {head + "Exec=env A=b levelhead\n", "env"},
		"spaces":        {"  [Desktop Entry]\r\n Exec = levelhead \r\n", "levelhead"},
		"hidden":        {head + "Exec=levelhead\nHidden=true\n", ""},
		"hidden, bare":  {head + "Hidden=true\n", ""},
		"not hidden":    {head + "Exec=levelhead\nHidden=false\n", "levelhead"},
		"off in GNOME":  {head + "Exec=levelhead\nX-GNOME-Autostart-enabled=false\n", ""},
		"on in GNOME":   {head + "Exec=levelhead\nX-GNOME-Autostart-enabled=true\n", "levelhead"},
		"another group": {head + "Exec=levelhead\n[Desktop Action x]\nHidden=true\nExec=other\n", "levelhead"},
		"a comment":     {head + "#Hidden=true\nExec=levelhead\n", "levelhead"},
		"no program":    {head, ""},
		"no end":        {head + `Exec="/opt/levelhead` + "\n", ""},
		"no group":      {"Exec=levelhead\n", ""},
		"nothing":       {"", ""},
		"bytes":         {"\x00\xff=\n[", ""},
	} {
		if got := readEntry(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestReadAgent(t *testing.T) {
	whole := writeAgent("/Applications/Levelhead.app/Contents/MacOS/levelhead")
	for name, c := range map[string]struct {
		text string
		on   bool
	}{
		"as written":   {whole, true},
		"disabled":     {strings.Replace(whole, "<dict>", "<dict><key>Disabled</key><true/>", 1), false},
		"not disabled": {strings.Replace(whole, "<dict>", "<dict><key>Disabled</key><false/>", 1), true},
		"not at login": {strings.Replace(whole, "<true/>", "<false/>", 1), false},
		"no program":   {strings.Replace(whole, "ProgramArguments", "Program", 1), false},
		"cut off":      {whole[:len(whole)/2], false},
		"a key alone":  {"<plist><dict><key>RunAtLoad</key></dict></plist>", false},
		"binary":       {"bplist00\x00\xff", false},
		"nothing":      {"", false},
	} {
		if got := readAgent(c.text); (got != "") != c.on {
			t.Errorf("%s: starts %q", name, got)
		}
	}
}

func TestTranslocated(t *testing.T) {
	for program, want := range map[string]bool{
		"/private/var/folders/zz/T/AppTranslocation/6E2C/d/Levelhead.app/Contents/MacOS/levelhead": true,
		"/Applications/Levelhead.app/Contents/MacOS/levelhead":                                     false,
		"/Users/zoë/AppTranslocation":                                                              false,
	} {
		if translocated(program) != want {
			t.Errorf("%s: want %v", program, want)
		}
	}
}

// The file is as launchd.plist(5) has it.
func TestAgentSays(t *testing.T) {
	const want = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>io.github.levelhead.Levelhead</string>
	<key>ProgramArguments</key>
	<array>
		<string>/Applications/R&amp;D &lt;1&gt;/Levelhead.app/Contents/MacOS/levelhead</string>
	</array>
	<key>ProcessType</key>
	<string>Interactive</string>
	<key>RunAtLoad</key>
	<true/>
</dict>
</plist>
`
	if got := writeAgent("/Applications/R&D <1>/Levelhead.app/Contents/MacOS/levelhead"); got != want {
		t.Errorf("it is\n%s", got)
	}
}

// Whatever a path holds, the file says that path or nothing.
func TestStartFilesAnyPath(t *testing.T) {
	same := func(path string) bool {
		entry, agent := writeEntry("/"+path), writeAgent("/"+path)
		return (entry == "" || readEntry(entry) == "/"+path) && readAgent(agent) != ""
	}
	if err := quick.Check(same, nil); err != nil {
		t.Error(err)
	}
}

func FuzzReadEntry(f *testing.F) {
	for _, program := range odd {
		f.Add(writeEntry(program))
		f.Add(writeAgent(program))
		f.Add(program)
	}
	f.Add("[Desktop Entry]\nExec=\"\\\\")
	f.Fuzz(func(t *testing.T, text string) {
		_, _ = readEntry(text), readAgent(text)
		if entry := writeEntry(text); entry != "" && !strings.ContainsRune(text, 0) && readEntry(entry) != text {
			t.Errorf("a desktop starts %q, not %q", readEntry(entry), text)
		}
	})
}
