package breaks

import "time"

// The ranges that Fit keeps a plan in.
const (
	// MinWork: with less than a minute between them there is no time to read
	// even one message; a slip of the finger (25s for 25m) ends here.
	MinWork = time.Minute
	// MaxWork: half a long working day. Whoever wants no break at all turns
	// the plan off and sees that it is off.
	MaxWork = 4 * time.Hour
	// MinRest: shorter is over before the eyes have left the screen.
	MinRest = 30 * time.Second
	// MaxRest: an hour is lunch. As time away for as long as a break counts as
	// one, a longer break would also make that sign too rare to be of use.
	MaxRest = time.Hour
	// MinAway: people pause for some seconds in the middle of a word.
	MinAway = 15 * time.Second
	// UsualAway: reading a long ticket takes less than a minute between two
	// turns of the wheel.
	UsualAway = time.Minute
)

// A Plan says when there are breaks and how long they are. The zero Plan has
// none.
type Plan struct {
	Work time.Duration // time at work before a break is due; 0 for no breaks
	Rest time.Duration // how long a break is, and how long away counts as one
	Away time.Duration // how long without a key or the mouse is away; 0 for UsualAway
}

// Usual is the plan of somebody who has chosen none: five minutes after every
// twenty-five.
func Usual() Plan {
	return Plan{Work: 25 * time.Minute, Rest: 5 * time.Minute, Away: UsualAway}
}

// Fit is the nearest plan that works: Work from MinWork to MaxWork, Rest from
// MinRest to MaxRest, Away from MinAway to Rest, so that away long enough for
// a break is always away. A plan without Work is the zero Plan.
func (p Plan) Fit() Plan {
	if p.Work <= 0 {
		return Plan{}
	}
	if p.Away == 0 {
		p.Away = UsualAway
	}
	p.Work = min(max(p.Work, MinWork), MaxWork)
	p.Rest = min(max(p.Rest, MinRest), MaxRest)
	p.Away = min(max(p.Away, MinAway), p.Rest)
	return p
}
