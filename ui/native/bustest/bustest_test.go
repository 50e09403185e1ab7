package bustest

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestNotShipped holds that no program needs this package.
func TestNotShipped(t *testing.T) {
	out, err := exec.CommandContext(t.Context(), "go", "list", "-e", "-deps", "levelhead/cmd/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := strings.Fields(string(out))
	if !slices.Contains(all, "levelhead/ui/native") {
		t.Fatal("it does not list what the programs need")
	}
	if slices.Contains(all, "levelhead/ui/native/bustest") {
		t.Error("a program needs it")
	}
}
