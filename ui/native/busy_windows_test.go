package native

import (
	"errors"
	"slices"
	"testing"
	"time"

	"golang.org/x/sys/windows/registry"
)

// note writes down that a program began to use a device and stopped, as Windows
// does; a time of zero is never.
func note(t *testing.T, path string, began, stopped time.Time) {
	t.Helper()
	key, _, err := registry.CreateKey(registry.CURRENT_USER, consent+path, registry.ALL_ACCESS)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		key.Close()
		registry.DeleteKey(registry.CURRENT_USER, consent+path)
	})
	const epoch = 116444736000000000 // 1970 in Windows' tenths of microseconds
	filetime := func(at time.Time) uint64 {
		if at.IsZero() {
			return 0
		}
		return uint64(at.UnixNano()/100 + epoch)
	}
	if err := errors.Join(key.SetQWordValue("LastUsedTimeStart", filetime(began)), key.SetQWordValue("LastUsedTimeStop", filetime(stopped))); err != nil {
		t.Fatal(err)
	}
}

func TestCapability(t *testing.T) {
	want := func(name string, want bool) {
		t.Helper()
		if is, err := capability(name); is != want || err != nil {
			t.Errorf("%s is %v, %v", name, is, err)
		}
	}
	now, never := time.Now(), time.Time{}
	note(t, "levelhead-test", never, never)
	want("levelhead-test", false)
	note(t, `levelhead-test\App_1`, now.Add(-time.Minute), now)
	note(t, `levelhead-test\NonPackaged`, never, never)
	note(t, `levelhead-test\NonPackaged\C:#old.exe`, now.Add(-uptime()-time.Hour), never) // Windows went down since
	note(t, `levelhead-test\NonPackaged\C:#new.exe`, never, never)
	want("levelhead-test", false)
	note(t, `levelhead-test\NonPackaged\C:#call.exe`, now, never)
	want("levelhead-test", true)
	if is, err := capability("levelhead-none"); is || !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("what is not noted is %v, %v", is, err)
	}
}

func TestNoticeState(t *testing.T) {
	if is, err := noticeState(0); is || err != nil {
		t.Errorf("no state is %v, %v", is, err)
	}
	for _, s := range Busy(t.Context()) {
		if !slices.Contains(Signs(), s) {
			t.Errorf("it is busy with %q", s)
		}
	}
}

func TestPlayOnWindows(t *testing.T) {
	if err := errors.Join(Sounds(), Play(t.Context(), wave(0, 0), 1), Play(t.Context(), wave(0), 1)); err != nil {
		t.Error(err)
	}
}
