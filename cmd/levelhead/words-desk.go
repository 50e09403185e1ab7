package main

import (
	"fmt"
	"time"

	"levelhead/coach"
)

var (
	errWord   error = said("The open window knows the words status, show, check, break, pause, resume and quit, and not this one.")
	errAfter  error = said("This word stands alone: nothing comes after it.")
	errPause  error = said("Say for how long: “pause 15m”, “pause 1h” or anything from 1m to 24h, or “pause until-tomorrow”.")
	errUnread error = said("Copies are not read: watching them is off. It can be turned on in the window.")
)

// heed does what another process asks of the desk, and says what is so now. It
// knows the words that are about nothing else.
func heed(d *coach.Desk, now time.Time, word string, args []string) (say string, err error) {
	switch word {
	case "break":
		return heedBreak(d, now, args)
	case "pause":
		return heedPause(d, now, args)
	case "resume":
		if len(args) > 0 {
			return "", errAfter
		}
		if !d.View().Watching.On {
			return "", errUnread
		}
		d.Unpause()
		return reading(d.View().Watching, now), nil
	}
	return "", errWord
}

func heedPause(d *coach.Desk, now time.Time, args []string) (say string, err error) {
	if len(args) != 1 {
		return "", errPause
	}
	lasts, tomorrow := time.Duration(0), args[0] == "until-tomorrow"
	if !tomorrow {
		if lasts, err = within(args[0], 24*time.Hour); err != nil {
			return "", errPause
		}
	}
	switch {
	case !d.View().Watching.On:
		return "", errUnread
	case tomorrow:
		d.PauseTillTomorrow()
	default:
		d.PauseFor(lasts)
	}
	if d.View().Watching.Until.IsZero() {
		return "", errBusy // it has only begun and does not know the time yet
	}
	return reading(d.View().Watching, now), nil
}

// within is a length of time from a minute to most.
func within(text string, most time.Duration) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if err == nil && (d < time.Minute || d > most) {
		err = errPause
	}
	return d, err
}

// checked has the desk check what was on the clipboard, or hear why it could
// not be read, and says how that stands.
func checked(d *coach.Desk, text string, err error) (say string, _ error) {
	if err != nil {
		d.Say(coach.Notice{Text: err.Error(), Bad: true})
		return "", err
	}
	switch here, why := d.Check(text); {
	case why != "":
		return "", said(why)
	case !here && d.View().Offered == coach.OfferMessage:
		return "This reads like a customer’s message, so it is offered in the window as one.", nil
	case !here:
		return "You are writing in the window, so what you copied is offered there.", nil
	}
	return verdict(d.View()), nil
}

// summary is how everything stands.
func summary(v coach.View, now time.Time) string {
	return verdict(v) + "\n" + clock(v.Break, now) + "\n" + reading(v.Watching, now)
}

func verdict(v coach.View) string {
	if v.Empty() {
		return "No draft yet."
	}
	return coach.Verdict(v.Report.Mend(), v.Report.Add()) + "."
}

// length is a length of time in words: minutes, begun ones counted whole, or
// seconds.
func length(d time.Duration) string {
	if d < time.Minute {
		return fmt.Sprintf("%d s", d/time.Second)
	}
	return fmt.Sprintf("%d min", (d+time.Minute-time.Nanosecond)/time.Minute)
}

func reading(w coach.Watching, now time.Time) string {
	switch until := w.Until; {
	case !w.On:
		return "Copies are not read: watching them is off."
	case w.Problem != "":
		return w.Problem
	case until.IsZero():
		return "Copies are watched."
	default:
		return "Copies are left alone" + till(until, now) + "."
	}
}
