package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"levelhead/coach/check"
)

func itoa(n int) string { return strconv.Itoa(n) }

func (s share) figure() string {
	if s.whole == 0 {
		return "–"
	}
	return strconv.FormatFloat(s.value(), 'f', 2, 64)
}

func (s share) percent() string {
	if s.whole == 0 {
		return "–"
	}
	return strconv.FormatFloat(100*s.value(), 'f', 0, 64) + " %"
}

// title names what was counted.
func (s *score) title() string {
	if s.form == shortCase {
		return plural(s.samples, "short case", "short cases")
	}
	return plural(s.samples, "whole reply", "whole replies")
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}

// rows are the table: its head, and a row for each check that has a rule.
func (s *score) rows(rules []*check.Rule) [][]string {
	head := []string{"check", "n", "precision", "recall", "F1", "spans right"}
	if s.form == wholeReply {
		head = append(head, "false alarms")
	}
	rows := [][]string{head}
	for _, t := range s.sorted(rules) {
		if t.noRule {
			continue
		}
		row := []string{
			t.check, itoa(t.n()),
			t.precision().figure(), t.recall().figure(), t.f1().figure(), t.spans().percent(),
		}
		if s.form == wholeReply {
			alarms := "–"
			if t.kind == check.Avoid {
				alarms = itoa(t.alarms)
			}
			row = append(row, alarms)
		}
		rows = append(rows, row)
	}
	return rows
}

// notes are the lines below the table.
func (s *score) notes(rules []*check.Rule) (notes []string) {
	if mean, n := s.macro(); n > 0 {
		notes = append(notes, fmt.Sprintf("macro F1 %.2f over %s with at least %d examples", mean, plural(n, "check", "checks"), enough))
	}
	if at := s.spans(); at.whole > 0 {
		note := fmt.Sprintf("spans right %s (%d of %d)", at.percent(), at.part, at.whole)
		if met := s.met(); s.form == wholeReply {
			note += fmt.Sprintf("; at least one, in %s of what was rightly found (%d of %d)", met.percent(), met.part, met.whole)
		}
		notes = append(notes, note)
	}
	if s.form == wholeReply && s.samples > 0 {
		notes = append(notes, fmt.Sprintf("false alarms %.2f a reply (%d in %d)", float64(s.alarms())/float64(s.samples), s.alarms(), s.samples))
	}
	if s.moods.whole > 0 {
		notes = append(notes, fmt.Sprintf("customer's mood right %s (%d of %d)", s.moods.percent(), s.moods.part, s.moods.whole))
	}
	pairs := 0
	var without []string
	for _, t := range s.sorted(rules) {
		pairs += t.contested
		if t.noRule {
			without = append(without, fmt.Sprintf("%s (%d)", t.check, t.n()))
		}
	}
	if pairs > 0 {
		notes = append(notes, fmt.Sprintf("left out: %s that readers did not agree on", plural(pairs, "label", "labels")))
	}
	if len(without) > 0 {
		notes = append(notes, fmt.Sprintf("no rule for %s, left out of the mean: %s", plural(len(without), "check", "checks"), strings.Join(without, ", ")))
	}
	return notes
}

// plain prints the score for a terminal.
func (s *score) plain(w io.Writer, rules []*check.Rule) error {
	var b strings.Builder
	fmt.Fprintln(&b, s.title())
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, row := range s.rows(rules) {
		fmt.Fprintln(t, strings.Join(row, "\t"))
	}
	t.Flush()
	for _, n := range s.notes(rules) {
		fmt.Fprintln(&b, n)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// markdown prints the score as a Markdown table.
func (s *score) markdown(w io.Writer, rules []*check.Rule) error {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s**\n\n", s.title())
	for i, row := range s.rows(rules) {
		if i > 0 {
			row[0] = "`" + row[0] + "`"
		}
		fmt.Fprintf(&b, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			fmt.Fprintf(&b, "|---%s|\n", strings.Repeat("|---:", len(row)-1))
		}
	}
	for i, n := range s.notes(rules) {
		if i == 0 {
			fmt.Fprintln(&b)
		}
		fmt.Fprintf(&b, "- %s\n", n)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
