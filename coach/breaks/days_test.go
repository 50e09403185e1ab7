package breaks

// singleDays are told as in tell, with one kind of break, of 5 minutes after
// 25, unless a story says otherwise.
var singleDays = []story{
	{"an ordinary hour", `
		09:00:00  works 24m59s → working 00:01
		09:24:59  works 1s    → due (09:25:00 due)
		09:25:00  takes       → resting 05:00
		09:25:00  away 4m59s  → resting 00:01
		09:29:59  away 1s     → working 25:00 held (09:30:00 working) [break taken due 09:25:00 rested 5m0s]
		09:30:00  works 25m   → due (09:55:00 due)
		09:55:00  takes       → resting 05:00
	`, ""},
	{"a due break waits, and is announced once", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  works 3h    → due
		12:25:00  takes       → resting 05:00
		12:25:00  works 5m    → working 25:00 (12:30:00 working) [break taken due 09:25:00 rested 5m0s]
	`, ""},
	{"snoozed for two minutes, then for five", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  works 10s   → due
		09:25:10  later 2m    → working 02:00 [break snoozed due 09:25:00]
		09:25:10  later 5m    → working 02:00
		09:25:10  works 2m    → due (09:27:10 due)
		09:27:10  later 5m    → working 05:00 [break snoozed due 09:25:00]
		09:27:10  works 4m59s → working 00:01
		09:32:09  works 1s    → due (09:32:10 due)
		09:32:10  takes       → resting 05:00
		09:32:10  away 5m     → working 25:00 held (09:37:10 working) [break taken due 09:25:00 rested 5m0s]
	`, ""},
	{"a snooze longer than the plan", `
		09:00:00  plan 1m/1m  → working 01:00
		09:00:00  works 1m    → due (09:01:00 due)
		09:01:00  later 5m    → working 01:00 [break snoozed due 09:01:00]
		09:01:00  works 1m    → due (09:02:00 due)
	`, ""},
	{"a snooze of no length is the kind’s own", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  later 0s    → working 05:00 [break snoozed due 09:25:00]
		09:25:00  later -5m   → working 05:00
		09:25:00  works 1m    → working 04:00
	`, ""},
	{"skipped when due", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  skips       → working 25:00 [break skipped due 09:25:00]
		09:25:00  skips       → working 25:00 [break skipped]
		09:25:00  works 25m   → due (09:50:00 due)
	`, ""},
	{"skipped ahead, while snoozed and while resting", `
		09:00:00  works 20m   → working 05:00
		09:20:00  skips       → working 25:00 [break skipped]
		09:20:00  works 25m   → due (09:45:00 due)
		09:45:00  later 2m    → working 02:00 [break snoozed due 09:45:00]
		09:45:00  skips       → working 25:00 [break skipped due 09:45:00]
		09:45:00  takes       → resting 05:00
		09:45:00  skips       → working 25:00 [break skipped]
	`, ""},
	{"taken ahead of time and ended early", `
		09:00:00  works 10m   → working 15:00
		09:10:00  done        → working 15:00
		09:10:00  takes       → resting 05:00
		09:10:00  takes       → resting 05:00
		09:10:00  away 2m     → resting 03:00
		09:12:00  takes       → resting 03:00
		09:12:00  done        → working 25:00 held [break early rested 2m0s]
		09:12:00  works 25m   → due (09:37:00 due)
		09:37:00  done        → due
	`, ""},
	{"the telephone rings in a break", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  takes       → resting 05:00
		09:25:00  away 1m     → resting 04:00
		09:26:00  later 5m    → working 05:00 held [break snoozed due 09:25:00]
		09:26:00  works 5m    → due (09:31:00 due)
	`, ""},
	{"a word with a colleague holds the count", `
		09:00:00  works 10m   → working 15:00
		09:10:00  away 59s    → working 14:01
		09:10:59  away 1s     → working 14:01 held
		09:11:00  away 2m     → working 14:01 held
		09:13:00  works 1s    → working 14:00
		09:13:01  works 14m   → due (09:27:01 due)
	`, ""},
	{"coffee is a break", `
		09:00:00  works 24m   → working 01:00
		09:24:00  away 4m59s  → working 00:01 held
		09:28:59  away 1s     → working 25:00 held
		09:29:00  away 3m     → working 25:00 held
		09:32:00  works 25m   → due (09:57:00 due) [break natural]
	`, ""},
	{"lunch while a break is due", `
		11:35:00  works 25m   → due (12:00:00 due)
		12:00:00  works 2m    → due
		12:02:00  away 4m59s  → due
		12:06:59  away 1s     → working 25:00 held (12:07:00 working)
		12:07:00  away 50m    → working 25:00 held
		12:57:00  works 25m   → due (13:22:00 due) [break natural due 12:00:00]
	`, ""},
	{"coffee while a break is put off", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  later 5m    → working 05:00 [break snoozed due 09:25:00]
		09:25:00  away 5m     → working 25:00 held
		09:30:00  works 1m    → working 24:00 [break natural due 09:25:00]
	`, ""},
	{"falls due a moment after the agent has left", `
		09:00:00  works 24m30s → working 00:30
		09:24:30  away 2m     → due (09:25:00 due)
		09:26:30  works 10s   → due
		09:26:40  away 10m    → working 25:00 held (09:31:40 working)
	`, ""},
	{"away for longer than the break", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  takes       → resting 05:00
		09:25:00  away 20m    → working 25:00 held (09:30:00 working) [break taken due 09:25:00 rested 5m0s]
		09:45:00  works 25m   → due (10:10:00 due)
	`, ""},
	{"the computer dozes off for three minutes", `
		09:00:00  works 10m   → working 15:00
		09:10:00  sleeps 3m   → working 15:00
		09:13:00  works 1s    → working 15:00 held
		09:13:01  works 1s    → working 14:59
	`, ""},
	{"away, and then the computer dozes off: the two together are a break", `
		09:00:00  works 10m   → working 15:00
		09:10:00  away 3m     → working 14:01 held
		09:13:00  sleeps 2m   → working 14:01 held
		09:15:00  works 1s    → working 25:00 held
		09:15:01  works 1s    → working 24:59 [break natural]
	`, ""},
	{"the lid is closed over lunch", `
		12:00:00  works 20m   → working 05:00
		12:20:00  sleeps 40m  → working 05:00
		13:00:00  works 1s    → working 25:00 held
		13:00:01  works 25m   → due (13:25:01 due) [break natural]
		13:25:01  sleeps 1h   → due
		14:25:01  works 1s    → working 25:00 held (14:25:02 working)
	`, ""},
	{"the lid is closed in a break", `
		09:00:00  takes       → resting 05:00
		09:00:00  away 1m     → resting 04:00
		09:01:00  sleeps 2m   → resting 04:00
		09:03:00  works 1s    → resting 01:59
		09:03:01  sleeps 2m   → resting 01:59
		09:05:01  works 1s    → working 25:00 held (09:05:02 working) [break taken rested 5m0s]
	`, ""},
	{"asleep for the night", `
		17:00:00  works 10m   → working 15:00
		17:10:00  sleeps 15h  → working 15:00
		08:10:00  works 1s    → working 25:00 held
		08:10:01  works 1m    → working 24:00 [break natural]
	`, ""},
	{"clock back an hour", `
		02:30:00  works 10m   → working 15:00
		02:40:00  clock -1h   → working 15:00
		01:40:00  works 1s    → working 15:00
		01:40:01  works 15m   → due (01:55:01 due)
		01:55:01  clock -24h  → due
		01:55:01  takes       → resting 05:00
		01:55:01  clock -1h   → resting 05:00
		00:55:01  works 1s    → resting 05:00
		00:55:02  works 5m    → working 25:00 (01:00:02 working) [break taken due 01:55:01 rested 5m0s]
	`, ""},
	{"clock forward an hour: as if asleep, never as work", `
		01:50:00  works 10m   → working 15:00
		02:00:00  clock +1h   → working 15:00
		03:00:00  works 1s    → working 25:00 held
		03:00:01  works 25m   → due (03:25:01 due) [break natural]
	`, ""},
	{"clock forward two minutes: nothing is counted, nothing is lost", `
		09:00:00  works 10m   → working 15:00
		09:10:00  clock +2m   → working 15:00
		09:12:00  works 1s    → working 15:00 held
		09:12:01  works 15m   → due (09:27:01 due)
	`, ""},
	{"a busy window is some seconds late", `
		09:00:00  works 10m   → working 15:00
		09:10:00  clock +9s   → working 15:00
		09:10:09  works 1s    → working 14:50
	`, ""},
	{"the plan is changed midway", `
		09:00:00  works 20m   → working 05:00
		09:20:00  plan 50m/10m → working 30:00
		09:20:00  works 10m   → working 20:00
		09:30:00  plan 15m/3m → working 00:00
		09:30:00  plan 40m/3m → working 10:00
		09:30:00  plan 15m/3m → working 00:00
		09:30:00  works 1s    → due (09:30:01 due)
		09:30:01  plan 50m/10m → due
		09:30:01  takes       → resting 10:00
		09:30:01  away 4m     → resting 06:00
		09:34:01  plan 25m/5m → resting 01:00
		09:34:01  plan 25m/2m → resting 00:00
		09:34:01  away 1s     → working 25:00 held (09:34:02 working) [break taken due 09:30:01 rested 2m0s]
	`, ""},
	{"the plan is changed while the break is put off", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  later 5m    → working 05:00 [break snoozed due 09:25:00]
		09:25:00  works 1m    → working 04:00
		09:26:00  plan 50m/5m → working 04:00
		09:26:00  plan 2m/5m  → working 04:00
		09:26:00  works 1m    → working 03:00
	`, ""},
	{"the plan is out of range", `
		09:00:00  plan 1s/1s  → working 01:00
		09:00:00  takes       → resting 00:05
		09:00:00  plan 99h/99h → resting 60:00
		09:00:00  done        → working 240:00 [break early]
	`, ""},
	{"turned off midway, and on again", `
		09:00:00  works 20m   → working 05:00
		09:20:00  plan off    → off
		09:20:00  works 1h    → off
		10:20:00  takes       → off
		10:20:00  later 5m    → off
		10:20:00  skips       → off
		10:20:00  done        → off
		10:20:00  plan 25m/5m → working 25:00
		10:20:00  works 25m   → due (10:45:00 due)
		10:45:00  plan off    → off
		10:45:00  plan 25m/5m → working 25:00
		10:45:00  takes       → resting 05:00
		10:45:00  plan off    → off
	`, ""},
	{"closed and opened again at once", `
		09:00:00  works 20m   → working 05:00
		09:20:00  closes 4s   → working 04:56
		09:20:04  works 4m55s → working 00:01
		09:24:59  works 1s    → due (09:25:00 due)
		09:25:00  closes 5s   → due
		09:25:05  later 5m    → working 05:00 [break snoozed due 09:25:00]
		09:25:05  works 1m    → working 04:00
		09:26:05  closes 1m   → working 04:00 held
		09:27:05  works 4m    → due (09:31:05 due)
	`, ""},
	{"closed for less than a break", `
		09:00:00  works 20m   → working 05:00
		09:20:00  closes 4m59s → working 05:00 held
		09:24:59  works 5m    → due (09:29:59 due)
	`, ""},
	{"closed for as long as a break", `
		09:00:00  works 20m   → working 05:00
		09:20:00  closes 5m   → working 25:00 held
		09:25:00  works 25m   → due (09:50:00 due) [break natural]
		09:50:00  closes 5m   → working 25:00 held (09:55:00 working)
	`, ""},
	{"closed in the middle of a break", `
		09:00:00  takes       → resting 05:00
		09:00:00  away 1m     → resting 04:00
		09:01:00  closes 2m   → resting 02:00
		09:03:00  closes 2m   → working 25:00 held (09:05:00 working) [break taken rested 5m0s]
	`, ""},
	{"closed for the night", `
		17:00:00  works 20m   → working 05:00
		17:20:00  closes 15h  → working 25:00 held
		08:20:00  works 25m   → due (08:45:00 due) [break natural]
	`, ""},
	{"closed, and the clock set back", `
		09:00:00  works 20m   → working 05:00
		09:20:00  closes -1h  → working 05:00
		08:20:00  works 5m    → due (08:25:00 due)
	`, ""},
}
