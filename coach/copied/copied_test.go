package copied

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// An example is one copied text of testdata, and who “wrote” it. Those of a
// voice are all for training or all for testing.
type example struct {
	Voice, Split, Sub string
	Text              string
	Parts             []string // of the text, where whole it would alarm those who look for real keys
	Bytes             []byte   // the text, where it is none
	Times             int      // how many times over; 0 is once
}

func (e example) text() string {
	return strings.Repeat(e.Text+strings.Join(e.Parts, "")+string(e.Bytes), max(1, e.Times))
}

// examples of a kind; of both splits with "".
func examples(t testing.TB, k Kind, split string) (all []example) {
	t.Helper()
	each(t, "testdata/"+k.String()+".jsonl", func(e example) {
		if split == "" || e.Split == split {
			all = append(all, e)
		}
	})
	return all
}

// each calls f with every line of a file.
func each[T any](t testing.TB, name string, f func(T)) {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		f(v)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestOf holds what must never be got wrong.
func TestOf(t *testing.T) {
	for text, want := range map[string]Kind{
		"I have reset your password and it works again now.":                                                                               Draft,
		"I have reset my password and it still doesn't work":                                                                               Message,
		"I can't do that for you today.":                                                                                                   Draft,
		"You must calm down now, please.":                                                                                                  Draft,
		"Hi Sam,\n\nYour new laptop is at reception.\n\nBo":                                                                                Draft,
		"Please open https://example.com/reset and follow the steps there.":                                                                Draft,
		"Your temporary password: Abc-123. Please change it when you sign in for the first time today, thank you.":                         Draft,
		"My card 4111 1111 1111 1111 was charged twice, I don't know why. Can you please look at it? I need the money back before Friday.": Message,
		"4111 1111 1111 1111": Secret,
		"4111 1111 1111 1112": Other,
		"hunter2!Aq9x":        Secret,
		"":                    Other,
		" \n\t":               Other,
		"42":                  Other,
		"It was a quiet day.": Other,
		"الطابعة لا تعمل منذ الصباح":           Other,
		"\xff\xfe I have reset your password.": Other,
		"I have reset your password.\x00":      Other,
	} {
		if got := Of(text); got != want {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
}

// TestHuge takes what would last for minutes if any step looked back over all
// that came before; the test's own time limit is the assertion.
func TestHuge(t *testing.T) {
	for _, s := range []string{"a", "a ", "I have reset your password. ", "1 ", "4", "Aa1!", "-", "a: ", "a: b\n", "\n", "<a>", "/", "://a:b", "pass: ", "code is 1 ", "\t", "日本", "? ", "my ", "\"", "{\n", "a=b;"} {
		Of(strings.Repeat(s, Longest/len(s)))
		if got := Of(strings.Repeat(s, 10<<20/len(s))); got != Other {
			t.Errorf("10 MB of %q are %v", s, got)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, k := range []Kind{Other, Draft, Message, Secret} {
		for i, e := range examples(f, k, "train") {
			if i%8 == 0 && e.Times == 0 {
				f.Add(e.text())
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		k, d := Read(text)
		if (d != nil) != (k == Draft || k == Message) || d != nil && d.Text != text {
			t.Fatalf("%v; cut up: %v", k, d != nil)
		}
		if Of(text) != k {
			t.Fatal("it says something else when asked again")
		}
	})
}

func BenchmarkOf(b *testing.B) {
	reply := "Hi Sam,\n\nthank you for the details. I have reset your password and the scanner works again; could you try it once more, please? If it still fails I will call you tomorrow at ten.\n\n"
	for name, size := range map[string]int{"1KB": 1 << 10, "20KB": Longest, "10MB": 10 << 20} {
		text := strings.Repeat(reply, size/len(reply)+1)[:size]
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Of(text)
			}
		})
	}
}
