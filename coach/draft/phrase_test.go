package draft

import (
	"slices"
	"testing"
)

func TestPhrase(t *testing.T) {
	tests := []struct {
		phrase, text string
		want         []string
	}{
		{"can not", "I can't. We cannot, you can not, cant!", []string{"can't", "cannot", "can not", "cant"}},
		{"calm down", "Please CALM down now.", []string{"CALM down"}},
		{"calm down", "Please be calm. Down there.", nil},
		{"~forget to", "you forgot to and he forgets to", []string{"forgot to", "forgets to"}},
		{"you (did not|forgot to) {verb: <VB>}", "You didn’t restart, you forgot to save.", []string{"You didn’t restart", "you forgot to save"}},
		{"sorry [,] but", "Sorry, but no. Sorry but no.", []string{"Sorry, but", "Sorry but"}},
		{"if «you can not»", "if you can't see it", []string{"you can't"}},
		{"<!(if|when) you can not", "if you can't; you can't", []string{"you can't"}},
		{"<!(do|do not) worry", "do not worry, I worry", []string{"worry"}},
		{"you need to !(know|worry)", "you need to know; you need to call", []string{"you need to"}},
		{"i ... sorry", "I am so very sorry", []string{"I am so very sorry"}},
		{"i ...1 sorry", "I am so very sorry", nil},
		{"^ sorry", "Sorry. I am sorry", []string{"Sorry"}},
		{"sorry $", "I am sorry! Sorry now.", []string{"sorry"}},
		{"it is", "It's here and it is there", []string{"It's", "it is"}},
		{"we would", "We'd be glad", []string{"We'd"}},
		{"click @", "Click “OK” and click http://x.com/a.", []string{"Click “OK”", "click http://x.com/a"}},
		{"[very] sorry", "very sorry", []string{"very sorry"}},
		{"(a|b|) c", "a c, b c, c", []string{"a c", "b c", "c"}},
		{"no idea", "no\nidea", nil},
		{"let us", "Let's go, let us go", []string{"Let's", "let us"}},
	}
	for _, tt := range tests {
		d := Parse(tt.text)
		var got []string
		for s := range MustPhrase(tt.phrase).In(d) {
			got = append(got, s.In(d.Text))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q in %q: got %q, want %q", tt.phrase, tt.text, got, tt.want)
		}
	}
}

func TestPhraseErrors(t *testing.T) {
	for _, src := range []string{"(a|b", "a)", "[a", "{x: a", "«a", "...99", "a | b", "}", "_<NN>", "(a)? b", "[a]* b"} {
		if _, err := ParsePhrase(src); err == nil {
			t.Errorf("%q was taken", src)
		}
	}
}

func TestForms(t *testing.T) {
	tests := []struct{ base, z, g, d, n string }{
		{"forget", "forgets", "forgetting", "forgot", "forgotten"},
		{"restart", "restarts", "restarting", "restarted", "restarted"},
		{"try", "tries", "trying", "tried", "tried"},
		{"save", "saves", "saving", "saved", "saved"},
		{"plug", "plugs", "plugging", "plugged", "plugged"},
		{"click", "clicks", "clicking", "clicked", "clicked"},
		{"go", "goes", "going", "went", "gone"},
		{"refer", "refers", "referring", "referred", "referred"},
		{"open", "opens", "opening", "opened", "opened"},
		{"check", "checks", "checking", "checked", "checked"},
		{"back", "backs", "backing", "backed", "backed"},
		{"delete", "deletes", "deleting", "deleted", "deleted"},
		{"update", "updates", "updating", "updated", "updated"},
		{"change", "changes", "changing", "changed", "changed"},
		{"configure", "configures", "configuring", "configured", "configured"},
		{"install", "installs", "installing", "installed", "installed"},
		{"enter", "enters", "entering", "entered", "entered"},
		{"use", "uses", "using", "used", "used"},
		{"close", "closes", "closing", "closed", "closed"},
		{"press", "presses", "pressing", "pressed", "pressed"},
		{"ignore", "ignores", "ignoring", "ignored", "ignored"},
		{"log", "logs", "logging", "logged", "logged"},
		{"set", "sets", "setting", "set", "set"},
		{"remove", "removes", "removing", "removed", "removed"},
		{"contact", "contacts", "contacting", "contacted", "contacted"},
		{"explain", "explains", "explaining", "explained", "explained"},
		{"believe", "believes", "believing", "believed", "believed"},
		{"move", "moves", "moving", "moved", "moved"},
		{"type", "types", "typing", "typed", "typed"},
		{"mistype", "mistypes", "mistyping", "mistyped", "mistyped"},
		{"ask", "asks", "asking", "asked", "asked"},
		{"break", "breaks", "breaking", "broke", "broken"},
		{"enable", "enables", "enabling", "enabled", "enabled"},
		{"complete", "completes", "completing", "completed", "completed"},
		{"schedule", "schedules", "scheduling", "scheduled", "scheduled"},
		{"provide", "provides", "providing", "provided", "provided"},
		{"follow", "follows", "following", "followed", "followed"},
		{"wait", "waits", "waiting", "waited", "waited"},
		{"need", "needs", "needing", "needed", "needed"},
	}
	for _, tt := range tests {
		for _, f := range [][2]string{{"VBZ", tt.z}, {"VBG", tt.g}, {"VBD", tt.d}, {"VBN", tt.n}} {
			if got := Inflect(tt.base, f[0]); got != f[1] {
				t.Errorf("Inflect(%q, %s) = %q, want %q", tt.base, f[0], got, f[1])
			}
			if got := Base(f[1]); got != tt.base {
				t.Errorf("Base(%q) = %q, want %q", f[1], got, tt.base)
			}
		}
	}
}
