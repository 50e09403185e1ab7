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

// TestFixes makes every fix that is shown for every finding in every labelled
// text: its own rule accepts what comes out, no other rule newly minds it, and
// whatever was said is said still, as far as the
// sentence that said it is there as it was. Of all fixes that rules offer, nearly all
// hold so and are shown. The same is so of all safe fixes made together.
func TestFixes(t *testing.T) {
	dirs := []string{"../model/testdata"}
	if more := os.Getenv(corpusDir); more != "" {
		dirs = append(dirs, more)
	}
	for _, file := range labelled(t, dirs) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			var sum tally
			i := 0
			for customer, text := range replies(t, file) {
				if i++; i%sparse == 0 {
					sum.mendEach(t, customer, text, i%(8*sparse) == 0)
				}
			}
			t.Logf("of %d fixes %d hold", sum.offered, sum.shown)
			if sum.offered > 100 && sum.shown*10 < sum.offered*9 {
				t.Errorf("only %d of %d fixes hold", sum.shown, sum.offered)
			}
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

// A tally is how many fixes were offered, and how many of them hold.
type tally struct{ offered, shown int }

// mendEach makes each fix that is shown for a text by itself, and the safe ones
// together, and looks at what comes out. Offers for what is missing are many
// and much alike: they are looked at where asked for.
func (sum *tally) mendEach(t *testing.T, customer, text string, offers bool) {
	c := check.Case{Second: Second}
	if customer != "" {
		c.Customer = draft.Parse(customer)
	}
	before := check.Run(All(), draft.Parse(text), c)
	var ids []string
	for _, f := range before.Findings {
		if offers || !f.Missing() {
			ids = append(ids, f.Rule.ID)
			sum.offered += len(f.Fixes)
		}
	}
	for _, f := range before.Vetted(ids...).Findings {
		if !slices.Contains(ids, f.Rule.ID) {
			continue
		}
		sum.shown += len(f.Fixes)
		for _, x := range f.Fixes {
			out := x.Apply(text)
			after := check.Run(All(), draft.Parse(out), c)
			for _, wrong := range worse(before, after, f.Rule) {
				t.Errorf("%s: %s\n\tfrom %q\n\tto   %q", f.Rule.ID, wrong, text, out)
			}
		}
	}
	if out := before.Fixed(); out != text {
		after := check.Run(All(), draft.Parse(out), c)
		for _, wrong := range worse(before, after, nil) {
			t.Errorf("all together: %s\n\tfrom %q\n\tto   %q", wrong, text, out)
		}
	}
}

// worse says what is wrong with a reply after a fix of one rule's finding, or
// where mended is nil, after several of many rules'.
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
	for k, b := range before.Items {
		a := after.Items[k]
		switch {
		case b.Rule == mended && mended.Kind == check.Say && a.State != check.Said:
			wrong = append(wrong, "it is still missing after the fix")
		case b.Rule == mended && mended.Kind == check.Avoid && len(a.At) >= len(b.At):
			var still []string
			for _, at := range a.At {
				still = append(still, at.In(after.Draft.Text))
			}
			wrong = append(wrong, fmt.Sprintf("it is still found after the fix: %q", strings.Join(still, "; ")))
		case b.Rule != mended && b.State == check.Said && a.State != check.Said && slices.ContainsFunc(b.At, func(at draft.Span) bool {
			s := before.Draft.SentenceAt(at.Start) // the sentence that said it is there still
			return s != nil && slices.ContainsFunc(after.Draft.Sentences, func(is draft.Sentence) bool {
				return is.In(after.Draft.Text) == s.In(before.Draft.Text)
			})
		}):
			wrong = append(wrong, b.Rule.ID+" is no longer said")
		}
	}
	return wrong
}
