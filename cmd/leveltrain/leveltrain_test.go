package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/model"
)

// TestDescend holds that descent finds the lowest place of a bowl.
func TestDescend(t *testing.T) {
	want := []float64{3, -2, 0.5}
	w := make([]float64, 3)
	descend(w, 50, func(w, grad []float64) (cost float64) {
		for i := range w {
			k := float64(i*10 + 1)
			d := w[i] - want[i]
			cost += k * d * d
			grad[i] = 2 * k * d
		}
		return cost
	})
	for i := range w {
		if math.Abs(w[i]-want[i]) > 1e-2 {
			t.Errorf("ended at %v, not %v", w, want)
		}
	}
}

// TestSlope holds that the slope of the loss is that of the loss: it is
// measured by small steps.
func TestSlope(t *testing.T) {
	m := &matrix{
		start: []int{0, 2, 3, 5}, cols: []uint32{0, 1, 1, 2, 2}, worth: []float32{1, 0.5, 1},
		keys: make([]model.Key, 3),
	}
	bags := []bag{{[]int{0, 1}, true, 1}, {[]int{2}, false, 2}, {[]int{1}, false, 0.5}}
	ridge := []float64{0.1, 0.2, 0.3, 0}
	w := []float64{0.3, -0.4, 0.2, -0.1}
	grad, spare := make([]float64, 4), make([]float64, 4)
	m.loss(bags, w, grad, ridge)
	const h = 1e-6
	for i := range w {
		up, down := slices.Clone(w), slices.Clone(w)
		up[i] += h
		down[i] -= h
		slope := (m.loss(bags, up, spare, ridge) - m.loss(bags, down, spare, ridge)) / (2 * h)
		if math.Abs(slope-grad[i]) > 1e-5 {
			t.Errorf("weight %d: slope %v, measured %v", i, grad[i], slope)
		}
	}
}

func TestReadVectors(t *testing.T) {
	numbers := strings.TrimSuffix(strings.Repeat("0.5,", dims), ",")
	page := `{"words":["a"],"vectors":{"the":[` + numbers + `,2.5,0],"[":[` + numbers + `],"]":[` + numbers + `],"9":[` + numbers + `],"don't":[` + numbers + `]},"unk":[]}`
	path := filepath.Join(t.TempDir(), "e.json")
	if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	words, vectors, err := readVectors(path, 2)
	if err != nil || !slices.Equal(words, []string{"the", "don't"}) || math.Abs(float64(vectors[1][7])-0.1) > 1e-6 {
		t.Errorf("%q %v", words, err)
	}
	if _, _, err := readVectors(path, 3); err == nil {
		t.Error("more words than there are were read")
	}
	if err := os.WriteFile(path, []byte(`{"vectors":{"the":[1,2]}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := readVectors(path, 1); err == nil {
		t.Error("a short vector was read")
	}
}

func TestReadSamples(t *testing.T) {
	tests := []struct {
		line string
		ok   bool
	}{
		{`{"check":"calm-down","expect":true,"text":"Calm down.","span":"Calm down"}`, true},
		{`{"id":1,"source":"x","customer":"a","reply":"b","say":["apologize"],"avoid":[{"check":"heat","span":"b"}],"contested":[]}`, true},
		{`{"mood":"calm","text":"Thanks."}`, true},
		{`{"check":"calm","expect":true,"text":"Calm down."}`, false},
		{`{"reply":"b","say":["sorry"]}`, false},
		{`{"customer":"b"}`, false},
		{`{`, false},
	}
	for _, tt := range tests {
		path := filepath.Join(t.TempDir(), "s.jsonl")
		if err := os.WriteFile(path, []byte(tt.line+"\n\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := readSamples(path)
		if (err == nil) != tt.ok || tt.ok && len(s) != 1 {
			t.Errorf("%s: %d samples, %v", tt.line, len(s), err)
		}
	}
}

// TestRun trains on a small corpus, twice, and holds that the weights are the
// same and know what they were taught.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	for f := range folds {
		var cases, whole strings.Builder
		for i := range 6 {
			fmt.Fprintf(&cases, `{"check":"calm-down","expect":true,"text":"You should calm down now, number %d.","span":"calm down"}`+"\n", i)
			fmt.Fprintf(&cases, `{"check":"calm-down","expect":false,"text":"The lift is on floor %d."}`+"\n", i)
			fmt.Fprintf(&whole, `{"id":"w%d","customer":"It broke %d times!","mood":%q,"reply":"I am sorry. It works on floor %d.","say":["apologize"],"avoid":[]}`+"\n", i, i, []string{"calm", "upset", "furious"}[i%3], i)
			fmt.Fprintf(&whole, `{"id":"v%d","customer":"Hello %d","mood":"calm","reply":"The lift is on floor %d. Calm down!","say":[],"avoid":[{"check":"calm-down","span":"Calm down"}]}`+"\n", i, i, i)
		}
		write(t, filepath.Join(dir, "cases", fmt.Sprintf("a%d.jsonl", f+1)), cases.String())
		write(t, filepath.Join(dir, "whole", fmt.Sprintf("h%d.jsonl", f+1)), whole.String())
	}
	kinds := filepath.Join(dir, "kinds.json")
	write(t, kinds, `{"Words":{"calm":0,"floor":1},"Mid":"AAA=","Far":"AA=="}`)
	var files [2][]byte
	for i := range files {
		o := order{recipe: best, corpus: dir, kinds: kinds, out: filepath.Join(dir, "weights.bin")}
		o.Rare, o.Rounds = 1, 10
		if err := o.run(); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(o.out)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = b
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the same corpus gave other weights")
	}
	if _, err := model.Open(files[0]); err != nil {
		t.Error(err)
	}
}

func TestRunWithoutTexts(t *testing.T) {
	o := order{recipe: best, corpus: t.TempDir()}
	if err := o.run(); err == nil || !strings.Contains(err.Error(), "-corpus") {
		t.Errorf("%v", err)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
