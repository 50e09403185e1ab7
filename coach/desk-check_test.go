package coach

import (
	"strings"
	"testing"
)

const (
	askedFor = "Hi Sam,\n\nI will never see that here, I fear. I have asked my colleague to look at your account today.\n\nBest regards,\nBo"
	another  = "Hi Lena,\n\nit never works on my side either. I will send you the new cable tomorrow.\n\nBest regards,\nBo"
	wrote    = "Hello,\n\nmy printer has been broken since Monday and nobody calls me back! Why is this taking so long? Please help me.\n\nJane Doe"
)

// TestCheck holds that what is asked for is checked, watched or not, and never
// in the place of what is being written.
func TestCheck(t *testing.T) {
	d, v := desk(t)
	d.SetWatch(false)
	if here, why := d.Check(strings.ReplaceAll(askedFor, "\n", "\r\n")); !here || why != "" || v.Text != askedFor || v.Report.Mend() != 1 || v.Watching.On {
		t.Fatalf("%v, %q: %+v", here, why, v.Status())
	}
	report := v.Report
	if here, why := d.Check(askedFor + "\n"); !here || why != "" || v.Report != report {
		t.Errorf("once more: %v, %q", here, why)
	}
	if here, _ := d.Check(another); !here || v.Text != another {
		t.Error("a second one does not take the place of the first")
	}
	d.SetDraft(another + " Really.")
	if here, why := d.Check(askedFor); here || why != "" || v.Offer != askedFor || v.Text != another+" Really." {
		t.Errorf("while writing: %v, %q, %q", here, why, v.Text)
	}
	d.TakeOffer()
	if v.Text != askedFor {
		t.Error("the offer was not taken")
	}
	d.Reply()
	d.Wrote(nil)
	if here, why := d.Check(askedFor); !here || why != "" {
		t.Errorf("its own copy: %v, %q", here, why)
	}
	d.Forget()
	if here, why := d.Check(askedFor); here || why == "" || !v.Empty() {
		t.Errorf("its own copy, cleared: %v, %q", here, why)
	}
}

// TestCheckMessage holds that what a customer wrote is offered as that, once.
func TestCheckMessage(t *testing.T) {
	d, v := desk(t)
	d.SetWatch(false)
	if here, why := d.Check(wrote); here || why != "" || v.Offer != wrote || v.Offered != OfferMessage || !v.Empty() {
		t.Fatalf("%v, %q: %+v", here, why, v.Status())
	}
	d.TakeOffer()
	if v.Message != wrote {
		t.Error("the offer was not taken")
	}
	if here, why := d.Check(wrote); here || !strings.Contains(why, "already") || v.Offer != "" {
		t.Errorf("once more: %v, %q", here, why)
	}
}

// TestCheckLeavesAlone holds that a line says why something was left alone, in
// quiet mode too, in none of its words, and that the draft stays.
func TestCheckLeavesAlone(t *testing.T) {
	for name, c := range map[string]struct{ text, why string }{
		"nothing": {"", "no text"},
		"space":   {" \r\n\t", "no text"},
		"long":    {strings.Repeat(mine+" ", MaxDraft/20), "longer"},
		"secret":  {"hunter2!Aq9x", "password"},
		"link":    {"https://example.com/a/b?c=d", "reply"},
		"code":    {"func main() {\n\tfmt.Println(\"never\")\n}", "reply"},
		"bytes":   {"\xff\xfe\x00never", "reply"},
	} {
		for _, quiet := range []bool{false, true} {
			d, v := desk(t)
			d.SetDraft("I will.")
			s := v.Settings
			s.Quiet = quiet
			d.SetSettings(s)
			here, why := d.Check(c.text)
			if here || !strings.Contains(why, c.why) || v.Notice != (Notice{Text: why}) || v.Text != "I will." || v.Offer != "" {
				t.Errorf("%s: %v, %q; notice %+v, offer %q", name, here, why, v.Notice, v.Offer)
			}
		}
	}
}
