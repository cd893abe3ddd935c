const zoneHours = 8
const hourMs = 3_600_000
const shiftHours = 8

/** Shifts of eight hours, the first from 08:00; a shift that begins at midnight is the night's. */
const shifts = ['night', 'early', 'late'] as const

export interface Shift {
  readonly name: (typeof shifts)[number]
  /** Hours of the local day, 0 … 24. */
  readonly from: number
  readonly to: number
}

/** The shift at work by the parks' clock. */
export function shiftAt(utcMs: number): Shift {
  const hour = Math.floor(utcMs / hourMs + zoneHours) % 24
  const index = Math.floor(hour / shiftHours)
  return { name: shifts[index]!, from: index * shiftHours, to: (index + 1) * shiftHours }
}
