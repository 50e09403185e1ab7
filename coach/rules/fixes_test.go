package rules

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// corpusDir names a further folder of labelled replies for TestFixes, such as
// real ones, which are not ours to publish.
const corpusDir = "LEVELHEAD_CORPUS"

// TestFixes makes every fix of every finding in every labelled text: its own
// rule accepts what comes out, and no other rule newly minds it.
func TestFixes(t *testing.T) {
	dirs := []string{"../model/testdata"}
	if more := os.Getenv(corpusDir); more != "" {
		dirs = append(dirs, more)
	}
	for _, file := range labelled(t, dirs) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			fixes := 0
			for customer, text := range replies(t, file) {
				if testing.Short() && fixes > 200 {
					break
				}
				fixes += mendEach(t, customer, text)
			}
			t.Logf("%d fixes", fixes)
		})
	}
}

// labelled lists the files of labelled texts in dirs, however deep.
func labelled(t *testing.T, dirs []string) (files []string) {
	t.Helper()
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() && filepath.Ext(path) == ".jsonl" && filepath.Base(filepath.Dir(path)) != "moods" {
				files = append(files, path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// replies gives the texts of a file with the message that each answers.
func replies(t *testing.T, file string) func(yield func(customer, text string) bool) {
	return func(yield func(customer, text string) bool) {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<20)
		for in.Scan() {
			var line struct{ Text, Customer, Reply string }
			if err := json.Unmarshal(in.Bytes(), &line); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			if !yield(line.Customer, line.Text+line.Reply) {
				return
			}
		}
		if err := in.Err(); err != nil {
			t.Fatal(err)
		}
	}
}

// mendEach makes each fix in a text by itself and looks at what comes out.
func mendEach(t *testing.T, customer, text string) (fixes int) {
	c := check.Case{Second: Second}
	if customer != "" {
		c.Customer = draft.Parse(customer)
	}
	before := check.Run(All(), draft.Parse(text), c)
	for _, f := range before.Findings {
		for _, x := range f.Fixes {
			fixes++
			out := x.Apply(text)
			after := check.Run(All(), draft.Parse(out), c)
			for _, wrong := range worse(before, after, f.Rule) {
				t.Errorf("%s: %s\n\tfrom %q\n\tto   %q", f.Rule.ID, wrong, text, out)
			}
		}
	}
	return fixes
}

// worse says what is wrong with a reply after a fix of one rule's finding.
func worse(before, after *check.Report, mended *check.Rule) (wrong []string) {
	had := map[string]int{}
	for _, f := range before.Findings {
		had[f.Key(before.Draft.Text)]++
	}
	for _, f := range after.Findings {
		had[f.Key(after.Draft.Text)]--
		if n := had[f.Key(after.Draft.Text)]; n < 0 && f.Rule != mended && f.Rule.Weight != check.Hint && !f.Missing() {
			wrong = append(wrong, fmt.Sprintf("the fix brings in %s: %q", f.Rule.ID, f.At.In(after.Draft.Text)))
		}
	}
	state := func(r *check.Report, rule *check.Rule) check.Item {
		return r.Items[slices.IndexFunc(r.Items, func(i check.Item) bool { return i.Rule == rule })]
	}
	b, a := state(before, mended), state(after, mended)
	switch {
	case mended.Kind == check.Say && a.State != check.Said:
		wrong = append(wrong, "it is still missing after the fix")
	case mended.Kind == check.Avoid && len(a.At) >= len(b.At):
		var still []string
		for _, at := range a.At {
			still = append(still, at.In(after.Draft.Text))
		}
		wrong = append(wrong, fmt.Sprintf("it is still found after the fix: %q", strings.Join(still, "; ")))
	}
	for _, i := range before.Items {
		if i.Rule != mended && i.Rule.Kind == check.Say && i.State == check.Said && state(after, i.Rule).State != check.Said {
			wrong = append(wrong, i.Rule.ID+" is no longer said")
		}
	}
	return wrong
}
