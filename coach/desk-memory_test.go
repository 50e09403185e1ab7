package coach

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
	"levelhead/coach/house"
	"levelhead/coach/rules"
)

// whole is a desk with everything there is.
func whole(t *testing.T, s house.State) (*Desk, *View) {
	t.Helper()
	d := New(rules.All(), house.Default(), nil)
	d.With(Readers{Second: rules.Second, Listen: customer.Read, Whole: rules.Whole})
	d.Resume(s)
	v := new(View)
	d.Watch(func(n View) { *v = n })
	return d, v
}

func (v *View) remarked(id string) bool {
	for _, m := range v.Report.Whole.Remarks {
		if m.ID == id {
			return true
		}
	}
	return false
}

const sympathetic = "I can see how frustrating it is to lose a whole morning to this."

// TestSentBefore holds that a line of sympathy which was sent is pointed out in
// the next reply, also after a restart, and never in the same reply.
func TestSentBefore(t *testing.T) {
	d, v := whole(t, house.State{})
	first := "Hi Sam,\n\n" + sympathetic + " Your printer is back on the network now."
	second := "Hi Mia,\n\n" + sympathetic + " The scanner has a new cable since noon."
	d.SetDraft(first)
	if v.remarked("repeated") {
		t.Fatal("it was never sent")
	}
	d.Reply()
	d.SetDraft(first + " Please try it.")
	if v.remarked("repeated") {
		t.Error("pointed out in the same reply")
	}
	d.Reply()
	d.SetDraft("")
	d.SetDraft(first)
	if v.remarked("repeated") {
		t.Error("pointed out in the reply that was cut and pasted back")
	}
	d.SetDraft(second)
	if !v.remarked("repeated") {
		t.Error("not pointed out in the next reply")
	}
	d.SetDraft("Hi Mia,\n\nI can see how annoying it is to scan each sheet twice. The scanner has a new cable since noon.")
	if v.remarked("repeated") {
		t.Error("other words are pointed out")
	}

	e, w := whole(t, d.State())
	e.SetDraft(second)
	if !w.remarked("repeated") {
		t.Error("forgotten over a restart")
	}
	e.SetDraft(first + " Please try it.")
	if w.remarked("repeated") {
		t.Error("after a restart the same reply is pointed out to itself")
	}
}

// TestNoteNotRemembered holds that a note to a colleague is no reply.
func TestNoteNotRemembered(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetForm(check.Note)
	d.SetDraft(sympathetic + " Please ring him.")
	d.Reply()
	d.SetForm(check.Reply)
	d.SetDraft(sympathetic + " The cable is new.")
	if v.remarked("repeated") {
		t.Error("a note is remembered")
	}
}

// TestOfferTaken holds that a sentence that was taken is not the first to be
// offered next time, and that it stays so over a restart.
func TestOfferTaken(t *testing.T) {
	d, v := whole(t, house.State{})
	offers := func(v *View, id string) (list []check.Fix) {
		for _, f := range v.Report.Findings {
			if f.Rule.ID == id {
				list = f.Fixes
			}
		}
		return list
	}
	d.SetMessage("My mailbox is locked and I am annoyed.")
	d.SetDraft("It is open now.")
	took := offers(v, "apologize")[0]
	d.Apply(took)
	if !strings.Contains(v.Text, took.Label) {
		t.Fatalf("%q", v.Text)
	}
	e, w := whole(t, d.State())
	for _, at := range []struct {
		d *Desk
		v *View
	}{{d, v}, {e, w}} {
		at.d.SetMessage("My mailbox is locked and I am annoyed.")
		at.d.SetDraft("It is open now.")
		if got := offers(at.v, "apologize")[0]; got.Offer == took.Offer || got.Offer == "" {
			t.Errorf("%q is offered first again", got.Label)
		}
	}
}

// TestRemarkApplied holds that the fix of a remark is made as any other.
func TestRemarkApplied(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetDraft("Hi Sam,\n\nThe update had removed the settings of the printer. I have put them back and printed a test page. Please restart the laptop once, so that they stay.\n\nWe’re sorry for the trouble with the printer.\n\nRegards,\nJo")
	if !v.remarked("late") {
		t.Fatalf("%+v", v.Report.Whole)
	}
	d.Apply(v.Report.Whole.Remarks[0].Fixes[0])
	if v.remarked("late") || !strings.HasPrefix(v.Text, "Hi Sam,\n\nWe’re sorry") {
		t.Errorf("%q", v.Text)
	}
}

// TestNoWordsKept holds that no word of a reply, a message or an offer gets
// into the file, and that nobody else may read it.
func TestNoWordsKept(t *testing.T) {
	dir := t.TempDir()
	d, v := whole(t, house.State{})
	d.SetMessage("xyzzy, my mailbox is locked again and I am annoyed.")
	d.SetDraft("Hi Xyzzy,\n\nI can see how annoying the xyzzy trouble with your mailbox is for you.")
	for _, f := range v.Report.Findings {
		if f.Missing() {
			d.Apply(f.Fixes[0])
			break
		}
	}
	d.Reply()
	store, _, err := house.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.SaveState(d.State()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "state.toml")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []string{"xyzzy", "mailbox", "annoy", "sorry", "apologize", "trouble"} {
		if strings.Contains(strings.ToLower(string(text)), w) {
			t.Errorf("%q is kept:\n%s", w, text)
		}
	}
	if info, err := os.Stat(path); runtime.GOOS != "windows" && (err != nil || info.Mode().Perm() != 0o600) {
		t.Errorf("%v %v", info.Mode(), err)
	}
	again, err := store.State()
	if err != nil || len(again.Memory.Replies) != 1 || len(again.Memory.Offers) != 1 {
		t.Errorf("%+v %v", again, err)
	}
}

// TestWantedByMessage holds that a message that needs nothing demands nothing,
// whatever the setting, and that a note is only read for respect.
func TestWantedByMessage(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetDraft("The list has a new name on it.")
	if v.Report.Add() == 0 {
		t.Fatal("nothing is wanted by default")
	}
	for _, m := range []string{"Thanks, it works.", "Please add Ines to the list when you have time."} {
		d.SetMessage(m)
		if v.Report.Add() != 0 || v.Customer == nil || v.Customer.Heat != check.Calm || v.Message != m {
			t.Errorf("%q: %d to add, %+v", m, v.Report.Add(), v.Customer)
		}
	}
	d.SetMessage("The list is wrong again and I have patients waiting. I am fed up!")
	if v.Report.Add() == 0 {
		t.Error("nothing is wanted by a customer who is fed up")
	}
	d.SetMessage("")
	if v.Customer != nil || v.Message != "" || v.Report.Add() == 0 {
		t.Error("the message stays")
	}
	d.SetForm(check.Note)
	d.SetDraft("Customer was pissed. I can't do that, you'll have to wait, the DNS is dead.")
	for _, f := range v.Report.Findings {
		if !f.Rule.Respect {
			t.Errorf("%s counts in a note", f.Rule.ID)
		}
	}
	if v.Report.Mend() == 0 {
		t.Error("no slang found in a note")
	}
}

// TestThreatWantsNothing holds that nobody is asked for kind words to a threat.
func TestThreatWantsNothing(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetDraft("It is open now.")
	d.SetMessage("I will come and kill you.")
	if v.Report.Add() != 0 || v.Customer.Heat != check.Furious {
		t.Errorf("%d to add", v.Report.Add())
	}
	d.SetMessage("It is locked again. I don’t want to live anymore.")
	if v.Report.Add() != 0 || v.Report.Mend() != 0 || len(v.Report.Whole.Remarks) != 0 || v.Heat == check.Calm {
		t.Errorf("%d to add where a life counts", v.Report.Add())
	}
	d.SetMessage("This lock makes me want to kill myself.")
	if v.Report.Add() == 0 {
		t.Error("a way of speaking leaves their trouble unanswered")
	}
	d.SetMessage("You idiots, it is locked again.")
	if v.Report.Add() == 0 {
		t.Error("their trouble goes unanswered")
	}
}

// TestCard holds that abuse, threats and self-harm have their card, which says
// nothing like “let them vent” and has no fault by any check.
func TestCard(t *testing.T) {
	d, v := whole(t, house.State{})
	for message, want := range map[string]string{
		"You idiots!": "abuse", "I know where you live.": "threat", "I want to die, you idiots.": "self-harm",
		"You idiots make me want to kill myself.": "ask", "It is broken and I am furious.": "", "My laptop died and I’m dying to know why.": "",
	} {
		d.SetMessage(message)
		got := ""
		if v.Customer.Card != nil {
			got = v.Customer.Card.ID
		}
		if got != want {
			t.Errorf("%q: card %q, want %q", message, got, want)
		}
		b, err := json.Marshal(v.Status())
		if err != nil || strings.Contains(string(b), "idiots") || want != "" && !strings.Contains(string(b), `"card":"`+want+`"`) {
			t.Errorf("%s %v", b, err)
		}
	}
	for _, c := range customer.Cards() {
		for _, s := range append([]string{c.Title + ".", c.Say}, c.Lines...) {
			if strings.Contains(strings.ToLower(s), "vent") {
				t.Errorf("%s: %q", c.ID, s)
			}
			for _, f := range check.Run(rules.All(), draft.Parse(s), check.Case{Second: rules.Second}).Findings {
				if !f.Missing() && f.Rule.Weight != check.Hint {
					t.Errorf("%s: %q is minded by %s for %q", c.ID, s, f.Rule.ID, f.At.In(s))
				}
			}
		}
	}
}

// TestForgetCustomer holds that a new reply does not go by what somebody else
// wrote.
func TestForgetCustomer(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetMessage("You idiots!")
	d.SetDraft("The till is up again.")
	d.Forget()
	if v.Message != "" || v.Customer != nil || v.Text != "" {
		t.Errorf("left are %q, %v and %q", v.Message, v.Customer, v.Text)
	}
	d.SetDraft("The till is up again.")
	if got := v.Report.Add(); got == 0 {
		t.Error("nothing is missing, as if nobody were upset")
	}
}
