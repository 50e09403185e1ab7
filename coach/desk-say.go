package coach

// inform has one line said in the place of any other; in quiet mode none.
func (d *Desk) inform(text string) {
	d.view.Notice = Notice{Text: text}
	if d.view.Settings.Quiet {
		d.view.Notice = Notice{}
	}
}

// Say shows one line to the agent. In quiet mode only what went wrong is said.
func (d *Desk) Say(n Notice) {
	if d.view.Settings.Quiet && !n.Bad {
		n = Notice{}
	}
	if d.view.Notice != n {
		d.view.Notice = n
		d.changed()
	}
}
