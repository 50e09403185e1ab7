package main

import (
	"slices"
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

var (
	errBreak   error = said("Say “break now”, “break later”, “break later 2m” (1m to 1h), “break skip”, “break done”, “break more”, “break reset”, “break hard”, “break pause”, “break pause 30m” or “break resume”.")
	errNoRest  error = said("Breaks are off. They can be turned on in the settings.")
	errSnoozed error = said("This break was put off as often as your plan has it. “break now” takes it.")
	errSkipped error = said("This break is not to be skipped now. “break later” puts it off.")
)

// heedBreak does what is asked for about breaks.
func heedBreak(d *coach.Desk, now time.Time, args []string) (say string, err error) {
	how, length, err := breakArgs(args)
	if err != nil {
		return "", err
	}
	b := d.View().Break
	switch {
	case how == "reset", how == "hard": // also while breaks are off
	case b.Phase == breaks.Off:
		return "", errNoRest
	case how == "later":
		if why := noLater(b, now); why != nil {
			return "", why
		}
	case how == "skip" && !b.CanSkip:
		return "", errSkipped
	case (how == "done" || how == "more") && b.Phase != breaks.Resting:
		return "", said("You are not on a break. " + clock(b, now))
	}
	switch how {
	case "now":
		d.TakeBreak()
	case "later":
		d.Later(length)
	case "skip":
		d.SkipBreak()
	case "done":
		d.EndBreak()
	case "more":
		d.MoreBreak()
	case "reset":
		d.TakeReset()
	case "hard":
		d.Hard()
	case "pause":
		if length == 0 {
			d.PauseBreaksForGood()
		} else {
			d.PauseBreaks(length)
		}
	case "until-tomorrow":
		d.PauseBreaksTillTomorrow()
	case "resume":
		d.ResumeBreaks()
	}
	return clock(d.View().Break, now), nil
}

// breakArgs are what comes after the word: what is to be done, and for how
// long; 0 where that is not said.
func breakArgs(args []string) (how string, length time.Duration, err error) {
	if len(args) == 0 || len(args) > 2 {
		return "", 0, errBreak
	}
	how = args[0]
	if !slices.Contains([]string{"now", "later", "skip", "done", "more", "reset", "hard", "pause", "resume"}, how) {
		return "", 0, errBreak
	}
	if len(args) == 1 {
		return how, 0, nil
	}
	switch {
	case how == "pause" && args[1] == "until-tomorrow":
		return args[1], 0, nil
	case how == "later":
		length, err = within(args[1], time.Hour)
	case how == "pause":
		length, err = within(args[1], 24*time.Hour)
	default:
		err = errBreak
	}
	if err != nil {
		return "", 0, errBreak
	}
	return how, length, nil
}

// noLater is why a break is not to be put off; nil when it may be.
func noLater(b coach.Break, now time.Time) error {
	switch {
	case b.Snoozes > 0:
		return nil
	case b.Phase == breaks.Coming, b.Phase == breaks.Resting && b.Kind != breaks.ResetID, b.Phase.Ripe():
		return errSnoozed
	}
	return said("There is no break to put off. " + clock(b, now))
}

// clock is where the break timer stands.
func clock(b coach.Break, now time.Time) string {
	switch b.Phase {
	case breaks.Working, breaks.Coming:
		return "Next break in " + length(b.Left) + "."
	case breaks.Due:
		if b.Why != 0 {
			return b.Line()
		}
		return "A break is due."
	case breaks.Resting:
		return "On a break, " + length(b.Left) + " left."
	case breaks.Paused:
		return "Breaks are paused" + till(b.Until, now) + "."
	case breaks.Outside:
		return "No breaks outside your working hours."
	case breaks.Holding, breaks.Waiting:
		return b.Line()
	}
	return "Breaks are off."
}

// till says when something ends, at most some days ahead; nothing for a zero
// moment.
func till(until, now time.Time) string {
	switch {
	case until.IsZero():
		return ""
	case until.YearDay() == now.In(until.Location()).YearDay():
		return " until " + until.Format("15:04")
	case until.Hour() == 0 && until.Minute() == 0:
		return " until tomorrow"
	}
	return " until " + until.Format("15:04") + " tomorrow"
}
