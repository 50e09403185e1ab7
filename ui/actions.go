package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"levelhead/coach"
	"levelhead/coach/check"
)

// actions are what is done with the whole draft.
type actions struct {
	*fyne.Container
	copyReply, fix, clear *button
	// paste stands in the place of clear, which has nothing to do then, while
	// there is no draft and copies are not seen.
	paste *button

	report *check.Report
}

func newActions(copyReply, fix, clear, paste func()) *actions {
	a := &actions{
		copyReply: newButton(tr("Copy reply"), "copied", primary, copyReply),
		fix:       newButton(tr("Fix what is safe"), "", plain, fix),
		clear:     newButton(tr("Clear"), "", quiet, clear),
		paste:     newButton(tr("Paste"), "", plain, paste),
	}
	a.paste.Hidden = true
	a.Container = newFlow(gap, a.copyReply, a.fix, a.clear, a.paste)
	return a
}

func (a *actions) show(v coach.View) {
	if unseen := v.Empty() && v.Watching.On && v.Watching.Problem != ""; unseen == a.paste.Hidden {
		a.paste.Hidden, a.clear.Hidden = !unseen, unseen
		a.Refresh()
	}
	if v.Report == a.report {
		return
	}
	a.report = v.Report
	a.copyReply.enable(!v.Empty() && !v.Long) // a long one is only read here
	a.clear.enable(!v.Empty())
	a.fix.enable(slices.ContainsFunc(v.Report.Findings, safe))
}

// safe reports whether a finding has a fix that can be made unasked.
func safe(f check.Finding) bool {
	return !f.Missing() && slices.ContainsFunc(f.Fixes, func(x check.Fix) bool { return !x.Ask })
}
