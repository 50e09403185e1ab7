package ideas_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/ideas"
	"levelhead/coach/rules"
)

// TestThereAreEnough holds that there is a choice: in all, of each kind, in half
// a minute, sitting down, and without leaving the desk.
func TestThereAreEnough(t *testing.T) {
	all := ideas.All()
	if len(all) < 70 {
		t.Errorf("there are %d ideas", len(all))
	}
	count := map[ideas.Category]int{}
	short, sitting := 0, 0
	for _, i := range all {
		count[i.Category]++
		if i.Seconds <= 30 && !i.Away {
			short++
		}
		if !i.Standing && !i.Away {
			sitting++
		}
	}
	for _, c := range ideas.Categories() {
		if count[c] < 7 {
			t.Errorf("there are %d ideas for %s", count[c], c)
		}
		if c.Name() == "" {
			t.Errorf("%s has no name", c)
		}
	}
	if len(count) != len(ideas.Categories()) || short < 15 || sitting < 50 {
		t.Errorf("%d categories, %d short ones, %d at the desk", len(count), short, sitting)
	}
	if len(ideas.Figures()) < 14 {
		t.Errorf("there are figures for %q", ideas.Figures())
	}
}

// TestIdeas holds what every idea has to have.
func TestIdeas(t *testing.T) {
	ending := regexp.MustCompile(`^\p{L}.*[.?!]$`)
	ids, titles := map[string]bool{}, map[string]bool{}
	for _, i := range ideas.All() {
		if ids[i.ID] || titles[i.Title] || i.ID == "" {
			t.Errorf("%q, %q: twice", i.ID, i.Title)
		}
		ids[i.ID], titles[i.Title] = true, true
		if len(i.Title) < 8 || len(i.Title) > 40 || len(i.Text) < 30 || len(i.Text) > 200 || strings.ContainsAny(i.Title[len(i.Title)-1:], ".!") {
			t.Errorf("%s has a title of %d and a text of %d bytes", i.ID, len(i.Title), len(i.Text))
		}
		if i.Seconds < 10 || i.Seconds > 300 || i.Category.Name() == "" {
			t.Errorf("%s takes %d seconds, of %q", i.ID, i.Seconds, i.Category)
		}
		if len(i.Figures) > 2 || i.Category == ideas.Stretch && len(i.Figures) == 0 || i.Category != ideas.Stretch && len(i.Figures) > 0 {
			t.Errorf("%s has the figures %q", i.ID, i.Figures)
		}
		for _, s := range append(i.Steps, i.Text) {
			if !ending.MatchString(s) || len(s) > 200 {
				t.Errorf("%s: %q does not end as a sentence does, or is long", i.ID, s)
			}
		}
		if got, ok := ideas.ByID(i.ID); !ok || got.Title != i.Title {
			t.Errorf("by its id %s is %q", i.ID, got.Title)
		}
	}
	if _, ok := ideas.ByID("own-1"); ok {
		t.Error("there is an idea that nobody has written")
	}
}

// TestIdeasPass holds the ideas to the coach’s own checks, but for hints.
func TestIdeasPass(t *testing.T) {
	for _, i := range ideas.All() {
		for _, s := range append([]string{i.Title + ".", i.Text}, i.Steps...) {
			for _, f := range check.Run(rules.All(), draft.Parse(s), check.Case{Heat: check.Calm}).Findings {
				if f.Rule.Kind == check.Avoid && f.Rule.Weight >= check.Should {
					t.Errorf("%s says %q, which %s minds for %q", i.ID, s, f.Rule.ID, f.At.In(s))
				}
			}
		}
	}
}

// TestWordsOfOurOwn holds every text to the words that Levelhead does not use,
// and to what is known about breaks: no body part is promised anything.
func TestWordsOfOurOwn(t *testing.T) {
	banned := regexp.MustCompile(`(?i)\b(can['’]t|unable|invalid|failed to|please be patient|simply|just|calm down|should|must)\b`)
	straight := regexp.MustCompile(`["'0-9]`)
	claims := regexp.MustCompile(`(?i)\b(heal|cure|prevent|reliev|reduc|health|therap|medic|pain|stress|tension|posture|circulation|oxygen|improv|boost|proven|ergonomic)\w*`)
	for _, s := range ideas.Texts() {
		if slices.Contains(faultTexts, s) {
			continue
		}
		for _, r := range []*regexp.Regexp{banned, straight, claims} {
			if w := r.FindString(s); w != "" && !(w == "stress" && strings.HasPrefix(s, "Breathing practice lowers stress, and ")) {
				t.Errorf("it says %q: %s", w, s)
			}
		}
	}
}

var faultTexts = []string{
	string(ideas.LongTitle), string(ideas.LongText), string(ideas.ManySteps), string(ideas.WrongTime), string(ideas.TooMany),
}

// TestSources holds that an idea that speaks of a study names it, and no other
// than the guidance does.
func TestSources(t *testing.T) {
	studies := []string{"Albulescu et al. 2022", "Fincham et al. 2023", "Balban et al. 2023"}
	for _, i := range ideas.All() {
		speaks := strings.Contains(i.Text, "study") || strings.Contains(i.Text, "lowers")
		if speaks != (i.Source != "") {
			t.Errorf("%s has the source %q", i.ID, i.Source)
		}
		if i.Source == "" {
			continue
		}
		for s := range strings.SplitSeq(i.Source, "; ") {
			if !slices.Contains(studies, s) {
				t.Errorf("%s rests on %q", i.ID, s)
			}
		}
	}
}

// TestIdeasAreOnesOwn holds that a caller may do with the slices what it likes.
func TestIdeasAreOnesOwn(t *testing.T) {
	all := ideas.All()
	first := all[0].ID
	all[0] = ideas.Idea{}
	if ideas.All()[0].ID != first {
		t.Error("a change to the slice changed the ideas")
	}
	texts := ideas.Texts()
	if !slices.IsSorted(texts) || len(slices.Compact(slices.Clone(texts))) != len(texts) || texts[0] == "" {
		t.Error("the texts are not in order, each once")
	}
}
