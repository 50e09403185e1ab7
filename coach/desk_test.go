package coach

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// two small rules: one word to avoid, with better words, and one to say.
func small() []*check.Rule {
	no, please := draft.MustPhrase("never"), draft.MustPhrase("please")
	return []*check.Rule{
		{ID: "no-never", Kind: check.Avoid, Weight: check.Must, Find: func(p *check.Pass) {
			for at := range no.In(p.Draft) {
				p.Found(check.Finding{At: at, Message: "m", Fixes: []check.Fix{{Label: "rarely", Edits: []check.Edit{{Span: at, Text: "rarely"}}}}})
			}
		}},
		{ID: "please", Kind: check.Say, Weight: check.Should, Find: func(p *check.Pass) {
			for at := range please.In(p.Draft) {
				p.Said(at)
				return
			}
			at := p.Draft.Opening()
			p.Lacks(at, "m", check.Fix{Label: "Please.", Edits: []check.Edit{{Span: draft.Span{Start: at, End: at}, Text: "Please. "}}})
		}},
	}
}

func desk(t *testing.T) (*Desk, *View) {
	t.Helper()
	d := New(small(), house.Default(), nil)
	v := new(View)
	d.Watch(func(n View) { *v = n })
	return d, v
}

// two drafts with one fault each
const (
	mine   = "I never got your first message, so I will look into it for you now."
	theirs = "Your account was never locked. I have reset your password all the same."
)

// complaint is what a customer wrote.
const complaint = "Hello, my printer has not worked since Monday and nobody calls me back. Can you please help me?"

func TestCopied(t *testing.T) {
	d, v := desk(t)
	d.Copied(theirs, nil)
	if v.Text != theirs || v.Report.Mend() != 1 || v.Report.Add() != 1 {
		t.Fatalf("a copied draft was not read: %+v", v.Status())
	}
	d.Copied(mine, nil)
	if v.Text != mine {
		t.Fatal("a second copied draft does not take the place of the first")
	}
	d.SetDraft(mine + " Really.")
	d.Copied(theirs, nil)
	if v.Text != mine+" Really." || v.Offer != theirs {
		t.Fatal("a copied draft took the place of what was being written")
	}
	d.DropOffer()
	if v.Offer != "" || v.Text == theirs {
		t.Fatal("the offer stays, or was taken")
	}
	d.Copied(theirs, nil)
	d.TakeOffer()
	if v.Text != theirs || v.Offer != "" {
		t.Fatal("the offer was not taken")
	}
	d.SetWatch(false)
	d.Copied(mine, nil)
	if v.Text != theirs {
		t.Fatal("read though it is not to be watched")
	}
	d.SetWatch(true)
	d.Copied("", errors.New("install xclip"))
	if v.Watching.Problem != "install xclip" || v.Text != theirs {
		t.Fatal("a problem is not said, or cost the draft")
	}
	d.Copied("7", nil)
	if v.Watching.Problem != "" {
		t.Fatal("the problem stays when it is over")
	}
	d.Copied("Hi Sam,\r\n\r\nI have reset your password.\rPlease try it again.", nil)
	if v.Text != "Hi Sam,\n\nI have reset your password.\nPlease try it again." {
		t.Fatalf("line ends: %q", v.Text)
	}
}

// TestOwnCopy holds that the coach does not check what it copied itself.
func TestOwnCopy(t *testing.T) {
	d, v := desk(t)
	d.SetDraft(mine)
	if d.Reply() != mine {
		t.Fatal("another text")
	}
	d.Wrote(nil)
	if v.Notice.Text == "" || v.Notice.Bad {
		t.Fatal("the window does not say that it is ready")
	}
	d.SetDraft("")
	d.Copied(mine, nil)
	if v.Text != "" {
		t.Fatal("its own copy came back")
	}
	d.SetDraft(theirs)
	d.Reply()
	d.Wrote(errors.New("install xclip"))
	if !v.Notice.Bad || v.Text != theirs {
		t.Fatal("what went wrong is not said, or cost the draft")
	}
}

func TestMend(t *testing.T) {
	d, v := desk(t)
	d.SetDraft("never and never")
	old := v.Report.Findings[2].Fixes[0]
	d.Apply(old)
	if got := v.Text; strings.Count(got, "rarely") != 1 {
		t.Fatalf("got %q", got)
	}
	d.SetDraft("x")
	d.Apply(old)
	if v.Text != "x" {
		t.Fatal("a fix of an older report was made")
	}
	d.SetDraft("never and never")
	d.FixAll()
	if v.Text != "rarely and rarely" {
		t.Fatalf("got %q", v.Text)
	}
	d.SetDraft("I never")
	var f check.Finding
	for _, f = range v.Report.Findings {
		if !f.Missing() {
			break
		}
	}
	d.Dismiss(f)
	d.SetDraft("But I never, NEVER")
	if v.Report.Mend() != 0 {
		t.Fatal("words set aside were found again")
	}
	d.SetDraft("x y")
	d.Dismiss(v.Report.Findings[0])
	if v.Report.Add() != 0 {
		t.Fatal("what is missing cannot be set aside")
	}
	d.Forget()
	if !v.Empty() || v.Report.Draft.Text != "" {
		t.Fatal("not cleared")
	}
}

func TestSettings(t *testing.T) {
	var saved []house.Settings
	d := New(small(), house.Default(), func(s house.Settings) { saved = append(saved, s) })
	d.SetDraft("never")
	s := d.View().Settings
	s.Off = []string{"no-never"}
	s.Heat = "calm"
	s.Break.Plan.AskReason = true
	d.SetSettings(s)
	v := d.View()
	if v.Report.Items[0].State != check.Off || v.Report.Items[1].State != check.Optional || !v.Report.Ready() {
		t.Fatalf("%+v", v.Status())
	}
	if len(saved) != 1 || !saved[0].Break.Plan.AskReason {
		t.Fatalf("saved %+v", saved)
	}
	d.SetForm(check.Note)
	if d.View().Report.Items[1].State != check.Off {
		t.Fatal("a note is owed nothing")
	}
	d.SetWindow(house.Window{Placed: true, X: 7})
	if d.View().Settings.Window.X != 7 || len(saved) != 2 {
		t.Fatal("the window's place is not kept")
	}
	d.SetScreen(house.Screen{Name: "a", X: 1})
	given := d.View().Settings.Screens
	d.SetScreen(house.Screen{Name: "b"})
	d.SetScreen(house.Screen{Name: "a", X: 2})
	if got := d.View().Settings.Screens; len(got) != 2 || got[0].X != 2 || given[0].X != 1 || len(saved) != 5 {
		t.Fatalf("the window's places are %+v", got)
	}
	report := d.View().Report
	d.SetFold(true)
	if v := d.View(); !v.Settings.Fold || len(saved) != 6 || v.Report != report {
		t.Fatal("folding is not kept, or the draft was read for it")
	}
}

// TestStatus holds that no word of anybody's is in a status.
func TestStatus(t *testing.T) {
	d, v := desk(t)
	d.SetMessage("xyzzy my screen")
	d.SetDraft("xyzzy never")
	d.Copied("xyzzy and more of it", nil)
	b, err := json.Marshal(v.Status())
	if err != nil || strings.Contains(string(b), "xyzzy") || !strings.Contains(string(b), `"no-never":"found"`) {
		t.Fatalf("%s %v", b, err)
	}
}

// TestCopiedMessage holds that what a customer wrote is offered, and never put
// in unasked.
func TestCopiedMessage(t *testing.T) {
	d, v := desk(t)
	d.Copied(strings.ReplaceAll(complaint, ". ", ".\r\n"), nil)
	want := strings.ReplaceAll(complaint, ". ", ".\n")
	if v.Offer != want || v.Offered != OfferMessage || v.Message != "" || !v.Empty() {
		t.Fatalf("%+v", v.Status())
	}
	d.Copied(mine, nil)
	if v.Text != mine || v.Offer != want || v.Offered != OfferMessage {
		t.Fatal("the reply copied next took the offer away, or was not read")
	}
	d.TakeOffer()
	if v.Message != want || v.Offer != "" || v.Text != mine {
		t.Fatal("the offer was not taken, or cost the draft")
	}
	d.TakeOffer()
	d.Copied(want, nil)
	if v.Offer != "" {
		t.Fatal("what is here already is offered")
	}
	d.SetMessage("Thank you!")
	d.SetDraft(mine + " Really.")
	d.Copied(complaint, nil)
	if v.Message != "Thank you!" || v.Offer != complaint || v.Text != mine+" Really." {
		t.Fatal("it took the place of another message, or of what was being written")
	}
	d.Copied(theirs, nil)
	if v.Offer != theirs || v.Offered != OfferDraft || v.Text != mine+" Really." {
		t.Fatal("the last copy is not the one that is offered")
	}
	d.Copied(complaint, nil)
	d.DropOffer()
	if v.Offer != "" || v.Message != "Thank you!" {
		t.Fatal("the offer stays, or was taken")
	}
	d.Copied(complaint, nil)
	told := 0
	d.Watch(func(View) { told++ })
	d.SetMessage(complaint)
	d.TakeOffer()
	if v.Offer != "" || v.Message != complaint || told != 3 {
		t.Fatalf("taken when it was there already: told %d times, %+v", told, v.Status())
	}
	d.Forget()
	if v.Message != "" {
		t.Fatal("not cleared")
	}
}

// TestLeftAlone holds that what is neither is not even offered.
func TestLeftAlone(t *testing.T) {
	d, v := desk(t)
	told := 0
	d.Watch(func(View) { told++ })
	for _, text := range []string{"", "hunter2!Aq9x", "4111 1111 1111 1111", "https://example.com/a/b", "func main() {\n\tx := 1;\n}\n", "milk\neggs\nbread", "It was a quiet day.", "a\x00b c d"} {
		d.Copied(text, nil)
		if LooksLikeDraft(text) || !v.Empty() || v.Offer != "" || told != 1 {
			t.Errorf("%q was read", text)
		}
	}
	if !LooksLikeDraft(mine) || LooksLikeDraft(complaint) {
		t.Error("what is a draft?")
	}
}

func FuzzDesk(f *testing.F) {
	f.Add("I never. Please!", "never\r\n\xff", 3)
	f.Add("I NEVER\tdid", "", 0)
	f.Fuzz(func(t *testing.T, a, b string, n int) {
		d, v := desk(t)
		d.Copied(a, nil)
		d.SetDraft(a)
		d.SetMessage(b)
		d.Copied(b, nil)
		if k := len(v.Report.Findings); k > 0 && n >= 0 {
			fd := v.Report.Findings[n%k]
			d.Apply(fd.Fixes[0])
			d.SetHeat(check.Heat(n % 3))
			if n%2 == 0 {
				d.Dismiss(fd)
			} else {
				d.Always(fd)
			}
		}
		d.FixAll()
		put := d.ReadLong(a + b)()
		d.TakeOffer()
		d.SetForm(check.Form(uint(n) % 3))
		d.SetLevel("no-never", house.Level(uint(n)%3))
		put()
		if v.Long && !Long(v.Text) {
			t.Fatal("not so long")
		}
		if v.Report.Draft.Text != v.Text {
			t.Fatal("the report is about another text")
		}
	})
}

// TestMood holds that the customer's message decides what is owed, where it
// can be read.
func TestMood(t *testing.T) {
	d, v := desk(t)
	d.With(Readers{Listen: func(m *draft.Draft) *check.Customer {
		if strings.Contains(m.Text, "thanks") {
			return &check.Customer{Heat: check.Calm}
		}
		return &check.Customer{Heat: check.Furious}
	}})
	d.SetDraft("I have looked at it.")
	for _, tt := range []struct {
		message string
		add     int
	}{{"", 1}, {"Hi, thanks, it works.", 0}, {"This is the third time!!!", 1}, {" ", 1}} {
		d.SetMessage(tt.message)
		if got := v.Report.Add(); got != tt.add {
			t.Errorf("%q: %d to add, want %d", tt.message, got, tt.add)
		}
	}
}
