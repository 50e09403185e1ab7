package rules

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
)

// messages are what customers write, of every kind.
var messages = []string{
	"",
	"The printer on the third floor is down again and I have patients waiting.",
	"My laptop has been dead since this morning and I have a presentation at 1.",
	"I am so angry about my invoice. This is the third time it is wrong!",
	"I spent the whole morning on hold and nobody answers.",
	"All my photos are gone. I'm really worried.",
	"Your bloody app has logged me out and I lost three hours of work.",
	"It was so embarrassing, the projector in Seminar Room B went black in front of the board.",
	"I feel let down. I was charged twice on my account and nobody got back to me.",
	"I'm tired of calling. My Wi-Fi keeps dropping every evening.",
	"We are losing orders, our website is down!",
	"I'm confused, the portal asks for a code and I have no idea where it comes from.",
	"Please hurry, I need my password reset today.",
	"My thesis is due tomorrow and the drive only clicks.",
	"You closed my ticket without an answer. I am furious.",
	"I was passed from one to the next and my mailbox is still locked.",
	"My mother's tablet is locked and she can't reach us.",
	"THE PRINTERS ON FLOOR 2 DO NOT WORK!!! MY NURSES ARE WAITING!",
	"This is frustrating. Restarted twice, same error each time.",
	"I was told two days and now it has been three weeks.",
	"Your update deleted my bookmarks. I'm disappointed.",
	"It's annoying that the scanner rejects every second cheque.",
	"I'm scared that somebody has got into my account.",
	"We are under a lot of pressure here and the dashboard is empty.",
	"Since the update my calendar shows the wrong week.",
	"This has cost me half my shift. The till is off by 60 again.",
	"My exam is on Friday and the tablet from the school is frozen.",
	"No answer since Monday. Is anybody there?",
	"I'm at my wits' end with the label printer in the warehouse.",
	"I am exhausted. The heating app is offline and the baby is cold.",
	"Customers are standing at the counter and the card reader is dead.",
	"My manager's access to the Excel file is gone and month-end is tomorrow.",
	"the vpn drops and drops. i cried today.",
	"I paid 140 for this and the top corner of the screen is dead.",
}

var drafts = []string{
	"Hi Sam,\n\nIt prints again.\n\nKind regards,\nJo",
	"I have put the old roll back and printed a test page.",
	"Hi Ines,\n\n1. Open Settings.\n2. Click Network.\n3. Switch Wi-Fi on.\n\nBest,\nTom",
	"hi there, the reader in hall 3 was locked. unlocked now",
	"Dear Mr Okoro,\n\nThank you for your e-mail. Your parcel was sent back by the courier. A new one leaves on Monday. Is the address still right?",
	"The vendor sends new badges.\n\nOn Tue, 4 Mar 2025, Sam wrote:\n> It is dead.",
}

// TestOffers holds that what is offered for something missing fits the
// customer and the draft: three sentences, all different, each accepted by its
// own check and minded by none, whoever the customer is.
func TestOffers(t *testing.T) {
	offered := map[string]map[string]bool{}
	for _, message := range messages {
		c := check.Case{Second: Second}
		if message != "" {
			c.Customer = draft.Parse(message)
			c.Heard = customer.Read(c.Customer)
		}
		for _, text := range drafts {
			before := check.Run(All(), draft.Parse(text), c)
			for _, f := range before.Findings {
				if !f.Missing() {
					continue
				}
				if offered[f.Rule.ID] == nil {
					offered[f.Rule.ID] = map[string]bool{}
				}
				labels := map[string]bool{}
				for _, x := range f.Fixes {
					labels[x.Label] = true
					offered[f.Rule.ID][x.Offer] = true
					out := x.Apply(text)
					for _, wrong := range worse(before, check.Run(All(), draft.Parse(out), c), f.Rule) {
						t.Errorf("%s offers %q: %s\n\tto   %q\n\tfrom %q\n\tinto %q", f.Rule.ID, x.Label, wrong, message, text, out)
					}
					if strings.ContainsAny(x.Label, "{}") || strings.Contains(x.Label, "  ") || !capital(x.Label) {
						t.Errorf("%s offers %q", f.Rule.ID, x.Label)
					}
				}
				if len(labels) != mostOffers {
					t.Errorf("%s offers %d different sentences for %q to %q", f.Rule.ID, len(labels), text, message)
				}
			}
		}
	}
	for id := range saying {
		if len(offered[id]) < 4 {
			t.Errorf("%s offers only %d sentences", id, len(offered[id]))
		}
	}
}

// TestOffersName holds that the first offer answers what the customer writes,
// or names what the draft is about.
func TestOffersName(t *testing.T) {
	tests := []struct{ id, customer, draft, want string }{
		{"acknowledge-feeling", "I am so worried about the files.", "It is back.", "I can see how worrying the trouble with the files is for you."},
		{"acknowledge-feeling", "I spent the whole morning on this.", "It is back.", "I can see that this has already cost you the whole morning."},
		{"acknowledge-feeling", "My laptop is dead and it cost me half my shift.", "It is back.", "I can see that the trouble with your laptop has already cost you half your shift."},
		{"acknowledge-feeling", "I have a presentation at 1 and no slides.", "They are back.", "I understand how much hangs on your presentation, and that time is short."},
		{"acknowledge-feeling", "It is annoying that the printer on the third floor jams.", "It is back.", "I can see how annoying the trouble with the printer on the third floor is for you."},
		{"apologize", "I wrote twice and nobody answered.", "It is back.", "I’m sorry that nobody got back to you."},
		{"apologize", "This is the third time it is down.", "It is back.", "I’m sorry that this has happened again."},
		{"show-listening", "It dies after an hour since the update.", "It is back.", "You mentioned that it has been like this since the update."},
		{"set-expectations", "My exam is tomorrow.", "It is back.", "You’ll hear from me by [time], so that you know where you stand before your exam."},
	}
	for _, tt := range tests {
		rep := check.Run([]*check.Rule{ByID(tt.id)}, draft.Parse(tt.draft), check.Case{Customer: draft.Parse(tt.customer)})
		if got := rep.Findings[0].Fixes[0].Label; got != tt.want {
			t.Errorf("%s to %q: got %q, want %q", tt.id, tt.customer, got, tt.want)
		}
	}
	for id := range saying {
		rep := check.Run([]*check.Rule{ByID(id)}, draft.Parse("The mailbox was full."), check.Case{})
		for _, f := range rep.Findings {
			for _, x := range f.Fixes {
				if !strings.Contains(x.Label, "the mailbox") {
					t.Errorf("%s: %q does not name what the draft is about", id, x.Label)
				}
			}
		}
	}
	rep := check.Run([]*check.Rule{ByID("acknowledge-feeling")}, draft.Parse("It prints."), check.Case{Customer: draft.Parse("I am not angry, I would like to know why.")})
	if got := rep.Findings[0].Fixes[0].Label; strings.Contains(got, "angry") {
		t.Errorf("a customer who is not angry is offered %q", got)
	}
}

// TestOffersUsed holds that what was taken last comes last, and that after a
// few replies none has come first twice.
func TestOffersUsed(t *testing.T) {
	for id := range saying {
		var taken []string
		c := check.Case{
			Customer: draft.Parse("My mailbox is locked."),
			Used:     func(offer string) int { return slices.Index(taken, offer) + 1 },
		}
		for range 4 {
			rep := check.Run([]*check.Rule{ByID(id)}, draft.Parse("It is open."), c)
			if len(rep.Findings) == 0 {
				continue
			}
			x := rep.Findings[0].Fixes[0]
			if x.Offer == "" || slices.Contains(taken, x.Offer) {
				t.Errorf("%s offers %q again", id, x.Offer)
			}
			taken = append(taken, x.Offer)
		}
	}
}

// TestNothingOffered holds that where nothing is wanted nothing is offered.
func TestNothingOffered(t *testing.T) {
	for _, c := range []check.Case{{Heat: check.Calm}, {Form: check.Note}} {
		if rep := check.Run(All(), draft.Parse("It is open."), c); len(rep.Findings) > 0 {
			t.Errorf("%v, %v: %v", c.Heat, c.Form, rep.Findings)
		}
	}
}
