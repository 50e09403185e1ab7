package customer

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestAbout holds what a message is about, in the agent's voice, and that
// nothing is made of one that does not plainly say.
func TestAbout(t *testing.T) {
	for _, tt := range []struct{ message, want string }{
		{"The printer on the third floor won't print.", "the printer on the third floor"},
		{"My laptop has been dead since this morning.", "your laptop"},
		{"I can't get into my account since Monday's update.", "your account"},
		{"I have a problem with my manager's laptop, it keeps freezing.", "your manager’s laptop"},
		{"Your bloody app has logged me out again!", "our app"},
		{"Your stupid useless portal is down again.", "our portal"},
		{"THE PRINTERS ON FLOOR 2 DO NOT WORK!!!", "the printers on floor 2"},
		{"Hi, the projector in Seminar Room B shows everything with a pink tint.", "the projector in Seminar Room B"},
		{"I was charged twice on my invoice.", "your invoice"},
		{"My daughter's tablet is locked and she has a test.", "your daughter’s tablet"},
		{"Our Wi-Fi keeps dropping.", "your Wi-Fi"},
		{"My Folio reader is broken.", "your Folio reader"},
		{"I changed my password in the lab and it no longer works.", "your password"},
		{"My broken screen is still not fixed.", "your screen"},
		{"I wrote from my phone in the car. My invoice is wrong.", "your invoice"},
		{"It says your connection is not secure.", ""},
		{"Thanks, it works.", ""},
		{"Nobody answers. Four hours. FOUR.", ""},
		{"Is anybody there?", ""},
		{"I'm so angry, I have had it with you.", ""},
		{"", ""},
	} {
		c := Read(draft.Parse(tt.message))
		if c.About != tt.want {
			t.Errorf("%q is about %q, want %q", tt.message, c.About, tt.want)
		}
		if c.About != "" && c.Where.Empty() {
			t.Errorf("%q: no place", tt.message)
		}
	}
	if got := Subject(draft.Parse("I have put your mailbox back, it was locked. My colleague helped.")); got != "your mailbox" {
		t.Errorf("the draft is about %q", got)
	}
}

func TestFeelings(t *testing.T) {
	for _, tt := range []struct {
		message string
		want    []string // name, own word, …
	}{
		{"I am so angry about this.", []string{Angry, "angry"}},
		{"I'm absolutely livid.", []string{Angry, "livid"}},
		{"This is so frustrating.", []string{Frustrated, "frustrating"}},
		{"It's annoying, and I'm worried about the files.", []string{Worried, "worried", Frustrated, "annoying"}},
		{"It was embarrassing in front of the client.", []string{Embarrassed, "embarrassing"}},
		{"I feel let down.", []string{LetDown, "let down"}},
		{"I'm tired of calling.", []string{Tired, "tired"}},
		{"I am fed up with this.", []string{Tired, "fed up"}},
		{"We are under a lot of pressure here.", []string{Stressed, ""}},
		{"Please hurry, I need it today.", []string{Hurried, ""}},
		{"This is urgent.", []string{Hurried, "urgent"}},
		{"I'm not angry, I would like to know why.", nil},
		{"No need to be worried. Don't worry about it.", nil},
		{"It isn't urgent, no rush.", nil},
		{"My customers are furious customers.", nil},
		{"The angry red light is on.", nil},
		{"Thanks, it works.", nil},
	} {
		var got []string
		for _, f := range Read(draft.Parse(tt.message)).Feels {
			got = append(got, f.Name, f.Word)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.message, got, tt.want)
		}
	}
}

func TestImpact(t *testing.T) {
	for _, tt := range []struct {
		message string
		stake   check.Stake
		words   string
	}{
		{"I have a presentation at 1 and no slides.", check.Deadline, "your presentation"},
		{"My exam is tomorrow.", check.Deadline, "your exam"},
		{"I spent the whole morning on this.", check.LostTime, "the whole morning"},
		{"This cost me half my shift.", check.LostTime, "half your shift"},
		{"I lost three hours on hold.", check.LostTime, "three hours"},
		{"All my photos are gone.", check.LostWork, ""},
		{"We are losing orders by the minute.", check.Money, ""},
		{"I was charged twice.", check.Money, ""},
		{"My patients are waiting in the corridor.", check.Others, "your patients"},
		{"I have been waiting since nine.", check.Wait, ""},
		{"This is the third time it is down.", check.Again, ""},
	} {
		got := Read(draft.Parse(tt.message)).Impact
		if i := slices.IndexFunc(got, func(x check.Impact) bool { return x.Stake == tt.stake }); i < 0 || got[i].Words != tt.words {
			t.Errorf("%q: %v, want %v %q", tt.message, got, tt.stake, tt.words)
		}
	}
	for _, s := range []string{"Thanks, it works.", "Could you please add Ines to the list when you have time?", "How do I change the language?"} {
		if got := Read(draft.Parse(s)).Impact; got != nil {
			t.Errorf("%q costs %v", s, got)
		}
	}
}

// TestCalm holds that a message that needs nothing is calm, and that trouble is
// not.
func TestCalm(t *testing.T) {
	for _, s := range []string{
		"Thanks, it works.", "Thank you, that did the trick!", "Works now, cheers.", "All good now, thanks for the quick help.",
		"Please add Ines to the mailing list when you have time.", "Could you move my desk phone at some point? No rush.",
		"Hi team, could I have a second monitor, whenever it suits you? Thanks, Jo", "Just wanted to say thank you, great service.",
		"Perfect, everything is back. Have a nice weekend!", "It's not urgent, but the clock on the wall screen is two minutes off.",
		"Brilliant, sorted. You are a star.", "Love the new app, thanks!",
		"Please add me to the newsletter.", "How do I change my password?", "Which cable do I need for the new dock?",
	} {
		if c := Read(draft.Parse(s)); c.Heat != check.Calm {
			t.Errorf("%q is %v", s, c.Heat)
		}
	}
	for _, s := range []string{
		"Thanks for nothing, it is still broken.", "It works, but my three hours of work are gone.", "No rush, I have only lost a client over it. I am furious.",
		"The printer is down again and I have patients waiting.", "Thank you for closing my ticket without an answer. I am fed up.", "",
	} {
		if c := Read(draft.Parse(s)); c.Heat == check.Calm {
			t.Errorf("%q is calm", s)
		}
	}
}

// TestHuge would take minutes if reading grew with the square of the message.
func TestHuge(t *testing.T) {
	for _, s := range []string{"You idiots. I feel like an idiot. ", "you idiots like an idiot ", "my printer ", "I will kill you, my boss will kill me. ", "f*** ", "I want to die. I want to die laughing. ", "kill myself if i "} {
		Read(draft.Parse(strings.Repeat(s, 10_000)))
	}
}

// FuzzRead holds that any bytes are read.
func FuzzRead(f *testing.F) {
	for _, s := range slices.Concat(insulting, threatening, messages(f, "despairing"), messages(f, "unclear"), harmless, peaceful, messages(f, "living")) {
		f.Add(s)
	}
	f.Add("\xff f*** \x00 my\u200b printer’s on the 3rd")
	f.Fuzz(func(t *testing.T, text string) {
		d := draft.Parse(text)
		c := Read(d)
		in := func(at draft.Span) {
			if at.Start < 0 || at.End > len(text) || at.End < at.Start {
				t.Fatalf("%v of %d bytes", at, len(text))
			}
		}
		for _, list := range [][]draft.Span{c.Abuse, c.Threat, c.Leaving, c.SelfHarm} {
			for _, at := range list {
				in(at)
			}
		}
		in(c.Where)
		Subject(d)
	})
}
