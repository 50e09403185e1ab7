package native

import (
	"context"
	"strings"
)

var errNoMicrophone error = unsupported("The system does not tell whether your microphone is in use: that takes a sound server, and the program pactl of the package pulseaudio-utils.")

// microphone asks PulseAudio, or PipeWire in its place, who records. Who listens
// to what is played, has paused, or draws a meter does not count.
func microphone(ctx context.Context) (bool, error) {
	out, err := said(ctx, "pactl", "list", "source-outputs")
	if err != nil {
		return false, errNoMicrophone
	}
	from := recorded(string(out))
	if len(from) == 0 {
		return false, nil
	}
	sources, err := said(ctx, "pactl", "list", "short", "sources")
	if err != nil {
		return false, errNoMicrophone
	}
	for line := range strings.Lines(string(sources)) {
		if f := strings.Split(line, "\t"); len(f) > 1 && strings.HasSuffix(f[1], ".monitor") {
			delete(from, f[0])
		}
	}
	return len(from) > 0, nil
}

// recorded are the numbers of the sources that somebody records from, in a
// list of those who do, as pactl writes it in English.
func recorded(list string) map[string]bool {
	from := map[string]bool{}
	for part := range strings.SplitSeq("\n"+list, "\nSource Output #") {
		source, counts := "", true
		for line := range strings.Lines(part) {
			name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
			value = strings.TrimSpace(value)
			switch {
			case name == "Source":
				source = value
			case name == "Corked" && value == "yes", name == "Resample method" && value == "peaks",
				strings.TrimSpace(line) == `media.name = "Peak detect"`:
				counts = false
			}
		}
		if source != "" && counts {
			from[source] = true
		}
	}
	return from
}
