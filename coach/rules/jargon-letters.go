package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// wellKnown are acronyms that need no explaining: everyday ones, countries,
// companies, file types, units, titles, time.
var wellKnown = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`PDF USB HDMI PIN SMS VPN URL ID TV PC OK FAQ AM PM CD DVD GPS LED LCD WIFI SIM ATM QR AI IT HR PR PIN MMS GB MB TB KB GHZ MHZ KHZ KM KG CM MM MPH KWH HD UHD
		PS PPS NB RE FW FWD CC BCC FYI ASAP ETA TBA RSVP BTW DIY VIP CEO CFO CTO COO GM HQ CV MBA PHD BSC MSC BBC CNN CBS NBC HBO NFL NBA MLB NHL FIFA UEFA NASA IKEA
		UK US USA EU UAE NZ UN NHS IRS DMV HMRC VAT GST TVA IBAN BIC GMT UTC EST EDT CST CDT PST PDT CET CEST BST IST MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC
		HP IBM LG AMD NEC BMW DHL UPS DPD GLS TNT FEDEX HSBC KFC HTC TCL JBL SAP AOL MSN PSN ESPN HULU ASUS ACER DELL AT&T ATT TMO EE BT SKY NVIDIA EPSON CANON SONY
		JPG JPEG PNG GIF MP3 MP4 ZIP CSV TXT DOC XLS PPT DOCX XLSX HTML WWW COM ORG LTD INC LLC PLC GMBH COVID SPAM AC DC FM AV DVDS
		ICU MRI ECG EKG DNA GP ER OR ED NGO MP FC SC SR JR MR MRS MS DR ST RD AVE CTRL ALT DEL ESC TAB FN F1 CAPS SHIFT ENTER HOME END NUM PGUP PGDN PRTSC MAC OS POS PO GDPR ERP CRM
		IOS ABC ADT AARP ITV UFC USC UCL UBS ING EMS ESP IVF AGM EEA OAP EIN ESL IRL IMO IMHO FWIW OMW IDC ATM ISP AOK UPC EV EVS ESA EPA EFL ECB EDF EON ETC ATP ESG ESET AAA AAP APB AOB IOU EKG UPS ATV
		LOL OMG THX PLS TIA WTF XP NT TBH IDK ISO DB ISBN ADHD BLT HVAC RSVP XL XXL XXXL SQM PCM MSRP RRP HDTV CCTV SQL NYC LCD WPM MPG RPM LTD PTY PVT DTP HGV PVC DPI HMV WTO BSA CPR TLC PTSD RGB XXX TGIF STD HRS MINS`) {
		m[w] = true
	}
	return m
}()

// acronyms finds those that the glossary does not know and that cannot be
// words: capitals that nobody can say in one go. Each is found where it stands
// first, and nowhere if it is explained at any place.
func acronyms(p *check.Pass, taken []draft.Span) {
	d := p.Draft
	var first []use
	told := map[string]bool{} // whether it is explained, of those that were met
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Greeting {
			continue
		}
		for k, w := range s.Words {
			text := strings.TrimSuffix(w.In(d.Text), "s")
			if w.Foreign || !unsayable(text) || told[text] || wellKnown[text] || slices.ContainsFunc(taken, w.Overlaps) || partOfName(d, s, k) {
				continue
			}
			u := use{term: &term{name: text, kind: 'x', folds: [][]string{{strings.ToLower(text)}}}, sentence: s, from: k, to: k + 1}
			if u.attributed() || u.button(d) {
				continue
			}
			known := u.explained() || u.first(p) || spelledOut(d, text)
			if _, met := told[text]; !met && !known {
				first = append(first, u)
			}
			told[text] = known
		}
	}
	for _, u := range first {
		if told[u.name] {
			continue
		}
		at := u.span()
		fix := bracket(d, at, "[what it stands for]")
		fix.Ask = true
		p.Found(check.Finding{
			At:      at,
			Message: "“" + at.In(d.Text) + "” may mean nothing outside your desk. Say what it stands for.",
			Fixes:   []check.Fix{fix},
		})
	}
}

// unsayable reports three to five capitals that make no syllable, such as DNS
// or EDP: no consonant has a vowel behind it. Words in capitals are none.
func unsayable(s string) bool {
	if len(s) < 3 || len(s) > 5 {
		return false
	}
	vowel := func(c byte) bool { return strings.IndexByte("AEIOUY", c) >= 0 }
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' || i > 0 && vowel(s[i]) && !vowel(s[i-1]) {
			return false
		}
	}
	return !loudWords[s]
}

// consonantCapitals reports three to five capitals, none of them a vowel.
func consonantCapitals(s string) bool {
	return unsayable(s) && !strings.ContainsAny(s, "AEIOUY")
}

// loudWords are the words, of up to five letters, that begin with their only
// vowels; people write them in capitals to be loud.
var loudWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`AND ALL ASK ASKS ACT ACTS ADD ADDS ART ARTS ARM ARMS ASH ANT ANTS APP APPS APT ARC AUNT EACH EAST EARN EARNS EARTH EAT EATS EGG EGGS EIGHT ELF ELM END ENDS ERR ILL INCH INK INN ITS ITCH
		OFF ODD ODDS OIL OLD OUGHT OUR OURS OUT OWN OWNS OATH OAK URN UGH UGHH ARGH AARGH OOPS EARL AIM AIMS AID AIDS AIR EARS EAR EASY EDGY ANGRY AWW AHH OHH OUCH YES YET YOU YOUR YEAH YAY YAYY YEP YUP YUM YOURS ILLS INKS OINK OUTS AMP AMPS ANDS IFS ISNT ARENT AINT ISH ASS ALSO AUTO IMPS ALT`) {
		m[w] = true
	}
	return m
}()

// referenceWords are words after which acronyms are a reference, not a word.
var referenceWords = folded("ref reference ticket case order model room flight code version gate no number id account serial part type desk bay dock error")

// partOfName reports whether the acronyms belong to something else: a reference, a
// name in capitals, an agent's initials at the end.
func partOfName(d *draft.Draft, s *draft.Sentence, k int) bool {
	upper := func(i int) bool {
		if i < 0 || i >= len(s.Words) || s.Words[i].Foreign {
			return false
		}
		t := s.Words[i].In(d.Text)
		return len(t) > 1 && t == strings.ToUpper(t) && t != strings.ToLower(t) && !wellKnown[t]
	}
	hangsOn := func(i int) bool { // a figure or a mark hangs on it
		return i >= 0 && i < len(s.Words) && (s.Words[i].Tag == "CD" || s.Words[i].Fold == "-" || s.Words[i].Fold == "#" || s.Words[i].Fold == "_" || s.Words[i].Fold == "^")
	}
	switch {
	case upper(k - 1), upper(k + 1), hangsOn(k - 1), hangsOn(k + 1):
		return true
	case k > 0 && (referenceWords[s.Words[k-1].Fold] || s.Words[k-1].Fold == "*"):
		return true
	case s.Words[k].End >= lastWord(s) && strings.TrimRight(d.Text[s.Words[k].End:], " \n\t.-") == "":
		return true // initials at the very end
	}
	return false
}

// spelledOut reports whether the draft holds words whose first acronyms are the
// acronym's, one after the other.
func spelledOut(d *draft.Draft, acronyms string) bool {
	for i := range d.Sentences {
		var run []byte
		for _, w := range d.Sentences[i].Words {
			if w.Foreign || w.Punct() || w.Fold == "" {
				continue
			}
			run = append(run, w.Fold[0])
		}
		if strings.Contains(string(run), strings.ToLower(acronyms)) {
			return true
		}
	}
	return false
}
