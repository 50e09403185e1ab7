package rules

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
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

// BenchmarkTagging is what cutting up the same draft costs alone.
func BenchmarkTagging(b *testing.B) {
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
