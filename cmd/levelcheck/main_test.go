package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scripts run levelcheck, and smallcheck: the same program
// with the small rules.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"levelcheck": main,
		"smallcheck": func() {
			p := program{rules: smallRules(), in: os.Stdin, out: os.Stdout, errs: os.Stderr}
			os.Exit(p.run(os.Args[1:]))
		},
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", UpdateScripts: os.Getenv("UPDATE") != ""})
}

// small runs the program with the small rules.
func small(t *testing.T, in string, args ...string) (out, errs string, exit int) {
	t.Helper()
	var o, e bytes.Buffer
	p := program{rules: smallRules(), in: strings.NewReader(in), out: &o, errs: &e}
	exit = p.run(args)
	return o.String(), e.String(), exit
}
