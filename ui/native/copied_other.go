//go:build !linux && !windows && !darwin

package native

import "context"

func watch(context.Context) (*watcher, error) { return nil, errUnseen }

func endWriters() {}
