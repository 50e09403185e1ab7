// Levelcheck reads draft replies from files or standard input with the same
// checks as the Levelhead window, and says what an upset customer would miss
// or mind. It needs no display, no network and no C library.
package main

import (
	"os"

	"levelhead/coach/customer"
	"levelhead/coach/rules"
)

func main() {
	p := program{rules: rules.All(), second: rules.Second, listen: customer.Read, whole: rules.Whole, in: os.Stdin, out: os.Stdout, errs: os.Stderr}
	os.Exit(p.run(os.Args[1:]))
}
