package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"levelhead/coach/check"
)

func rulesCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: "List the checks",
		Long:  "Lists the checks: the id of each, whether it is about what to say or what to avoid,\nhow much it matters (must, should, hint), and what it asks for.",
		Args:  cobra.NoArgs,
		RunE:  func(*cobra.Command, []string) error { return unwritten(list(p.out, p.rules)) },
	}
}

func whyCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "why ID",
		Short: "Say what a check asks for, and why",
		Long:  "Says what a check asks for, why, on whose word, and shows it at work.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("name one check: levelcheck why ID; levelcheck rules lists them")
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ids(p.rules), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			for _, r := range p.rules {
				if r.ID == args[0] {
					return unwritten(explain(p.out, r))
				}
			}
			return p.noRule(args[0])
		},
	}
}

func ids(rules []*check.Rule) []string {
	list := make([]string, len(rules))
	for i, r := range rules {
		list[i] = r.ID
	}
	return list
}

var (
	kinds   = [...]string{check.Say: "say", check.Avoid: "avoid"}
	weights = [...]string{check.Hint: "hint", check.Should: "should", check.Must: "must"}
)

// list prints the rules, one a line.
func list(w io.Writer, rules []*check.Rule) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, r := range rules {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", r.ID, kinds[r.Kind], weights[r.Weight], r.Title)
	}
	return t.Flush()
}

// explain prints all that there is to say of a rule.
func explain(w io.Writer, r *check.Rule) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s, %s)\n%s.\n\n%s\n\nSource: %s\n", r.ID, kinds[r.Kind], weights[r.Weight], r.Title, r.Why, r.Source)
	for _, e := range r.Examples {
		b.WriteByte('\n')
		for _, part := range []struct{ name, text string }{
			{"Customer", e.Customer},
			{before(e), e.Bad},
			{after(r, e), e.Good},
		} {
			if part.text != "" {
				fmt.Fprintf(&b, "%-11s %s\n", part.name+":", strings.ReplaceAll(part.text, "\n", "\n"+strings.Repeat(" ", 12)))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func before(e check.Example) string {
	if e.Good == "" {
		return "Not enough"
	}
	return "Before"
}

func after(r *check.Rule, e check.Example) string {
	switch {
	case e.Bad != "":
		return "After"
	case r.Kind == check.Say:
		return "Says it"
	}
	return "No fault"
}

// noRule says that there is no check of that id, and which may be meant.
func (p *program) noRule(id string) error {
	best, far := "", max(2, len(id)/3)+1
	for _, known := range ids(p.rules) {
		if n := distance(strings.ToLower(id), known); n < far {
			best, far = known, n
		}
	}
	if best != "" {
		return fmt.Errorf("there is no check called %q; did you mean %s?", id, best)
	}
	return fmt.Errorf("there is no check called %q; levelcheck rules lists them", id)
}

// distance is how many bytes have to be put in, taken out or changed to turn a
// into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := last
			if a[i] != b[j] {
				change++
			}
			last = row[j+1]
			row[j+1] = min(change, last+1, row[j]+1)
		}
	}
	return row[len(b)]
}
