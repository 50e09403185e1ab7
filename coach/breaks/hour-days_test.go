package breaks

// hourDays are of working hours, in Berlin unless a story says otherwise.
var hourDays = []story{
	{"hours with lunch between", `
		08:50:00  hours 09:00-12:30 13:00-17:30 → outside until 09:00
		08:50:00  works 5m    → outside until 09:00
		08:55:00  takes       → resting 05:00
		08:55:00  works 5m    → working 25:00 (09:00:00 working) [break taken rested 5m0s]
		09:00:00  works 24m   → working 01:00
		09:24:00  works 1m    → due (09:25:00 due)
		09:25:00  takes       → resting 05:00
		09:25:00  away 5m     → working 25:00 held (09:30:00 working) [break taken due 09:25:00 rested 5m0s]
		09:30:00  works 2h59m50s → due (09:55:00 due)
		12:29:50  works 10s   → outside until 13:00 (12:30:00 outside)
		12:30:00  works 30m   → due (13:00:00 due)
		13:00:00  away 5m     → working 25:00 held (13:05:00 working)
		13:05:00  works 4h25m → outside until 09:00 (13:30:00 due, 17:30:00 outside) [break natural due 09:55:00]
		17:30:00  pauses 1h   → paused until 18:30
		17:30:00  works 1h    → outside until 09:00 (18:30:00 outside)
		18:30:00  plan off    → off
	`, "2026-03-02 Europe/Berlin"},
	{"a break that is being taken as the hours end", `
		17:20:00  hours 09:00-17:30 → working 25:00
		17:20:00  works 8m    → working 17:00
		17:28:00  takes       → resting 05:00
		17:28:00  away 3m     → resting 02:00
		17:31:00  away 2m     → outside until 09:00 (17:33:00 outside) [break taken rested 5m0s]
		17:33:00  works 1h    → outside until 09:00
	`, "2026-03-02 Europe/Berlin"},
	{"over midnight", `
		21:50:00  hours 22:00-06:00 → outside until 22:00
		21:50:00  works 10m   → working 25:00 (22:00:00 working)
		22:00:00  works 1h50m → due (22:25:00 due)
		23:50:00  takes       → resting 05:00
		23:50:00  away 15m    → working 25:00 held (23:55:00 working) [break taken due 22:25:00 rested 5m0s]
		00:05:00  works 24m   → working 01:00
		00:29:00  works 5h31m → outside until 22:00 (00:30:00 due, 06:00:00 outside)
	`, "2026-03-02 Europe/Berlin"},
	{"the night in which an hour is left out", `
		01:30:00  hours 22:00-06:00 → working 25:00
		01:30:00  works 29m59s → due (01:55:00 due)
		01:59:59  takes       → resting 05:00
		01:59:59  works 5m    → working 25:00 (03:04:59 working) [break taken due 01:55:00 rested 5m0s]
		03:04:59  works 25m   → due (03:29:59 due)
		03:29:59  works 2h30m1s → outside until 22:00 (06:00:00 outside)
	`, "2026-03-29 Europe/Berlin"},
	{"the night in which an hour comes twice", `
		01:30:00  hours 22:00-06:00 → working 25:00
		01:30:00  works 1h29m59s → due (01:55:00 due)
		02:59:59  takes       → resting 05:00
		02:59:59  works 5m    → working 25:00 (02:04:59 working) [break taken due 01:55:00 rested 5m0s]
		02:04:59  works 25m   → due (02:29:59 due)
		02:29:59  works 3h30m1s → outside until 22:00 (06:00:00 outside)
	`, "2026-10-25 Europe/Berlin"},
	{"hours that begin in the hour that is left out", `
		01:00:00  hours 02:15-02:45 04:00-05:00 → outside until 03:15
		01:00:00  works 59m   → outside until 03:15
		01:59:00  works 1m1s  → outside until 03:15
		03:00:01  works 1h    → working 24:59 (04:00:00 working)
	`, "2026-03-29 Europe/Berlin"},
	{"a pause goes on in the agent’s own time", `
		13:00:00  pauses 4h   → paused until 17:00
		13:00:00  closes 1h   → paused until 17:00
		14:00:00  works 3h    → working 25:00 (17:00:00 working) [break natural]
	`, "2026-06-03 America/New_York"},
	{"closed for the night, opened before the hours", `
		17:00:00  hours 09:00-17:30 → working 25:00
		17:00:00  works 10m   → working 15:00
		17:10:00  closes 15h  → outside until 09:00 (08:10:00 outside)
		08:10:00  works 1m    → outside until 09:00 [break natural]
		08:11:00  closes 5s   → outside until 09:00
		08:11:05  works 49m   → working 24:55 (09:00:00 working)
		09:00:05  works 25m   → due (09:25:00 due)
	`, "2026-03-02 Europe/Berlin"},
}
