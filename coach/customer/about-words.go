package customer

import "strings"

// heads are what trouble is about: words for things, programs and matters that
// read well after “the trouble with”, in the singular or as they always stand.
var heads = set(`printer scanner copier monitor screen display projector tv television computer laptop pc notebook tablet phone smartphone handset mobile headset headphones earbuds speaker speakers microphone camera webcam keyboard mouse touchpad trackpad dock docking-station charger battery adapter adaptor cable socket router modem hub switch box watch smartwatch doorbell thermostat lock heating reader till terminal card badge smartcard key fob token drive disk disc stick console controller remote drone robot vacuum machine device server workstation hinge lid case fan port button
	app application program software system tool plugin add-on extension website site page webpage shop store portal dashboard intranet browser account login password passcode pin profile subscription licence license plan contract membership order delivery parcel package refund payment invoice bill charge fee booking reservation appointment ticket request quote receipt statement transfer
	mailbox inbox e-mail email mail newsletter calendar outlook spam filter attachment signature forwarding domain address wi-fi wifi internet network connection line vpn broadband fibre signal call calls softphone extension voicemail hotline
	document documents file files folder folders spreadsheet workbook sheet table report template form macro chart database backup restore update upgrade installation migration export import sync download upload video stream recording photo photos picture pictures map list letter letters label labels wristband wristbands scan scans certificate macro macros bookmarks slides presentation
	access permission permissions rights data storage search notification notifications alert alerts alarm drawer tray roll ink toner cartridge paper feed cart car lesson course exam timetable rota roster payroll logo banner menu link settings setting language clock`)

// spots are places that may follow, such as “on the third floor”.
var spots = set(`floor room office hall ward desk building kitchen reception counter warehouse classroom lab library department shop store basement clinic theatre gym bar block studio workshop canteen lobby corridor wing site branch yard house garage bay unit suite`)

// placed things stay in one place, so that saying which helps.
var placed = set("printer scanner copier monitor screen display projector tv television computer pc phone speaker microphone camera socket router hub switch box terminal reader till machine workstation lock heating projector tray map form button link banner menu wi-fi wifi alarm door light")

// mean words are left out: they are the customer's to say and not the agent's
// to repeat.
var mean = set(`stupid bloody damn damned fucking useless crappy crap terrible awful horrible cheap so-called precious rubbish lousy pathetic ridiculous wretched goddamn shitty shit bad worst dumb silly idiotic miserable dreadful flipping freaking rotten ugly sorry poor same whole entire only own very actual such wonderful lovely beloved fancy great new-fangled newfangled glorious expensive overpriced broken dead faulty defective missing wrong other another next last first important urgent failed incorrect requested specified following certain particular initial`)

// troubled words in a sentence tell that what it names gives trouble.
var troubled = set(`not never no nothing broken down gone missing fail fails failed failing crash crashes crashed crashing error errors stop stops stopped freeze freezes froze frozen dead lost locked lock locks lockup disappeared vanished reject rejects rejected rejecting slow wrong off problem problems trouble issue issues fault faulty broke breaks stuck blank empty black keeps keep dropping drops drop dropped blocked expired smashed cracked damaged charged overcharged twice double refuses refused hangs hung disconnects disconnected flickers flickering jammed jams jam unable still again wiped deleted offline late delayed scratched scratch declined bounced bounces logged thrown kicked died dies`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
