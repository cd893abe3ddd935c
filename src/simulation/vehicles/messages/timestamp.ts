let lastTime = Number.NaN
let lastText = ''

/** ISO 8601 in UTC as each major version writes it: hundredths of a second in 2.x, thousandths in 3.0. */
export function timestampOf(utcTime: number, version: string): string {
  if (utcTime !== lastTime) {
    lastTime = utcTime
    lastText = new Date(utcTime).toISOString()
  }
  return version.startsWith('3') ? lastText : `${lastText.slice(0, -2)}Z`
}
