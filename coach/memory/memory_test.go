package memory

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	var m Memory
	if m.Before("a", false) || m.Before("a", true) || m.Used("a") != 0 {
		t.Error("an empty memory remembers something")
	}
	m.Copied("one", []string{"a", "b"}, false)
	m.Copied("two", []string{"c"}, false)
	for line, want := range map[string][2]bool{"a": {true, true}, "b": {true, true}, "c": {true, false}, "d": {false, false}} {
		if got := [2]bool{m.Before(line, false), m.Before(line, true)}; got != want {
			t.Errorf("%s: %v, want %v", line, got, want)
		}
	}
	m.Copied("two", []string{"c"}, false)
	m.Copied("two, better", []string{"d"}, true)
	if m.Before("c", false) || !m.Before("d", false) || len(m.replies) != 2 {
		t.Errorf("%d replies; the version before stays", len(m.replies))
	}
}

// TestForgets holds that what was sent longer ago counts for nothing.
func TestForgets(t *testing.T) {
	var m Memory
	for i := range 3 * Replies {
		m.Copied(fmt.Sprint(i), []string{fmt.Sprint("line ", i)}, false)
		m.Took(fmt.Sprint(i))
	}
	n := 0
	for i := range 3 * Replies {
		if m.Before(fmt.Sprint("line ", i), false) {
			n++
		}
	}
	if n != Replies || len(m.offers) != Offers {
		t.Errorf("%d replies and %d offers", n, len(m.offers))
	}
}

func TestOffers(t *testing.T) {
	var m Memory
	m.Took("a")
	m.Took("b")
	m.Took("a")
	if a, b := m.Used("a"), m.Used("b"); a <= b || b == 0 || m.Used("c") != 0 || len(m.offers) != 2 {
		t.Errorf("a %d, b %d", a, b)
	}
}

func TestFine(t *testing.T) {
	var m Memory
	if m.IsFine("a") || m.Fines() != 0 || m.State().Salt != "" {
		t.Error("an empty memory finds something fine")
	}
	for i := range Fine + 20 {
		m.Always(fmt.Sprint(i))
	}
	m.Always("20")
	if m.Fines() != Fine || m.IsFine("19") || !m.IsFine("20") || !m.IsFine(fmt.Sprint(Fine+19)) {
		t.Errorf("%d wordings are fine", m.Fines())
	}
	m.Always("the latest")
	if !m.IsFine("20") || m.IsFine("21") {
		t.Error("not the one longest ago is forgotten")
	}
	m.ForgetFine()
	if m.IsFine("20") || m.Fines() != 0 || m.State().Fine != nil {
		t.Error("still fine")
	}
}

// TestCopy holds that what happens to a memory does not change a copy of it.
func TestCopy(t *testing.T) {
	var m Memory
	for i := range 5 {
		m.Copied(fmt.Sprint(i), []string{fmt.Sprint("line ", i)}, false)
		m.Took(fmt.Sprint(i))
		m.Always(fmt.Sprint(i))
	}
	c := m
	before := c.State()
	m.Copied("4, better", nil, true)
	m.Copied("1", []string{"other"}, false)
	m.Took("0")
	m.Always("0")
	m.ForgetFine()
	m.Always("5")
	if !reflect.DeepEqual(c.State(), before) || !c.Before("line 1", false) || c.IsFine("5") || m.IsFine("0") {
		t.Errorf("the copy was %+v and is %+v", before, c.State())
	}
}

// TestState holds that all comes back, that no word is in it, and that another
// machine's salt gives other hashes.
func TestState(t *testing.T) {
	var m Memory
	m.Copied("the whole reply", []string{"i can see how frustrating this is"}, false)
	m.Copied("another", nil, false)
	m.Took("apologize: I’m sorry")
	m.Always("calm-down\x00calm down")
	s := m.State()
	if text := fmt.Sprint(s); strings.ContainsAny(strings.ToLower(text), "rstuvw") || len(s.Salt) != saltLen {
		t.Errorf("words in %q", text)
	}
	again := Of(s)
	if !again.Before("i can see how frustrating this is", false) || again.Used("apologize: I’m sorry") == 0 || !again.IsFine("calm-down\x00calm down") || !reflect.DeepEqual(again.State(), s) {
		t.Errorf("came back as %+v", again.State())
	}
	var other Memory
	other.Copied("the whole reply", nil, false)
	if other.State().Replies[0] == s.Replies[0][:hashLen] {
		t.Error("two machines have one salt")
	}
}

func TestBrokenState(t *testing.T) {
	salt := strings.Repeat("0f", saltLen/2)
	hash := strings.Repeat("a", hashLen)
	for name, s := range map[string]State{
		"nothing":   {},
		"no salt":   {Replies: []string{hash}, Offers: []string{hash}},
		"odd salt":  {Salt: "x", Replies: []string{hash}},
		"odd lines": {Salt: salt, Replies: []string{"", " ", "words", hash + " words", strings.Repeat(hash+" ", 99)}, Offers: []string{"", "words"}, Fine: []string{"", "words", hash[1:], strings.ToUpper(hash)}},
	} {
		m := Of(s)
		if len(m.replies) > 0 || len(m.offers) > 0 || len(m.fine) > 0 {
			t.Errorf("%s: %+v", name, m)
		}
		m.Copied("a", []string{"b"}, true)
		if !m.Before("b", false) {
			t.Errorf("%s: it no longer remembers", name)
		}
	}
	many := State{Salt: salt}
	for range 1000 {
		many.Replies = append(many.Replies, hash)
		many.Offers = append(many.Offers, hash)
		many.Fine = append(many.Fine, hash)
	}
	if m := Of(many); len(m.replies) != Replies || len(m.offers) != Offers || len(m.fine) != Fine {
		t.Errorf("%d replies, %d offers, %d fine", len(m.replies), len(m.offers), len(m.fine))
	}
}
