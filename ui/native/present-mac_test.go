package native

import "testing"

func TestScreenKept(t *testing.T) {
	const self, other = 100, 200
	for name, c := range map[string]struct {
		all  []wakeLock
		want bool
	}{
		"nobody":          {nil, false},
		"a presentation":  {[]wakeLock{{other, "PreventUserIdleDisplaySleep"}}, true},
		"an old program":  {[]wakeLock{{other, "NoDisplaySleepAssertion"}}, true},
		"music":           {[]wakeLock{{other, "PreventUserIdleSystemSleep"}}, false},
		"somebody there":  {[]wakeLock{{other, "UserIsActive"}}, false},
		"a download":      {[]wakeLock{{other, "NoIdleSleepAssertion"}, {other, "NetworkClientActive"}}, false},
		"ours":            {[]wakeLock{{self, "PreventUserIdleDisplaySleep"}}, false},
		"ours and theirs": {[]wakeLock{{self, "PreventUserIdleDisplaySleep"}, {other, ""}, {other, "PreventUserIdleDisplaySleep"}}, true},
		"without a kind":  {[]wakeLock{{other, ""}}, false},
	} {
		if got := screenKept(c.all, self); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
