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
		09:26:00  closes 5s   → holding for camera [break held camera due 09:25:00]
		09:26:05  sees nothing → holding for camera
		09:26:05  closes 5s   → due (09:26:10 due)
	`, ""},
}
