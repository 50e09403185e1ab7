package guide_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/guide"
	"levelhead/coach/rules"
)

// TestEveryPointIsServed holds that no point of the guidance is without a card.
func TestEveryPointIsServed(t *testing.T) {
	points := map[string]bool{}
	for letter, n := range map[string]int{"T": 10, "K": 5, "U": 5, "R": 4} {
		for i := range n {
			points[fmt.Sprint(letter, i+1)] = false
		}
	}
	for _, c := range guide.Cards() {
		for _, p := range c.Points {
			if _, ok := points[p]; !ok {
				t.Errorf("%s serves %s, which the guidance does not have", c.ID, p)
			}
			points[p] = true
		}
	}
	for p, served := range points {
		if !served {
			t.Errorf("no card serves %s", p)
		}
	}
}

// TestEveryCheckHasACard holds that the cards’ checks are there, and that each
// check leads to a card.
func TestEveryCheckHasACard(t *testing.T) {
	for _, c := range guide.Cards() {
		for _, id := range c.Checks {
			if rules.ByID(id) == nil {
				t.Errorf("%s goes with %s, which is no check", c.ID, id)
			}
		}
	}
	for _, r := range rules.All() {
		if len(guide.For(r.ID)) == 0 {
			t.Errorf("no card goes with %s", r.ID)
		}
	}
	if got := guide.For("calm-down"); len(got) == 0 || got[0].ID != "leave-their-feelings" {
		t.Errorf("calm-down leads to %v", got)
	}
	if got := guide.For("acknowledge-feeling"); got[0].ID != "name-the-feeling" || len(got) < 3 {
		t.Errorf("acknowledge-feeling leads to %d cards, %s first", len(got), got[0].ID)
	}
	if got := guide.For("a team’s own"); len(got) > 0 {
		t.Errorf("a check that is not ours leads to %v", got)
	}
}

// TestCards holds what every card has to have.
func TestCards(t *testing.T) {
	ending := regexp.MustCompile(`^\S.*[.?!…]”?$`)
	ids, titles := map[string]bool{}, map[string]bool{}
	for _, c := range guide.Cards() {
		if ids[c.ID] || titles[c.Title] {
			t.Errorf("%s, %q: twice", c.ID, c.Title)
		}
		ids[c.ID], titles[c.Title] = true, true
		if len(c.Points) == 0 || len(c.Checks) == 0 || len(c.Do) < 2 || len(c.Dont) < 2 || c.Sources() == "" {
			t.Errorf("%s is not complete", c.ID)
		}
		if len(c.Title) > 48 || len(c.Text) > 320 || len(c.Text) < 100 {
			t.Errorf("%s has a title of %d and a text of %d bytes", c.ID, len(c.Title), len(c.Text))
		}
		for _, s := range slices.Concat(c.Do, c.Dont, c.Say, []string{c.Text}) {
			if !ending.MatchString(s) {
				t.Errorf("%s: %q does not end as a sentence does", c.ID, s)
			}
		}
	}
}

// TestCardsAreOnesOwn holds that a caller may do with the slices what it likes.
func TestCardsAreOnesOwn(t *testing.T) {
	cards, calls := guide.Cards(), guide.Calls()
	first, moment := cards[0].ID, calls[0].ID
	cards[0], calls[0] = guide.Card{}, guide.Moment{}
	if guide.Cards()[0].ID != first || guide.Calls()[0].ID != moment {
		t.Error("a change to the slice changed the guide")
	}
}

// TestWhatIsSaidPasses holds the sentences to say to every check, hints among
// them.
func TestWhatIsSaidPasses(t *testing.T) {
	for _, c := range guide.Cards() {
		for _, s := range c.Say {
			clean(t, c.ID, s, check.Hint)
		}
	}
	for _, m := range guide.Calls() {
		for _, s := range m.Say {
			clean(t, m.ID, s, check.Hint)
		}
	}
}

// TestWhatIsWrittenPasses holds the rest of the cards to the checks as well,
// but for what they quote and for hints.
func TestWhatIsWrittenPasses(t *testing.T) {
	quoted := regexp.MustCompile(`“[^”]*”`)
	for _, c := range guide.Cards() {
		for _, s := range append([]string{c.Title + ".", c.Text}, c.Do...) {
			clean(t, c.ID, quoted.ReplaceAllString(s, "it"), check.Should)
		}
	}
}

func clean(t *testing.T, id, text string, least check.Weight) {
	t.Helper()
	for _, f := range check.Run(rules.All(), draft.Parse(text), check.Case{Heat: check.Calm}).Findings {
		if f.Rule.Kind == check.Avoid && f.Rule.Weight >= least {
			t.Errorf("%s says %q, which %s minds for %q", id, text, f.Rule.ID, f.At.In(text))
		}
	}
}

// TestWordsOfOurOwn holds the cards to the words that Levelhead does not use.
func TestWordsOfOurOwn(t *testing.T) {
	banned := regexp.MustCompile(`(?i)\b(can['’]t|unable|invalid|failed to|please be patient|simply|just|calm down)\b`)
	straight := regexp.MustCompile(`["']`)
	for _, c := range guide.Cards() {
		for _, s := range slices.Concat(c.Do, c.Say, []string{c.Title, c.Text}) {
			if w := banned.FindString(s); w != "" {
				t.Errorf("%s says %q: %s", c.ID, w, s)
			}
		}
		for _, s := range slices.Concat(c.Do, c.Dont, c.Say, []string{c.Title, c.Text}) {
			if straight.MatchString(s) {
				t.Errorf("%s has straight quotes: %s", c.ID, s)
			}
		}
	}
	for _, m := range guide.Calls() {
		for _, s := range append(m.Say, m.Name) {
			if banned.MatchString(s) || straight.MatchString(s) {
				t.Errorf("%s: %s", m.ID, s)
			}
		}
	}
}

// studies are those that the guidance names.
var studies = []string{
	"Little et al. 2013", "Packard, Moore & McFerran 2018", "Rogers et al. 2018", "Packard & Berger 2021",
	"Singh et al. 2018", "Lewicki et al. 2016", "Chang 2008", "Hui & Tse 1996", "Shulman et al. 2020",
	"Albulescu et al. 2022", "Fincham et al. 2023", "Balban et al. 2023", "Sharma et al. 2023",
}

// TestSources holds that no card rests on a study that the guidance does not
// name, and that figures in the cards are the guidance’s.
func TestSources(t *testing.T) {
	for _, c := range guide.Cards() {
		if c.Source == "" {
			continue
		}
		for s := range strings.SplitSeq(c.Source, "; ") {
			if !slices.Contains(studies, s) {
				t.Errorf("%s rests on %q", c.ID, s)
			}
		}
	}
	figures := regexp.MustCompile(`\d+`)
	for _, c := range guide.Cards() {
		if f := figures.FindString(c.Text); f != "" && (f != "228" || c.Source != "Little et al. 2013") {
			t.Errorf("%s has the figure %s", c.ID, f)
		}
	}
	cards := guide.Cards()
	got := cards[slices.IndexFunc(cards, func(c guide.Card) bool { return c.ID == "say-i" })]
	if want := "Sun 2010, TechRepublic; 5 tips IT agents need to handle unhappy customers; Packard, Moore & McFerran 2018"; got.Sources() != want {
		t.Errorf("sources: %s", got.Sources())
	}
}

// TestCalls holds that the page for the phone has what is asked of it, short
// enough to be read while talking.
func TestCalls(t *testing.T) {
	var names []string
	ids := map[string]bool{}
	for _, m := range guide.Calls() {
		names = append(names, m.Name)
		ids[m.ID] = true
		if len(m.Say) < 4 || len(m.Say) > 5 {
			t.Errorf("%s has %d phrases", m.ID, len(m.Say))
		}
		for _, s := range m.Say {
			if n := len(strings.Fields(s)); n > 16 {
				t.Errorf("%s: %d words: %s", m.ID, n, s)
			}
		}
	}
	want := []string{"Before you pick up", "First words", "While they talk", "To buy time", "When it is serious", "Cooling off", "Handing over", "Closing"}
	if !slices.Equal(names, want) || len(ids) != len(want) || !ids[guide.BuyTime] {
		t.Errorf("the moments are %q", names)
	}
}
