package native

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"
)

// agentLabel is what macOS knows the start by.
const agentLabel = "io.github.levelhead.Levelhead"

// launchAgent is how macOS is told what to start: by a file in the folder of
// the agent's launch agents, which is read when they log in (launchd.plist(5)).
// There it is an agent of the graphical session alone (Aqua), and one that
// macOS does not throttle as it does others (ProcessType Interactive). Whether
// the agent has switched it off in the System Settings is not in the file;
// launchd keeps that for itself.
func launchAgent() (startFile, error) {
	home, err := os.UserHomeDir()
	if err != nil || !filepath.IsAbs(home) {
		return startFile{}, errHomeless
	}
	return startFile{
		path:  filepath.Join(home, "Library", "LaunchAgents", agentLabel+".plist"),
		says:  writeAgent,
		means: readAgent,
	}, nil
}

// translocated reports whether macOS runs the program from a place of its own,
// which is another one next time: so it does with what was downloaded and never
// moved to another folder (Gatekeeper's path randomization).
func translocated(program string) bool { return strings.Contains(program, "/AppTranslocation/") }

func writeAgent(program string) string {
	var path strings.Builder
	if err := xml.EscapeText(&path, []byte(program)); err != nil {
		return ""
	}
	return xml.Header +
		`<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">` + "\n" +
		`<plist version="1.0">` + "\n" +
		"<dict>\n" +
		"\t<key>Label</key>\n\t<string>" + agentLabel + "</string>\n" +
		"\t<key>ProgramArguments</key>\n\t<array>\n\t\t<string>" + path.String() + "</string>\n\t</array>\n" +
		"\t<key>ProcessType</key>\n\t<string>Interactive</string>\n" +
		"\t<key>RunAtLoad</key>\n\t<true/>\n" +
		"</dict>\n</plist>\n"
}

// readAgent is the program that the file has started at login, "" for none.
func readAgent(text string) string {
	var list struct {
		Dict struct {
			All []struct {
				XMLName xml.Name
				Text    string   `xml:",chardata"`
				Strings []string `xml:"string"`
			} `xml:",any"`
		} `xml:"dict"`
	}
	if xml.Unmarshal([]byte(text), &list) != nil {
		return ""
	}
	program, atLogin := "", false
	for i, key := range list.Dict.All {
		if key.XMLName.Local != "key" || i+1 == len(list.Dict.All) {
			continue
		}
		switch value := list.Dict.All[i+1]; key.Text {
		case "Disabled":
			if value.XMLName.Local == "true" {
				return ""
			}
		case "RunAtLoad":
			atLogin = value.XMLName.Local == "true"
		case "ProgramArguments":
			if len(value.Strings) > 0 {
				program = value.Strings[0]
			}
		}
	}
	if !atLogin {
		return ""
	}
	return program
}
