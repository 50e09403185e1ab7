package customer

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var insulting = []string{
	"You idiots have deleted my calendar again.",
	"You are all complete morons and I want my money back.",
	"Listen, you useless piece of garbage, fix the line.",
	"What a bunch of clowns. You are clowns, every one of you.",
	"I'm so sick of you idiots.",
	"Are you stupid? I said the second floor.",
	"Are you guys retarded or something?",
	"How stupid are you people?",
	"You're too thick to read a ticket, aren't you.",
	"Fuck you and your ticket number.",
	"F*** you. Just f*** you.",
	"Go f**k yourself, Kevin.",
	"go fuck yourselves",
	"Piss off with your survey.",
	"Screw you guys, honestly.",
	"You can shove it up your arse.",
	"Stick your apology where the sun doesn't shine.",
	"Kiss my ass.",
	"You absolute a**hole.",
	"The moron I spoke to yesterday hung up on me.",
	"Which idiot signed this off?",
	"Your idiot colleague told me to reinstall everything.",
	"You people are a bunch of incompetent monkeys.",
	"Shut up and give me somebody who knows something.",
	"Shut the fuck up and fix it.",
	"You pathetic little man, put your manager on.",
	"You are pathetic.",
	"You stupid woman, read what I wrote.",
	"You're a waste of space.",
	"Go back to where you came from and get me somebody who speaks proper English.",
	"I don't want to talk to some faggot in a call centre.",
	"Learn to speak English or get off the phone.",
	"I hope you get cancer.",
	"Hope you all rot.",
	"You lying bastards took my money.",
	"Idiots!",
	"Which of you assholes closed this? You assholes.",
	"Call yourselves support, you muppets?",
	"You don't have a single brain cell between you. You don't even have half a brain.",
	"A trained monkey could do your job.",
	"You lazy bunch, it has been three weeks.",
	"You fucking people never answer.",
	"Burn in hell.",
	"Drop dead.",
	"Tell that b*tch in billing to call me. What a b*tch.",
	"You dumb f*cks. You fucking idiots.",
	"You guys are complete jokers, absolute muppets",
	"get lost you fat cow",
	"I'm talking to a bunch of brain-dead zombies",
	"Bloody foreigners, can't even spell.",
	"what kind of idiots work there",
	"you arrogant prick",
	"u r so dumb",
	"wtf is wrong with you, dumbass",
	"Are you deaf or just thick?",
	"You're an embarrassment, you halfwit.",
	"Suck it, losers.",
	"Eff you.",
	"Tell your colleague she's a stupid bitch",
}

var harmless = []string{
	"I feel like an idiot, I forgot my own password.",
	"I'm such an idiot, the cable was out.",
	"I stood there like an idiot in front of the inspector.",
	"You must think I am a complete moron, but where is the button?",
	"Don't treat me like a fool, please.",
	"Stop treating your customers like idiots.",
	"Is there an idiot-proof guide to this?",
	"This stupid printer has eaten my report again.",
	"The fucking thing crashed AGAIN.",
	"What the fuck is going on with the network?",
	"This is bullshit, fix your system.",
	"What a shit show. Holy shit, four hours.",
	"Damn it, it is gone again.",
	"Your bloody app has logged me out.",
	"Your service is useless and your app is garbage.",
	"This is pathetic. Three weeks for a cable!",
	"This is a circus. This is a joke.",
	"I am furious with you.",
	"You are incompetent and I have had it.",
	"You closed my ticket without reading it. Shame on you.",
	"Nobody there reads what we write.",
	"Do you people even test this crap?",
	"You people never answer the phone.",
	"You lied to me twice.",
	"My boss is an idiot about this, sorry.",
	"The dog ate the cable, stupid animal.",
	"I was stupid enough to click the link.",
	"It may be a dumb question, but where do I click?",
	"Sorry if I'm being thick here.",
	"A dumb terminal sits next to the till.",
	"The file is in the trash and I can't empty the trash.",
	"My phone dropped dead in the middle of a call.",
	"The alarm will not shut up.",
	"The screws you sent don't fit, and one screw you supplied is bent.",
	"I don't want to bitch about it, but it is day three.",
	"Are you able to look at this today?",
	"Are you really closed on Mondays?",
	"Are you kidding me? A week?",
	"You're not stupid, you can see that this is wrong.",
	"I'm not saying you are idiots, but the plan was odd.",
	"The Dick Whittington show is on Friday, and the slides are gone.",
	"The monkeys song no longer plays on the tablet.",
	"A cash cow of a product, and nobody answers.",
	"Please tell the guys on floor two that they're stars.",
	"You guys are the best, thanks!",
	"Go to hell and back is what it felt like, getting this restored.",
	"He told me to shut down and wait.",
	"The dense text is hard to read, and the thick cable too.",
	"The cow milking software shows 3 idle stalls",
	"No fool would buy this again",
	"I'm at my wits end with this donkey of a laptop",
	"We're a family of idiots when it comes to computers",
	"Our mascot, a donkey, no longer appears on the page",
	"You can see the jerk in the video at 0:12",
	"it's a pain in the ass",
	"My jackass of a neighbour cut the cable",
	"The clown show at the kids' hospital is at three and the projector is dead",
	"Get your shit together",
	"You are a bunch of lovely people",
	"You're driving me crazy",
	"Whoever designed this menu should be fired",
	"You have all been fools for April first, very funny banner",
	"You suck",
	"You must be joking",
	"bastard file names with umlauts break the sync",
	"\"Loser\" appears on the screen when the game ends",
	"your parking ticket machine swallowed my card",
	"That's the dumbest reply I have ever had",
}

func TestAbuse(t *testing.T) {
	for _, s := range insulting {
		c := Read(draft.Parse(s))
		if c.Abuse == nil || c.Card == nil || c.Card.ID != "abuse" && c.Threat == nil || c.Heat != check.Furious {
			t.Errorf("no abuse in %q", s)
		}
	}
	for _, s := range harmless {
		c := Read(draft.Parse(s))
		for _, at := range c.Abuse {
			t.Errorf("abuse in %q: %q", s, at.In(s))
		}
		if c.Threat != nil || c.Card != nil {
			t.Errorf("a card for %q", s)
		}
	}
}
