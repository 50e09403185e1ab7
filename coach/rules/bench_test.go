package rules

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/segment"
	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// kilobyte is a reply of about 1 KB with a few faults in it.
const kilobyte = "Hi Priya,\n\nI’m sorry that you lost the whole morning to this, and right before the board meeting too. " +
	"I looked at the laptop and found that the update on Tuesday had removed the printer’s settings. You didn’t do anything wrong. " +
	"I’ve put them back and printed a test page, which came out as it should.\n\nHere is what happens next:\n\n" +
	"1. Please restart the laptop once, so that the settings stay.\n2. Open the report and print two pages.\n3. If the second page is blank, ring me on extension 4711 and I’ll come over.\n\n" +
	"I can’t rule out that the next update does the same, so I’ve asked the vendor about it. You’ll have to wait for their answer, I think. Would you rather have me hold updates for your laptop until they answer, " +
	"or keep them coming and check on Wednesday mornings? Either works, and it takes me about ten minutes. I’ll write to you by Friday noon with what they say. " +
	"See https://support.example.com/printers/settings for the details.\n\nThank you for telling us so quickly.\n\nKind regards,\nTom\nIT Service Desk\n"

// BenchmarkRead is one draft of 1 KB through everything: cutting up, all rules, the learned reader.
func BenchmarkRead(b *testing.B) {
	rs := All()
	b.SetBytes(int64(len(kilobyte)))
	b.ReportAllocs()
	for b.Loop() {
		check.Run(rs, draft.Parse(kilobyte), check.Case{Second: Second})
	}
}

// BenchmarkTagging is what the library alone needs for the same words:
// sentences, tokens and tags. It is what BenchmarkRead is measured by. The
// library's own tagger is meant: coach/draft/speech, which gives the same tags
// sooner, is part of what is measured.
func BenchmarkTagging(b *testing.B) {
	sentences, err := segment.New()
	if err != nil {
		b.Fatal(err)
	}
	tags, err := tag.New()
	if err != nil {
		b.Fatal(err)
	}
	tokens := tokenize.New()
	b.SetBytes(int64(len(kilobyte)))
	for b.Loop() {
		for _, s := range sentences.Segment(kilobyte) {
			tags.TagTokens(tokens.Tokenize(s.Text))
		}
	}
}

// BenchmarkCutting is what cutting up the same draft costs.
func BenchmarkCutting(b *testing.B) {
	b.SetBytes(int64(len(kilobyte)))
	for b.Loop() {
		draft.Parse(kilobyte)
	}
}

// BenchmarkRules is the rules alone, on a draft that is cut up already.
func BenchmarkRules(b *testing.B) {
	rs := All()
	for _, size := range []struct {
		name string
		n    int
	}{{"1KB", 1}, {"16KB", 16}, {"128KB", 128}} {
		d := draft.Parse(strings.Repeat(kilobyte, size.n))
		b.Run(size.name, func(b *testing.B) {
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				check.Run(rs, d, check.Case{})
			}
		})
	}
}

// BenchmarkKey is one key typed in the middle of a draft on the desk, beside
// the same draft read afresh.
func BenchmarkKey(b *testing.B) {
	for _, size := range []struct {
		name string
		n    int
	}{{"1KB", 1}, {"20KB", 20}} {
		text := strings.Repeat(kilobyte, size.n)
		at := strings.Index(text[len(text)/2:], "ten minutes") + len(text)/2
		typed := make([]string, len("a few more than "))
		for i := range typed {
			typed[i] = text[:at] + "a few more than "[:i] + text[at:]
		}
		b.Run(size.name, func(b *testing.B) {
			d := coach.New(All(), house.Default(), nil)
			d.With(coach.Readers{Second: Again(), Listen: customer.Read, Whole: Whole})
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				d.SetDraft(typed[i%len(typed)])
			}
		})
		b.Run(size.name+"-afresh", func(b *testing.B) {
			rs := All()
			for i := 0; b.Loop(); i++ {
				check.Run(rs, draft.Parse(typed[i%len(typed)]), check.Case{Second: Second})
			}
		})
	}
}

// BenchmarkFaults is drafts that are nothing but faults: what a byte costs must
// not grow with how many there are.
func BenchmarkFaults(b *testing.B) {
	rs := All()
	var faults strings.Builder
	for _, r := range rs {
		for _, e := range r.Examples {
			faults.WriteString(strings.NewReplacer("«", "", "»", "").Replace(e.Bad) + "\n\n")
		}
	}
	for _, size := range []struct {
		name string
		n    int
	}{{"10KB", 10 << 10}, {"100KB", 100 << 10}, {"1MB", 1 << 20}} {
		text := strings.Repeat(faults.String(), size.n/faults.Len()+1)
		b.Run(size.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				r := check.Run(rs, draft.Parse(text), check.Case{Second: Second})
				r.Fixed()
				for range r.Pieces() {
				}
			}
		})
	}
}
