package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// shown is all words on the card.
func (c *card) shown() string {
	var all []string
	find(c.panel, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *words:
			all = append(all, o.text)
		case *button:
			all = append(all, "["+o.label.text+"]")
		}
		return false
	})
	return strings.Join(all, "|")
}

func TestCard(t *testing.T) {
	o := open(t, badReply)
	o.b.Select("calm-down")
	want := "“calm down”|[Next (1 of 2)]|“Calm down” tells people how to feel. Show what you are doing about it.|" +
		"[give me a moment]|[bear with me until [time]]|[Ignore here]|[Always fine]|[Turn this check off]|" +
		"Deal with the trouble, not with the feeling|Being told what to feel makes people feel it more.|" +
		"Before|please calm down.|After|please give me a moment.|Source: T8; Little et al. 2013|[More in the guide]"
	if got := o.list.card.shown(); got != want {
		t.Errorf("the card says\n%s, want\n%s", got, want)
	}
	o.b.Select("acknowledge-feeling")
	want = "Nothing here says that you see what this means for them.|[I can see how much time this has cost you.]|[I can see that [what it held up] has to wait for this.]|" +
		"[Not needed here]|[Turn this check off]|Say that you see what it costs them|People take in the answer once they know that the trouble was seen.|" +
		"Before|please calm down.|After|I can see how much time this has cost you. please calm down.|Source: T3, T4; Little et al. 2013|[More in the guide]"
	if got := o.list.card.shown(); got != want {
		t.Errorf("the card says\n%s, want\n%s", got, want)
	}
	o.b.SetDraft(okReply)
	want = "Say that you see what it costs them|People take in the answer once they know that the trouble was seen.|" +
		"Before|The password is reset.|After|I can see this cost you the morning. The password is reset.|Source: T3, T4; Little et al. 2013|[Turn this check off]|[More in the guide]"
	if got := o.list.card.shown(); got != want {
		t.Errorf("the card says\n%s, want\n%s", got, want)
	}
}

// TestCardFollows holds that before and after keep up with what is typed in
// the same sentence, and that the rewrites then still hold.
func TestCardFollows(t *testing.T) {
	o := open(t, "You must restart.")
	o.b.Select("demand")
	had := o.list.card.press[0]
	o.draft.sheet.Select(draft.Span{Start: 16, End: 16})
	test.Type(o.draft.sheet, " twice")
	e := o.list.card.example
	if e.before.text != "You must restart twice." || e.after.text != "please restart twice." {
		t.Errorf("before %q, after %q", e.before.text, e.after.text)
	}
	o.draft.sheet.Select(draft.Span{})
	test.Type(o.draft.sheet, "Hi. ")
	if want := (draft.Span{Start: 4, End: 12}); o.draft.at != want {
		t.Errorf("set off is %v", o.draft.at)
	}
	if o.list.card.press[0] != had {
		t.Error("the card was built anew for a key that changed nothing on it")
	}
}

func TestGuideLink(t *testing.T) {
	o := open(t, badReply)
	var asked []string
	o.list.card.guide = func(id string) { asked = append(asked, id) }
	o.b.Select("jargon")
	test.Tap(o.button(t, "More in the guide"))
	o.b.Select("offer-choice")
	test.Tap(o.button(t, "More in the guide"))
	if !slices.Equal(asked, []string{"jargon", "offer-choice"}) {
		t.Errorf("asked for %q", asked)
	}
}

func TestTake(t *testing.T) {
	o := open(t, badReply)
	if o.list.card.take(1) {
		t.Error("a rewrite of nothing")
	}
	o.b.Select("calm-down")
	for _, n := range []int{-1, 0, 3, 9} {
		if o.list.card.take(n) {
			t.Errorf("there is no rewrite %d", n)
		}
	}
	if !o.list.card.take(2) || !strings.Contains(o.b.view.Text, "bear with me until [time]") {
		t.Errorf("got %q", o.b.view.Text)
	}
	if s := o.draft.sheet; s.Selection().In(s.Text()) != "[time]" {
		t.Errorf("selected is %q", s.Selection().In(s.Text()))
	}
	o.b.Select("set-expectations")
	if o.list.card.take(1) {
		t.Error("a rewrite of a row that has none")
	}
}

// TestLevels holds that a check can be turned off where it speaks, and on
// again there.
func TestLevels(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("jargon"))
	test.Tap(o.button(t, "Turn this check off"))
	if got := o.row("jargon").state.text; got != "off" || o.b.view.Settings.Level("jargon") != house.Off {
		t.Errorf("the row says %q", got)
	}
	if !o.row("jargon").open {
		t.Error("the row shut")
	}
	for _, m := range o.b.view.Report.Findings {
		if m.Rule.ID == "jargon" {
			t.Error("turned off, it still finds something")
		}
	}
	test.Tap(o.button(t, "Turn it on again"))
	if got := o.row("jargon").state.text; got != "1 found" || o.b.view.Settings.Level("jargon") != house.On {
		t.Errorf("the row says %q", got)
	}
	o.b.SetLevel("calm-down", house.Hint)
	if got := o.row("calm-down").sign.color; got != colorHint {
		t.Errorf("as a hint, the row is %s", got)
	}
	if got := Verdict(o.b.view); got != "2 to mend, 2 to add" {
		t.Errorf("hints count: %q", got)
	}
}

func TestAlwaysFine(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("jargon"))
	test.Tap(o.button(t, "Always fine"))
	if got := o.row("jargon").state.text; got != "clean" || o.b.view.Fine != 1 {
		t.Errorf("the row says %q, %d wordings are fine", got, o.b.view.Fine)
	}
	o.b.SetDraft("Flush the DNS, please.")
	if got := o.row("jargon").state.text; got != "clean" {
		t.Errorf("in the next draft the row says %q", got)
	}
}

// TestNoteCard holds that what a note need not say is optional, and the card
// says why.
func TestNoteCard(t *testing.T) {
	o := open(t, badReply)
	o.b.SetForm(check.Note)
	o.b.Select("offer-choice")
	if got := o.list.card.shown(); !strings.HasPrefix(got, "In notes only the checks about respect count.|Give them a say|") || strings.Contains(got, "off]") {
		t.Errorf("the card says %s", got)
	}
}

func TestInSentence(t *testing.T) {
	long := strings.Repeat("so very ", 40)
	for _, c := range []struct {
		text, words, better string
		before, after       string
	}{
		{"Hi. You must wait. Bye.", "You must", "please", "You must wait.", "please wait."},
		{"Hi. Just wait. Bye.", "Just wait.", "", "Just wait.", "(left out)"},
		{"It is " + long + "bad.", "bad", "good", "… so very so very so very bad.", "… so very so very so very good."},
	} {
		d := draft.Parse(c.text)
		at := draft.Span{Start: strings.Index(c.text, c.words)}
		at.End = at.Start + len(c.words)
		before, after := inSentence(d, check.Finding{At: at}, check.Fix{Edits: []check.Edit{{Span: at, Text: c.better}}})
		if before != c.before || after != c.after {
			t.Errorf("%q: before %q, after %q", c.words, before, after)
		}
	}
	// Edits apart, and one at the end where no sentence is.
	d := draft.Parse("One is. Two is.\n")
	fix := check.Fix{Edits: []check.Edit{{Span: draft.Span{Start: 4, End: 6}, Text: "was"}, {Span: draft.Span{Start: 16, End: 16}, Text: "Three is."}}}
	before, after := inSentence(d, check.Finding{At: draft.Span{Start: 16, End: 16}}, fix)
	if before != "One is. Two is." || after != "One was. Two is. Three is." {
		t.Errorf("before %q, after %q", before, after)
	}
	// One word, changed all over the text.
	fix = check.Fix{Edits: []check.Edit{{Span: draft.Span{Start: 4, End: 6}, Text: "was"}, {Span: draft.Span{Start: 12, End: 14}, Text: "was"}}}
	if before, after = inSentence(d, check.Finding{At: draft.Span{Start: 4, End: 6}}, fix); before != "One is." || after != "One was." {
		t.Errorf("of a word that is changed twice: before %q, after %q", before, after)
	}
	if before, after := inSentence(d, check.Finding{}, check.Fix{}); before+after != "" {
		t.Errorf("with no fix: %q, %q", before, after)
	}
}

// TestQuiet holds that in quiet mode an offer is still made and trouble still
// told.
func TestQuiet(t *testing.T) {
	o := open(t, badReply)
	o.b.set(func(v *coach.View) {
		v.Settings.Quiet = true
		v.Offer = okReply
		v.Notice = coach.Notice{Text: "The settings could not be saved.", Bad: true}
	})
	findButton(t, o, "Check it")
	if !o.notice.Visible() {
		t.Error("trouble is not told")
	}
}
