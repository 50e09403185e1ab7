package guide

import "time"

// Today gives the card of the day: the same all day long by day's own clock,
// another one the next day, and each once before any comes again.
func Today(day time.Time) Card {
	cards := Cards()
	y, m, d := day.Date()
	// At noon UTC every date is a whole number of days from any other, whatever
	// the clocks do there.
	n := time.Date(y, m, d, 12, 0, 0, 0, time.UTC).Unix()
	days := n / 86400
	if n < 0 {
		days--
	}
	count := int64(len(cards))
	at := (days%count + count) % count
	return cards[at*stride(count)%count]
}

// stride is how far it is from one day's card to the next one's, so that two
// in a row are about different things; without a common divisor with count,
// so that all have their turn.
func stride(count int64) int64 {
	for s := count*2/5 + 1; ; s++ {
		if gcd(s, count) == 1 {
			return s
		}
	}
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
