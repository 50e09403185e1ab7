package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/breathing"
	"levelhead/coach/customer"
	"levelhead/coach/ideas"
	"levelhead/coach/rules"
	"levelhead/ui/native"
	"levelhead/ui/paper"
)

// shown is every text that is shown in the agent's language, with where it
// comes from.
type shown map[string]string

func (s shown) add(from string, all ...string) {
	for _, text := range all {
		if text != "" {
			s[text] = from
		}
	}
}

// elsewhere is where texts come from that are given to tr by a name, by the
// file and the name.
var elsewhere = map[string]func(testing.TB) []string{
	"advice.go a.card.Title":        adviceTexts,
	"advice.go l":                   adviceTexts,
	"breath.go m.Phase.What.Word()": func(testing.TB) []string { return breathing.Texts() },
	"card.go f.Label":               func(testing.TB) []string { return deeds },
	"card.go r.Title":               ruleTexts,
	"card.go r.Why":                 ruleTexts,
	"fold-face.go f.heat.word":      heatTexts,
	"hard.go coach.HardHelp":        func(testing.TB) []string { return []string{coach.HardHelp} },
	"hard.go v.Hard.Line()":         func(testing.TB) []string { return coach.HardLines() },
	"heat.go x.String()":            heatTexts,
	"heat.go v.Heat.String()":       heatTexts,
	"heat.go f.Name":                feelingTexts,
	"notice.go s.Text":              noticeTexts,
	"ideas-edit.go c.Name()":        ideaTexts,
	"ideas-edit.go err.Error()":     ideaTexts, // and breathing's
	"ideas.go c.Name()":             ideaTexts,
	"ideas.go err.Error()":          func(testing.TB) []string { return nil }, // as in settings-yours.go
	"ideas.go step":                 ideaTexts,
	"ideas.go text":                 ideaTexts,
	"ideas.go title":                ideaTexts,
	"rest.go line":                  lineTexts,
	"rest.go x.Text":                reasonTexts,
	"row.go rule.Label":             ruleTexts,
	"settings-checks.go r.Label":    ruleTexts,
	"settings-chips.go c.Name()":    ideaTexts,
	"settings-holds.go why":         problemTexts,
	"settings-kinds.go name":        kindTexts,
	"settings-start.go err.Error()": problemTexts,
	"settings-watch.go problem":     problemTexts,
	"settings-watch.go why":         problemTexts,
	"settings-yours.go err.Error()": func(testing.TB) []string { return nil }, // house names a path in all of them
	"shortcuts.go group":            keyTexts,
	"shortcuts.go k.Does":           keyTexts,
	"strip.go b.Line()":             lineTexts,
	"watch.go v.Watching.Problem":   problemTexts,
	"whole.go e.Word":               easeTexts,
	"window.go why":                 problemTexts,
}

// allShown is every text there is.
func allShown(t testing.TB) shown {
	t.Helper()
	all, asked := shown{}, map[string]bool{}
	eachFile(t, ".", func(name string, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || name == "tongue.go" {
				return true
			}
			for _, arg := range translated(call) {
				if text, ok := constant(arg); ok {
					all.add("ui/"+name, text)
					continue
				}
				from := name + " " + types.ExprString(arg)
				asked[from] = true
				texts, ok := elsewhere[from]
				if !ok {
					t.Errorf("ui/%s gives tr %s: say in elsewhere where its texts come from", name, types.ExprString(arg))
					continue
				}
				all.add(from, texts(t)...)
			}
			return true
		})
	})
	for from := range elsewhere {
		if !asked[from] {
			t.Errorf("elsewhere has %q, and nothing there gives that to tr", from)
		}
	}
	all.add("ui/paper", argsOf(t, "paper", "L")...) // Fyne's own translations of these follow the system alone
	all.add("cmd/levelhead", argsOf(t, "../cmd/levelhead", "announce")...)
	all.add("cmd/levelhead", argsOf(t, "../cmd/levelhead", "Text")...)
	all.add("coach/ideas", ideas.Texts()...)
	all.add("coach/breathing", breathing.Texts()...)
	all.add("ui/native", native.SignTexts()...)
	return all
}

// translated are the arguments of a call that are texts to be translated.
func translated(call *ast.CallExpr) []ast.Expr {
	f, ok := call.Fun.(*ast.Ident)
	switch {
	case !ok:
		return nil
	case f.Name == "tr", f.Name == "trf":
		return call.Args[:1]
	case f.Name == "trn":
		return call.Args[:2]
	}
	return nil
}

// constant is a text written out, in one piece or several.
func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		a, ok := constant(e.X)
		b, also := constant(e.Y)
		return a + b, ok && also && e.Op == token.ADD
	}
	return "", false
}

// constants are the texts written out as arguments of a call, or of one inside.
func constants(call *ast.CallExpr) (all []string) {
	for _, arg := range call.Args {
		if text, ok := constant(arg); ok {
			all = append(all, text)
		} else if inner, ok := arg.(*ast.CallExpr); ok && types.ExprString(inner.Fun) != "fmt.Sprintf" {
			all = append(all, constants(inner)...)
		}
	}
	return all
}

// eachFile goes over the files of a package, of all systems, but for its tests.
func eachFile(t testing.TB, dir string, do func(name string, f *ast.File)) {
	t.Helper()
	files, err := fs.Glob(os.DirFS(dir), "*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("there is no Go in %s: %v", dir, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		do(name, f)
	}
}

// argsOf are the texts written out in calls of a function or method.
func argsOf(t testing.TB, dir, called string, but ...string) (all []string) {
	t.Helper()
	eachFile(t, dir, func(name string, f *ast.File) {
		if slices.Contains(but, name) {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			switch fun := call.Fun.(type) {
			case *ast.Ident:
				ok = fun.Name == called
			case *ast.SelectorExpr:
				ok = fun.Sel.Name == called
			default:
				ok = false
			}
			if ok {
				all = append(all, constants(call)...)
			}
			return true
		})
	})
	return all
}

func ruleTexts(testing.TB) (all []string) {
	for _, r := range rules.All() {
		all = append(all, r.Label, r.Title, r.Why)
	}
	return all
}

func adviceTexts(testing.TB) (all []string) {
	for _, c := range customer.Cards() {
		all = append(append(all, c.Title), c.Lines...)
	}
	return all
}

func heatTexts(testing.TB) (all []string) {
	for i, h := range heats {
		all = append(all, h.String(), foldHeat[i].word)
	}
	return all
}

// feelingTexts are the names of feelings.
func feelingTexts(t testing.TB) (all []string) {
	eachFile(t, "../coach/customer", func(name string, f *ast.File) {
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok && name == "feelings.go" && g.Tok == token.CONST && g.Lparen.IsValid() {
				for _, s := range g.Specs {
					text, _ := constant(s.(*ast.ValueSpec).Values[0])
					all = append(all, text)
				}
			}
		}
	})
	return all
}

func ideaTexts(testing.TB) []string { return ideas.Texts() }

func lineTexts(testing.TB) []string { return coach.BreakLines() }

// kindTexts are what the kinds of breaks are called, and the reset.
func kindTexts(testing.TB) (all []string) {
	for _, k := range breaks.Usual().Kinds {
		all = append(all, k.Name)
	}
	var t breaks.Timer
	t.Reset()
	return append(all, t.Kind().Name)
}

// reasonTexts are why a break may be skipped.
func reasonTexts(testing.TB) (all []string) {
	for _, r := range breaks.Reasons() {
		all = append(all, r.Text)
	}
	return all
}

func keyTexts(testing.TB) (all []string) {
	for _, k := range keyboard {
		all = append(all, k.Group, k.Does)
	}
	return all
}

// easeTexts are the words for how easily a reply reads.
func easeTexts(t testing.TB) (all []string) {
	eachFile(t, "../coach/check", func(_ string, f *ast.File) {
		for _, d := range f.Decls {
			if fun, ok := d.(*ast.FuncDecl); ok && fun.Name.Name == "inWords" {
				ast.Inspect(fun, func(n ast.Node) bool {
					if r, ok := n.(*ast.ReturnStmt); ok {
						text, _ := constant(r.Results[0])
						all = append(all, text)
					}
					return true
				})
			}
		}
	})
	return all
}

// noticeTexts are the lines that are said when something has happened.
func noticeTexts(t testing.TB) []string {
	all := slices.Concat(argsOf(t, "../coach", "inform"), argsOf(t, "paper", "tell"), argsOf(t, ".", "say"))
	for _, dir := range []string{".", "../coach", "../cmd/levelhead"} {
		eachFile(t, dir, func(_ string, f *ast.File) {
			ast.Inspect(f, func(n ast.Node) bool {
				if kv, ok := n.(*ast.KeyValueExpr); ok && types.ExprString(kv.Key) == "Text" {
					if text, ok := constant(kv.Value); ok {
						all = append(all, text)
					}
				}
				return true
			})
		})
	}
	full := paper.New()
	full.Limit, full.Tell = coach.MaxDraft, func(text string, _ bool) { all = append(all, text) }
	full.Insert(strings.Repeat("a", coach.MaxDraft+1))
	return append(all, problemTexts(t)...)
}

// problemTexts are what the system is said not to do. What names a folder or
// keys is not among them, nor what is only said in a terminal.
func problemTexts(t testing.TB) []string {
	terminal := []string{
		"display.go", "instance.go", "notify.go", "notify_other.go", "rundir.go", "rundir_windows.go", "wire.go",
	}
	return append(argsOf(t, "native", "problem", terminal...), argsOf(t, "native", "unsupported", terminal...)...)
}
