package draft

// A Span is a half-open range of bytes, [Start, End), in a text as it was
// typed. It is the only coordinate the coach uses; both ends always stand on
// rune boundaries.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no bytes: it then marks a place.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// In is the part of text that the span covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }
