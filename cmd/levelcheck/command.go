package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
)

const rootHelp = `Reads draft replies and says what an upset customer would miss or mind, with
the same checks as the Levelhead window. Without a FILE, and for "-", it reads
standard input. A FILE with the name of a command is written ./rules. Nothing is
stored and nothing leaves this machine.

Each line it prints is one thing to mend, what is missing comes last:

  file:line:col: check: message

Lines and columns start at 1; a column is one character (not a byte), as in
editors. A missing sentence has the place where it belongs. "hint" marks what
is worth a thought and keeps no reply from being ready. At the end there may be
remarks about the reply as a whole, what the customer's message says (with
advice where it insults, threatens or speaks of self-harm), and how easily the
reply reads; none of these keeps a reply from being ready either.

--json prints one report; with several FILEs, {"files":[report, …]}:

  {"file","say":[ids],"missing":[ids],"findings":[
    {"check","start","end","text","message","by","fixes":[
      {"label","text","edits":[{"start","end","text"}],"ask"}]}],
   "offers":[{"check","at","message","fixes"}],
   "remarks":[{"id","message","at":[{"start","end"}],"fixes"}],
   "customer":{"heat","feels":[{"name","word","start","end"}],"about",
    "impact":[{"stake","words","start","end"}],"abuse","threat","leaving",
    "self_harm","card"},
   "ease":{"score","word","hard","terms":[{"start","end"}],"words"}}

  say       what should be said and is there, called for or not
  missing   what is called for and is not there
  findings  what to avoid: its words and where they stand, in bytes of UTF-8
            from start up to, not including, end. by is "phrase" or "model"
  fixes     ways to mend it. text is the whole draft with this one fix made;
            edits say the same in pieces, to be put in place of the draft's
            bytes from start to end. ask is true where something is left for
            you to fill in, such as [time]. Where the texts of one draft come
            to more than 16 MiB, further fixes have edits only.
  offers    for each thing missing, sentences to say it; their fixes, and those
            of remarks, have edits only. They are tried out like other fixes,
            but for --jsonl, which has many replies to read
  remarks   what is said of the reply as a whole
  customer  what the customer's message says, where there is one: how upset they
            are, what they feel and in which word of theirs, what it is about,
            what it costs them, and where it insults, threatens, speaks of
            leaving or of self-harm, in bytes of that message. card is the one
            that comes first of "self-harm"; "threat"; "ask", where talk of
            self-harm may be a way of speaking; and "abuse"
  ease      from 20 words on: Flesch's reading ease from 0 (heavy) to 100, in a
            word, and the share of words (0 to 1) a customer may not know
What is empty is left out, but for say, missing and findings.

--jsonl reads one object a line, {"id","text"} with "customer" (their message)
and "kind" ("reply", "note", "call") where you like, and writes one report a line
with that "id" in place of "file", in the same order. A line that does not fit
is told of with its number, and the rest goes on. A line may be 16 MiB long.
Bytes that are not UTF-8 count as U+FFFD.

--fix prints the text with every safe fix made: nothing that asks you for
something, and nothing that is missing.

Exit: 0 nothing to mend (with --fix: nothing left to mend), 1 something,
2 something could not be read or written.`

// wish is what levelcheck was asked to do with drafts.
type wish struct {
	json, jsonl, fix     bool
	customer, kind, heat string
	felt                 bool // heat was given
}

func rootCommand(p *program) *cobra.Command {
	w := wish{}
	c := &cobra.Command{
		Use:   "levelcheck [FILE…]",
		Short: "Say what an upset customer would miss or mind in a draft reply",
		Long:  rootHelp,
		Example: `  levelcheck reply.txt
  xclip -o | levelcheck --customer mail.txt
  levelcheck --jsonl < replies.jsonl > reports.jsonl`,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, args []string) error {
			w.felt = c.Flags().Changed("heat")
			return p.drafts(w, args)
		},
	}
	f := c.Flags()
	f.SortFlags = false
	f.BoolVar(&w.json, "json", false, "print a JSON report")
	f.BoolVar(&w.jsonl, "jsonl", false, "read drafts as JSON, one a line, and report on each in a line")
	f.BoolVar(&w.fix, "fix", false, "print the text with every safe fix made")
	f.StringVar(&w.customer, "customer", "", "the `FILE` with the customer's message")
	f.StringVar(&w.kind, "kind", "reply", "reply (to a customer), note (to a colleague) or call (notes of a call); of these two only respect counts")
	f.StringVar(&w.heat, "heat", "upset", "how upset the customer is: calm, upset or furious; when it is not given, their message tells, where there is one")
	c.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return fmt.Errorf("%w; see levelcheck --help", err)
	})
	c.CompletionOptions.HiddenDefaultCmd = true
	c.AddCommand(rulesCommand(p), whyCommand(p), evalCommand(p))
	return c
}

// drafts reads the files, or standard input where there are none.
func (p *program) drafts(w wish, files []string) error {
	if len(files) == 0 {
		files = []string{"-"}
	}
	r, err := w.reader(p, files)
	if err != nil {
		return err
	}
	switch {
	case w.jsonl:
		return p.stream(r, files)
	case w.json:
		return p.reports(r, files)
	case w.fix:
		return p.fixes(r, files)
	}
	return p.lines(r, files)
}

// reader is the reader wished for. Its errors say which wishes do not go
// together.
func (w wish) reader(p *program, files []string) (r reader, err error) {
	r.rules = p.rules
	r.Second = p.second
	r.Whole = p.whole
	r.listen, r.felt = p.listen, w.felt
	forms, stdin := 0, 0
	for _, on := range []bool{w.json, w.jsonl, w.fix} {
		if on {
			forms++
		}
	}
	for _, name := range append([]string{w.customer}, files...) {
		if name == "-" {
			stdin++
		}
	}
	switch {
	case forms > 1:
		return r, errors.New("choose one of --json, --jsonl and --fix")
	case w.jsonl && w.customer != "":
		return r, errors.New(`with --jsonl the customer's message stands in each line, as "customer"`)
	case w.jsonl && w.kind != "reply":
		return r, errors.New(`with --jsonl the kind stands in each line, as "kind"`)
	case stdin > 1:
		return r, errors.New("standard input can be read once; name a FILE for the other")
	}
	if r.Form, err = formOf(w.kind); err != nil {
		return r, err
	}
	if r.Heat, err = heatOf(w.heat); err != nil {
		return r, err
	}
	if w.customer != "" {
		message, err := p.read(w.customer)
		if err != nil {
			return r, err
		}
		r.hears(message)
	}
	return r, nil
}
