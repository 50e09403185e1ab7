//go:build !windows

package main

import (
	"fmt"
	"os"
)

// console does nothing: what is written is read where the program was started.
func console() {}

// complain says what is wrong.
func complain(err error) { fmt.Fprintln(os.Stderr, err) }
