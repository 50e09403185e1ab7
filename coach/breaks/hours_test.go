package breaks

import (
	"reflect"
	"testing"
	"time"
)

func TestParseRange(t *testing.T) {
	for text, want := range map[string]Range{
		"09:00-12:30": {540, 750}, "9:05 - 17:00": {545, 1020}, "00:00-24:00": {0, 1440}, "22:00-06:00": {1320, 360}, "23:59-00:00": {1439, 0},
	} {
		if got, ok := ParseRange(text); !ok || got != want {
			t.Errorf("%q is %v, %v", text, got, ok)
		}
	}
	for _, text := range []string{
		"", "-", "9-12", "09:00", "09:00-", "09:00-09:00", "24:00-09:00", "09:00-24:01", "09:60-10:00", "09:0-10:00", "-9:00-10:00",
		"09:00-12:00-13:00", "a:00-10:00", "009:00-10:00", "+9:00-10:00", "09:00–12:00", "99:00-99:30",
	} {
		if got, ok := ParseRange(text); ok {
			t.Errorf("%q is %v", text, got)
		}
	}
	if got := (Range{545, 1440}).String(); got != "09:05-24:00" {
		t.Errorf("written %q", got)
	}
}

func TestFitHours(t *testing.T) {
	var h Hours
	h[1] = []Range{{780, 1050}, {540, 750}, {540, 750}, {-1, 5}, {5, 5}, {1440, 3}, {3, 1441}}
	for i := range 9 {
		h[2] = append(h[2], Range{i * 10, i*10 + 5})
	}
	got := h.Fit()
	if !reflect.DeepEqual(got[1], []Range{{540, 750}, {780, 1050}}) || len(got[2]) != MostRanges || h[1][0].From != 780 {
		t.Errorf("fits as %v", got)
	}
	if !reflect.DeepEqual(got.Fit(), got) {
		t.Error("fitting twice made a difference")
	}
	if (Hours{}).Always() != true || got.Always() {
		t.Error("always, and not")
	}
}

func TestNextHours(t *testing.T) {
	h := Hours{time.Monday: {{540, 750}, {780, 1050}}, time.Friday: {{1320, 360}}}
	for _, c := range []struct {
		now  string
		in   bool
		next string
	}{
		{"Mon 2026-03-02 08:59", false, "Mon 2026-03-02 09:00"},
		{"Mon 2026-03-02 09:00", true, "Mon 2026-03-02 13:00"},
		{"Mon 2026-03-02 12:29", true, "Mon 2026-03-02 13:00"},
		{"Mon 2026-03-02 12:30", false, "Mon 2026-03-02 13:00"},
		{"Mon 2026-03-02 17:30", false, "Fri 2026-03-06 22:00"},
		{"Fri 2026-03-06 21:59", false, "Fri 2026-03-06 22:00"},
		{"Fri 2026-03-06 22:00", true, "Mon 2026-03-09 09:00"},
		{"Sat 2026-03-07 05:59", true, "Mon 2026-03-09 09:00"},
		{"Sat 2026-03-07 06:00", false, "Mon 2026-03-09 09:00"},
		{"Sun 2026-03-08 05:00", false, "Mon 2026-03-09 09:00"},
	} {
		const layout = "Mon 2006-01-02 15:04"
		now, err := time.Parse(layout, c.now)
		if err != nil {
			t.Fatal(err)
		}
		if got := h.Has(now); got != c.in {
			t.Errorf("%s: in the hours: %v", c.now, got)
		}
		if got := h.Next(now).Format(layout); got != c.next {
			t.Errorf("%s: next %s, want %s", c.now, got, c.next)
		}
	}
	weekly := Hours{time.Monday: {{540, 600}}}
	if at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC); !weekly.Next(at).Equal(at.AddDate(0, 0, 7)) {
		t.Errorf("in a week: %v", weekly.Next(at))
	}
	if !(Hours{}).Next(morning).IsZero() {
		t.Error("no hours begin")
	}
}
