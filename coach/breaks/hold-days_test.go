package breaks

// holdDays are of breaks that come at a bad time.
var holdDays = []story{
	{"typing goes on for ten seconds", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  types 20m   → waiting micro (09:19:30 coming micro, 09:20:00 waiting micro)
		09:20:00  types 10s   → waiting micro
		09:20:10  works 1s    → resting micro 00:30 (09:20:11 resting micro)
	`, ""},
	{"typing goes on and on: a minute, no longer", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  types 20m59s → waiting micro (09:19:30 coming micro, 09:20:00 waiting micro)
		09:20:59  types 1s    → resting micro 00:30 (09:21:00 resting micro)
		09:21:00  types 29s   → resting micro 00:01
		09:21:29  types 1s    → working micro 20:00 (09:21:30 working micro) [micro taken due 09:20:00 rested 30s]
		09:21:30  types 20m59s → waiting micro (09:41:00 coming micro, 09:41:30 waiting micro)
		09:42:29  types 1s    → resting micro 00:30 (09:42:30 resting micro)
	`, ""},
	{"a presentation with the camera on", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  works 19m   → working micro 01:00
		09:19:00  sees presentation camera → working micro 01:00
		09:19:00  works 50s   → coming micro 00:10 (09:19:30 coming micro)
		09:19:50  works 20m   → holding micro for camera (09:20:00 holding micro) [micro held camera due 09:20:00]
		09:39:50  sees presentation → holding micro for camera
		09:39:50  works 1s    → holding micro for presentation [micro held presentation due 09:20:00]
		09:39:51  sees nothing → holding micro for presentation
		09:39:51  works 1s    → resting micro 00:30 (09:39:52 resting micro)
	`, ""},
	{"released while typing", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  sees call   → working micro 20:00
		09:00:00  works 21m   → holding micro for call (09:19:30 coming micro, 09:20:00 holding micro) [micro held call due 09:20:00]
		09:21:00  sees nothing → holding micro for call
		09:21:00  types 30s   → waiting micro (09:21:01 waiting micro)
		09:21:30  sees call   → waiting micro
		09:21:30  works 5s    → holding micro for call (09:21:31 holding micro)
		09:21:35  sees nothing → holding micro for call
		09:21:35  types 30s   → waiting micro (09:21:36 waiting micro)
		09:22:05  types 1s    → resting micro 00:30 (09:22:06 resting micro)
	`, ""},
	{"a break that is offered is taken back for a call, and not for a draft", `
		09:00:00  works 25m   → due (09:25:00 due)
		09:25:00  sees draft  → due
		09:25:00  works 1m    → due
		09:26:00  sees program draft → due
		09:26:00  works 1m    → due
		09:27:00  sees call draft → due
		09:27:00  works 1m    → holding for call (09:27:01 holding) [break held call due 09:25:00]
		09:28:00  sees draft  → holding for call
		09:28:00  works 1m    → holding for draft [break held draft due 09:25:00]
		09:29:00  sees nothing → holding for draft
		09:29:00  works 1s    → due (09:29:01 due)
	`, ""},
	{"taken, put off and skipped while it is held", `
		09:00:00  sees full-screen → working 25:00
		09:00:00  works 26m   → holding for full-screen (09:25:00 holding) [break held full-screen due 09:25:00]
		09:26:00  later 2m    → working 02:00 [break snoozed due 09:25:00]
		09:26:00  works 3m    → holding for full-screen (09:28:00 holding)
		09:29:00  takes       → resting 05:00
		09:29:00  works 5m    → working 25:00 (09:34:00 working) [break taken due 09:25:00 rested 5m0s]
		09:34:00  works 25m   → holding for full-screen (09:59:00 holding) [break held full-screen due 09:59:00]
		09:59:00  skips       → working 25:00 [break skipped due 09:59:00]
		09:59:00  works 26m   → holding for full-screen (10:24:00 holding) [break held full-screen due 10:24:00]
		10:25:00  pauses 1h   → paused until 11:25
		10:25:00  works 1h    → holding for full-screen (11:25:00 holding)
	`, ""},
	{"lunch while it is held", `
		09:00:00  sees do-not-disturb → working 25:00
		09:00:00  works 26m   → holding for do-not-disturb (09:25:00 holding) [break held do-not-disturb due 09:25:00]
		09:26:00  away 3m     → holding for do-not-disturb
		09:29:00  sees nothing → holding for do-not-disturb
		09:29:00  works 1s    → holding for back
		09:29:01  works 2m    → due (09:31:00 due)
		09:31:01  sees microphone → due
		09:31:01  works 1s    → holding for microphone (09:31:02 holding) [break held microphone due 09:25:00]
		09:31:02  away 5m     → working 25:00 held (09:36:02 working)
		09:36:02  works 1s    → working 24:59 [break natural due 09:25:00]
	`, ""},
	{"restarted while it is held", `
		09:00:00  sees camera → working 25:00
		09:00:00  works 26m   → holding for camera (09:25:00 holding) [break held camera due 09:25:00]
		09:26:00  closes 5s   → holding for camera
		09:26:05  sees camera call → holding for camera
		09:26:05  works 1s    → holding for call [break held call due 09:25:00]
		09:26:06  closes 5s   → holding for call
		09:26:11  sees nothing → holding for call
		09:26:11  closes 5s   → due (09:26:16 due)
	`, ""},
	{"do not disturb is forgotten", `
		09:00:00  sees do-not-disturb → working 25:00
		09:00:00  works 25m   → holding for do-not-disturb (09:25:00 holding) [break held do-not-disturb due 09:25:00]
		09:25:00  works 29m59s → holding for do-not-disturb
		09:54:59  works 1s    → due for do-not-disturb late (09:55:00 due)
		09:55:00  works 20m   → due for do-not-disturb late
		10:15:00  later 5m    → working 05:00 [break snoozed due 09:25:00]
		10:15:00  works 5m    → due for do-not-disturb late (10:20:00 due)
		10:20:00  takes       → resting 05:00
		10:20:00  works 5m    → working 25:00 (10:25:00 working) [break taken due 09:25:00 rested 5m0s]
		10:25:00  works 25m   → holding for do-not-disturb (10:50:00 holding) [break held do-not-disturb due 10:50:00]
		10:50:00  skips       → working 25:00 [break skipped due 10:50:00]
	`, ""},
	{"a short one is offered late, and does not begin by itself", `
		09:00:00  plan usual  → working micro 20:00
		09:00:00  sees full-screen → working micro 20:00
		09:00:00  works 49m   → holding micro for full-screen (09:19:30 coming micro, 09:20:00 holding micro) [micro held full-screen due 09:20:00]
		09:49:00  away 10m    → working micro 20:00 held (09:50:00 working break)
		09:59:00  works 49m   → holding micro for full-screen (10:18:30 coming micro, 10:19:00 holding micro) [break natural] [micro held full-screen due 10:19:00]
		10:48:00  works 1m50s → due micro for full-screen late (10:49:00 due micro)
		10:49:50  sees nothing → due micro for full-screen late
		10:49:50  works 5m    → due break late (10:51:00 due break)
	`, ""},
	{"typing still counts, and a call, when it is offered late", `
		09:00:00  sees program → working 25:00
		09:00:00  works 54m   → holding for program (09:25:00 holding) [break held program due 09:25:00]
		09:54:00  types 62s   → waiting (09:55:00 waiting)
		09:55:02  types 58s   → due for program late (09:56:00 due)
		09:56:00  sees program call → due for program late
		09:56:00  works 1s    → holding for call late (09:56:01 holding) [break held call due 09:25:00]
		09:56:01  sees program → holding for call late
		09:56:01  works 1s    → due for program late (09:56:02 due)
		09:56:02  closes 5s   → due for program late
	`, ""},
	{"a meeting that takes an hour", `
		09:00:00  sees camera do-not-disturb → working 25:00
		09:00:00  works 1h25m → holding for camera late (09:25:00 holding) [break held camera due 09:25:00]
		10:25:00  sees do-not-disturb → holding for camera late
		10:25:00  works 1s    → due for do-not-disturb late (10:25:01 due)
	`, ""},
	{"time away is not time that it was held", `
		09:00:00  sees do-not-disturb → working 25:00
		09:00:00  works 50m   → holding for do-not-disturb (09:25:00 holding) [break held do-not-disturb due 09:25:00]
		09:50:00  away 4m     → holding for do-not-disturb
		09:54:00  works 1m59s → holding for do-not-disturb
		09:55:59  works 2m    → holding for do-not-disturb
		09:57:59  works 3m    → due for do-not-disturb late (09:58:01 due)
	`, ""},
	{"held for half an hour in two parts", `
		09:00:00  sees do-not-disturb → working 25:00
		09:00:00  works 50m   → holding for do-not-disturb (09:25:00 holding) [break held do-not-disturb due 09:25:00]
		09:50:00  closes 1m   → holding for back
		09:51:00  works 7m    → due for do-not-disturb late (09:56:01 due)
	`, ""},
}
