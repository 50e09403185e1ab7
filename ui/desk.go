package ui

import (
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

var _ Desk = (*coach.Desk)(nil)

// A Desk is what the window needs of the core: *coach.Desk is one. All of it
// is called on the window's thread, and everything that changes what there is
// to see ends in one call of what was given to Watch.
type Desk interface {
	// View is everything there is to see now.
	View() coach.View
	// Watch calls show at once, and again after every change.
	Watch(show func(coach.View))

	// SetDraft takes the draft as typed.
	SetDraft(text string)
	// SetMessage takes what the customer wrote; "" when it is not at hand.
	SetMessage(text string)
	// SetForm says whether the draft is a reply, a note or call notes.
	SetForm(check.Form)
	// SetHeat takes the agent's own word for how upset the customer is.
	SetHeat(check.Heat)
	// ClearHeat goes by the customer's message again, or by the setting.
	ClearHeat()
	// SetLong takes a text longer than coach.MaxDraft, cut up, to be read only.
	SetLong(*draft.Draft)
	// ReadLong does so without anybody waiting: read runs on any goroutine, put
	// on the window's thread, where it puts the text in.
	ReadLong(text string) (read func() (put func()))
	// Select opens the row of a rule; "" opens none.
	Select(id string)
	// Apply makes one fix of the View's report.
	Apply(check.Fix)
	// FixAll makes every fix that is safe.
	FixAll()
	// Dismiss sets a finding's words aside.
	Dismiss(check.Finding)
	// Always says that a finding's words are fine from now on.
	Always(check.Finding)
	// ForgetFine has every such wording minded again.
	ForgetFine()
	// TakeOffer makes the copied draft that waits the draft.
	TakeOffer()
	// DropOffer lets it go.
	DropOffer()
	// Reply is the text to put on the clipboard; it is the coach's own from
	// then on and not checked again when it shows up there.
	Reply() string
	// Forget clears the draft.
	Forget()

	// SetWatch turns the reading of what is copied on or off, and ends a pause.
	SetWatch(on bool)
	// IgnoreNext has the next copy let go unread, or takes that back.
	IgnoreNext(on bool)
	// PauseFor has nothing read that is copied, for a time.
	PauseFor(time.Duration)
	// PauseTillTomorrow does so until the next midnight.
	PauseTillTomorrow()
	// Unpause ends that.
	Unpause()
	// SetSettings takes the agent's settings, whole.
	SetSettings(house.Settings)
	// SetLevel sets how much a check says: all, hints only, nothing.
	SetLevel(id string, l house.Level)
	// SetFold takes whether the window is folded, to be found so again.
	SetFold(on bool)
	// Reset sets everything back, but for where the window is, that the first
	// panels were seen, and the wordings that are always fine.
	Reset()

	// TakeBreak begins the break that is coming or due or, ahead of its time,
	// the longest.
	TakeBreak()
	// TakeReset begins the one-minute reset.
	TakeReset()
	// Later puts a break off, for as long as its kind has it when the time is 0.
	Later(time.Duration)
	// SkipBreakFor leaves it out, for a reason or for none.
	SkipBreakFor(breaks.Reason)
	// EndBreak ends a break before its time.
	EndBreak()
	// MoreBreak makes it five minutes longer.
	MoreBreak()
	// PauseBreaks has no breaks come for a time.
	PauseBreaks(time.Duration)
	// PauseBreaksTillTomorrow does so until the next midnight.
	PauseBreaksTillTomorrow()
	// PauseBreaksForGood does so until ResumeBreaks.
	PauseBreaksForGood()
	// ResumeBreaks ends that.
	ResumeBreaks()
	// SetCall says whether the agent is speaking with a customer: breaks wait.
	SetCall(bool)
	// Hard says that this was a hard one.
	Hard()
	// NotHard takes that back.
	NotHard()
	// DropHard lets the offer after a hard one go.
	DropHard()
}
