package rules

import "testing"

func TestHardNo(t *testing.T) {
	mends(t, "hard-no", [][]string{
		{"I’m afraid that we can’t open the lock.", "We can [what you can do] instead of opening the lock."},
		{"I'm sorry, but I won't refund it.", "I can [what you can do] instead of refunding it."},
		{"We looked, but we’re unable to save the photos.", "We looked, but we can [what you can do] instead of saving the photos."},
		{"With this budget that’s out of the question.", "With this budget what we can do is [what you can do]."},
		{"Used ones: no can do, they break.", "Used ones: what we can do is [what you can do], they break."},
		{"Merging the two isn’t possible once they are live.", "Merging the two: what we can do is [what you can do]."},
		{"Bring the old one, as we can’t issue a new one.", "Bring the old one, as we can’t issue a new one."}, // found, and no way to mend it
		{"You wrote that it’s not possible."},
		{"It shows up under Storage if it isn’t supported."},
		{"There is nothing that can’t be restored."},
		{"Access was denied for an hour."},
		{"The bank declines to reverse the transfer.", "What we can do is [what you can do]."},
		{"The system won’t let me add a third discount.", "What I can do is [what you can do]."},
		{"Your claim stands rejected since Monday.", "Your claim stands rejected since Monday."}, // found; a rewrite would lose the day
		{"Nothing was lost, all the photos are there."},
		{"You said no to the update, which was wise."},
		{"It’s not too late to change the date."},
	})
}
