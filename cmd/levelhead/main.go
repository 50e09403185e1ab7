// Levelhead is the coach's window. With a word after it, it speaks to the
// window that is running: "levelhead status", "levelhead show".
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	if err := command().Execute(); err != nil {
		if !errors.Is(err, errSaid) {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(2)
	}
}

// errSaid stands for a failure that the agent has been told of.
var errSaid = errors.New("already said")

func command() *cobra.Command {
	root := &cobra.Command{
		Use:   "levelhead",
		Short: "A coach that reads a support reply before it is sent",
		Long: "Opens the window, or brings it forward if it is open already.\n" +
			"With a word after it, speaks to the window that is open.\n\n" +
			"For the same checks without a window, see levelcheck.",
		Args:              cobra.NoArgs,
		SilenceUsage:      true,
		SilenceErrors:     true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: true},
		Version:           version,
		RunE:              func(*cobra.Command, []string) error { return open() },
	}
	var asJSON bool
	status := &cobra.Command{
		Use:   "status",
		Short: "Say how the draft stands, and when the next break is; never its words",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return printStatus(c.OutOrStdout(), asJSON) },
	}
	status.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	root.AddCommand(status,
		&cobra.Command{
			Use: "show", Short: "Bring the window forward", Args: cobra.NoArgs,
			RunE: func(c *cobra.Command, _ []string) error { return tell("show") },
		},
		&cobra.Command{
			Use: "quit", Short: "Close the window", Args: cobra.NoArgs,
			RunE: func(c *cobra.Command, _ []string) error { return tell("quit") },
		},
	)
	return root
}
