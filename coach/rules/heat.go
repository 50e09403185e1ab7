package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:      "heat",
	Label:   "A level voice",
	Title:   "Keep your voice level",
	Why:     "A sigh, a capital or a clever remark is remembered long after the fix. If this one gets to you, buy time: say that you will look into it, and by when.",
	Source:  "T7, K3",
	Kind:    check.Avoid,
	Weight:  check.Must,
	Respect: true,
	Find: both(
		instead("%s lets the temper show. Leave it out.", heatInnocent, slices.Concat(heatSighs, heatScorn, heatTired, heatWays, heatWider, heatManners)...),
		heatShouting,
	),
	Examples: []check.Example{
		{Bad: "«Ugh», that server again. It’s up since nine.", Good: "That server again. It’s up since nine."},
		{Bad: "The form is on the first page«!!!»", Good: "The form is on the first page."},
		{Bad: "Please leave the white box «ALONE» until the lamp is green.", Good: "Please leave the white box alone until the lamp is green."},
		{Bad: "«Seriously»? The toner is on the shelf beside it.", Good: "The toner is on the shelf beside it."},
		{Bad: "This «stupid» scanner has a new roller now.", Good: "This scanner has a new roller now."},
		{Bad: "I’ve reset it for you, and «I’m sick and tired of this reader».", Good: "I’ve reset it for you."},
		{Good: "Wow, thank you for the photos!"},
		{Good: "Hold CTRL and ALT until the lamp goes out."},
		{Good: "We take it seriously that the line was down twice."},
		{Good: "You must be sick and tired of that modem."},
		{Good: "Congratulations on the new post!"},
		{Good: "Press the STOP button, then wait a minute."},
	},
})
