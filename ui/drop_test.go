package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"levelhead/coach"
	"levelhead/coach/draft"
)

// drops is a window that reads files at once, and a folder for them.
func drops(t *testing.T, text string) (o *opened, drop func(at fyne.Position, name, holds string)) {
	t.Helper()
	o = open(t, text)
	o.system.Aside = func(do func() (then func())) { do()() }
	dir := t.TempDir()
	return o, func(at fyne.Position, name, holds string) {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(holds), 0o600); err != nil {
			t.Fatal(err)
		}
		o.dropped(at, []fyne.URI{storage.NewFileURI(path)})
	}
}

func TestDropped(t *testing.T) {
	o, drop := drops(t, badReply)
	drop(fyne.NewPos(50, 300), "reply.txt", "\ufeff"+strings.ReplaceAll(okReply, "\n", "\r\n"))
	if o.b.view.Text != okReply {
		t.Fatalf("the draft is %q", o.b.view.Text)
	}
	o.undo()
	if o.b.view.Text != badReply {
		t.Errorf("one step back it is %q", o.b.view.Text)
	}

	o.message.turn()
	o.Again()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o.message.box)
	drop(at.AddXY(20, 10), "message.txt", "It broke again!")
	if o.b.view.Message != "It broke again!" || o.b.view.Text != badReply {
		t.Errorf("the message is %q, the draft %q", o.b.view.Message, o.b.view.Text)
	}
}

// TestDroppedNot holds that what is no text says so and changes nothing.
func TestDroppedNot(t *testing.T) {
	const here = "There is no plain text in this file. Open it, copy the words, and paste them here."
	for name, c := range map[string]struct{ holds, says string }{
		"empty":   {"", here},
		"blank":   {" \n\n", here},
		"picture": {"\x89PNG\r\n\x1a\n\x00\x00\x00", here},
		"huge":    {strings.Repeat("please calm down. ", 120_000), "This file is over 2 MB. Open it, and copy the part that matters."},
	} {
		o, drop := drops(t, badReply)
		drop(fyne.NewPos(50, 300), name, c.holds)
		if o.b.view.Text != badReply || o.notice.words.text != c.says {
			t.Errorf("%s: the draft is %q, the notice %q", name, o.b.view.Text, o.notice.words.text)
		}
	}
	o, _ := drops(t, badReply)
	for _, path := range []string{t.TempDir(), filepath.Join(t.TempDir(), "gone.txt"), "/dev/zero"} {
		o.dropped(fyne.NewPos(50, 300), []fyne.URI{storage.NewFileURI(path)})
		if o.b.view.Text != badReply || o.notice.words.text != "This file did not open. Copy its text, and paste it here." {
			t.Errorf("%s: the draft is %q, the notice %q", filepath.Base(path), o.b.view.Text, o.notice.words.text)
		}
		o.say("", false)
	}
	o.dropped(fyne.Position{}, nil)
}

// TestDroppedLong holds that a long text is read in lines, and does not go over
// what is being written.
func TestDroppedLong(t *testing.T) {
	text := strings.Repeat("Please calm down. ", coach.MaxDraft/10)
	o, drop := drops(t, "")
	var long []string
	o.draft.long = func(text string) { long = append(long, text) }
	drop(fyne.NewPos(50, 300), "long.txt", text)
	if len(long) != 1 || long[0] != text || o.draft.sheet.Text() != "" {
		t.Errorf("read %d long texts; the sheet has %d bytes", len(long), len(o.draft.sheet.Text()))
	}
	o.b.SetDraft(badReply)
	o.draft.sheet.Select(draft.Span{})
	drop(fyne.NewPos(50, 300), "long.txt", text)
	if len(long) != 1 || o.b.view.Text != badReply {
		t.Errorf("over a draft: read %d long texts, the draft has %d bytes", len(long), len(o.b.view.Text))
	}
}
