//go:build race

package rules

// sparse is how many labelled texts TestFixes takes one of: with the race
// detector one reading takes ten times as long.
const sparse = 25
