package house

import (
	"io/fs"
	"os"
	"regexp"
	"syscall"
	"testing"
)

func TestProblemsSayWhatToDo(t *testing.T) {
	const path = "/home/ada/.config/levelhead/settings.toml"
	const state = "/home/ada/.config/levelhead/state.toml"
	denied := &os.PathError{Op: "open", Path: path, Err: fs.ErrPermission}
	shunned := regexp.MustCompile(`(?i)can.t|cannot|could not|unable|invalid|failed|patient|simply|\bjust\b|please|['"]`)
	for _, c := range []struct {
		err  error
		want string
	}{
		{
			&Broken{Path: path, Aside: "/home/ada/.config/levelhead/settings-broken-1.toml", Why: "line 3 is not as it should be", file: settingsWords},
			"Your settings file was not readable: line 3 is not as it should be. Levelhead starts with its usual settings. " +
				"The old file is kept as /home/ada/.config/levelhead/settings-broken-1.toml. " +
				"Mend it and name it settings.toml again while Levelhead is closed, or choose anew in the settings.",
		},
		{
			&Broken{Path: path, Why: "it is a folder", file: settingsWords},
			"Your settings file was not readable: it is a folder. Levelhead starts with its usual settings, and what you change now lasts until you close it: " +
				"move " + path + " to another place, then start Levelhead again.",
		},
		{
			&Broken{Path: state, Aside: "/home/ada/.config/levelhead/state-broken-1.toml", Why: "it is larger than 64 KB", file: stateWords},
			"The note of where your break timer stood was not readable: it is larger than 64 KB. The count to your next break starts anew. " +
				"The old file is kept as /home/ada/.config/levelhead/state-broken-1.toml. There is nothing to do: the old file may be deleted.",
		},
		{
			&Locked{Path: path, Err: denied, file: settingsWords},
			"Your settings file was not readable: the system does not let you. Levelhead starts with its usual settings, and what you change now lasts until you close it. " +
				"The file " + path + " stays as it is: see that you may read it, then start Levelhead again.",
		},
		{
			&Locked{Path: state, Err: &os.PathError{Op: "read", Path: state, Err: syscall.EIO}, file: stateWords},
			"The note of where your break timer stood was not readable: the system says “input/output error”. The count to your next break starts anew, and so it does at every start. " +
				"The file " + state + " stays as it is: see that you may read it, then start Levelhead again.",
		},
		{
			&Locked{},
			"There is no folder to keep settings in, so what you change now lasts until you close Levelhead. Set LEVELHEAD_CONFIG_DIR to a folder of your own, then start it again.",
		},
		{
			&Adjusted{Path: path, Notes: []string{"break.work is 4h (the file says 500h)", "heat is upset (the file says hot)"}},
			"Some settings were out of range, so the nearest that works counts: break.work is 4h (the file says 500h); heat is upset (the file says hot). " +
				"Choose others in the settings, or change them in " + path + " while Levelhead is closed.",
		},
		{
			&Unsaved{Path: path, Err: &os.PathError{Op: "write", Path: path, Err: syscall.ENOSPC}, file: settingsWords},
			"Your settings file was not written: the disk is full. What was saved before is still there. " +
				"Make some room for the folder /home/ada/.config/levelhead, then change a setting again.",
		},
		{
			&Unsaved{Path: path, Err: syscall.EROFS, file: settingsWords},
			"Your settings file was not written: the disk is read-only. What was saved before is still there. " +
				"See that you may write in the folder /home/ada/.config/levelhead, then change a setting again.",
		},
		{
			&Unsaved{Path: path, Err: errLarge, file: settingsWords},
			"Your settings file was not written: it would be larger than 64 KB. What was saved before is still there. " +
				"Take out what Levelhead did not write, in the folder /home/ada/.config/levelhead, then change a setting again.",
		},
		{
			&Unsaved{Path: state, Err: denied, file: stateWords},
			"The note of where your break timer stood was not written: the system does not let you. What was saved before is still there. " +
				"See that you may write in the folder /home/ada/.config/levelhead.",
		},
		{
			&Broken{Path: "/home/ada/mine.toml", Why: "line 3 is not as it should be", file: importWords},
			"The file you chose was not readable: line 3 is not as it should be. Your settings stay as they are. Choose another file, or mend /home/ada/mine.toml.",
		},
		{
			&Locked{Path: "/home/ada/mine.toml", Err: denied, file: importWords},
			"The file you chose was not readable: the system does not let you. Your settings stay as they are. See that you may read /home/ada/mine.toml, then choose it again.",
		},
		{
			&Locked{Path: "/home/ada/mine.toml", Err: fs.ErrNotExist, file: importWords},
			"The file you chose is not there. Your settings stay as they are. Choose another file than /home/ada/mine.toml.",
		},
		{
			&Adjusted{Path: "/home/ada/mine.toml", Notes: []string{"look.scale is 2 (the file says 9)"}, file: importWords},
			"Some settings in the file were out of range, so the nearest that works counts: look.scale is 2 (the file says 9). Choose others in the settings.",
		},
		{
			&Unsaved{Path: "/media/stick/mine.toml", Err: syscall.EROFS, file: exportWords},
			"The copy of your settings was not written: the disk is read-only. See that you may write in the folder /media/stick, then export them again.",
		},
		{
			&Unsaved{Path: "/media/stick", Err: errTaken, file: exportWords},
			"The copy of your settings was not written: something other than a file has that name. Choose another name in the folder /media, then export them again.",
		},
	} {
		got := c.err.Error()
		if got != c.want {
			t.Errorf("it says\n%s\nwant\n%s", got, c.want)
		}
		if word := shunned.FindString(got); word != "" {
			t.Errorf("it says %q: %s", word, got)
		}
	}
}
