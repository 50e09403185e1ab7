package breathing

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The ranges that an agent's own pattern is held to: longer counts are for divers.
const (
	LongestCount  = 15 * time.Second // of a phase
	LongestBreath = 40 * time.Second // of all of them

	longestOwn = 40 // bytes of the counts as they are written
)

// A Fault is what is the matter with an agent's own pattern, in words for the
// agent that say what to do.
type Fault string

func (f Fault) Error() string { return string(f) }

// The faults there are.
const (
	NoCounts    Fault = "Write how many seconds to breathe in, hold, breathe out and rest, such as 4-4-6-2."
	WrongCounts Fault = "Write two to four numbers with a dash between them, in seconds, such as 4-6 or 4-4-6-2. Breathing in and out take one second at least."
	LongCount   Fault = "Keep each number at 15 seconds or less."
	LongBreath  Fault = "Keep all of them together at 40 seconds or less."
)

// Parse reads counts in seconds with dashes between them: “4-6” is in and out,
// “4-7-8” in, hold and out, “4-4-6-2” in, hold, out and rest. A rest or a hold may
// be 0, and halves are written 2.5 or 2,5. The id of one of the patterns there are
// gives that one. The pattern has as many breaths as there are in a minute. The
// error is a Fault.
func Parse(s string) (Pattern, error) {
	s = strings.TrimSpace(s)
	if p, ok := byID(s); ok {
		return p, nil
	}
	if s == "" {
		return Pattern{}, NoCounts
	}
	if len(s) > longestOwn {
		return Pattern{}, WrongCounts
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("-–—−:/", r) })
	kinds := map[int][]What{2: {In, Out}, 3: {In, Hold, Out}, 4: {In, Hold, Out, HoldOut}}[len(parts)]
	if kinds == nil {
		return Pattern{}, WrongCounts
	}
	var p Pattern
	var written []string
	for i, part := range parts {
		d, err := count(part)
		if err != nil {
			return Pattern{}, err
		}
		written = append(written, strconv.FormatFloat(d.Seconds(), 'f', -1, 64))
		switch breath := kinds[i] == In || kinds[i] == Out; {
		case breath && d < time.Second:
			return Pattern{}, WrongCounts
		case d > 0:
			p.Phases = append(p.Phases, Phase{kinds[i], d})
		}
	}
	if p.Breath() > LongestBreath {
		return Pattern{}, LongBreath
	}
	p.ID = strings.Join(written, "-")
	p.Name = p.ID
	if p, ok := byID(p.ID); ok {
		return p, nil
	}
	return p.For(time.Minute), nil
}

func byID(id string) (p Pattern, ok bool) {
	at := slices.IndexFunc(patterns, func(p Pattern) bool { return p.ID == id })
	if at < 0 {
		return Pattern{}, false
	}
	return patterns[at], true
}

// count is a number of seconds, in tenths at the finest.
func count(s string) (time.Duration, error) {
	s = strings.TrimSuffix(strings.ReplaceAll(s, ",", "."), "s")
	if strings.Trim(s, "0123456789.") != "" {
		return 0, WrongCounts
	}
	n, err := strconv.ParseFloat(s, 64)
	if errors.Is(err, strconv.ErrSyntax) {
		return 0, WrongCounts
	}
	if !(n <= LongestCount.Seconds()) {
		return 0, LongCount
	}
	return time.Duration(n*10+0.5) * (time.Second / 10), nil
}
