package native

import (
	"context"
	"os"
	"path/filepath"
	"strings"
)

var errNoCamera error = unsupported("This system does not tell whether your camera is in use.")

// camera looks whether a program of this user's has a camera open. On some
// systems that is PipeWire, for others who look through it; it has none open
// while nobody does.
func camera(ctx context.Context) (bool, error) { return cameraIn(ctx, "/dev", "/proc") }

func cameraIn(ctx context.Context, dev, proc string) (bool, error) {
	cameras, err := filepath.Glob(filepath.Join(dev, "video*"))
	if err != nil || len(cameras) == 0 {
		return false, nil
	}
	all, err := os.ReadDir(proc)
	if err != nil {
		return false, errNoCamera
	}
	for _, p := range all {
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		if strings.Trim(p.Name(), "0123456789") != "" {
			continue
		}
		dir := filepath.Join(proc, p.Name(), "fd")
		open, err := os.ReadDir(dir)
		if err != nil {
			continue // it is somebody else's, or gone
		}
		for _, fd := range open {
			to, err := os.Readlink(filepath.Join(dir, fd.Name()))
			if err == nil && strings.HasPrefix(to, filepath.Join(dev, "video")) {
				return true, nil
			}
		}
	}
	return false, nil
}
