package model

import (
	"strings"
	"testing"
	"unicode/utf8"

	"levelhead/coach/draft"
)

func loaded(t testing.TB) *Model {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestReads holds that the model finds what nobody could miss, says by which
// words, and leaves the innocent alone.
func TestReads(t *testing.T) {
	m := loaded(t)
	tests := []struct {
		check, text string
		want        bool
		words       string // among those that carried the decision
	}{
		{"calm-down", "You really need to calm down and let me work.", true, "calm down"},
		{"calm-down", "I have moved the files back and they open now.", false, ""},
		{"apologize", "I am so sorry that your laptop arrived broken.", true, "sorry"},
		{"apologize", "Open Settings and choose Printers.", false, ""},
		{"dont-know", "I have no idea why it does that.", true, "no idea"},
		{"hard-no", "Unfortunately we cannot give you a refund for this.", true, "cannot"},
		{"hard-no", "Your new laptop is ready at the desk.", false, ""},
		{"tentative", "I think it might be the cable.", true, "might be"},
		{"scripted", "Please do not hesitate to contact us.", true, "not hesitate"},
		{"share-plan", "I will bring the new charger to your desk at 3 pm and test it with you.", true, ""},
		{"scripted", "I have put the new screen on your desk.", false, ""},
	}
	for _, tt := range tests {
		d := draft.Parse(tt.text)
		r := m.Read(d, Around{})
		p, at := r.Said(tt.check, nil)
		if got := p >= m.Alone(tt.check); got != tt.want {
			t.Errorf("%s in %q: %.2f, and the line is at %.2f", tt.check, tt.text, p, m.Alone(tt.check))
			continue
		}
		if tt.words == "" {
			continue
		}
		why := r.Why(tt.check, at)
		i := strings.Index(tt.text, tt.words)
		if !why.Overlaps(draft.Span{Start: i, End: i + len(tt.words)}) {
			t.Errorf("%s in %q by %q", tt.check, tt.text, why.In(tt.text))
		}
	}
}

// TestWhyWholeWords holds that no reason begins or ends within what is written
// as one word.
func TestWhyWholeWords(t *testing.T) {
	m := Learnt()
	for _, text := range []string{
		"If you'd rather pick it up yourself, let me know.", "That's not what we'd call a fault, it isn't ours.", "You’ll have to wait, we don’t know when it’ll be back.",
	} {
		d := draft.Parse(text)
		r := m.Read(d, Around{})
		for _, id := range Checks {
			why := r.Why(id, 0)
			letter := func(s string) bool { return strings.ContainsAny(s, "abcdefghijklmnopqrstuvwxyz'’") }
			if !letter(why.In(text)) {
				continue // a mark alone
			}
			if why.Start > 0 && letter(text[why.Start-1:why.Start]) || why.End < len(text) && letter(text[why.End:why.End+1]) || strings.HasPrefix(text[why.End:], "’") {
				t.Errorf("%s: %q of %q", id, why.In(text), text)
			}
		}
	}
}

func TestMood(t *testing.T) {
	m := loaded(t)
	tests := []struct {
		text string
		want func(Mood) bool
	}{
		{"Thanks, whenever you have a moment, could you show me how to set up the scanner? No rush.", func(m Mood) bool { return m.Calm > max(m.Upset, m.Furious) }},
		{"THIS IS THE THIRD TIME!!! You people are useless. Fix it NOW or I am going to your director.", func(m Mood) bool { return m.Furious > max(m.Calm, m.Upset) }},
	}
	for _, tt := range tests {
		mood := m.Mood(draft.Parse(tt.text))
		if sum := mood.Calm + mood.Upset + mood.Furious; sum < 0.999 || sum > 1.001 {
			t.Errorf("%q: %v adds up to %v", tt.text, mood, sum)
		}
		if !tt.want(mood) {
			t.Errorf("%q: %+v", tt.text, mood)
		}
	}
}

// TestAnyText holds what is true of every text: a score for every sentence, a
// reason within it, on rune boundaries, and the same each time.
func TestAnyText(t *testing.T) {
	for _, text := range odd {
		sound(t, loaded(t), text)
	}
	sound(t, loaded(t), strings.Repeat("you ", 20_000))
	sound(t, loaded(t), strings.Repeat("I can't. ", 2_000))
	sound(t, loaded(t), "Hi "+strings.Repeat("你好, ", 20_000)+"calm down")
}

var odd = []string{
	"", " ", "\x00\xff\xfe", "?", "!!!", "12:30", "$5", "£", "Hi Sam,", "a\xc3b\x80c sorry \xf0\x9f\x98",
	"我很抱歉。 Мне очень жаль! آسف 😊👍🏽", "I’ve “quoted you” — sorry…", "> quoted\n\nSorry.\r\n-- \r\nBo",
	"https://example.com/a?b=c sorry", strings.Repeat("x", 5000),
}

func sound(t *testing.T, m *Model, text string) {
	t.Helper()
	d := draft.Parse(text)
	a := Around{Customer: d, Hints: []Hint{{"calm-down", draft.Span{End: len(text)}}, {"jargon", draft.Span{Start: len(text), End: len(text)}}}}
	r, again := m.Read(d, a), m.Read(d, a)
	for i, s := range d.Sentences {
		if r.Of(i) != again.Of(i) {
			t.Fatalf("%.60q: scores differ from one reading to the next", text)
		}
		for _, id := range Checks[:4] {
			if p := r.P(id, i); !(p >= 0 && p <= 1) {
				t.Fatalf("%.60q: %s has probability %v", text, id, p)
			}
			why := r.Why(id, i)
			if why.Empty() || !s.Contains(why) || !utf8.ValidString(strings.ToValidUTF8(why.In(text), "")) {
				t.Fatalf("%.60q: the reason for %s is %v, the sentence %v", text, id, why, s.Span)
			}
			if utf8.ValidString(text) && !utf8.ValidString(why.In(text)) {
				t.Fatalf("%.60q: the reason for %s cuts a rune", text, id)
			}
		}
	}
	for _, id := range Checks {
		p, at := r.Said(id, nil)
		if !(p >= 0 && p <= 1) || at >= len(d.Sentences) || (at < 0) != (len(d.Sentences) == 0) {
			t.Fatalf("%.60q: %s said %v at %d", text, id, p, at)
		}
	}
	mood := m.Mood(d)
	if sum := mood.Calm + mood.Upset + mood.Furious; !(sum > 0.999 && sum < 1.001) {
		t.Fatalf("%.60q: mood %+v", text, mood)
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range odd {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { sound(t, loaded(t), text) })
}

func TestUnknownCheck(t *testing.T) {
	m := loaded(t)
	d := draft.Parse("I am sorry.")
	r := m.Read(d, Around{})
	if p := r.P("you-overuse", 0); p != 0 {
		t.Errorf("P = %v", p)
	}
	if p, at := r.Said("you-overuse", nil); p != 0 || at != -1 {
		t.Errorf("Said = %v, %v", p, at)
	}
	if m.Alone("you-overuse") <= 1 || r.Sure("you-overuse") <= 1 {
		t.Error("thresholds for a check that is none")
	}
	if why := r.Why("you-overuse", 0); why != d.Sentences[0].Span {
		t.Errorf("Why = %v", why)
	}
}

// TestBeside holds that what a sentence says stays the same when another is put
// beside it.
func TestBeside(t *testing.T) {
	m := loaded(t)
	customer := draft.Parse("My printer is broken and I am angry!")
	for _, a := range []Around{{}, {Customer: customer}} {
		one := m.Read(draft.Parse("I am sorry. Your printer gets a new drum by noon."), a)
		two := m.Read(draft.Parse("I am sorry. That must be a nuisance. Your printer gets a new drum by noon."), a)
		if one.Of(0) != two.Of(0) || one.Of(1) != two.Of(2) {
			t.Errorf("scores changed, with a message: %v", a.Customer != nil)
		}
	}
}

// TestBrief holds that a line by itself has lines of its own.
func TestBrief(t *testing.T) {
	m, err := Open(few().Encode())
	if err != nil {
		t.Fatal(err)
	}
	d := draft.Parse("I am sorry.")
	alone, answer := m.Read(d, Around{}), m.Read(d, Around{Customer: d})
	if alone.Sure("apologize") != sigmoid(-0.5) || answer.Sure("apologize") != sigmoid(1) {
		t.Error("another line than was written")
	}
	if (Around{}).Brief(draft.Parse(strings.Repeat("It is on. ", 13))) {
		t.Error("thirteen sentences are brief")
	}
}

// kilobyte is a draft of about 1 KB.
var kilobyte = "Hi Sam,\n\nI am sorry that the printer on your floor has been down since Tuesday; with the audit on Friday that must be worrying. " +
	"You mentioned that it stops after page two, so I looked at its log and found that the new driver does not fit the older model. " +
	"I have put the previous one back and printed ten pages from your account, and all of them came out.\n\n" +
	"Here is what happens next:\n\n- Today at 3 pm I will come to your desk and print the report with you.\n- If it stops again, I will bring the spare printer from the second floor; that takes ten minutes.\n" +
	"- On Thursday I will ring you to hear whether it still works.\n\nWould you rather have the spare one right away, or wait until three? Both are fine. " +
	"I don't know yet why the update chose that driver. You need to leave the printer on tonight. Unfortunately we cannot move it to another room before the audit, " +
	"but we can send your pages to the one in the hall. Please tell me which you would like, and I will set it up for you. Let's get this out of your way together.\n\nKind regards,\nBo\n"

func BenchmarkRead(b *testing.B) {
	m := loaded(b)
	d := draft.Parse(kilobyte)
	b.ReportAllocs()
	for b.Loop() {
		m.Read(d, Around{})
	}
}

// BenchmarkParse is what cutting up and tagging the same draft costs, to
// compare with.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		draft.Parse(kilobyte)
	}
}

func BenchmarkOpen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Open(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
