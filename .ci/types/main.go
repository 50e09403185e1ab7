// Types says whether the program is right for macOS as far as that can be seen
// without Apple's SDK: it checks the types of all of it, Fyne included, as they
// are in a build with cgo. Only what is C's own is taken on trust.
//
//	go run ./.ci/types arm64 amd64
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A listed is a package as “go list -json” tells of it.
type listed struct {
	Dir, ImportPath   string
	GoFiles, CgoFiles []string
	ImportMap         map[string]string
	Module            *struct{ Main bool }
}

func main() {
	for _, arch := range os.Args[1:] {
		if err := check(arch); err != nil {
			fmt.Fprintf(os.Stderr, "macOS on %s:\n%v\n", arch, err)
			os.Exit(1)
		}
	}
}

// check looks through one architecture's packages, each behind those it needs.
func check(arch string) error {
	list := exec.Command("go", "list", "-deps", "-json=Dir,ImportPath,GoFiles,CgoFiles,ImportMap,Module", "./cmd/...")
	list.Env = append(os.Environ(), "GOOS=darwin", "GOARCH="+arch, "CGO_ENABLED=1")
	list.Stderr = os.Stderr
	out, err := list.StdoutPipe()
	if err != nil {
		return err
	}
	if err := list.Start(); err != nil {
		return err
	}
	known := packages{"unsafe": types.Unsafe}
	for each := json.NewDecoder(out); ; {
		var p listed
		if err := each.Decode(&p); errors.Is(err, io.EOF) {
			return list.Wait()
		} else if err != nil {
			return err
		}
		if p.ImportPath == "unsafe" {
			continue
		}
		if err := known.add(p, arch); err != nil {
			return err
		}
	}
}

// packages are those that were looked through, by their paths.
type packages map[string]*types.Package

// add takes a package in. Of others' packages, what is in their functions is
// left to them.
func (known packages) add(p listed, arch string) error {
	ours := p.Module != nil && p.Module.Main
	files := token.NewFileSet()
	var parsed []*ast.File
	for _, name := range append(p.GoFiles, p.CgoFiles...) {
		f, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		parsed = append(parsed, f)
	}
	var wrong []string
	conf := types.Config{
		FakeImportC:      true,
		IgnoreFuncBodies: !ours,
		Sizes:            types.SizesFor(build.Default.Compiler, arch),
		Importer: importing(func(path string) (*types.Package, error) {
			if mapped, ok := p.ImportMap[path]; ok {
				path = mapped
			}
			if imported, ok := known[path]; ok {
				return imported, nil
			}
			return nil, errors.New("it is not among the packages")
		}),
		Error: func(err error) { wrong = append(wrong, err.Error()) },
	}
	known[p.ImportPath], _ = conf.Check(p.ImportPath, files, parsed, nil) // Error is told all of it
	if ours && len(wrong) > 0 {
		return errors.New(strings.Join(wrong, "\n"))
	}
	return nil
}

type importing func(string) (*types.Package, error)

func (i importing) Import(path string) (*types.Package, error) { return i(path) }
