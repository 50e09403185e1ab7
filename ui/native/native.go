// Package native holds what each system does its own way: keeping the window
// on top, noticing what is copied, how long nobody touched the machine, one
// running window for each agent, notifications. One file a feature and system;
// where a system has no way, the error is an [errors.ErrUnsupported] that says
// what to do instead.
//
// The errors of this package are whole sentences that can be shown as they
// are. None carries a word of what was copied.
package native

import "errors"

// A problem is an error in words for the agent.
type problem string

func (p problem) Error() string { return string(p) }

// Unsupported is a problem that this system always has:
// errors.Is(err, errors.ErrUnsupported) holds.
type unsupported string

func (u unsupported) Error() string { return string(u) }

func (unsupported) Is(target error) bool { return target == errors.ErrUnsupported }
