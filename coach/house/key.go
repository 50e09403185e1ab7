package house

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"levelhead/coach/breaks"
)

// A key is one named value in a TOML file, and the field it is kept in.
type key struct {
	name string         // "break.work" is work in the table [break]
	want string         // what belongs there, in words
	read func(any) bool // takes the file's value; false when it is of another kind
	fit  func() bool    // brings the field into its range; true when it was not
	show func() any     // the field as the file's value; nil for none
	note string         // what to say when fit has changed it; "" for what it is and was

	notes  func() []string       // likewise, for a field of many values; nil for note
	former bool                  // a name of before: it is read, and taken out when the file is written
	merge  func(was, is any) any // what to write over what the file says; nil for the field's value
}

// get is what the file says, nil when it says nothing. It reports false when
// something else stands where the key's table should be.
func (k key) get(root map[string]any) (v any, ok bool) {
	outer, inner, nested := strings.Cut(k.name, ".")
	if !nested || root[outer] == nil {
		return root[outer], true
	}
	table, ok := root[outer].(map[string]any)
	return table[inner], ok
}

// put writes the field's value to where get finds it.
func (k key) put(root map[string]any) {
	outer, name, nested := strings.Cut(k.name, ".")
	table := root
	if !nested {
		name = outer
	} else if inner, ok := root[outer].(map[string]any); ok {
		table = inner
	} else {
		table = map[string]any{}
		root[outer] = table
	}
	var v any
	if !k.former {
		v = k.show()
	}
	if k.merge != nil {
		v = k.merge(table[name], v)
	}
	table[name] = v
	if v == nil {
		delete(table, name)
	}
}

// free is the fit of a field that may hold anything.
func free() bool { return false }

func flag(name string, p *bool) key {
	return key{
		name: name, want: "true or false",
		read: func(v any) (ok bool) { return take(v, p) },
		fit:  free,
		show: func() any { return *p },
	}
}

// text is any text.
func text(name string, p *string) key {
	return key{
		name: name, want: "text in quotes",
		read: func(v any) bool { return take(v, p) },
		fit:  free,
		show: func() any { return *p },
	}
}

// line is a text on one line, of at most longest bytes; usual stands in for
// every other.
func line(name string, p *string, usual string, longest int) key {
	k := text(name, p)
	k.fit = func() bool {
		if len(*p) <= longest && !strings.ContainsFunc(*p, unicode.IsControl) {
			return false
		}
		*p = usual
		return true
	}
	return k
}

// oneOf is a word out of a few; usual stands in for every other.
func oneOf(name string, p *string, usual string, others ...string) key {
	return key{
		name: name, want: "a word in quotes, such as \"" + cmp.Or(usual, others[0]) + "\"",
		read: func(v any) bool { return take(v, p) },
		fit: func() bool {
			if *p == usual || slices.Contains(others, *p) {
				return false
			}
			*p = usual
			return true
		},
		show: func() any { return *p },
	}
}

func words(name string, p *[]string) key {
	return key{
		name: name, want: `a list of words, such as ["jargon", "demand"]`,
		read: func(v any) bool {
			list, ok := v.([]any)
			if !ok {
				return false
			}
			var all []string
			for _, v := range list {
				word, ok := v.(string)
				if !ok {
					return false
				}
				all = append(all, word)
			}
			*p = all
			return true
		},
		fit:  free,
		show: func() any { return append([]string{}, *p...) },
	}
}

func span(name string, p *time.Duration, lo, hi time.Duration) key {
	return key{
		name: name, want: `a time in quotes, such as "25m"`,
		read: func(v any) bool {
			s, ok := v.(string)
			if !ok {
				return false
			}
			d, err := time.ParseDuration(s)
			if err != nil {
				return false
			}
			*p = d
			return true
		},
		fit:  within(p, lo, hi),
		show: func() any { return short(*p) },
	}
}

// short is d as people write it: 25m rather than 25m0s.
func short(d time.Duration) string {
	s := d.String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

func whole(name string, p *int, lo, hi int) key {
	return key{
		name: name, want: "a whole number",
		read: func(v any) bool {
			n, ok := v.(int64)
			if ok {
				*p = int(min(max(n, math.MinInt32), math.MaxInt32))
			}
			return ok
		},
		fit:  within(p, lo, hi),
		show: func() any { return *p },
	}
}

func size(name string, p *float32, lo, hi float32) key {
	return key{
		name: name, want: "a number",
		read: func(v any) bool {
			switch n := v.(type) {
			case int64:
				*p = float32(n)
			case float64:
				*p = float32(n)
			default:
				return false
			}
			return true
		},
		fit:  within(p, lo, hi),
		show: func() any { return *p },
	}
}

func phase(name string, p *breaks.Phase) key {
	return key{
		name: name, want: "a phase in quotes, such as \"working\"",
		read: func(v any) bool {
			s, ok := v.(string)
			return ok && p.UnmarshalText([]byte(s)) == nil
		},
		fit:  free,
		show: func() any { return p.String() },
	}
}

func moment(name string, p *time.Time) key {
	return key{
		name: name, want: "a date with its time",
		read: func(v any) bool { return take(v, p) },
		fit: func() bool {
			if y := p.UTC().Year(); y >= 1 && y <= 9999 {
				return false
			}
			*p = time.Time{} // the file has four digits for a year
			return true
		},
		show: func() any { return p.UTC() },
	}
}

func take[T any](v any, p *T) bool {
	t, ok := v.(T)
	if ok {
		*p = t
	}
	return ok
}

// within holds *p from lo to hi; what is not a number becomes lo.
func within[T cmp.Ordered](p *T, lo, hi T) func() bool {
	return func() bool {
		was := *p
		if was >= lo && was <= hi {
			return false
		}
		*p = lo
		if was > hi {
			*p = hi
		}
		return true
	}
}
