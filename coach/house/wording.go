package house

// A wording is what is said in and about a file.
type wording struct {
	head    string // the comment that it begins with
	title   string // what it is called
	instead string // what counts when it is not readable
	unsaved string // what it means that nothing is saved
	mend    string // what to do about a broken one
	again   string // what to do once it may be written again
	ranged  string // what was out of range; "" for settings

	// chosen is set for a file that the agent has chosen, to take settings
	// from or to write a copy to: nothing counts instead of it.
	chosen bool
}

var settingsWords = wording{
	head:    "# Levelhead’s settings. Levelhead writes this file: change it while Levelhead is closed.\n\n",
	title:   "Your settings file",
	instead: "Levelhead starts with its usual settings",
	unsaved: "what you change now lasts until you close it",
	mend:    "Mend it and name it settings.toml again while Levelhead is closed, or choose anew in the settings.",
	again:   ", then change a setting again",
}

var importWords = wording{title: "The file you chose", chosen: true}

var exportWords = wording{
	head:   "# A copy of Levelhead’s settings, to be imported in its settings.\n\n",
	title:  "The copy of your settings",
	again:  ", then export them again",
	chosen: true,
}

var stateWords = wording{
	head:    "# What Levelhead remembers from one start to the next.\n\n",
	title:   "The note of where your break timer stood",
	instead: "The count to your next break starts anew",
	unsaved: "so it does at every start",
	mend:    "There is nothing to do: the old file may be deleted.",
}
