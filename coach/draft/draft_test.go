package draft

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestParse is the table of hard cases: what a draft's sentences are, and what
// is left out of them and why.
func TestParse(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // sentences
		regions    []string // kind: text
	}{
		{"empty", "", nil, nil},
		{"white space", " \r\n\t\n ", nil, nil},
		{"one line", "I’ve reset it.", []string{"I’ve reset it."}, nil},
		{
			"greeting", "Hi Sam,\n\nI’ve reset it. Try again now.\n",
			[]string{"Hi Sam,", "I’ve reset it.", "Try again now."},
			nil,
		},
		{"greeting on the line", "Hello Ms. Okafor, I’ve reset it.", []string{"Hello Ms. Okafor,", "I’ve reset it."}, nil},
		{"greeting by name", "Corin,\n\nA human is on the way.", []string{"Corin,", "A human is on the way."}, nil},
		{"greeting without a comma", "Good morning\nYour laptop is here", []string{"Good morning", "Your laptop is here"}, nil},
		{"no greeting", "Hi-res screens are here.", []string{"Hi-res screens are here."}, nil},
		{"abbreviations", "Dr. Lee rang at 3 p.m. about the app, e.g. the sign-in. It works.", []string{"Dr. Lee rang at 3 p.m. about the app, e.g. the sign-in.", "It works."}, nil},
		{"versions", "Firefox 3.5.1 is out. Take it.", []string{"Firefox 3.5.1 is out.", "Take it."}, nil},
		{"chat without capitals", "fixed now. will ring you at 3! ok? ta", []string{"fixed now.", "will ring you at 3!", "ok?", "ta"}, nil},
		{"trailing dots", "Well... we’ll see... It may take a day.", []string{"Well... we’ll see...", "It may take a day."}, nil},
		{"emoji", "Thanks 😊 I’ve reset it 👍🏽", []string{"Thanks 😊", "I’ve reset it 👍🏽"}, nil},
		{"blank line ends a sentence", "I looked\n\nIt is the cable", []string{"I looked", "It is the cable"}, nil},
		{
			"hard wrap",
			"I have looked at the printer and it seems that the cable at the back has come\nloose, so I have put it back and tried a page. It prints again.",
			[]string{"I have looked at the printer and it seems that the cable at the back has come\nloose, so I have put it back and tried a page.", "It prints again."},
			nil,
		},
		{"lines of chat", "on it\nback in 5\nsorry about the wait", []string{"on it", "back in 5", "sorry about the wait"}, nil},
		{
			"bullets", "Please try:\n- Restart the laptop\n* Open Outlook\n• Send a test\n1. Call me\n2) Done\na) Or not",
			[]string{"Please try:", "Restart the laptop", "Open Outlook", "Send a test", "Call me", "Done", "Or not"},
			nil,
		},
		{"steps", "Step 1: Open Settings\nStep 2: Click Wi-Fi", []string{"Open Settings", "Click Wi-Fi"}, nil},
		{"CRLF", "Hi Sam,\r\n\r\nIt works.\r\nBye.\r\n", []string{"Hi Sam,", "It works.", "Bye."}, nil},
		{"old Mac line ends", "It works.\rBye.", []string{"It works.", "Bye."}, nil},
		{
			"quoted mail", "I’ve reset it.\n\n> my screen is black\n> calm down?\n\nTry again.",
			[]string{"I’ve reset it.", "Try again."},
			[]string{"quoted: > my screen is black\n> calm down?"},
		},
		{
			"on … wrote", "Done.\n\nOn Tue, 3 Mar 2026 at 10:02, Al <a@b.com> wrote:\n> it broke\n> again",
			[]string{"Done."},
			[]string{"quoted: On Tue, 3 Mar 2026 at 10:02, Al <a@b.com> wrote:", "quoted: > it broke\n> again"},
		},
		{
			"on … wrote, over two lines, nothing quoted by a sign", "Done.\n\nOn Tue, 3 Mar 2026 at 10:02, Albertine van der Somewhere\n<albertine@example.com> wrote:\n\nit broke",
			[]string{"Done."},
			[]string{"quoted: On Tue, 3 Mar 2026 at 10:02, Albertine van der Somewhere\n<albertine@example.com> wrote:\n\nit broke"},
		},
		{"on, but nobody wrote", "On Tuesday I wrote: see you.", []string{"On Tuesday I wrote: see you."}, nil},
		{
			"Outlook’s header", "Done.\n\nFrom: Al\nSent: Tuesday\nTo: Desk\nSubject: Help\n\nit broke",
			[]string{"Done."},
			[]string{"quoted: From: Al\nSent: Tuesday\nTo: Desk\nSubject: Help\n\nit broke"},
		},
		{
			"original message", "Done.\n-----Original Message-----\nit broke",
			[]string{"Done."},
			[]string{"quoted: -----Original Message-----\nit broke"},
		},
		{
			"ticket template", "Ticket: #4711\nStatus: Open\n\nI’ve reset it.\n\n##- Please type your reply above this line -##\nit broke",
			[]string{"I’ve reset it."},
			[]string{"form: Ticket: #4711", "form: Status: Open", "quoted: ##- Please type your reply above this line -##\nit broke"},
		},
		{
			"signature", "It works.\n\nKind regards,\nBo Li\nIT Service Desk\n+44 20 7946 0000",
			[]string{"It works."},
			[]string{"signature: Kind regards,\nBo Li\nIT Service Desk\n+44 20 7946 0000"},
		},
		{"signature by dashes", "It works.\n-- \nBo\nI can’t write short ones.", []string{"It works."}, []string{"signature: -- \nBo\nI can’t write short ones."}},
		{"signature on one line", "It works.\nCheers, Bo", []string{"It works."}, []string{"signature: Cheers, Bo"}},
		{"name alone", "It works.\n\nBodil\nMobile Security", []string{"It works."}, []string{"signature: Bodil\nMobile Security"}},
		{"initials of a brand’s agent", "@sam_1 Hello! Try again now. -Austin", []string{"@sam_1 Hello!", "Try again now."}, []string{"address: @sam_1", "signature: -Austin"}},
		{"thanks is not always the end", "Thanks\n\nI’ve now looked at the whole of it and there is more to say.\nPlease write back.", []string{"Thanks", "I’ve now looked at the whole of it and there is more to say.", "Please write back."}, nil},
		{"P.S.", "It works.\n\nRegards,\nBo\n\nP.S. I’ll ring at 3.", []string{"It works.", "P.S. I’ll ring at 3."}, []string{"signature: Regards,\nBo"}},
		{"fenced code", "Run this:\n```\nif x { calm down }\n```\nThen ring.", []string{"Run this:", "Then ring."}, []string{"code: ```\nif x { calm down }\n```"}},
		{"fence left open", "Run this:\n```\nls", []string{"Run this:"}, []string{"code: ```\nls"}},
		{"commands", "Run\nipconfig /flushdns\nand tell me.", []string{"Run", "and tell me."}, []string{"code: ipconfig /flushdns"}},
		{"log", "It says\n2026-03-01 10:00:00,123 ERROR you must calm down\nso I looked.", []string{"It says", "so I looked."}, []string{"code: 2026-03-01 10:00:00,123 ERROR you must calm down"}},
		{"stack trace", "I see\njava.lang.NullPointerException: x\n\tat com.foo.Bar.run(Bar.java:12)\nin it.", []string{"I see", "in it."}, []string{"code: java.lang.NullPointerException: x\n\tat com.foo.Bar.run(Bar.java:12)"}},
		{"error text", "You saw\nError 0x80070005: Access is denied\nI’ve mended it.", []string{"You saw", "I’ve mended it."}, []string{"code: Error 0x80070005: Access is denied"}},
		{"source", "Put\n{\n  \"a\": \"b\",\n}\nthere.", []string{"Put", "there."}, []string{"code: {\n  \"a\": \"b\",\n}"}},
		{"inline code", "Type `calm down` there.", []string{"Type `calm down` there."}, []string{"code: `calm down`"}},
		{"links", "See https://x.com/a?b=1, www.y.org/z or support.example.com.", []string{"See https://x.com/a?b=1, www.y.org/z or support.example.com."}, []string{"link: https://x.com/a?b=1", "link: www.y.org/z", "link: support.example.com"}},
		{"mail address", "Write to it-desk@example.com.", []string{"Write to it-desk@example.com."}, []string{"address: it-desk@example.com"}},
		{"Windows paths", `Look in C:\Program Files\App\logs or \\srv\share.`, []string{`Look in C:\Program Files\App\logs or \\srv\share.`}, []string{`link: C:\Program Files\App\logs`, `link: \\srv\share`}},
		{"Unix paths", "Look in /var/log/syslog and/or ~/x/y.", []string{"Look in /var/log/syslog and/or ~/x/y."}, []string{"link: /var/log/syslog", "link: ~/x/y"}},
		{"files", "Open setup.exe and prefs.js now.", []string{"Open setup.exe and prefs.js now."}, []string{"link: setup.exe", "link: prefs.js"}},
		{"identifiers", "Set HKEY_LOCAL_MACHINE and my_var to 0x1F with --force.", []string{"Set HKEY_LOCAL_MACHINE and my_var to 0x1F with --force."}, []string{"code: HKEY_LOCAL_MACHINE", "code: my_var", "code: 0x1F", "code: --force"}},
		{"quotation", "It said “calm down. Now” and ‘go away’ and \"no\".", []string{"It said “calm down. Now” and ‘go away’ and \"no\"."}, []string{"quoted: “calm down. Now”", "quoted: ‘go away’", "quoted: \"no\""}},
		{"apostrophes are no quotation", "The users’ files and Jess' disk aren't ‘gone yet", []string{"The users’ files and Jess' disk aren't ‘gone yet"}, nil},
		{"inches", `A 24" screen and a 27" one.`, []string{`A 24" screen and a 27" one.`}, nil},
		{"a text all in quotes", `"I’m sorry. You should have called us."`, []string{`"I’m sorry.`, `You should have called us."`}, nil},
	}
	names := map[RegionKind]string{Quoted: "quoted", Code: "code", Link: "link", Address: "address", Signature: "signature", Form: "form"}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Parse(tt.text)
			var got, regions []string
			for _, s := range d.Sentences {
				got = append(got, s.In(d.Text))
			}
			for _, r := range d.Regions {
				regions = append(regions, names[r.Kind]+": "+r.In(d.Text))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("sentences\n got %q\nwant %q", got, tt.want)
			}
			if !slices.Equal(regions, tt.regions) {
				t.Errorf("regions\n got %q\nwant %q", regions, tt.regions)
			}
			sound(t, d)
		})
	}
}

// TestWords holds how words are folded.
func TestWords(t *testing.T) {
	tests := []struct{ text, want string }{
		{"I can’t, won't and shan´t", "i can not , will not and shall not"},
		{"dont cannot wont thats im", "do not can not will not that is i am"},
		{"It’s broken and that's ok", "it is broken and that is ok"},
		{"The printer’s tray", "the printer 's tray"},
		{"Let's look", "let us look"},
		{"I'd go, he'd gone", "i would go , he had gone"},
		{"u r ur pls thx", "you r your please thanks"},
		{"here/there—or 10/12 w/o help", "here / there - or 10/12 without help"},
		{"WHY?!", "why ? !"},
		{"thanks😊bye", "thanks 😊 bye"},
		{"We’ve e‑mailed", "we have e ‑ mailed"},
		{"日本語 text", "日本語 text"},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range Parse(tt.text).Sentences {
			for _, w := range s.Words {
				got = append(got, w.Fold)
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, g, tt.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Hi Sam,\n\nIt works.\n\nRegards,\nBo", "Hi Sam,\n\n<It works.>\n\nRegards,\nBo"},
		{"It works.", "<It works.>"},
		{"", "<>"},
		{"Hi Sam,", "Hi Sam,<>"},
		{"> quoted", "<>> quoted"},
	}
	for _, tt := range tests {
		d := Parse(tt.text)
		o, c := d.Opening(), d.Closing()
		if got := tt.text[:o] + "<" + tt.text[o:c] + ">" + tt.text[c:]; got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// sound holds what is true of every draft.
func sound(t *testing.T, d *Draft) {
	t.Helper()
	edge := func(i int) bool { return i == len(d.Text) || utf8.RuneStart(d.Text[i]) || !utf8.ValidString(d.Text) }
	at := 0
	for i, s := range d.Sentences {
		if s.Start < at || s.End <= s.Start || s.End > len(d.Text) || s.Index != i || len(s.Words) == 0 {
			t.Fatalf("sentence %d at %v after %d of %d", i, s.Span, at, len(d.Text))
		}
		at = s.End
		w := s.Start
		for _, x := range s.Words {
			if x.Start < w || x.End <= x.Start || x.End > s.End || !edge(x.Start) || !edge(x.End) || x.Tag == "" || (x.Fold == "") != x.Foreign {
				t.Fatalf("word %+v in sentence %v after %d", x, s.Span, w)
			}
			w = x.End
		}
	}
	at = 0
	for _, r := range d.Regions {
		if r.Start < at || r.End <= r.Start || r.End > len(d.Text) || !edge(r.Start) || !edge(r.End) {
			t.Fatalf("region %+v after %d", r, at)
		}
		at = r.End
	}
	if o, c := d.Opening(), d.Closing(); o < 0 || o > c || c > len(d.Text) {
		t.Fatalf("opening %d, closing %d of %d", o, c, len(d.Text))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"Hi Sam,\n\nI can’t do that.\n\nRegards,\nBo", "> a\n> b\nOn x wrote:\n", "```\n\n", "\xff\xfe\x00", "“”‘’\"'`", "- \n1. \n* x", "a@b.c http:// C:\\ \\\\ <!(",
		strings.Repeat("you ", 300), "👍🏽👩‍💻🇩🇪", "e\u0301\u200b\u00ad", "\r\r\n\n\r", "P.S. x\n\nthanks,\nBo\n--\n", "İstanbul ǅ ﬁ ſ",
	} {
		f.Add(s)
	}
	ps := []Phrase{MustPhrase("you ... not"), MustPhrase("^ [very] sorry , but"), MustPhrase("<!(if) (i|we) can not !(wait)"), MustPhrase("click @"), MustPhrase("{a: <NN*>} is $")}
	f.Fuzz(func(t *testing.T, text string) {
		d := Parse(text)
		sound(t, d)
		for _, p := range ps {
			at := 0
			for m := range p.Matches(d) {
				if m.At.Start < at || m.At.End <= m.At.Start || !m.Sentence.Contains(m.At) || !m.Whole.Contains(m.At) {
					t.Fatalf("%v matched %v after %d", p, m.At, at)
				}
				at = m.At.End
			}
		}
	})
}

func FuzzPhrase(f *testing.F) {
	for _, s := range []string{"can not", "(a|b [c]) ...2 ~go<VB*>", "!(x) <!(y z) {n: _} «@» ^ $", "'(' a ')'", "{", "<", "~", "((((a))))"} {
		f.Add(s)
	}
	d := Parse("You can't go to https://x.com/y, (sorry) we went. Really?")
	f.Fuzz(func(t *testing.T, src string) {
		p, err := ParsePhrase(src)
		if err != nil {
			return
		}
		n := 0
		for range p.In(d) {
			if n++; n > len(d.Text) {
				t.Fatal("more matches than words")
			}
		}
	})
}

// kilobyte is a reply of about 1 KB.
const kilobyte = "Hi Priya,\n\nI’m sorry that you lost the whole morning to this, and right before the board meeting too. " +
	"I looked at the laptop and found that the update on Tuesday had removed the printer’s settings. You didn’t do anything wrong. " +
	"I’ve put them back and printed a test page, which came out as it should.\n\nHere is what happens next:\n\n" +
	"1. Please restart the laptop once, so that the settings stay.\n2. Open the report and print two pages.\n3. If the second page is blank, ring me on extension 4711 and I’ll come over.\n\n" +
	"I can’t rule out that the next update does the same, so I’ve asked the vendor about it. Would you rather have me hold updates for your laptop until they answer, " +
	"or keep them coming and check on Wednesday mornings? Either works, and it takes me about ten minutes. I’ll write to you by Friday noon with what they say. " +
	"See https://support.example.com/printers/settings for the details.\n\nThank you for telling us so quickly.\n\nKind regards,\nTom\nIT Service Desk\n"

func BenchmarkParse(b *testing.B) {
	for _, size := range []struct {
		name string
		n    int
	}{{"1KB", 1}, {"16KB", 16}, {"1MB", 1024}} {
		text := strings.Repeat(kilobyte, size.n)
		b.Run(size.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(text)
			}
		})
	}
}
