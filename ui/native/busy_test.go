package native

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestSigns(t *testing.T) {
	for _, s := range Signs() {
		if why := s.Why(); !strings.HasSuffix(why, ".") || !slices.Contains(SignTexts(), why) {
			t.Errorf("%s says %q", s, why)
		}
	}
	Signs()[0] = "mine"
	if Signs()[0] != NotDisturb {
		t.Error("a change to the slice changed the signs")
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if got := Busy(over); len(got) > 0 {
		t.Errorf("when it is over: %q", got)
	}
	if got := Busy(t.Context(), "none"); len(got) > 0 || !errors.Is(Tells(t.Context(), "none"), errors.ErrUnsupported) || Sign("none").Why() != "" {
		t.Errorf("of no sign: %q", got)
	}
}
