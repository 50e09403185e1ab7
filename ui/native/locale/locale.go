// Package locale keeps Fyne from complaining of the language “C”, on standard
// error and before anything else is said.
//
// Fyne asks for the system's language while its packages are being set up, and
// takes “C.UTF-8”, which many a container and login shell has, for the name of
// a language. Packages are set up in the order of their import paths, each as
// soon as those that it imports are there (the Go specification, “Package
// initialization”). This one needs next to none, and so comes before Fyne's;
// a test of the program holds that.
package locale

import (
	"cmp"
	"os"
	"strings"
)

func init() {
	if name, _, named := strings.Cut(inEffect(), "."); named && (name == "C" || name == "POSIX") && os.Getenv("LANGUAGE") == "" {
		// LC_ALL stays as it is: it says in which characters programs that are
		// started from here write.
		os.Setenv("LANGUAGE", "en")
	}
}

func inEffect() string {
	return cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}
