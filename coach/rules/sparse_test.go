//go:build !race

package rules

// sparse is how many labelled texts TestFixes takes one of.
const sparse = 1
