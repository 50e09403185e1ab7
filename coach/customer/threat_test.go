package customer

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var threatening = []string{
	"I'll come down there and punch someone.",
	"I will come over and smash your face in.",
	"I'm going to kill you.",
	"I swear to God I will hurt somebody over there.",
	"I'll f*cking kill you.",
	"Somebody should shoot you.",
	"I could strangle you with this cable.",
	"I'm going to break your neck.",
	"I will break every bone in your body.",
	"I'll knock your teeth out.",
	"I know where you live.",
	"I know where your kids go to school.",
	"We will find out where you live. I will find out where you live.",
	"I will find you.",
	"I'll hunt you down.",
	"Watch your back.",
	"You'd better watch your back, mate.",
	"I'll be waiting for you outside after work.",
	"See you in the car park, tough guy.",
	"I'm coming for you.",
	"I'm coming down with a baseball bat.",
	"I'll bring my gun next time.",
	"I'm going to burn your office down.",
	"I will set fire to your shop.",
	"I'll torch the building.",
	"I'll smash up your store if this isn't fixed.",
	"Maybe I should blow up your data centre.",
	"There will be a brick through your window tonight.",
	"I'll put a brick through your front door.",
	"I'll throw this laptop at your head.",
	"I'll throw it at whoever comes to the counter.",
	"I will slash your tyres.",
	"You will die for this.",
	"You're dead.",
	"You are dead meat.",
	"I'll put you in hospital.",
	"You'll need an ambulance when I'm done.",
	"I'll make you wish you were never born.",
	"I'll come there and teach somebody a lesson.",
	"My brothers will beat you up.",
	"Me and my mates will come and kick your head in.",
	"I left a bomb in your lobby.",
	"If I have to drive there one of you will end up in hospital.",
	"It would be a shame if something happened to your van.",
	"Next time you send him I will stab him.",
	"I want to punch you in the face.",
	"You deserve to be shot.",
	"I'll ram this router down your throat.",
	"one of these days someone's gonna snap and come down there with a shotgun",
	"If he shows up again I'll set the dogs on him and break his legs",
	"I hope someone burns your place to the ground",
	"You won't be walking after I'm done with you",
	"keep this up and you'll get what's coming to you",
	"pray I never meet you in person",
	"I will personally rip your head off",
	"u better hope i dont find u",
	"im gonna drive over there and beat the crap out of that guy",
}

var peaceful = []string{
	"I'll leave you for a competitor if this happens again.",
	"I will sue you for every penny.",
	"You will hear from my lawyer.",
	"I'll complain to your CEO.",
	"I'm going to report you to the ombudsman.",
	"I'll destroy you in the reviews.",
	"I will hit you with a claim for damages.",
	"I'm this close to writing a review you'll remember.",
	"If I've to close the bar I'll send you the bill for every single beer.",
	"I'll come down there and pick it up myself.",
	"I will come over at nine and bring the laptop.",
	"I'll come to your office and wait until somebody sees me.",
	"My boss is going to kill me.",
	"My wife will murder me if the photos are gone.",
	"This is killing my business.",
	"The new app is killing my battery.",
	"How do I kill the process?",
	"I could kill for a working printer.",
	"I'm going to throw this printer out of the window.",
	"I could smash this laptop.",
	"I feel like throwing the box against the wall.",
	"It could have burned the house down.",
	"The charger nearly set fire to my kitchen.",
	"The battery could hurt someone.",
	"Somebody will get hurt on this cable.",
	"Fix the socket before someone gets killed.",
	"If nobody's here in ten minutes I'm phoning the medical director at home.",
	"Shoot me an e-mail when it is done.",
	"I'll shoot you a message tomorrow.",
	"Hit me up when the part is in.",
	"I know where you are: the blue building by the station.",
	"I'll wait for you at reception at nine.",
	"See you tomorrow in the car park with the old monitors.",
	"I will find the receipt and send it to you.",
	"I'll track the parcel and tell you.",
	"He dropped the phone and it is dead.",
	"My phone is dead, you are my last hope.",
	"You're dead right about the cable.",
	"I'm dying of boredom on hold.",
	"The screen blew up while I was typing.",
	"My inbox is blowing up.",
	"I'll fight this to the end.",
	"I will not rest until I have my money back.",
	"You will pay for the new screen, not me.",
	"You'll regret losing me as a customer.",
	"We beat the deadline by an hour, no thanks to you.",
	"I'd love to hit the person responsible with the invoice.",
	"The virus will destroy your files, it says.",
	"Our building burned down in March, so we have moved.",
	"Please knock before you come in, the baby is asleep.",
	"I'm coming for the laptop at five.",
	"I will break the contract.",
	"Your technician nearly killed me with that cable on the stairs",
	"Heads will roll over this",
	"I'll blow a fuse if it drops once more",
	"someone is going to lose their job over this",
	"I will hang up now",
	"I could cry",
	"I'll be outside your shop at nine to pick it up",
	"Do I need to hold a gun to somebody's head to get an answer?",
	"I'd rather die than go through that menu again",
	"The heating is off, people will die here",
	"you'll be the death of me",
	"this is going to end up in court",
	"The knife icon in the menu does nothing",
	"Please don't shoot the messenger",
	"Someone broke into our office and smashed the windows",
	"Our warehouse burned down, can you cancel the line?",
	"I'll break the seal and look inside, is that ok?",
	"I will punch in the code once more",
	"we'll kick off the meeting at 9",
	"I'll hang the screen on your wall mount",
	"I'm coming for your help again",
	"Kill the old account please",
	"I am gonna lose it",
	"I'll be back with my brother on saturday to collect the TV",
	"they will be hanging me if payroll is late",
	"You will have blood on your hands if the alarm line is down tonight",
}

func TestThreat(t *testing.T) {
	for _, s := range threatening {
		c := Read(draft.Parse(s))
		if c.Threat == nil || c.Card == nil || c.Card.ID != "threat" || c.Heat != check.Furious {
			t.Errorf("no threat in %q", s)
		}
	}
	for _, s := range peaceful {
		c := Read(draft.Parse(s))
		for _, at := range c.Threat {
			t.Errorf("a threat in %q: %q", s, at.In(s))
		}
		if c.Card != nil {
			t.Errorf("a card for %q", s)
		}
	}
}

// TestLeaving holds that going elsewhere, complaining and suing are told apart
// from threats of harm and from questions.
func TestLeaving(t *testing.T) {
	for _, s := range []string{
		"I'll leave you for a competitor if this happens again.", "I will sue you for every penny.", "You will hear from my lawyer.",
		"I'm going to report you to the ombudsman.", "I want to speak to your manager.", "I am cancelling my subscription today.",
		"We are thinking of switching to another provider. We are considering leaving you.", "See you in court.", "This is a formal complaint.",
		"I'm this close to writing a review you'll remember.", "If I've to close the bar I'll send you the bill for every single beer.",
	} {
		if c := Read(draft.Parse(s)); c.Leaving == nil || c.Threat != nil || c.Card != nil {
			t.Errorf("%q: leaving %v, threat %v", s, c.Leaving, c.Threat)
		}
	}
	for _, s := range []string{
		"How can I cancel the order?", "Can I switch to another desk?", "I will switch to another cable and try again.",
		"I won't complain, it was quick.", "Could you cancel the appointment on Friday?", "I left the charger in the office.",
	} {
		if c := Read(draft.Parse(s)); c.Leaving != nil {
			t.Errorf("%q: leaving %q", s, c.Leaving[0].In(s))
		}
	}
}
