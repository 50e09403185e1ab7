package coach

import (
	"testing"

	"levelhead/coach/check"
)

// TestFixNothing holds that where no fix is made, what is said fits the draft,
// and that nothing stays open over one that has gone.
func TestFixNothing(t *testing.T) {
	d, v := desk(t)
	for _, c := range []struct {
		text string
		heat check.Heat
		want string
	}{
		{"", check.Upset, ""},
		{"I have looked at it.", check.Upset, "These want a word from you: open a row to choose."},
		{"I have looked at it.", check.Calm, "There is nothing to mend."},
	} {
		d.SetHeat(c.heat)
		d.SetDraft(c.text)
		d.FixAll()
		if v.Notice.Text != c.want {
			t.Errorf("%q to one who is %v: %q, want %q", c.text, c.heat, v.Notice.Text, c.want)
		}
		d.Say(Notice{})
	}
	d.SetDraft("I never")
	d.Say(Notice{Text: "Hello."})
	d.Select("no-never")
	if v.Notice != (Notice{}) {
		t.Errorf("over an open row it still says %q", v.Notice.Text)
	}
	d.SetDraft("")
	if v.Selected != "" {
		t.Errorf("%q is open over an empty draft", v.Selected)
	}
}
