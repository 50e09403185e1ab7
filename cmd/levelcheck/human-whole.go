package main

import (
	"fmt"
	"math"
	"strings"

	"levelhead/coach/check"
)

// entire prints what there is to say of a reply as a whole, after what there is
// to mend and to add: remarks, what the customer's message says, the card for
// self-harm, threats and abuse, and how easily the reply reads.
func entire(b *strings.Builder, name string, r *check.Report, heard *check.Customer) {
	at := ruler{text: r.Draft.Text}
	for _, m := range r.Whole.Remarks {
		line, col := 1, 1
		if len(m.At) > 0 {
			line, col = at.place(m.At[0].Start)
		}
		fmt.Fprintf(b, "%s:%d:%d: %s: remark: %s\n", name, line, col, m.ID, printable(m.Message))
	}
	if heard != nil {
		fmt.Fprintf(b, "%s: customer: %s\n", name, described(heard))
		if c := heard.Card; c != nil {
			fmt.Fprintf(b, "%s: card: %s\n", name, c.Title)
			for _, l := range c.Lines {
				fmt.Fprintf(b, "  %s\n", l)
			}
			if c.Say != "" {
				fmt.Fprintf(b, "  You might write: “%s”\n", c.Say)
			}
		}
	}
	if e, ok := r.Ease(); ok {
		fmt.Fprintf(b, "%s: ease: %s (%.0f of 100)", name, e.Word, e.Score)
		if len(e.Terms) > 0 {
			fmt.Fprintf(b, ", %.0f%% of its words may be new to a customer", math.Ceil(100*e.Hard))
		}
		b.WriteByte('\n')
	}
}

// described is what a customer's message says, on one line.
func described(c *check.Customer) string {
	parts := []string{c.Heat.String()}
	for _, f := range c.Feels {
		parts = append(parts, f.Name)
	}
	if c.About != "" {
		parts = append(parts, "about "+c.About)
	}
	for _, x := range c.Impact {
		s := "at stake: " + x.Stake.String()
		if x.Words != "" {
			s += " (" + x.Words + ")"
		}
		parts = append(parts, s)
	}
	if c.Leaving != nil {
		parts = append(parts, "may leave or complain")
	}
	return printable(strings.Join(parts, "; "))
}
