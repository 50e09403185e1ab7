package main

import "testing"

func TestPlace(t *testing.T) {
	text := "ab\r\né\tx\n\n\xffz"
	for _, c := range []struct{ off, line, col int }{
		{0, 1, 1},
		{2, 1, 3},
		{4, 2, 1},
		{6, 2, 2}, // after é, which is two bytes and one character
		{7, 2, 3}, // a tab is one character
		{9, 3, 1},
		{10, 4, 1},
		{11, 4, 2}, // after a byte that is not UTF-8
		{12, 4, 3},
	} {
		inOrder, alone := ruler{text: text}, ruler{text: text}
		for off := range c.off {
			if off != 5 { // within é
				inOrder.place(off)
			}
		}
		for name, r := range map[string]*ruler{"in order": &inOrder, "alone": &alone} {
			if line, col := r.place(c.off); line != c.line || col != c.col {
				t.Errorf("%s: byte %d is %d:%d, want %d:%d", name, c.off, line, col, c.line, c.col)
			}
		}
	}
	r := ruler{text: text}
	r.place(12)
	if line, col := r.place(4); line != 2 || col != 1 {
		t.Errorf("going back: %d:%d", line, col)
	}
}
