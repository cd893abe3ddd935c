/** Monday 2026-01-05, 10:00 in Chongqing: where a still moment is counted from, UTC milliseconds. */
export const stillStart = Date.UTC(2026, 0, 5, 2)
