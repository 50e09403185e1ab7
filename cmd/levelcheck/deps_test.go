package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// imports lists the imports of every package that goes into those of the
// pattern, as built without cgo.
func imports(t *testing.T, pattern string) map[string][]string {
	t.Helper()
	c := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", "{{.ImportPath}} {{join .Imports ` `}}", pattern)
	c.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := c.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string][]string{}
	for l := range strings.Lines(string(out)) {
		f := strings.Fields(l)
		all[f[0]] = f[1:]
	}
	return all
}

// TestDeps holds that the core has no network, starts no programs and knows no
// window, and that this command has no window and speaks to nobody either. Its
// library for flags knows what an IP address looks like, for which it imports
// net; nothing else may.
func TestDeps(t *testing.T) {
	core := imports(t, "levelhead/coach/...")
	if len(core) < 10 {
		t.Fatalf("only %d packages", len(core))
	}
	for p := range core {
		switch {
		case p == "net", p == "os/exec", p == "plugin", strings.HasPrefix(p, "net/"), strings.HasPrefix(p, "fyne.io/"), strings.Contains(p, "runtime/cgo"):
			t.Errorf("%s is among what coach needs", p)
		}
	}
	for p, needs := range imports(t, "levelhead/cmd/levelcheck") {
		switch {
		case p == "os/exec", p == "net/http", p == "crypto/tls", strings.HasPrefix(p, "fyne.io/"), strings.Contains(p, "runtime/cgo"):
			t.Errorf("%s is among what levelcheck needs", p)
		}
		for _, n := range needs {
			if n == "net" && p != "github.com/spf13/pflag" {
				t.Errorf("%s imports net", p)
			}
		}
	}
}
