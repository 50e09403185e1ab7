package model

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
)

// Weights are everything a model has learnt, as training makes them and as a
// file holds them.
type Weights struct {
	// Words gives the kind of each common word, by its fold; Mid the mid kind
	// of each kind; Far the far kind of each mid kind.
	Words map[string]uint16
	Mid   []uint8
	Far   []uint8

	Outputs  []OutputWeights // in the order of Outputs
	Features []FeatureWeights
}

// OutputWeights are what a check, or a mood, has of its own.
type OutputWeights struct {
	Scale float32 // of the steps its feature weights are counted in
	Bias  float32
	// Scores, as log odds. Moods have none. Alone is where to draw the line
	// with no other reader at hand.
	Alone float32
	// Whole and Brief are where the model may add to what phrases find: in a
	// reply as a whole, and in a line or two by themselves (see Around.Brief).
	Whole, Brief float32
}

// FeatureWeights are what one feature says for and against each output.
type FeatureWeights struct {
	Key Key
	For []Weight
}

// A Weight is what a feature says for one output, in steps of its Scale.
type Weight struct {
	Output uint8
	Steps  int8
}

const magic = "levelhead weights 2\n"

// Encode writes the weights as a file. Features have to stand in order of
// their keys, each key once, with at most 255 weights.
func (w *Weights) Encode() []byte {
	b := []byte(magic)
	le := binary.LittleEndian
	b = le.AppendUint32(b, uint32(len(w.Mid)))
	b = append(b, w.Mid...)
	b = le.AppendUint32(b, uint32(len(w.Far)))
	b = append(b, w.Far...)
	sums := w.wordSums()
	b = le.AppendUint32(b, uint32(len(sums)))
	for _, s := range sortedKeys(sums) {
		b = le.AppendUint32(b, s)
		b = le.AppendUint16(b, sums[s])
	}
	b = append(b, byte(len(w.Outputs)))
	for _, c := range w.Outputs {
		for _, f := range []float32{c.Scale, c.Bias, c.Alone, c.Whole, c.Brief} {
			b = le.AppendUint32(b, math.Float32bits(f))
		}
	}
	b = le.AppendUint32(b, uint32(len(w.Features)))
	last := Key(0)
	for _, f := range w.Features {
		b = binary.AppendUvarint(b, uint64(f.Key-last))
		last = f.Key
	}
	for _, f := range w.Features {
		b = append(b, byte(len(f.For)))
	}
	for _, f := range w.Features {
		for _, c := range f.For {
			b = append(b, c.Output, byte(c.Steps))
		}
	}
	return le.AppendUint32(b, crc32.ChecksumIEEE(b))
}

// wordSums are the kinds of Words by what the table keeps of a word. Of two
// words that it takes for one the lesser kind counts.
func (w *Weights) wordSums() map[uint32]uint16 {
	sums := make(map[uint32]uint16, len(w.Words))
	for f, k := range w.Words {
		s := wordSum(text(f))
		if old, ok := sums[s]; !ok || k < old {
			sums[s] = k
		}
	}
	return sums
}

// errWeights says of a weights file that it is not whole.
var errWeights = errors.New("the coach’s learned weights are damaged; install Levelhead again, or train them anew with leveltrain")

// A cursor reads a file and remembers that it ran out.
type cursor struct {
	b   []byte
	bad bool
}

// take is the next n bytes, or nil.
func (c *cursor) take(n int) []byte {
	if c.bad || n < 0 || n > len(c.b) {
		c.bad = true
		return nil
	}
	out := c.b[:n]
	c.b = c.b[n:]
	return out
}

func (c *cursor) u32() uint32 {
	if b := c.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (c *cursor) u8() uint8 {
	if b := c.take(1); b != nil {
		return b[0]
	}
	return 0
}

// count is a number of things of which each takes at least size bytes.
func (c *cursor) count(size int) int {
	n := int(c.u32())
	if n*size > len(c.b) {
		c.bad = true
		return 0
	}
	return n
}

func (c *cursor) float() float32 {
	f := math.Float32frombits(c.u32())
	if f != f || math.IsInf(float64(f), 0) {
		c.bad = true
	}
	return f
}

// Open reads a weights file. The bytes are kept and must not be changed.
func Open(file []byte) (*Model, error) {
	if len(file) < len(magic)+4 || string(file[:len(magic)]) != magic {
		return nil, errWeights
	}
	body := file[:len(file)-4]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(file[len(body):]) {
		return nil, errWeights
	}
	c := &cursor{b: body[len(magic):]}
	m := &Model{}
	m.kinds.read(c)
	if n := int(c.u8()); n != int(outputs) {
		return nil, errWeights
	}
	for i := range m.outputs {
		m.outputs[i] = OutputWeights{c.float(), c.float(), c.float(), c.float(), c.float()}
	}
	m.table.read(c)
	if c.bad || len(c.b) != 0 {
		return nil, errWeights
	}
	return m, nil
}

func (k *kinds) read(c *cursor) {
	k.mid = c.take(c.count(1))
	k.far = c.take(c.count(1))
	for _, mid := range k.mid {
		if int(mid) >= len(k.far) {
			c.bad = true
		}
	}
	n := c.count(6)
	words := c.take(6 * n)
	if c.bad {
		return
	}
	k.room(n)
	for ; len(words) > 0; words = words[6:] {
		sum, kind := binary.LittleEndian.Uint32(words), binary.LittleEndian.Uint16(words[4:])
		if int(kind) >= len(k.mid) || sum == 0 {
			c.bad = true
			return
		}
		k.put(sum, kind)
	}
}
