package breaks

// hardDays are of hours with hard conversations in them.
var hardDays = []story{
	{"three within an hour bring the break forward", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 5m    → working micro 15:00
		09:05:00  hard        → working micro 15:00
		09:05:00  works 5m    → working micro 10:00
		09:10:00  hard        → working micro 10:00
		09:10:00  works 5m    → working micro 05:00
		09:15:00  hard        → working break 03:00 sooner
		09:15:00  works 2m    → coming break 01:00 sooner (09:17:00 coming break)
		09:17:00  works 1m    → due break sooner (09:18:00 due break)
		09:18:00  hard        → due break sooner
		09:18:00  takes       → resting break 05:00 sooner
		09:18:00  away 5m     → working micro 20:00 held (09:23:00 working micro) [break taken due 09:18:00 rested 5m0s]
		09:23:00  works 1m    → working micro 19:00
		09:24:00  hard        → working micro 19:00
		09:24:00  hard        → working micro 19:00
		09:24:00  works 1m    → working micro 18:00
	`, ""},
	{"three in more than an hour do not", `
		09:00:00  plan 2h/5m  → working 120:00
		09:00:00  hard        → working 120:00
		09:00:00  works 30m   → working 90:00
		09:30:00  hard        → working 90:00
		09:30:00  works 31m   → working 59:00
		10:01:00  hard        → working 59:00
		10:01:00  works 1s    → working 58:59
		10:01:01  hard        → working 03:00 sooner
	`, ""},
	{"taken back", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 5m    → working micro 15:00
		09:05:00  not-hard    → working micro 15:00
		09:05:00  hard        → working micro 15:00
		09:05:00  hard        → working micro 15:00
		09:05:00  hard        → working break 03:00 sooner
		09:05:00  not-hard    → working micro 15:00
		09:05:00  works 1m    → working micro 14:00
		09:06:00  hard        → working break 03:00 sooner
		09:06:00  works 3m    → due break sooner (09:08:00 coming break, 09:09:00 due break)
		09:09:00  not-hard    → due break sooner
		09:09:00  skips       → working micro 20:00 [break skipped due 09:09:00]
		09:09:00  hard        → working micro 20:00
	`, ""},
	{"one that was put off comes when the agent has said", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  later 20m   → working 20:00 [break snoozed due 09:25:00]
		09:25:00  hard        → working 20:00
		09:25:00  hard        → working 20:00
		09:25:00  hard        → working 20:00
		09:25:00  works 20m   → due (09:45:00 due)
	`, ""},
	{"one that is near comes when it comes", `
		09:00:00  works 23m   → working 02:00
		09:23:00  hard        → working 02:00
		09:23:00  hard        → working 02:00
		09:23:00  hard        → working 02:00
		09:23:00  works 2m    → due (09:25:00 due)
		09:25:00  hard        → due
	`, ""},
	{"while breaks are off, paused, or being taken", `
		09:00:00  plan off    → off
		09:00:00  hard        → off
		09:00:00  hard        → off
		09:00:00  hard        → off
		09:00:00  plan 25m/5m → working 25:00
		09:00:00  takes       → resting 05:00
		09:00:00  hard        → resting 05:00
		09:00:00  works 5m    → working 25:00 (09:05:00 working) [break taken rested 5m0s]
		09:05:00  pauses 1h   → paused until 10:05
		09:05:00  hard        → paused until 10:05
		09:05:00  hard        → paused until 10:05
		09:05:00  hard        → paused until 10:05 sooner
		09:05:00  resumes     → working 03:00 sooner
		09:05:00  closes 5s   → working 02:55 sooner
		09:05:05  works 2m56s → due sooner (09:08:00 due)
	`, ""},
	{"the clock is set back", `
		09:00:00  works 1m    → working 24:00
		09:01:00  hard        → working 24:00
		09:01:00  hard        → working 24:00
		09:01:00  clock -1h   → working 24:00
		08:01:00  works 1s    → working 24:00
		08:01:01  hard        → working 24:00
	`, ""},
}
