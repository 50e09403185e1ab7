package coach

// inform has one line said in the place of any other; in quiet mode none.
func (d *Desk) inform(text string) {
	d.view.Notice = Notice{Text: text}
	if d.view.Settings.Quiet {
		d.view.Notice = Notice{}
	}
}

// loud reports whether it is said in quiet mode as well.
func (n Notice) loud() bool { return n.Bad || n.Once }

// Say shows one line to the agent. In quiet mode only what went wrong, or is
// said this once, is.
func (d *Desk) Say(n Notice) {
	if d.view.Settings.Quiet && !n.loud() {
		n = Notice{}
	}
	if d.view.Notice != n {
		d.view.Notice = n
		d.changed()
	}
}
