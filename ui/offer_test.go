package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/assets"
	"levelhead/coach"
)

func asked(v *coach.View) {
	v.Offer, v.Offered = "My printer is broken, please help.", coach.OfferMessage
}

// TestOfferOfMessage holds what is asked when a customer's message was copied,
// and that the question is another one once a reply is.
func TestOfferOfMessage(t *testing.T) {
	o := open(t, badReply)
	for range 2 {
		o.b.set(asked)
		findButton(t, o, "Use it")
		o.b.set(func(v *coach.View) { v.Offer, v.Offered = okReply, coach.OfferDraft })
		findButton(t, o, "Check it")
	}
	o.b.set(asked)
	test.Tap(findButton(t, o, "Not now"))
	if o.b.view.Offer != "" {
		t.Error("it is still offered")
	}
	for _, f := range o.walk() {
		if b, ok := f.(*button); ok && (b.label.text == "Use it" || b.label.text == "Check it") {
			t.Errorf("%q is still there", b.label.text)
		}
	}
}

func TestOfferOfMessageLooks(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
	}{
		{"light", Theme{}, fyne.Size{}},
		{"dark", Theme{Variant: &dark}, fyne.Size{}},
		{"narrow", Theme{}, fyne.NewSize(360, 640)},
		{"large", Theme{Scale: 1.6}, fyne.NewSize(360, 900)},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			o.b.set(asked)
			o.looks(t, "offer-message-"+c.name)
		})
	}
	f := foldOver(t, &Theme{}, foldWidth, badReply)
	f.b.set(asked)
	f.looks(t, "fold-offer-message")
}

// TestFoldOfMessage holds that the strip asks the same, that nothing of it is
// cut off, and that it is answered there.
func TestFoldOfMessage(t *testing.T) {
	t.Cleanup(func() { Speak("en") })
	for _, l := range append([]string{"en"}, assets.Languages...) {
		Speak(l)
		for _, scale := range []float32{0.8, 1, 1.6, 2} {
			f := foldOver(t, &Theme{Scale: scale}, foldWidth, badReply)
			f.b.set(asked)
			if strings.HasSuffix(f.fold.says.text, "…") && l == "en" {
				t.Errorf("%s, at scale %v: cut to %q", l, scale, f.fold.says.text)
			}
			test.Tap(f.fold.no)
			if f.b.view.Offer != "" {
				t.Errorf("%s, at scale %v: it is still offered", l, scale)
			}
		}
	}
}
