//go:build !linux && !windows && !darwin

package native

func active() (program, title string, err error) { return "", "", errNoFront }
