// Levelhead is the coach's window. With a word after it, it speaks to the
// window that is running: "levelhead status", "levelhead show".
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	_ "levelhead/ui/native/locale" // before Fyne
)

func main() {
	console()
	cobra.MousetrapHelpText = "" // on Windows a click opens the window; cobra would ask for a console
	if err := command().Execute(); err != nil {
		complain(err)
		os.Exit(2)
	}
}

func command() *cobra.Command {
	root := &cobra.Command{
		Use:   "levelhead",
		Short: "A coach that reads a support reply before it is sent",
		Long: "Opens the window, or brings it forward if it is open already.\n" +
			"With a word after it, speaks to the window that is open.\n\n" +
			"For the same checks without a window, see levelcheck.",
		Args:              known,
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		Version:           version,
		RunE:              func(*cobra.Command, []string) error { return open() },
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return said(fmt.Sprintf("This is not understood: %v. See “%s --help”.", err, c.CommandPath()))
	})
	word := func(use, short, long string) *cobra.Command {
		c := &cobra.Command{Use: use, Short: short, Long: long, DisableFlagsInUseLine: true}
		c.RunE = func(c *cobra.Command, args []string) error { return speak(c.OutOrStdout(), c.Name(), args...) }
		root.AddCommand(c)
		return c
	}
	var asJSON bool
	status := word("status [--json]", "Say how the draft, the next break and the watching of copies stand", "Says how the draft stands, when the next break is, and whether copies are watched. No word of a draft is in it.")
	status.Flags().BoolVar(&asJSON, "json", false, "all that the window tells of itself, as JSON")
	status.RunE = func(c *cobra.Command, args []string) error {
		if asJSON && len(args) == 0 {
			return speakJSON(c.OutOrStdout())
		}
		return speak(c.OutOrStdout(), "status", args...)
	}
	word("show", "Bring the window forward", "")
	word("check", "Check what is on the clipboard", "Checks what is on the clipboard, as if it had just been copied, and brings the window forward. Copies need not be watched for that.")
	word("break now | later [DURATION] | skip | done | more | reset | hard | pause [DURATION] | resume", "Take the break, put it off, skip it, or reset for a minute", "Takes the break now, puts the one that is coming or due off for as long as your plan has it or as is given (1m to 1h), or skips it. “done” ends the break you are on, “more” makes it five minutes longer. “reset” is one minute to breathe, at any time. “hard” says that this was a hard one. “pause” has no breaks come for 30m, 4h (1m to 24h), until-tomorrow, or until “resume”.")
	word("pause DURATION | until-tomorrow", "Leave copies alone for a while", "Leaves copies alone for a while: 15m, 1h, 1h30m (1m to 24h), or until-tomorrow.")
	word("resume", "Watch copies again", "Ends a pause.")
	word("quit", "Close the window", "")
	return root
}

// known says which words there are to somebody who says another one.
func known(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var words []string
	for _, w := range c.Commands() {
		if w.IsAvailableCommand() && w.Name() != "help" {
			words = append(words, w.Name())
		}
	}
	last := len(words) - 1
	return said(fmt.Sprintf("There is no word “%s”. There are %s and %s; see “levelhead --help”.", args[0], strings.Join(words[:last], ", "), words[last]))
}
