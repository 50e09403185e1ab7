package ui

import (
	"slices"
	"strings"
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// bench is a Desk for tests: reports over a few small rules that look at the text alone, and nothing
// else that thinks.
type bench struct {
	view    coach.View
	watch   func(coach.View)
	ignored map[string]bool
	fine    map[string]bool
	off     []string // and those that are off in the settings
	did     []string
	call    bool
	quick   bool // do not cut the text up: for benchmarks of the window alone
}

func newBench() *bench {
	b := &bench{ignored: map[string]bool{}, fine: map[string]bool{}}
	b.view.Settings = house.Default()
	b.view.Watching.On = true
	b.view.Break = coach.Break{Phase: breaks.Working, Kind: breaks.Long, Name: "Break", Left: 24 * time.Minute, Length: 5 * time.Minute}
	b.read("")
	return b
}

func (b *bench) read(text string) {
	d := &draft.Draft{Text: text}
	if !b.quick {
		d = draft.Parse(text)
	}
	b.take(d, false)
}

func (b *bench) take(d *draft.Draft, long bool) {
	s := b.view.Settings
	b.view.Text, b.view.Long, b.view.Fine = d.Text, long, len(b.fine)
	b.view.Report = check.Run(tiny, d, check.Case{
		Form:    b.view.Form,
		Heat:    b.view.Heat,
		Ignored: func(key string) bool { return b.ignored[key] },
		Fine:    func(key string) bool { return b.fine[key] },
		Off:     func(id string) bool { return s.Level(id) == house.Off || slices.Contains(b.off, id) },
		Soft:    func(id string) bool { return s.Level(id) == house.Hint },
	})
	if long {
		b.view.Report = b.view.Report.Unfixed()
	}
}

// again reads the draft once more and tells of it.
func (b *bench) again() {
	b.take(b.view.Report.Draft, b.view.Long)
	b.tell()
}

func (b *bench) tell() {
	if b.watch != nil {
		b.watch(b.view)
	}
}

func (b *bench) note(what string) { b.did = append(b.did, what) }

// set changes what is to be seen.
func (b *bench) set(f func(*coach.View)) {
	f(&b.view)
	b.tell()
}

func (b *bench) View() coach.View            { return b.view }
func (b *bench) Watch(show func(coach.View)) { b.watch = show; b.tell() }

func (b *bench) SetMessage(text string) {
	b.view.Message, b.view.Customer = text, nil
	b.view.Heat, b.view.HeatFrom = check.Upset, coach.FromSetting
	if text != "" {
		b.view.HeatFrom = coach.FromMessage
		b.view.Customer = &check.Customer{Heat: check.Upset, Feels: []check.Feeling{{Name: "worried"}}}
		if strings.Contains(text, "idiot") {
			b.view.Customer.Card = &check.Card{Title: "This message insults you", Lines: []string{"Breathe once before you write.", "Tell your lead."}, Say: "I’m here to get this solved.", From: "R4"}
		}
	}
	b.tell()
}
func (b *bench) SetDraft(text string) { b.read(text); b.tell() }
func (b *bench) Select(id string)     { b.view.Selected = id; b.tell() }
func (b *bench) Apply(f check.Fix)    { b.read(f.Apply(b.view.Text)); b.tell() }
func (b *bench) FixAll()              { b.read(b.view.Report.Fixed()); b.tell() }
func (b *bench) Dismiss(f check.Finding) {
	b.ignored[f.Key(b.view.Text)] = true
	b.again()
}
func (b *bench) Always(f check.Finding) { b.fine[f.Key(b.view.Text)] = true; b.again() }
func (b *bench) ForgetFine()            { clear(b.fine); b.again() }
func (b *bench) SetForm(f check.Form)   { b.view.Form = f; b.again() }

func (b *bench) SetHeat(h check.Heat) {
	b.view.Heat, b.view.HeatFrom = h, coach.FromAgent
	b.again()
}

func (b *bench) ClearHeat() {
	b.view.Heat, b.view.HeatFrom = check.Upset, coach.FromSetting
	if b.view.Customer != nil {
		b.view.HeatFrom = coach.FromMessage
	}
	b.again()
}
func (b *bench) SetLong(d *draft.Draft) { b.take(d, coach.Long(d.Text)); b.tell() }
func (b *bench) ReadLong(text string) (read func() (put func())) {
	return func() func() {
		d := draft.Parse(text)
		return func() { b.SetLong(d) }
	}
}

func (b *bench) TakeOffer() {
	b.read(b.view.Offer)
	b.view.Offer = ""
	b.tell()
}
func (b *bench) DropOffer()    { b.view.Offer = ""; b.tell() }
func (b *bench) Reply() string { b.note("reply"); return b.view.Text }
func (b *bench) Forget()       { b.read(""); b.tell() }

func (b *bench) SetWatch(on bool) {
	b.view.Watching.On, b.view.Watching.Until = on, time.Time{}
	b.tell()
}
func (b *bench) IgnoreNext(on bool) { b.view.Watching.IgnoreNext = on; b.tell() }

// halfPast is what the clock shows.
var halfPast = time.Date(2026, 3, 2, 14, 30, 0, 0, time.UTC)

func (b *bench) PauseFor(d time.Duration)     { b.view.Watching.Until = halfPast.Add(d); b.tell() }
func (b *bench) PauseTillTomorrow()           { b.PauseFor(9*time.Hour + 30*time.Minute) }
func (b *bench) Unpause()                     { b.view.Watching.Until = time.Time{}; b.tell() }
func (b *bench) SetSettings(s house.Settings) { b.view.Settings = s; b.tell() }
func (b *bench) SetLevel(id string, l house.Level) {
	b.view.Settings.SetLevel(id, l)
	b.again()
}

func (b *bench) SetFold(on bool) { b.view.Settings.Fold = on }

func (b *bench) Reset() {
	s, now := house.Default(), b.view.Settings
	s.Welcomed, s.Window, s.Screens = now.Welcomed, now.Window, now.Screens
	b.view.Settings = s
	b.again()
}

func (b *bench) TakeBreak() { b.note("take"); b.view.Break.Phase = breaks.Resting; b.tell() }
func (b *bench) TakeReset() {
	b.note("reset")
	b.view.Break.Phase, b.view.Break.Kind, b.view.Hard = breaks.Resting, "reset", coach.NotHard
	b.tell()
}

func (b *bench) SkipBreakFor(why breaks.Reason) {
	b.note(strings.TrimSpace("skip " + string(why)))
	b.view.Break.Phase = breaks.Working
	b.tell()
}

func (b *bench) MoreBreak() {
	b.note("more")
	b.view.Break.Left += 5 * time.Minute
	b.view.Break.Length += 5 * time.Minute
	b.tell()
}

func (b *bench) PauseBreaks(d time.Duration) {
	b.note("pause " + d.String())
	b.view.Break.Phase, b.view.Break.Until = breaks.Paused, time.Date(2025, 6, 3, 9, 0, 0, 0, time.UTC).Add(d)
	b.tell()
}

func (b *bench) PauseBreaksTillTomorrow() {
	b.note("pause till tomorrow")
	b.view.Break.Phase = breaks.Paused
	b.tell()
}

func (b *bench) PauseBreaksForGood() {
	b.note("pause for good")
	b.view.Break.Phase = breaks.Paused
	b.tell()
}

func (b *bench) ResumeBreaks() { b.note("resume"); b.view.Break.Phase = breaks.Working; b.tell() }

func (b *bench) SetCall(on bool) { b.call = on }

func (b *bench) Hard() { b.note("hard"); b.view.Hard = coach.HardSaid; b.tell() }

func (b *bench) NotHard() { b.note("not hard"); b.view.Hard = coach.NotHard; b.tell() }

func (b *bench) DropHard() { b.note("drop hard"); b.view.Hard = coach.NotHard; b.tell() }

func (b *bench) EndBreak() { b.note("end"); b.view.Break.Phase = breaks.Working; b.tell() }
func (b *bench) Later(d time.Duration) {
	b.note("later " + d.String())
	b.view.Break.Phase = breaks.Working
	b.tell()
}

// swaps finds words wherever they stand and offers others for them.
func swaps(message string, words string, fixes ...string) func(*check.Pass) {
	return func(p *check.Pass) {
		text := strings.ToLower(p.Draft.Text) // as long as the text in all drafts here
		for at := 0; ; {
			i := strings.Index(text[at:], words)
			if i < 0 {
				return
			}
			span := draft.Span{Start: at + i, End: at + i + len(words)}
			f := check.Finding{At: span, Message: message}
			for _, s := range fixes {
				f.Fixes = append(f.Fixes, check.Fix{Label: s, Ask: strings.Contains(s, "["), Edits: []check.Edit{{Span: span, Text: s}}})
			}
			p.Found(f)
			at = span.End
		}
	}
}

// wants looks for words and offers sentences where they are not said.
func wants(message, words string, fixes ...string) func(*check.Pass) {
	return func(p *check.Pass) {
		text := p.Draft.Text
		if i := strings.Index(strings.ToLower(text), words); i >= 0 {
			p.Said(draft.Span{Start: i, End: i + len(words)})
			return
		}
		if text == "" {
			p.Lacks(0, message)
			return
		}
		at := max(strings.IndexByte(text, '\n')+1, 0)
		var offers []check.Fix
		for _, s := range fixes {
			offers = append(offers, check.Fix{Label: s, Ask: strings.Contains(s, "["), Edits: []check.Edit{{Span: draft.Span{Start: at, End: at}, Text: s + " "}}})
		}
		p.Lacks(at, message, offers...)
	}
}

var tiny = []*check.Rule{
	{
		ID: "acknowledge-feeling", Label: "Acknowledged the feeling", Kind: check.Say, Weight: check.Must,
		Title:  "Say that you see what it costs them",
		Why:    "People take in the answer once they know that the trouble was seen.",
		Source: "T3, T4; Little et al. 2013",
		Find:   wants("Nothing here says that you see what this means for them.", "i can see", "I can see how much time this has cost you.", "I can see that [what it held up] has to wait for this."),
		Examples: []check.Example{
			{Bad: "«»The password is reset.", Good: "I can see this cost you the morning. The password is reset."},
		},
	},
	{
		ID: "offer-choice", Label: "Offered a choice", Kind: check.Say, Weight: check.Should,
		Title: "Give them a say", Why: "A choice gives back some control.", Source: "K4; Chang 2008",
		Find: wants("Nothing here lets them choose.", "would you", "Would you rather have a call or an e-mail?"),
	},
	{
		ID: "jargon", Label: "No jargon", Kind: check.Avoid, Weight: check.Should,
		Title: "Use words that everybody knows", Why: "Words people don’t know make them feel stupid.", Source: "R2; Shulman et al. 2020",
		Find:     swaps("Most people outside IT won’t know “DNS”.", "dns", "the address book of the internet", "the name lookup"),
		Examples: []check.Example{{Bad: "«Flush the DNS».", Good: "Restart the computer."}},
	},
	{
		ID: "calm-down", Label: "No “calm down”", Kind: check.Avoid, Weight: check.Must,
		Title: "Deal with the trouble, not with the feeling", Why: "Being told what to feel makes people feel it more.", Source: "T8; Little et al. 2013",
		Find:     swaps("“Calm down” tells people how to feel. Show what you are doing about it.", "calm down", "give me a moment", "bear with me until [time]"),
		Examples: []check.Example{{Bad: "«Calm down», your files are safe.", Good: "Your files are safe."}},
	},
	{
		ID: "demand", Label: "No orders", Kind: check.Avoid, Weight: check.Should,
		Title: "Ask, don’t order", Why: "An order invites a no.", Source: "K4",
		Find: swaps("“You must” leaves no say.", "you must", "please"),
	},
	{
		ID: "tentative", Label: "No guesswork", Kind: check.Avoid, Weight: check.Hint,
		Title: "Say what you know", Why: "“I think” is a hint, no fault: the evidence is mixed.", Source: "K4",
		Find: swaps("“I think” sounds unsure.", "i think", "I’m sure"),
	},
	{
		ID: "set-expectations", Label: "Said when", Kind: check.Say, Weight: check.Hint,
		Title: "Say how long it takes", Why: "A known wait is a shorter one.", Source: "R3; Hui & Tse 1996",
		Find: func(p *check.Pass) {
			if strings.Contains(p.Draft.Text, "today") {
				i := strings.Index(p.Draft.Text, "today")
				p.Said(draft.Span{Start: i, End: i + 5})
			}
		},
	},
}

// Drafts to look at.
const (
	badReply = "Hi Sam,\nplease calm down. I think the DNS was flushed. You must restart, then calm down and wait.\nKim"
	okReply  = "Hi Sam,\nI can see this cost you the morning. Would you like a call today, or is e-mail better?\nKim"
)
