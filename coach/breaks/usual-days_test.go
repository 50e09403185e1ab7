package breaks

// usualDays are told as in tell, with the usual plan: a micro-break of half a
// minute after 20 minutes, which starts by itself, and a break of 5 minutes
// after 55.
var usualDays = []story{
	{"an hour of two kinds", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m29s → working micro 00:31
		09:19:29  works 1s    → coming micro 00:30 (09:19:30 coming micro)
		09:19:30  works 30s   → resting micro 00:30 (09:20:00 resting micro)
		09:20:00  away 30s    → working micro 20:00 (09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:20:30  works 20m   → resting micro 00:30 (09:40:00 coming micro, 09:40:30 resting micro)
		09:40:30  works 30s   → working break 15:00 (09:41:00 working break) [micro taken due 09:40:30 rested 30s]
		09:41:00  works 13m59s → working break 01:01
		09:54:59  works 1m1s  → due break (09:55:00 coming break, 09:56:00 due break)
		09:56:00  takes       → resting break 05:00
		09:56:00  away 5m     → working micro 20:00 held (10:01:00 working micro) [break taken due 09:56:00 rested 5m0s]
		10:01:00  works 20m   → resting micro 00:30 (10:20:30 coming micro, 10:21:00 resting micro)
	`, ""},
	{"the notice: now, later, skip", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m40s → coming micro 00:20 (09:19:30 coming micro)
		09:19:40  takes       → resting micro 00:30
		09:19:40  away 30s    → working micro 20:00 (09:20:10 working micro) [micro taken rested 30s]
		09:20:10  works 19m45s → coming micro 00:15 (09:39:40 coming micro)
		09:39:55  later 0s    → working micro 02:00 [micro snoozed due 09:40:10]
		09:39:55  works 1m30s → coming micro 00:30 (09:41:25 coming micro)
		09:41:25  skips middle → working break 14:05 [micro skipped middle due 09:41:55]
		09:41:25  works 10m   → working break 04:05
	`, ""},
	{"two kinds due at once: the longer one swallows the shorter", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 40m30s → resting micro 00:30 (09:19:30 coming micro, 09:20:00 resting micro, 09:20:30 working micro, 09:40:00 coming micro, 09:40:30 resting micro) [micro taken due 09:20:00 rested 30s]
		09:40:30  sees camera → resting micro 00:30
		09:40:30  works 14m30s → coming break 01:00 (09:41:00 working break, 09:55:00 coming break) [micro taken due 09:40:30 rested 30s]
		09:55:00  works 10m   → holding break for camera (09:56:00 holding break) [break held camera due 09:56:00]
		10:05:00  sees nothing → holding break for camera
		10:05:00  works 1s    → due break (10:05:01 due break)
		10:05:01  takes       → resting break 05:00
		10:05:01  away 5m     → working micro 20:00 held (10:10:01 working micro) [break taken due 09:56:00 rested 5m0s]
		10:10:01  works 1m    → working micro 19:00
	`, ""},
	{"a micro-break close to a break leaves it the place", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 20m30s → working micro 20:00 (09:19:30 coming micro, 09:20:00 resting micro, 09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:20:30  works 12m   → working micro 08:00
		09:32:30  takes micro → resting micro 00:30
		09:32:30  works 30s   → working break 23:00 (09:33:00 working break) [micro taken rested 30s]
		09:33:00  works 20m30s → working break 02:30
		09:53:30  works 10s   → working break 02:20
		09:53:40  works 2m    → coming break 00:20 (09:55:00 coming break)
	`, ""},
	{"a micro-break that is held until the break is near becomes the break", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 39m   → working micro 01:30 (09:19:30 coming micro, 09:20:00 resting micro, 09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:39:00  sees microphone → working micro 01:30
		09:39:00  works 13m59s → holding break for microphone (09:40:00 coming micro, 09:40:30 holding micro, 09:52:30 holding break) [micro held microphone due 09:40:30] [break held microphone due 09:52:30]
		09:52:59  works 1s    → holding break for microphone
		09:53:00  sees nothing → holding break for microphone
		09:53:00  works 1s    → due break (09:53:01 due break)
		09:53:01  takes       → resting break 05:00
		09:53:01  works 5m    → working micro 20:00 (09:58:01 working micro) [break taken due 09:52:30 rested 5m0s]
	`, ""},
	{"snoozed as often as may be", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 20m30s → working micro 20:00 (09:19:30 coming micro, 09:20:00 resting micro, 09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:20:30  works 34m30s → coming break 01:00 (09:40:00 coming micro, 09:40:30 resting micro, 09:41:00 working break, 09:55:00 coming break) [micro taken due 09:40:30 rested 30s]
		09:55:00  works 1m    → due break (09:56:00 due break)
		09:56:00  later 5m    → working break 05:00 [break snoozed due 09:56:00]
		09:56:00  works 5m    → due break (10:00:00 coming break, 10:01:00 due break)
		10:01:00  later 5m    → working break 05:00 [break snoozed due 09:56:00]
		10:01:00  works 5m    → due break (10:05:00 coming break, 10:06:00 due break)
		10:06:00  later 5m    → working break 05:00 [break snoozed due 09:56:00]
		10:06:00  works 5m    → due break (10:10:00 coming break, 10:11:00 due break)
		10:11:00  later 5m    → due break
		10:11:00  works 20m   → due break
		10:31:00  takes       → resting break 05:00
		10:31:00  later 5m    → resting break 05:00
		10:31:00  away 5m     → working micro 20:00 held (10:36:00 working micro) [break taken due 09:56:00 rested 5m0s]
		10:36:00  works 1m    → working micro 19:00
	`, ""},
	{"a snooze in the break, too", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  takes       → resting break 05:00
		09:00:00  away 20s    → resting break 04:40
		09:00:20  later 5m    → working break 05:00 [break snoozed]
		09:00:20  works 5m    → due break (09:04:20 coming break, 09:05:20 due break)
	`, ""},
	{"skipped three times in a row, then not", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  takes break → resting break 05:00
		09:00:00  skips fresh → working micro 20:00 [break skipped fresh]
		09:00:00  takes break → resting break 05:00
		09:00:00  skips nonsense → working micro 20:00 [break skipped]
		09:00:00  takes break → resting break 05:00
		09:00:00  skips       → working micro 20:00 [break skipped]
		09:00:00  takes break → resting break 05:00
		09:00:00  skips       → resting break 05:00
		09:00:00  done        → working micro 20:00 [break early]
		09:00:00  takes break → resting break 05:00
		09:00:00  skips       → working micro 20:00 [break skipped]
	`, ""},
	{"coffee, lunch and the night are breaks", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 10m   → working micro 10:00
		09:10:00  away 59s    → working micro 09:01
		09:10:59  away 1s     → working micro 20:00 held
		09:11:00  works 1s    → working micro 19:59 [micro natural]
		09:11:01  works 10m   → working micro 09:59
		09:21:01  away 5m     → working micro 20:00 held
		09:26:01  away 25m    → working micro 20:00 held
		09:51:01  works 1m    → working micro 19:00 [break natural]
		09:52:01  sleeps 14h  → working micro 19:00
		23:52:01  works 2s    → working micro 19:59 [break natural]
		23:52:03  closes 9h   → working micro 20:00 held
		08:52:03  works 2s    → working micro 19:58 [break natural]
	`, ""},
	{"no break right after coming back", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 20m30s → working micro 20:00 (09:19:30 coming micro, 09:20:00 resting micro, 09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:20:30  works 20m30s → working break 15:00 (09:40:00 coming micro, 09:40:30 resting micro, 09:41:00 working break) [micro taken due 09:40:30 rested 30s]
		09:41:00  works 13m   → working break 02:00
		09:54:00  works 50s   → working break 01:10
		09:54:50  away 3m     → working break 00:11 held (09:55:00 coming break, 09:55:50 working break)
		09:57:50  works 1s    → working break 01:59 [micro natural]
		09:57:51  works 1m    → coming break 00:59 (09:58:50 coming break)
		09:58:51  works 1m    → due break (09:59:50 due break)
	`, ""},
	{"five minutes more, and a micro-break that was a break", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m50s → coming micro 00:10 (09:19:30 coming micro)
		09:19:50  takes       → resting micro 00:30
		09:19:50  more        → resting micro 05:30
		09:19:50  away 5m29s  → resting micro 00:01
		09:25:19  away 1s     → working micro 20:00 held (09:25:20 working micro) [micro taken rested 5m30s]
		09:25:20  away 10m    → working micro 20:00 held
		09:35:20  works 1m    → working micro 19:00 [break natural]
		09:36:20  takes       → resting break 05:00
		09:36:20  more        → resting break 10:00
		09:36:20  more        → resting break 15:00
		09:36:20  works 14m   → resting break 01:00
		09:50:20  done        → working micro 20:00 [break early rested 14m0s]
	`, ""},
	{"a reset at any time", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 15m   → working micro 05:00
		09:15:00  resets      → resting reset 01:00
		09:15:00  resets      → resting reset 01:00
		09:15:00  takes       → resting reset 01:00
		09:15:00  skips       → resting reset 01:00
		09:15:00  later 5m    → resting reset 01:00
		09:15:00  works 59s   → resting reset 00:01
		09:15:59  works 1s    → working micro 20:00 (09:16:00 working micro) [reset taken rested 1m0s]
		09:16:00  works 1m    → working micro 19:00
		09:17:00  resets      → resting reset 01:00
		09:17:00  works 20s   → resting reset 00:40
		09:17:20  done        → working micro 19:00 [reset early rested 20s]
		09:17:20  plan off    → off
		09:17:20  resets      → resting reset 01:00
		09:17:20  works 1m    → off (09:18:20 off) [reset taken rested 1m0s]
	`, ""},
	{"a reset while a break is due", `
		09:00:00  plan 25m/5m → working 25:00
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  resets      → resting reset 01:00
		09:25:00  works 1m    → working 02:00 (09:26:00 working) [reset taken rested 1m0s]
		09:26:00  works 2m    → due (09:28:00 due)
	`, ""},
	{"paused for half an hour, for good, and resumed", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 10m   → working micro 10:00
		09:10:00  pauses 30m  → paused micro until 09:40
		09:10:00  works 29m59s → paused micro until 09:40
		09:39:59  works 1s    → working micro 10:00 (09:40:00 working micro)
		09:40:00  pauses      → paused micro
		09:40:00  works 3h    → paused micro
		12:40:00  takes       → resting break 05:00
		12:40:00  works 5m    → paused micro (12:45:00 paused micro) [break taken rested 5m0s]
		12:45:00  closes 5s   → paused micro
		12:45:05  resumes     → working micro 20:00
		12:45:05  works 1m    → working micro 19:00
		12:46:05  pauses 1h   → paused micro until 13:46
		12:46:05  pauses -1s  → working micro 19:00
		12:46:05  pauses 1h   → paused micro until 13:46
		12:46:05  clock -2h   → paused micro until 13:46
		10:46:05  works 1h    → paused micro until 11:46
		11:46:05  pauses 999h → paused micro until 13:46
	`, ""},
	{"paused while one is due: it comes back", `
		09:00:00  plan 25m/5m → working 25:00
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  pauses 1h   → paused until 10:25
		09:25:00  works 1h    → due (10:25:00 due)
		10:25:00  pauses 1h   → paused until 11:25
		10:25:00  away 5m     → paused until 11:25
		10:30:00  works 55m   → working 25:00 (11:25:00 working) [break natural due 09:25:00]
	`, ""},
	{"a plan of several is changed midway", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m45s → coming micro 00:15 (09:19:30 coming micro)
		09:19:45  plan 55m/5m → working 35:15
		09:19:45  plan usual  → working micro 20:00
		09:19:45  works 1m    → working micro 19:00
		09:20:45  works 40m   → due break (09:39:15 coming micro, 09:39:45 resting micro, 09:40:15 working break, 09:54:30 coming break, 09:55:30 due break) [micro taken due 09:39:45 rested 30s]
		10:00:45  plan 25m/5m → due
		10:00:45  works 1s    → due
		10:00:46  takes       → resting 05:00
		10:00:46  plan usual  → resting break 05:00
		10:00:46  works 5m    → working micro 20:00 (10:05:46 working micro) [break taken due 09:55:30 rested 5m0s]
		10:05:46  takes micro → resting micro 00:30
		10:05:46  plan 25m/5m → working 25:00
	`, ""},
	{"restarted in the notice, in a break and while it is put off", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m45s → coming micro 00:15 (09:19:30 coming micro)
		09:19:45  closes 5s   → coming micro 00:10
		09:19:50  works 10s   → resting micro 00:30 (09:20:00 resting micro)
		09:20:00  works 10s   → resting micro 00:20
		09:20:10  closes 10s  → resting micro 00:10
		09:20:20  works 10s   → working micro 20:00 (09:20:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:20:30  works 19m45s → coming micro 00:15 (09:40:00 coming micro)
		09:40:15  later 2m    → working micro 02:00 [micro snoozed due 09:40:30]
		09:40:15  closes 5s   → working micro 01:55
		09:40:20  works 1m55s → resting micro 00:30 (09:41:45 coming micro, 09:42:15 resting micro)
		09:42:15  works 30s   → working break 13:15 (09:42:45 working break) [micro taken due 09:42:15 rested 30s]
		09:42:45  works 20s   → working break 12:55
		09:43:05  resets      → resting reset 01:00
		09:43:05  closes 9s   → resting reset 00:51
		09:43:14  works 51s   → working break 12:55 (09:44:05 working break) [reset taken rested 1m0s]
	`, ""},
	{"asleep in a micro-break", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  takes micro → resting micro 00:30
		09:00:00  works 10s   → resting micro 00:20
		09:00:10  sleeps 1h   → resting micro 00:20
		10:00:10  works 2s    → working micro 19:59 (10:00:11 working micro) [micro taken rested 30s] [break natural]
	`, ""},
}
