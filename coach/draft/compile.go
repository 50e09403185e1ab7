package draft

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// MustPhrase reads a phrase that is written in the program, and panics if it
// is not well formed. Such phrases are kept for good and looked for together.
func MustPhrase(src string) Phrase {
	written.RLock()
	old, ok := written.bySource[src]
	written.RUnlock()
	if ok {
		return Phrase{old}
	}
	p, err := ParsePhrase(src)
	if err != nil {
		panic(err)
	}
	return Phrase{write(p.phrase)}
}

// ParsePhrase reads a phrase; the error says what is wrong and where.
func ParsePhrase(src string) (Phrase, error) {
	if glued(src) {
		return Phrase{}, fmt.Errorf("phrase %q: %w", src, errGlued)
	}
	c := compiler{src: src, toks: lex(src)}
	if err := c.sequence(""); err != nil {
		return Phrase{}, fmt.Errorf("phrase %q: %w", src, err)
	}
	c.emit(inst{op: opMatch})
	if len(c.prog) > longest {
		return Phrase{}, fmt.Errorf("phrase %q…: %w", src[:40], errLong)
	}
	p := &phrase{src: src, prog: c.prog, names: c.names}
	p.start = len(p.prog) > 0 && p.prog[0].op == opStart
	p.learn()
	return Phrase{p}, nil
}

var errLong = errors.New("it is too long: write it as several")

var errGlued = errors.New("what may be left out is written [in brackets]; for a question mark itself put a space before it")

// glued reports whether src has what regular expressions write for an optional
// part: here it would be a question mark, or a star, to be found.
func glued(src string) bool {
	for i := 1; i < len(src); i++ {
		if (src[i-1] == ')' || src[i-1] == ']') && (src[i] == '?' || src[i] == '*' || src[i] == '+') {
			return true
		}
	}
	return false
}

type op uint8

const (
	opFold    op = iota // the word's fold is one of folds, and its tag fits
	opTag               // the word's tag fits
	opAny               // any word
	opAlien             // a foreign word
	opSplit             // go on at x, else at y
	opJump              // go on at x
	opOpen              // remember the place in capture x (x < 0: the mark)
	opShut              // end of the capture
	opStart             // beginning of the sentence
	opEnd               // end of the sentence
	opNot               // not followed by what runs from here to x
	opNotBack           // not preceded by what runs from here to x
	opMatch
)

type inst struct {
	op    op
	x, y  int
	folds []string
	nums  []int32 // of folds
	tags  []string
	bits  uint64 // of tags; all where there are none
}

// compiler turns a phrase into a program for the runner.
type compiler struct {
	src   string
	toks  []string
	at    int
	prog  []inst
	names []string
}

func (c *compiler) emit(in inst) int {
	c.prog = append(c.prog, in)
	return len(c.prog) - 1
}

func (c *compiler) peek() string {
	if c.at < len(c.toks) {
		return c.toks[c.at]
	}
	return ""
}

// sequence reads elements up to a closing token.
func (c *compiler) sequence(shut string) error {
	for {
		t := c.peek()
		switch {
		case t == "" && shut == "", t != "" && t == shut, t == "|" && shut != "":
			return nil
		case t == "":
			return fmt.Errorf("%q is missing", shut)
		}
		c.at++
		if err := c.element(t); err != nil {
			return err
		}
	}
}

func (c *compiler) element(t string) error {
	switch {
	case t == "(":
		return c.choice(")", false)
	case t == "[":
		return c.choice("]", true)
	case t == "!(" || t == "<!(":
		o := opNot
		if t == "<!(" {
			o = opNotBack
		}
		at := c.emit(inst{op: o})
		if err := c.choice(")", false); err != nil {
			return err
		}
		c.emit(inst{op: opMatch})
		c.prog[at].x = len(c.prog)
		return nil
	case strings.HasPrefix(t, "{"):
		name := t[1:]
		i := slices.Index(c.names, name)
		if i < 0 {
			i = len(c.names)
			c.names = append(c.names, name)
		}
		return c.capture(i, "}")
	case t == "«":
		return c.capture(-1, "»")
	case t == "^":
		c.emit(inst{op: opStart})
	case t == "$":
		c.emit(inst{op: opEnd})
	case t == "_":
		c.emit(inst{op: opAny})
	case t == "@":
		c.emit(inst{op: opAlien})
	case strings.HasPrefix(t, "..."):
		n := 3
		if rest := t[3:]; rest != "" {
			k, err := strconv.Atoi(rest)
			if err != nil || k < 1 || k > 12 {
				return fmt.Errorf("a gap is ... or ...1 to ...12, not %q", t)
			}
			n = k
		}
		c.gap(n)
	case slices.Contains([]string{")", "]", "}", "»", "|"}, t):
		return fmt.Errorf("%q closes nothing", t)
	default:
		return c.word(t)
	}
	return nil
}

// gap takes up to n words, as few as will do.
func (c *compiler) gap(n int) {
	var splits []int
	for range n {
		splits = append(splits, c.emit(inst{op: opSplit}))
		c.prog[splits[len(splits)-1]].y = len(c.prog)
		c.emit(inst{op: opAny})
	}
	for _, s := range splits {
		c.prog[s].x = len(c.prog)
	}
}

func (c *compiler) choice(shut string, optional bool) error {
	var jumps []int
	for {
		split := c.emit(inst{op: opSplit})
		c.prog[split].x = len(c.prog)
		if err := c.sequence(shut); err != nil {
			return err
		}
		c.gather(split)
		t := c.peek()
		c.at++
		last := t == shut
		if last && !optional {
			// the last way of all: nothing to fall back on
			c.prog[split] = inst{op: opJump, x: split + 1}
		}
		if !last || optional {
			jumps = append(jumps, c.emit(inst{op: opJump}))
			c.prog[split].y = len(c.prog)
		}
		if last {
			break
		}
	}
	for _, j := range jumps {
		c.prog[j].x = len(c.prog)
	}
	return nil
}

// gather reads on while the way that begins at split is one plain word and the
// next way is one too: they become one instruction.
func (c *compiler) gather(split int) {
	if len(c.prog) != split+2 || c.prog[split+1].op != opFold || c.prog[split+1].tags != nil {
		return
	}
	in := &c.prog[split+1]
	in.folds = slices.Clip(in.folds) // those of a family are everybody's
	for c.at+2 < len(c.toks) && c.toks[c.at] == "|" && (c.toks[c.at+2] == "|" || c.toks[c.at+2] == ")" || c.toks[c.at+2] == "]") {
		fs, ok := single(c.toks[c.at+1])
		if !ok {
			return
		}
		in.folds = append(in.folds, fs...)
		c.at += 2
	}
}

// single gives the folds of a token that stands for one plain word or for the
// forms of one.
func single(t string) ([]string, bool) {
	if f, ok := strings.CutPrefix(t, "~"); ok && !strings.ContainsAny(f, "<") {
		return Forms(f), true
	}
	return []string{t}, plainWord(t)
}

func (c *compiler) capture(i int, shut string) error {
	c.emit(inst{op: opOpen, x: i})
	if err := c.sequence(shut); err != nil {
		return err
	}
	c.at++
	c.emit(inst{op: opShut, x: i})
	return nil
}

// word reads a literal, a family or a tag.
func (c *compiler) word(t string) error {
	var tags []string
	if i := strings.IndexByte(t, '<'); i >= 0 && strings.HasSuffix(t, ">") && len(t) > 2 {
		tags = strings.Split(t[i+1:len(t)-1], "|")
		t = t[:i]
		if t == "_" {
			return errors.New("any word with a tag is <TAG>, not _<TAG>")
		}
		if t == "" {
			c.emit(inst{op: opTag, tags: tags})
			return nil
		}
	}
	if f, ok := strings.CutPrefix(t, "~"); ok {
		c.emit(inst{op: opFold, folds: Forms(f), tags: tags})
		return nil
	}
	if n := len(t); n > 1 && t[0] == '\'' && t[n-1] == '\'' {
		t = t[1 : n-1]
	}
	for _, f := range folds(t) {
		c.emit(inst{op: opFold, folds: []string{f}, tags: tags})
	}
	return nil
}

// known remembers how literals are cut that are not plain words: the same few
// hundred stand in thousands of places of the phrases.
var known sync.Map // string to []string

// folds cuts a literal the way a draft's words are cut.
func folds(t string) []string {
	if plainWord(t) {
		return []string{t}
	}
	if fs, ok := known.Load(t); ok {
		return fs.([]string)
	}
	fs := cut(t)
	known.Store(t, fs)
	return fs
}

func cut(t string) (fs []string) {
	d := Parse(t + " it")
	for _, s := range d.Sentences {
		for _, w := range s.Words {
			if w.Start < len(t) {
				fs = append(fs, w.Fold)
			}
		}
	}
	if len(fs) == 0 {
		fs = []string{strings.ToLower(t)}
	}
	return fs
}

// plainWord reports whether a literal is its own fold: all small letters, and
// nothing that is short for something else.
func plainWord(t string) bool {
	for i := range len(t) {
		if t[i] < 'a' || t[i] > 'z' {
			return false
		}
	}
	_, short := chat[t]
	_, joined := bare[t]
	return !short && !joined && len(t) > 1 && !strings.HasSuffix(t, "nt")
}

// lex cuts a phrase into its tokens.
func lex(src string) (toks []string) {
	for i := 0; i < len(src); {
		rest := src[i:]
		switch {
		case rest[0] == ' ':
			i++
		case strings.HasPrefix(rest, "<!("):
			toks, i = append(toks, "<!("), i+3
		case strings.HasPrefix(rest, "!("):
			toks, i = append(toks, "!("), i+2
		case strings.IndexByte("()[]}|", rest[0]) >= 0:
			toks, i = append(toks, rest[:1]), i+1
		case strings.HasPrefix(rest, "«"), strings.HasPrefix(rest, "»"):
			toks, i = append(toks, rest[:len("«")]), i+len("«")
		case rest[0] == '{' && strings.IndexByte(rest, ':') > 0:
			n := strings.IndexByte(rest, ':')
			toks, i = append(toks, rest[:n]), i+n+1
		case rest[0] == '\'' && len(rest) > 2 && rest[2] == '\'':
			toks, i = append(toks, rest[:3]), i+3
		default:
			n, angle := 0, false
			for n < len(rest) && rest[n] != ' ' && (angle || strings.IndexByte("()[]}|", rest[n]) < 0) && !strings.HasPrefix(rest[n:], "»") {
				angle = rest[n] == '<' || angle && rest[n] != '>'
				n++
			}
			toks, i = append(toks, rest[:n]), i+n
		}
	}
	return toks
}
