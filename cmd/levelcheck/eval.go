package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

const evalHelp = `Reads labelled texts and says how well the checks read them.

Each line of a FILE is one text, in one of two forms:

  {"check","expect","text","span"[,"id"]}
      a short case, judged for its one check
  {"id","customer","reply","say":[…],"avoid":[{"check","span"}],"contested":[…]}
      a whole reply, judged for every check but the contested ones

The two forms are counted apart. For each check:

  n             texts labelled with it
  precision     of the texts where it fires, the share labelled with it
  recall        of the texts labelled with it, the share where it fires
  F1            their harmonic mean
  spans right   of the places found in texts rightly found, the share that
                overlaps the labelled words. A short case has one place: it is
                right when any found place overlaps its label; of whole replies
                the last lines say also in how many one is.
  false alarms  places found by an Avoid check in replies not labelled with it

The mean (macro F1) is over checks with at least 5 labelled texts. Checks that
have no rule are named and left out of it; so is you-overuse, which nobody
labels by hand. Exit: 0, or 2 when something could not be read.`

// evaluation is what levelcheck eval was asked to do.
type evaluation struct {
	rules    []*check.Rule
	files    []string
	check    string // only this check; "" for all
	errors   bool
	phrases  bool // without the second reader
	markdown bool
}

func evalCommand(p *program) *cobra.Command {
	e := evaluation{}
	c := &cobra.Command{
		Use:   "eval FILE.jsonl…",
		Short: "Say how well the checks read labelled texts",
		Long:  evalHelp,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New("name the files of labelled texts: levelcheck eval FILE.jsonl…")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			e.rules, e.files = p.rules, args
			return e.run(p)
		},
	}
	f := c.Flags()
	f.BoolVar(&e.errors, "errors", false, "list each error with its text; what was found is marked « »")
	f.StringVar(&e.check, "check", "", "judge this check alone, by its `ID`")
	f.BoolVar(&e.phrases, "phrases", false, "leave the learned reader out")
	f.BoolVar(&e.markdown, "markdown", false, "print the figures as Markdown tables")
	return c
}

// run reads all files and prints the errors, when wanted, and the figures.
func (e *evaluation) run(p *program) error {
	rules := e.rules
	if e.check != "" {
		rules = slices.DeleteFunc(slices.Clone(rules), func(r *check.Rule) bool { return r.ID != e.check })
		if len(rules) == 0 {
			return p.noRule(e.check)
		}
	}
	second := p.second
	if e.phrases {
		second = nil
	}
	type result struct {
		sample
		verdicts []verdict
	}
	scores := [...]score{{form: shortCase}, {form: wholeReply}}
	judged := ordered(e.samples(p), runtime.GOMAXPROCS(0), func(s sample) result { return result{s, judge(rules, second, s)} })
	for r := range judged {
		vs := r.verdicts
		if e.check != "" {
			vs = slices.DeleteFunc(vs, func(v verdict) bool { return v.check != e.check })
			if len(vs) == 0 {
				continue // a short case of another check
			}
		}
		scores[r.form].add(vs)
		if p.listen != nil && r.mood != "" && e.check == "" {
			scores[r.form].moods.whole++
			if p.listen(draft.Parse(r.customer)).Heat.String() == r.mood {
				scores[r.form].moods.part++
			}
		}
		if e.errors {
			for _, v := range vs {
				if _, err := io.WriteString(p.out, complaint(r.sample, v)); err != nil {
					return unwritten(err)
				}
			}
		}
	}
	show, first := (*score).plain, !e.errors
	if e.markdown {
		show = (*score).markdown
	}
	for i := range scores {
		if scores[i].samples == 0 {
			continue
		}
		if !first {
			fmt.Fprintln(p.out)
		}
		first = false
		if err := show(&scores[i], p.out, rules); err != nil {
			return unwritten(err)
		}
	}
	return nil
}

// samples reads the labelled texts of all files; what cannot be read is told.
func (e *evaluation) samples(p *program) iter.Seq[sample] {
	return func(yield func(sample) bool) {
		for l := range p.entries(e.files) {
			if l.err != nil {
				p.complain(l.err)
				continue
			}
			s, err := parseSample(l.text)
			if err != nil {
				p.complain(l.wrong(err))
				continue
			}
			s.file, s.line = l.file, l.number
			if !yield(s) {
				return
			}
		}
	}
}
