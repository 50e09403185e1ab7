package main

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"fyne.io/fyne/v2/theme"

	"levelhead/ui"
)

// find gives the middle of some words in the program's window, read as a
// person would read them; ok is false where they are not.
func (s *screen) find(words string) (x, y int, ok bool) {
	s.t.Helper()
	var left, top, width, height int
	place := s.try("xdotool", "search", "--onlyvisible", "--name", "^Levelhead$", "getwindowgeometry", "--shell")
	for line := range strings.Lines(place) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		for k, at := range map[string]*int{"X": &left, "Y": &top, "WIDTH": &width, "HEIGHT": &height} {
			if name == k {
				*at, _ = strconv.Atoi(value)
			}
		}
	}
	if width == 0 {
		return 0, 0, false
	}
	picture := filepath.Join(s.dir, "read.png")
	s.run("import", "-window", "root", "-crop", fmt.Sprintf("%dx%d+%d+%d", width, height, left, top), "+repage", picture)
	const scale = 3
	want := strings.Fields(words)
	for i := range want {
		want[i] = bare(want[i])
	}
	for _, way := range [][]string{{"-lat", "60x60-6%"}, nil, {"-negate"}} {
		large := filepath.Join(s.dir, "read3.png")
		s.run("convert", append(append([]string{picture, "-colorspace", "Gray", "-resize", "300%"}, way...), large)...)
		type box struct {
			text       string
			x, y, w, h int
		}
		var boxes []box
		for row := range strings.Lines(s.run("tesseract", large, "-", "--psm", "11", "tsv")) {
			f := strings.Split(strings.TrimSpace(row), "\t")
			if len(f) < 12 || f[0] != "5" || bare(f[11]) == "" {
				continue
			}
			n := func(i int) int { v, _ := strconv.Atoi(f[i]); return v }
			boxes = append(boxes, box{bare(f[11]), n(6), n(7), n(8), n(9)})
		}
		for i := range boxes {
			hit := i+len(want) <= len(boxes)
			for k := 0; hit && k < len(want); k++ {
				hit = boxes[i+k].text == want[k]
			}
			if hit {
				a, b := boxes[i], boxes[i+len(want)-1]
				return left + (a.x+b.x+b.w)/2/scale, top + (a.y+a.h/2)/scale, true
			}
		}
	}
	return 0, 0, false
}

// bare is a word without its marks, which are hard to read.
func bare(word string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, word))
}

// click clicks on some words on the screen.
func (s *screen) click(words string) {
	s.t.Helper()
	var x, y int
	defer func() {
		if s.t.Failed() {
			s.shot("failed-" + strings.ReplaceAll(s.t.Name(), "/", "-"))
		}
	}()
	eventually(s.t, "the words “"+words+"” on the screen", func() (ok bool) {
		x, y, ok = s.find(words)
		return ok
	})
	s.run("xdotool", "mousemove", strconv.Itoa(x), strconv.Itoa(y), "click", "1")
}

// press clicks on the n-th filled button from the top, counted from 0. Its
// words are white on the accent colour and hard to read; the colour is not.
func (s *screen) press(n int) {
	s.t.Helper()
	accent := color.NRGBAModel.Convert((&ui.Theme{}).Color(theme.ColorNamePrimary, theme.VariantLight))
	var at image.Point
	eventually(s.t, fmt.Sprintf("filled button %d", n), func() bool {
		picture := filepath.Join(s.dir, "press.png")
		s.run("import", "-window", "root", picture)
		f, err := os.Open(picture)
		if err != nil {
			s.t.Fatal(err)
		}
		defer f.Close()
		img, err := png.Decode(f)
		if err != nil {
			s.t.Fatal(err)
		}
		var found []image.Rectangle
		for y := range img.Bounds().Dy() {
			run := 0
			for x := range img.Bounds().Dx() {
				if color.NRGBAModel.Convert(img.At(x, y)) != accent {
					run = 0
					continue
				}
				// a row of the accent as wide as a button and not a line, below
				// none known
				if run++; run == 60 && img.Bounds().Dy() > y+8 && color.NRGBAModel.Convert(img.At(x-57, y+8)) == accent && !slices.ContainsFunc(found, func(r image.Rectangle) bool { return image.Pt(x, y).In(r) }) {
					found = append(found, image.Rect(x-80, y, x+90, y+44))
				}
			}
		}
		if n >= len(found) {
			return false
		}
		at = found[n].Min.Add(image.Pt(60, 14))
		return true
	})
	s.run("xdotool", "mousemove", strconv.Itoa(at.X), strconv.Itoa(at.Y), "click", "1")
}
