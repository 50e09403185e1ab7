package ideas_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/ideas"
)

var mine = ideas.Idea{Title: "Feed the fish", Text: "They know you by now.", Category: ideas.Play, Seconds: 60, Away: true}

func TestBook(t *testing.T) {
	var b ideas.Book
	before := b.Shown()
	id, err := b.Add(ideas.Idea{Title: " Feed\tthe\n fish ", Text: "They know you\x00 by now.\xff", Category: ideas.Play, Seconds: 60, Away: true, ID: "blink", Source: "Fish et al. 2020", Pattern: "none", Steps: []string{"", " "}, Figures: []string{"none"}})
	want := mine
	want.ID = "own-1"
	want.Figures = []string{}
	if err != nil || id != "own-1" || !reflect.DeepEqual(b.Own, []ideas.Idea{want}) {
		t.Fatalf("added %q, %v: %+v", id, err, b.Own)
	}
	if len(b.Shown()) != len(before)+1 || len(b.All()) != len(before)+1 {
		t.Errorf("%d of %d are shown", len(b.Shown()), len(b.All()))
	}
	given := b.Own
	want.Title = "Feed the frogs"
	if id, err = b.Change(want); err != nil || id != "own-1" || b.Own[0].Title != "Feed the frogs" || given[0].Title != "Feed the fish" {
		t.Errorf("changed %q, %v: %+v, given before %+v", id, err, b.Own, given)
	}
	b.Hide("own-1", true)
	b.Hide("own-1", true)
	b.Hide("blink", true)
	if len(b.Shown()) != len(before)-1 || !slices.Equal(b.Hidden, []string{"own-1", "blink"}) {
		t.Errorf("hidden are %q, shown %d", b.Hidden, len(b.Shown()))
	}
	b.Hide("blink", false)
	b.Remove("own-1")
	if !reflect.DeepEqual(b.Shown(), before) || len(b.Hidden) > 0 {
		t.Errorf("after all is undone: %+v", b)
	}
}

// A built-in idea is never changed itself: the agent gets a version of it.
func TestBookChangesBuiltIn(t *testing.T) {
	var b ideas.Book
	i, _ := ideas.ByID("wrists")
	i.Title = "Thank your wrists twice"
	at := func() string { // what stands where the wrists stood
		return b.Shown()[slices.IndexFunc(ideas.All(), func(i ideas.Idea) bool { return i.ID == "wrists" })].Title
	}
	was := at()
	id, err := b.Change(i)
	if err != nil || id != "own-1" || at() != i.Title || !slices.Equal(b.Own[0].Figures, i.Figures) || b.Own[0].Of != "wrists" || len(b.Shown()) != len(ideas.All()) || len(b.Plain()) > 0 {
		t.Errorf("changed %q, %v: %+v", id, err, b)
	}
	// Again, by either id, it is the same version.
	i.Title = "Thank your wrists again"
	if id, err := b.Change(i); err != nil || id != "own-1" || at() != i.Title || len(b.Own) != 1 {
		t.Errorf("changed %q, %v: %+v", id, err, b)
	}
	v, ok := b.Version("wrists")
	v.Of, v.Title = "blink", "Thank them both"
	if id, err := b.Change(v); !ok || err != nil || id != "own-1" || at() != v.Title || b.Own[0].Of != "wrists" {
		t.Errorf("changed %q, %v: %+v", id, err, b)
	}
	// Hidden is the one with the other.
	b.Hide("own-1", true)
	if !b.Hides("wrists") || !b.Hides("own-1") || !slices.Equal(b.Hidden, []string{"wrists"}) || len(b.Shown()) != len(ideas.All())-1 {
		t.Errorf("hidden are %q", b.Hidden)
	}
	b.Hide("wrists", false)
	if b.Hides("own-1") || b.Fit() {
		t.Errorf("hidden are %q, or it does not fit", b.Hidden)
	}
	b.Remove("own-1")
	if at() != was || len(b.Own) > 0 {
		t.Errorf("as it was: %q", at())
	}
	b.Remove("blink")
	if !b.Hides("blink") {
		t.Error("a built-in idea is not removed")
	}
	for _, id := range []string{"", "own-7", "none"} {
		if _, err := b.Change(ideas.Idea{ID: id, Title: "a", Category: ideas.Eyes, Seconds: 10}); err != ideas.Gone {
			t.Errorf("changed %q: %v", id, err)
		}
	}
	// Each of ours may be made the agent’s own.
	for _, i := range ideas.All() {
		var b ideas.Book
		if _, err := b.Change(i); err != nil {
			t.Errorf("%s: %v", i.ID, err)
		}
	}
}

func TestFaults(t *testing.T) {
	with := func(as func(*ideas.Idea)) ideas.Idea {
		i := mine
		as(&i)
		return i
	}
	for want, i := range map[ideas.Fault]ideas.Idea{
		ideas.NoTitle:    with(func(i *ideas.Idea) { i.Title = " \n" }),
		ideas.LongTitle:  with(func(i *ideas.Idea) { i.Title = strings.Repeat("é", ideas.LongestTitle+1) }),
		ideas.LongText:   with(func(i *ideas.Idea) { i.Text = strings.Repeat("é", ideas.LongestText+1) }),
		ideas.ManySteps:  with(func(i *ideas.Idea) { i.Steps = []string{"1", "2", "3", "4", "5", "6", "7"} }),
		ideas.NoCategory: with(func(i *ideas.Idea) { i.Category = "sing" }),
		ideas.WrongTime:  with(func(i *ideas.Idea) { i.Seconds = 4 }),
	} {
		var b ideas.Book
		if id, err := b.Add(i); err != want || id != "" || len(b.Own) > 0 {
			t.Errorf("%s: %v", want, err)
		}
	}
	var b ideas.Book
	for n := range ideas.MostOwn {
		if _, err := b.Add(mine); err != nil {
			t.Fatalf("%d: %v", n, err)
		}
	}
	if _, err := b.Add(mine); err != ideas.TooMany {
		t.Errorf("one too many: %v", err)
	}
	b = ideas.Book{}
	long := with(func(i *ideas.Idea) {
		i.Title, i.Text = strings.Repeat("世", ideas.LongestTitle), strings.Repeat("世", ideas.LongestText)
		i.Steps = slices.Repeat([]string{strings.Repeat("世", ideas.LongestStep)}, ideas.MostSteps)
	})
	var err error
	for err == nil {
		_, err = b.Add(long)
	}
	if err != ideas.NoRoom || len(b.Own) < 10 {
		t.Errorf("%d long ones: %v", len(b.Own), err)
	}
	b.Own[0].Title = "edited elsewhere"
	long.ID = b.Own[1].ID
	if _, err := b.Change(long); err != nil {
		t.Errorf("a change in a full book: %v", err)
	}
}

func TestBookFit(t *testing.T) {
	with := func(id, title string) ideas.Idea {
		i := mine
		i.ID, i.Title = id, title
		return i
	}
	b := ideas.Book{
		Own:    []ideas.Idea{with("own-2", "a"), with("own-2", "b"), with("", "c"), with("blink", " d "), with("own-9", ""), with("own-02", "e"), {}, {Title: strings.Repeat("é", 400), Text: strings.Repeat("é", 400), Category: "sing", Steps: slices.Repeat([]string{strings.Repeat("é", 400)}, 9)}},
		Hidden: []string{"blink", "blink", "", strings.Repeat("x", 50), "from-a-later-version"},
	}
	if !b.Fit() {
		t.Error("it fits")
	}
	var got []string
	for _, i := range b.Own {
		got = append(got, fmt.Sprint(i.ID, " ", i.Title))
	}
	if !slices.Equal(got, []string{"own-2 a", "own-1 b", "own-3 c", "own-4 d", "own-9 They know you by now.", "own-5 e", "own-6 " + strings.Repeat("é", ideas.LongestTitle)}) || !slices.Equal(b.Hidden, []string{"blink", "from-a-later-version"}) {
		t.Errorf("it is %q, %q", got, b.Hidden)
	}
	if b.Fit() {
		t.Error("it does not fit the second time")
	}
	if (&ideas.Book{}).Fit() {
		t.Error("an empty one does not fit")
	}
}

// TestOwnPattern holds that an idea of the agent's own goes by counts of their
// own, and that what is none is left out.
func TestOwnPattern(t *testing.T) {
	for written, want := range map[string]string{
		"": "", "box": "box", "4-4-6-2": "4-4-6-2", " 4 – 6 ": "4-6", "4-7-8": "4-7-8", "4-99": "", "slowly": "",
	} {
		var b ideas.Book
		if _, err := b.Add(ideas.Idea{Title: "Breathe", Category: ideas.Breathe, Seconds: 60, Pattern: written}); err != nil {
			t.Fatal(err)
		}
		if got := b.Own[0].Pattern; got != want {
			t.Errorf("%q is kept as %q, want %q", written, got, want)
		}
		if b.Fit() {
			t.Errorf("%q: what was added does not fit", written)
		}
	}
}

// TestVersionsByHand holds that of two versions of one idea the first counts, that
// the other is not lost, and that a version of nothing is an idea like any other.
func TestVersionsByHand(t *testing.T) {
	b := ideas.Book{}
	for n, of := range []string{"blink", "blink", "from-a-later-version", ""} {
		i := mine
		i.ID, i.Of = fmt.Sprint("own-", n+1), of
		b.Own = append(b.Own, i)
	}
	if b.Fit() {
		t.Errorf("it does not fit: %+v", b)
	}
	var plain []string
	for _, i := range b.Plain() {
		plain = append(plain, i.ID)
	}
	if v, ok := b.Version("blink"); !ok || v.ID != "own-1" || !slices.Equal(plain, []string{"own-2", "own-3", "own-4"}) || len(b.Shown()) != len(ideas.All())+3 {
		t.Errorf("the version is %q, plain are %q", v.ID, plain)
	}
	for _, id := range []string{"", "own-1", "from-a-later-version"} {
		if v, ok := b.Version(id); ok {
			t.Errorf("of %q there is the version %+v", id, v)
		}
	}
	b.Hide("own-2", true)
	if b.Hides("blink") || !b.Hides("own-2") {
		t.Errorf("hidden are %q", b.Hidden)
	}
}
