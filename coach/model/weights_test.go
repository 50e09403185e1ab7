package model

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"slices"
	"testing"

	"levelhead/coach/draft"
)

// few are weights small enough to be broken in every way.
func few() *Weights {
	w := &Weights{
		Words:    map[string]uint16{"sorry": 0, "afraid": 1, "laptop": 2},
		Mid:      []uint8{0, 0, 1},
		Far:      []uint8{0, 1},
		Outputs:  make([]OutputWeights, outputs),
		Features: nil,
	}
	w.Outputs[1] = OutputWeights{Scale: 0.1, Bias: -1, Whole: 1, Brief: -0.5}
	r := newReader(&kinds{}, draft.Parse("I am sorry."), Around{})
	keys := map[Key]bool{}
	for _, f := range r.Of(0) {
		keys[f.Key] = true
	}
	for _, k := range sortedKeys(keys) {
		w.Features = append(w.Features, FeatureWeights{Key: k, For: []Weight{{1, 10}, {3, -4}}})
	}
	return w
}

func TestEncode(t *testing.T) {
	m, err := Open(few().Encode())
	if err != nil {
		t.Fatal(err)
	}
	r := m.Read(draft.Parse("I am sorry. The lift is out."), Around{})
	if r.P("apologize", 0) < 0.9 || r.Of(0)[1] <= r.Of(1)[1] || r.P("take-ownership", 0) != 0.5 {
		t.Errorf("%v %v", r.Of(0), r.Of(1))
	}
	if k, ok := m.kinds.of(text("laptop")); !ok || k != 2 {
		t.Errorf("laptop is of kind %d, %v", k, ok)
	}
	if _, ok := m.kinds.of(text("zebra")); ok {
		t.Error("zebra is a word")
	}
}

// seal puts the right sum behind a body, so that what reads it meets the body.
func seal(body []byte) []byte {
	return binary.LittleEndian.AppendUint32(slices.Clone(body), crc32.ChecksumIEEE(body))
}

func TestBroken(t *testing.T) {
	whole := few().Encode()
	for n := range whole {
		if _, err := Open(whole[:n]); !errors.Is(err, errWeights) {
			t.Fatalf("cut to %d bytes: %v", n, err)
		}
		if n >= 4 {
			if _, err := Open(seal(whole[:n-4])); !errors.Is(err, errWeights) {
				t.Fatalf("cut to %d bytes and sealed: %v", n, err)
			}
		}
		bad := slices.Clone(whole)
		bad[n] ^= 0x55
		if _, err := Open(bad); !errors.Is(err, errWeights) {
			t.Fatalf("byte %d changed: %v", n, err)
		}
	}
	if _, err := Open(seal(append(slices.Clone(whole[:len(whole)-4]), 0))); !errors.Is(err, errWeights) {
		t.Fatalf("one byte more: %v", err)
	}
}

// FuzzOpen holds that any bytes give an error or a model that reads.
func FuzzOpen(f *testing.F) {
	whole := few().Encode()
	f.Add(whole[:len(whole)-4])
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, body []byte) {
		if m, err := Open(seal(body)); err == nil {
			sound(t, m, "I am sorry. You need to calm down!")
		}
	})
}
