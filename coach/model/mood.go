package model

import (
	"math"

	"levelhead/coach/draft"
)

// A Mood is how likely a customer's message is calm, upset or furious; the
// three add up to 1.
type Mood struct{ Calm, Upset, Furious float64 }

// moods are the outputs of a model that follow those of Checks.
const (
	moodCalm = checks + iota
	moodUpset
	moodFurious
	outputs
)

// Outputs are the names of everything a model scores: Checks, and then the
// moods of a customer's message.
func Outputs() []string {
	return append(Checks[:checks:checks], "mood:calm", "mood:upset", "mood:furious")
}

// Mood reads how a customer feels from their message. Of a message without
// words it knows no more than how common each mood is.
func (m *Model) Mood(message *draft.Draft) Mood {
	r := newReader(&m.kinds, message, Around{})
	var sum sums
	for i := range message.Sentences {
		m.table.add(&sum, r.Of(i))
	}
	r.rest()
	share := MoodShare(len(message.Sentences))
	at := func(o int) float64 {
		return math.Exp(float64(m.outputs[o].Bias) + share*float64(m.outputs[o].Scale)*float64(sum[o]))
	}
	// Scores of a very long message can leave the range of numbers; the
	// largest then stands alone.
	calm, upset, furious := bounded(at(moodCalm)), bounded(at(moodUpset)), bounded(at(moodFurious))
	all := calm + upset + furious
	return Mood{calm / all, upset / all, furious / all}
}

func bounded(x float64) float64 { return min(max(x, 1e-9), 1e9) }

// MoodShare is how much each sentence of a message counts for its mood.
func MoodShare(sentences int) float64 { return 1 / math.Sqrt(float64(max(sentences, 1))) }
