package native

import (
	"context"
	"os"
	"slices"

	"github.com/jezek/xgb/res"
	"github.com/jezek/xgb/xproto"
)

// look says why the text is not to be read unasked: errNothing, ErrNotText,
// ErrTooLong or ErrSlow; io.EOF when the connection has died; nil when it may
// be.
func (s *selection) look(ctx context.Context) error {
	owner, err := xproto.GetSelectionOwner(s.conn, s.clipboard).Reply()
	if err != nil {
		return err
	}
	if owner.Owner == xproto.WindowNone || s.ours(owner.Owner) {
		return errNothing
	}
	targets, err := s.forms(ctx)
	if err != nil {
		return err
	}
	if slices.Contains(targets, s.secret) {
		return errNothing
	}
	return s.readable(ctx, targets, Longest)
}

// lookForPaste is look for an agent who has asked for the text: then whose it
// is does not matter.
func (s *selection) lookForPaste(ctx context.Context) error {
	owner, err := xproto.GetSelectionOwner(s.conn, s.clipboard).Reply()
	if err != nil {
		return err
	}
	if owner.Owner == xproto.WindowNone {
		return errNothing
	}
	targets, err := s.forms(ctx)
	if err != nil {
		return err
	}
	return s.readable(ctx, targets, Pasteable)
}

// readable says why the text is not to be read in any of the forms there are:
// it may have that many bytes.
func (s *selection) readable(ctx context.Context, targets []xproto.Atom, most int) error {
	for _, target := range []xproto.Atom{s.utf8, s.plain} { // the two that are read
		if len(targets) > 0 && !slices.Contains(targets, target) {
			continue
		}
		length, err := s.length(ctx, target, most)
		switch {
		case err != nil:
			return err
		case length > most:
			return tooLong(most)
		case length >= 0:
			return nil
		}
	}
	return ErrNotText
}

// ours reports whether the window belongs to this process: what is copied in
// the coach's own box is no new draft.
func (s *selection) ours(window xproto.Window) bool {
	if !knows(s.conn, resources) {
		return false
	}
	specs := []res.ClientIdSpec{{Client: uint32(window), Mask: res.ClientIdMaskLocalClientPID}}
	ids, err := res.QueryClientIds(s.conn, 1, specs).Reply()
	return err == nil && len(ids.Ids) == 1 && len(ids.Ids[0].Value) > 0 && int(ids.Ids[0].Value[0]) == os.Getpid()
}

// ask has the owner put the clipboard, in the form that target names, into a
// property. ok is false when the owner has no such form. The question is open
// until s.answers is closed.
func (s *selection) ask(ctx context.Context, target xproto.Atom) (property xproto.Atom, ok bool, err error) {
	s.turn++
	property = s.properties[s.turn%len(s.properties)]
	s.drop(property)
	s.answers.open(property, target)
	xproto.ConvertSelection(s.conn, s.window, s.clipboard, target, property, xproto.TimeCurrentTime)
	ok, err = s.answers.wait(ctx)
	return property, ok, err
}

// forms are the targets on offer; none when the owner does not say.
func (s *selection) forms(ctx context.Context) ([]xproto.Atom, error) {
	defer s.answers.close()
	property, ok, err := s.ask(ctx, s.targets)
	if err != nil || !ok {
		return nil, err
	}
	list, err := xproto.GetProperty(s.conn, true, s.window, property, xproto.GetPropertyTypeAny, 0, 1024).Reply()
	if err != nil {
		return nil, err
	}
	s.drop(property) // a list that is longer than that stays otherwise
	return numbers(list), nil
}

// length is how many bytes the text has, or some number above most; less than
// 0 when it is not to be had in this form.
func (s *selection) length(ctx context.Context, target xproto.Atom, most int) (int, error) {
	defer s.answers.close()
	property, ok, err := s.ask(ctx, target)
	if err != nil || !ok {
		return -1, err
	}
	size, kind, err := s.measure(property)
	if err != nil || kind != s.incr {
		return size, err
	}
	// It comes piece by piece, each when the one before is gone, and ends with
	// an empty one. It is counted to its end also when it is too long by then:
	// some owners turn nobody else's paste away but forget it meanwhile. What
	// is left at the deadline is dropped as it comes.
	for total := 0; ; {
		if err := s.answers.next(ctx); err != nil {
			if total > most {
				return total, nil
			}
			return 0, err
		}
		size, kind, err := s.measure(property)
		switch {
		case err != nil:
			return 0, err
		case kind == xproto.AtomNone: // gone already
		case size == 0:
			return total, nil
		}
		total += size
	}
}

// measure says what is in the property and takes it away unread. For an INCR,
// which stands for pieces to come, the size is not that of the text.
func (s *selection) measure(property xproto.Atom) (size int, kind xproto.Atom, err error) {
	p, err := xproto.GetProperty(s.conn, false, s.window, property, xproto.GetPropertyTypeAny, 0, 0).Reply()
	if err != nil {
		return 0, 0, err
	}
	s.drop(property)
	return int(p.BytesAfter), p.Type, nil
}
