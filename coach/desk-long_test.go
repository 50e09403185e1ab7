package coach

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// endless is a text too long to be written in, with a fault in every line.
var endless = strings.Repeat("I will never see that here, I fear.\n", MaxDraft/36+1)

func TestLong(t *testing.T) {
	if Long(strings.Repeat("x", MaxDraft)) || !Long(endless) || Long("") {
		t.Error("what is long?")
	}
	d, v := desk(t)
	d.SetDraft("never")
	fix := v.Report.Findings[1].Fixes[0]
	d.Select("no-never")
	d.SetLong(draft.Parse(endless))
	if !v.Long || v.Text != endless || v.Report.Mend() < 500 || v.Report.Draft.Text != endless || v.Selected != "" || !v.Status().Draft.Long {
		t.Fatalf("%+v", v.Status())
	}
	report := v.Report
	for name, do := range map[string]func(){
		"an old fix":    func() { d.Apply(fix) },
		"an empty fix":  func() { d.Apply(check.Fix{}) },
		"all":           d.FixAll,
		"itself, typed": func() { d.SetDraft(endless) },
		"itself":        func() { d.SetLong(draft.Parse(endless)) },
	} {
		if do(); v.Text != endless || !v.Long || v.Report != report || v.Notice != (Notice{}) {
			t.Errorf("%s changes something", name)
		}
	}
	for _, f := range v.Report.Findings {
		if f.Fixes != nil {
			t.Fatal("a fix is offered in what nobody writes in")
		}
	}
	d.Dismiss(v.Report.Findings[1])
	if !v.Long || v.Report.Mend() != 0 || v.Report.Findings[0].Fixes != nil {
		t.Errorf("set aside, %d are left", v.Report.Mend())
	}
	if d.Reply() != endless {
		t.Error("another text is copied")
	}
}

// TestLeaveLong holds the ways out of a long text.
func TestLeaveLong(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(*Desk)
		text string
	}{
		"typed":       {func(d *Desk) { d.SetDraft(mine) }, mine},
		"cleared":     {func(d *Desk) { d.SetDraft("") }, ""},
		"typed, long": {func(d *Desk) { d.SetDraft(endless + ".") }, endless + "."},
		"forgotten":   {(*Desk).Forget, ""},
		"short":       {func(d *Desk) { d.SetLong(draft.Parse(mine)) }, mine},
		"offer":       {func(d *Desk) { d.Copied(mine, nil); d.TakeOffer() }, mine},
	} {
		t.Run(name, func(t *testing.T) {
			d, v := desk(t)
			d.SetLong(draft.Parse(endless))
			if c.do(d); v.Long || v.Text != c.text || v.Report.Draft.Text != c.text {
				t.Errorf("long: %v, %d bytes", v.Long, len(v.Text))
			}
			for _, f := range v.Report.Findings {
				if f.Fixes == nil {
					t.Fatal("nothing can be mended")
				}
			}
		})
	}
}

// TestLongIsNotTakenAway holds that a copied draft is offered beside a long
// text, and that a long one is not taken from the clipboard.
func TestLongIsNotTakenAway(t *testing.T) {
	d, v := desk(t)
	d.Copied(endless, nil)
	if v.Text != "" || v.Offer != "" {
		t.Error("a long text was taken from the clipboard")
	}
	d.SetLong(draft.Parse(endless))
	d.Copied(theirs+" More of it.", nil)
	if !v.Long || v.Offer == "" {
		t.Error("a copied draft took its place")
	}
}

// TestReadLong reads elsewhere while the desk goes on.
func TestReadLong(t *testing.T) {
	off := func(d *Desk) { d.SetLevel("no-never", house.Off) }
	for name, c := range map[string]struct {
		text string
		mean func(*Desk) // what happens meanwhile
		long bool
		want string
		mend bool
	}{
		"in peace":          {endless, func(*Desk) {}, true, endless, true},
		"a check goes off":  {endless, off, true, endless, false},
		"typed on":          {endless, func(d *Desk) { d.SetDraft(mine) }, false, mine, true},
		"forgotten":         {endless, (*Desk).Forget, false, "", false},
		"another was there": {endless, func(d *Desk) { d.SetLong(draft.Parse("And " + endless)) }, true, "And " + endless, true},
		"set aside":         {endless, func(d *Desk) { d.Dismiss(d.View().Report.Findings[1]) }, true, endless, false},
		"not so long":       {mine, func(*Desk) {}, false, mine, true},
		"nothing":           {"", func(*Desk) {}, false, "", false},
	} {
		t.Run(name, func(t *testing.T) {
			d, v := desk(t)
			d.SetDraft("I never say so.")
			read := d.ReadLong(c.text)
			puts := make(chan func())
			go func() { puts <- read() }()
			c.mean(d)
			put := <-puts
			put()
			if v.Long != c.long || v.Text != c.want || v.Report.Draft.Text != c.want || (v.Report.Mend() > 0) != c.mend {
				t.Errorf("long: %v, %d bytes, %d to mend", v.Long, len(v.Text), v.Report.Mend())
			}
			report := v.Report
			if put(); v.Report != report {
				t.Error("put in twice")
			}
		})
	}
}

// TestReadLongWhole reads with everything there is, while the desk is used.
func TestReadLongWhole(t *testing.T) {
	d, v := whole(t, house.State{})
	text := strings.Repeat(sympathetic+" Please calm down. The DNS is dead.\n\n", 300)
	d.SetDraft(text[:300])
	d.Reply()
	read := d.ReadLong(text)
	puts := make(chan func())
	go func() { puts <- read() }()
	found := v.Report.Findings
	for _, f := range found {
		d.Dismiss(f)
	}
	d.Always(found[0])
	d.SetMessage("I am fed up!")
	d.Reply()
	(<-puts)()
	if !v.Long || v.Report.Draft.Text != text || len(v.Report.Items) == 0 {
		t.Errorf("%+v", v.Status())
	}
}
