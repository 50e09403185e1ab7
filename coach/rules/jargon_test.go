package rules

import (
	"strings"
	"testing"

	"levelhead/assets"
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

func jargonOf(text, customer string) *check.Report {
	c := check.Case{}
	if customer != "" {
		c.Customer = draft.Parse(customer)
	}
	return check.Run([]*check.Rule{ByID("jargon")}, draft.Parse(text), c)
}

// TestGlossary holds the glossary to its own rules: rows are whole, phrases
// are cheap to look for, no spelling stands for two things, and the plain
// words are plain by every rule.
func TestGlossary(t *testing.T) {
	seen := map[string]string{}
	rows := 0
	for line := range strings.Lines(assets.Glossary) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		rows++
		f := strings.Split(line, "\t")
		if len(f) < 3 || len(f) > 4 || len(f[1]) != 1 || !strings.Contains("nmuvax", f[1]) || strings.TrimSpace(f[2]) == "" {
			t.Errorf("not a row: %q", line)
			continue
		}
		if len(f) == 4 {
			for p := range strings.SplitSeq(f[3], " ;; ") {
				p = strings.TrimLeft(strings.TrimPrefix(p, "!"), " «")
				if p == "" || strings.HasPrefix(p, "<") && !strings.HasPrefix(p, "<!") || strings.HasPrefix(p, "_") || strings.HasPrefix(p, "...") || strings.HasPrefix(p, "@") || strings.HasPrefix(p, "!") {
					t.Errorf("a phrase that can begin with any word costs too much: %q in %q", p, line)
				}
			}
			continue
		}
		for name := range strings.SplitSeq(f[0], ", ") {
			if other, twice := seen[name+f[1]]; twice {
				t.Errorf("%q stands in two rows: %q and %q", name, other, f[2])
			}
			seen[name+f[1]] = f[2]
		}
	}
	if rows < 600 {
		t.Errorf("%d terms; 600 at least", rows)
	}
	for _, term := range glossary().terms {
		for _, words := range []string{term.plain, term.many} {
			if words == "" {
				continue
			}
			s := "It is about " + words + " on the desk."
			for _, f := range check.Run(All(), draft.Parse(s), check.Case{}).Findings {
				if !f.Missing() && f.Rule.Weight != check.Hint {
					t.Errorf("%s: %q is minded by %s for %q", term.name, words, f.Rule.ID, f.At.In(s))
				}
			}
		}
	}
}

// TestJargonReworded holds that plain words fit into the sentence.
func TestJargonReworded(t *testing.T) {
	tests := []struct{ text, want string }{
		{"We open an RMA for it.", "We open a return for it."},
		{"The webhook was off.", "The automatic message between sites was off."},
		{"Webhook was off again.", "The automatic message between sites was off again."},
		{"Two new APs go up today.", "Two new Wi-Fi boxes go up today."},
		{"It uses a TLS connection.", "It uses a secure connection."},
		{"Clear the cache.", "Clear the temporary storage."},
		{"That needs a reimage.", "That needs a fresh setup."},
		{"We will reimage it.", "We will reinstall it."},
		{"Firmware is old.", "Built-in software is old."},
		{"The cron job ran twice.", "The timed job ran twice."},
		{"IMAP was throttled by them.", "The incoming mail server was slowed by them."},
		{"Let port 993 through.", "Let channel 993 through."},
		{"It is a P2 incident now.", "It is an urgent case now."},
	}
	for _, tt := range tests {
		rep := jargonOf(tt.text, "")
		if got := mended(tt.text, rep); got != tt.want {
			t.Errorf("%q became %q, want %q", tt.text, got, tt.want)
		}
		for _, f := range rep.Findings {
			for _, x := range f.Fixes {
				if again := jargonOf(x.Apply(tt.text), ""); len(again.Findings) >= len(rep.Findings) {
					t.Errorf("the fix %q of %q is minded again: %s", x.Label, tt.text, marked(x.Apply(tt.text), again))
				}
			}
		}
	}
}

// TestJargonLeftAlone holds what is no fault: explained, the customer's own,
// something to click on, an everyday sense.
func TestJargonLeftAlone(t *testing.T) {
	tests := []struct{ text, customer string }{
		{"The DNS (the internet’s address book) was wrong, and the DNS is right again.", ""},
		{"The internet’s address book (DNS) was wrong.", ""},
		{"The firmware, i.e. the software inside it, is old.", ""},
		{"Firmware – the software inside the box – is old.", ""},
		{"It is the program built into the reader (the makers call it firmware).", ""},
		{"The list is called DNS.", ""},
		{"The cache, in other words what the browser keeps, is full.", ""},
		{"We changed the firewall, the guard that lets data in or keeps it out, and it works.", ""},
		{"The service level agreement (SLA) says eight hours.", ""},
		{"DNS is the address book of the internet.", ""},
		{"Your firewalls are fine.", "Is it my firewall?"},
		{"> is this a DNS thing?\n\nYes, it was the DNS.", ""},
		{"You wrote that the LDAP list is empty, and it is full again.", ""},
		{"Go to Settings > Network > Firewall and switch it off.", ""},
		{"Choose Clear Cache and then OK.", ""},
		{"Tap the Firmware tab.", ""},
		{"The driver comes at noon with the box.", ""},
		{"For instance the port of Hamburg was closed.", ""},
		{"A kernel of corn sat under the key.", ""},
		{"The bolt has a worn thread.", ""},
		{"Take this as a token of thanks.", ""},
		{"Is your VPN on? The PDF came by SMS, and the FAQ says USB.", ""},
		{"WHY IS THIS STILL BROKEN", ""},
		{"Regards\nJKL", ""},
		{"Your reference is BFG 204.", ""},
	}
	for _, tt := range tests {
		if rep := jargonOf(tt.text, tt.customer); len(rep.Findings) > 0 {
			t.Errorf("found: %s", marked(tt.text, rep))
		}
	}
}

// TestJargonFound holds words that are jargon in the company of others.
func TestJargonFound(t *testing.T) {
	for _, text := range []string{
		"Update the display «driver» first.", "Open «port» 25 for it.", "The «cache» needs a clean.",
		"Your «token» has expired.", "The «kernel» is too old.", "The «instance» is down.", "Clear the «cache» and the cookies.",
		"A «patch» is on the way.", "The «BGPX» says nothing.", "The site’s «certificate» expired at noon.", "Kindly «flush» the printer's memory.",
	} {
		plain := strings.NewReplacer("«", "", "»", "").Replace(text)
		if got := marked(plain, jargonOf(plain, "")); got != text {
			t.Errorf("found: %s\nwanted: %s", got, text)
		}
	}
}

// TestJargonOnce holds that a term is one finding wherever it stands, that its
// plain words go into every place, and that where it is explained once, that is
// enough.
func TestJargonOnce(t *testing.T) {
	for _, tt := range []struct{ text, found, first, second string }{
		{
			"Your cache is full. A cache that is full is slow, so empty the cache.",
			"Your «cache» is full. A cache that is full is slow, so empty the cache.",
			"Your temporary storage is full. Temporary storage that is full is slow, so empty the temporary storage.",
			"Your cache (temporary storage) is full. A cache that is full is slow, so empty the cache.",
		},
		{
			"The DNS was down. DNS is back.",
			"The «DNS» was down. DNS is back.",
			"The internet address book was down. The internet address book is back.",
			"The DNS (the internet address book) was down. DNS is back.",
		},
		{
			"The XQVB is full, and the XQVB is slow.", "The «XQVB» is full, and the XQVB is slow.",
			"The XQVB ([what it stands for]) is full, and the XQVB is slow.", "",
		},
	} {
		rule := []*check.Rule{ByID("jargon")}
		rep := check.Run(rule, draft.Parse(tt.text), check.Case{})
		if got := marked(tt.text, rep); got != tt.found {
			t.Errorf("found: %s\nwanted: %s", got, tt.found)
			continue
		}
		for i, want := range []string{tt.first, tt.second} {
			if want == "" {
				continue
			}
			got := rep.Findings[0].Fixes[i].Apply(tt.text)
			if got != want {
				t.Errorf("fix %d gives: %s\nwanted: %s", i, got, want)
			}
			if left := check.Run(rule, draft.Parse(got), check.Case{}); len(left.Findings) > 0 {
				t.Errorf("fix %d leaves %q", i, left.Findings[0].At.In(got))
			}
		}
	}
}
