/** Columns and tiers of notebooks at test, and the lift at the end; metres. */
export const columns = 8
export const tiers = 3
export const pitch = 0.46
export const tierHeight = (tier: number) => 0.62 + tier * 0.58
export const columnAt = (column: number) => (column - (columns - 1) / 2) * pitch - 0.3
export const liftAt = 2.1
/** Readouts over the rack. */
export const shownSignals = ['chamberTemperature', 'unitsAtTest'] as const
export const readoutAt = (number: number) => [-0.75 + number * 0.9, -0.41, 2.48] as const
