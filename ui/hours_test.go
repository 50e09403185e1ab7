package ui

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach/breaks"
)

func TestReadHours(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		"off":                           "",
		"Day off":                       "",
		"09:00–12:30, 13:00–17:30":      "09:00–12:30, 13:00–17:30",
		" 9-17 ":                        "09:00–17:00",
		"9–17":                          "09:00–17:00",
		"9h-12h30; 13.15 – 17h":         "09:00–12:30, 13:15–17:00",
		"13:00-17:00,8:00-12:00":        "08:00–12:00, 13:00–17:00",
		"22:00—06:00,":                  "22:00–06:00",
		"22-6":                          "22:00–06:00",
		"0-24":                          "00:00–24:00",
		"0900-1730":                     "09:00–17:30",
		"09:00-05:00":                   "09:00–05:00",
		"6-18":                          "06:00–18:00",
		"5-18":                          "05:00–18:00",
		"18-0":                          "18:00–24:00",
		"9am-5pm":                       "09:00–17:00",
		"9 AM – 5 PM":                   "09:00–17:00",
		"9:30 am – 5 pm":                "09:30–17:00",
		"9.30 a.m. to 5.15 p.m.":        "09:30–17:15",
		"9a-5p":                         "09:00–17:00",
		"9-5pm":                         "09:00–17:00",
		"1-5pm":                         "13:00–17:00",
		"9am-5":                         "09:00–17:00",
		"8am-12":                        "08:00–12:00",
		"12-4pm":                        "12:00–16:00",
		"10pm-6am":                      "22:00–06:00",
		"10pm-6":                        "22:00–06:00",
		"12am-12pm":                     "00:00–12:00",
		"6pm–midnight":                  "18:00–24:00",
		"midnight to midnight":          "00:00–24:00",
		"8 till noon, noon-4":           "08:00–12:00, 12:00–16:00",
		"9 to 5":                        "09:00–17:00",
		"from 9 until 5":                "09:00–17:00",
		"9:00-5:00":                     "09:00–17:00",
		"12-4":                          "12:00–16:00",
		"8-12, 1-5":                     "08:00–12:00, 13:00–17:00",
		"8–12 and 12:30–4":              "08:00–12:00, 12:30–16:00",
		"11-1":                          "11:00–13:00",
		"von 9 bis 17 Uhr":              "09:00–17:00",
		"9 Uhr bis 12 Uhr und 13-17":    "09:00–12:00, 13:00–17:00",
		"de 9h à 17h":                   "09:00–17:00",
		"9 h 30 à midi et 14h-18h":      "09:30–12:00, 14:00–18:00",
		"de 9 a 17":                     "09:00–17:00",
		"9:00 a. m. – 2:00 p. m.":       "09:00–14:00",
		"9-12:30\n13-17":                "09:00–12:30, 13:00–17:00",
		"9":                             "!",
		"9-9":                           "!",
		"9am-9am":                       "!",
		"nine to five":                  "!",
		"9:00-12:60":                    "!",
		"9-25":                          "!",
		"13pm-5pm":                      "!",
		"0am-5pm":                       "!",
		"24-6":                          "!",
		"-":                             "!",
		"9-12-15":                       "!",
		"9-":                            "!",
		"123456-7":                      "!",
		strings.Repeat("9-12,", 100000): "09:00–12:00",
	} {
		ranges, _, ok := readHours(text)
		var h breaks.Hours
		h[0] = ranges
		got := inHours(h.Fit()[0], false)
		if !ok {
			got = "!"
		}
		if got != want {
			t.Errorf("%.40q gives %q, want %q", text, got, want)
		}
		// What is shown reads back as it is, in either form.
		for _, twelve := range []bool{false, true} {
			shown := inHours(h.Fit()[0], twelve)
			again, form, ok := readHours(shown)
			h[0] = again
			if back := inHours(h.Fit()[0], false); !ok || back != got && got != "!" || !twelve && form == halfHours {
				t.Errorf("%.40q is shown as %q, which gives %q", text, shown, back)
			}
		}
	}
}

// TestHoursAsTyped holds that hours are shown in the way that they are written in.
func TestHoursAsTyped(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.open(t, "Working hours")
	mon, tue, wed := o.hours.lines[time.Monday], o.hours.lines[time.Tuesday], o.hours.lines[time.Wednesday]
	write := func(l *lookup, text string, d time.Weekday) {
		l.SetText(text)
		o.takeHours(d)
	}
	write(mon, "9–17", time.Monday)
	wed.SetText("not yet") // it stays
	write(tue, "9:30am-noon, 1-5pm", time.Tuesday)
	if mon.Text != "9 am–5 pm" || tue.Text != "9:30 am–noon, 1 pm–5 pm" || wed.Text != "not yet" {
		t.Errorf("with am and pm: %q, %q, %q", mon.Text, tue.Text, wed.Text)
	}
	write(tue, "10-6", time.Tuesday) // either
	if tue.Text != "10 am–6 pm" {
		t.Errorf("as the others are: %q", tue.Text)
	}
	write(tue, "22:00-06:00", time.Tuesday)
	if mon.Text != "09:00–17:00" || tue.Text != "22:00–06:00" {
		t.Errorf("of 24 hours: %q, %q", mon.Text, tue.Text)
	}
}

// TestClockOf holds that times of day are shown as the region has them, in the
// languages that have words for that.
func TestClockOf(t *testing.T) {
	t.Cleanup(func() { ClockOf(""); Speak("en") })
	at := time.Date(2025, 6, 3, 14, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		region, language, want string
	}{
		{"en-US", "en", "2:30 pm"},
		{"en-US-Latn", "en", "2:30 pm"},
		{"en-GB", "en", "14:30"},
		{"de-DE", "en", "14:30"},
		{"en-US", "de", "14:30"},
		{"en", "en", "14:30"},
		{"", "en", "14:30"},
	} {
		Speak(c.language)
		ClockOf(fyne.Locale(c.region))
		if got := timeOfDay(at); got != c.want {
			t.Errorf("in %s and %s it is %q, want %q", c.region, c.language, got, c.want)
		}
	}
	for minute, want := range map[int]string{0: "midnight", 1: "12:01 am", 60: "1 am", 12*60 - 1: "11:59 am", 12 * 60: "noon", 12*60 + 5: "12:05 pm", 13 * 60: "1 pm", 24 * 60: "midnight"} {
		if got := inHour(minute, true); got != want {
			t.Errorf("minute %d is %q, want %q", minute, got, want)
		}
	}
}

func TestSettingsHours(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.open(t, "Working hours")
	c := o.win.Canvas()
	hours := func(d time.Weekday) string { return inHours(o.b.view.Settings.Break.Plan.Hours[d], false) }
	mon := o.hours.lines[time.Monday]
	if mon.PlaceHolder != "At any time" || !o.hours.copy.Disabled() {
		t.Errorf("with no hours the line says %q", mon.PlaceHolder)
	}
	c.Focus(mon)
	mon.SetText("9-17")
	o.press(fyne.KeyReturn)
	if hours(time.Monday) != "09:00–17:00" || mon.Text != "09:00–17:00" || o.hours.lines[time.Sunday].PlaceHolder != "Day off" {
		t.Errorf("Monday is %q, written %q; Sunday says %q", hours(time.Monday), mon.Text, o.hours.lines[time.Sunday].PlaceHolder)
	}
	if c.Focused() == fyne.Focusable(mon) {
		t.Error("Enter does not go on")
	}
	c.Focus(mon)
	mon.SetText("nine to five")
	o.press(fyne.KeyReturn)
	if hours(time.Monday) != "09:00–17:00" || !strings.Contains(o.hours.rows[time.Monday].note.text, "09:00–12:30") || c.Focused() != fyne.Focusable(mon) {
		t.Errorf("Monday is %q, its row says %q", hours(time.Monday), o.hours.rows[time.Monday].note.text)
	}
	mon.SetText("1-2,3-4,5-6,7-8,9-10,11-12,13-14")
	o.press(fyne.KeyReturn)
	if !strings.Contains(o.hours.rows[time.Monday].note.text, "6") {
		t.Errorf("of too many it says %q", o.hours.rows[time.Monday].note.text)
	}
	o.press(fyne.KeyEscape)
	if mon.Text != "09:00–17:00" || o.hours.rows[time.Monday].note.text != "" || o.left != 0 {
		t.Errorf("Escape leaves %q", mon.Text)
	}
	mon.SetText("8-16") // not taken yet
	c.Focus(o.hours.copy)
	o.press(fyne.KeySpace)
	for d := range time.Saturday {
		if want := map[bool]string{true: "08:00–16:00"}[d >= time.Monday]; hours(d) != want {
			t.Errorf("on day %d there is %q, want %q", d, hours(d), want)
		}
	}
	if !o.hours.copy.Disabled() || c.Focused() != fyne.Focusable(o.hours.lines[time.Tuesday]) {
		t.Errorf("%s has the keyboard", nameOf(c.Focused()))
	}
	if got := o.hours.lines[time.Friday].Text; got != "08:00–16:00" {
		t.Errorf("Friday’s line says %q", got)
	}
	fri := o.hours.lines[time.Friday]
	c.Focus(fri)
	fri.SetText("22-6")
	c.Focus(o.find)
	if hours(time.Friday) != "22:00–06:00" || o.hours.rows[time.Friday].note.text != "Until the next morning." {
		t.Errorf("Friday is %q, and says %q", hours(time.Friday), o.hours.rows[time.Friday].note.text)
	}
}
