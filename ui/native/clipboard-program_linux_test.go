package native

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func shell(script string) clipboardProgram {
	return clipboardProgram{"/bin/sh", []string{"-c", script}, []string{"LC_ALL=en_US.UTF-8"}}
}

func TestClipboardProgramReads(t *testing.T) {
	for name, c := range map[string]struct {
		program clipboardProgram
		text    string
		err     error
	}{
		"a text":            {shell("printf 'caf\\303\\251\\n'"), "café\n", nil},
		"nothing":           {shell("true"), "", nil},
		"the locale":        {shell(`printf "$LC_ALL"`), "en_US.UTF-8", nil},
		"as much as may be": {shell("head -c 20480 /dev/zero | tr '\\0' x"), strings.Repeat("x", Longest), nil},
		"one too many":      {shell("head -c 20481 /dev/zero | tr '\\0' x"), "", ErrTooLong},
		"no end":            {shell("exec yes"), "", ErrTooLong},
		"a crash":           {shell("printf half; kill -9 $$"), "", errUnread},
		"no text":           {shell("exit 1"), "", ErrNotText},
		"a complaint":       {shell("exit 2"), "", errUnread},
		"not there":         {clipboardProgram{path: "/nowhere/pbpaste"}, "", errUnread},
	} {
		text, err := c.program.read(t.Context(), Longest)
		if text != c.text || err != c.err {
			t.Errorf("%s: %.40q, %v", name, text, err)
		}
	}
	if _, err := shell("exec yes").read(t.Context(), Pasteable); err != ErrHuge {
		t.Errorf("a paste without end: %v", err)
	}
}

// One that hangs is ended, whatever it has said by then.
func TestClipboardProgramHangs(t *testing.T) {
	for _, script := range []string{"exec sleep 600", "printf half; exec sleep 600", "printf half; exec >&-; exec sleep 600"} {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		if text, err := shell(script).read(ctx, Longest); text != "" || err != ErrSlow {
			t.Errorf("%s: %q, %v", script, text, err)
		}
		if err := shell(script).write(ctx, "Hello"); err != ErrSlow {
			t.Errorf("%s: writing: %v", script, err)
		}
		cancel()
	}
}

func TestClipboardProgramWrites(t *testing.T) {
	file := filepath.Join(t.TempDir(), "got")
	const text = "It’s “café”\n世界"
	if err := shell("cat > '"+file+"'").write(t.Context(), text); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != text {
		t.Errorf("%q, %v", got, err)
	}
	for _, p := range []clipboardProgram{shell("exit 1"), {path: "/nowhere/pbcopy"}} {
		if err := p.write(t.Context(), text); err != errUnwritten {
			t.Errorf("%s: %v", p.path, err)
		}
	}
}
