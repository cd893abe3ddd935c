/** Shell of the vessel: radius, and heights of its lower and upper ends; metres. */
export const shell = { radius: 0.95, bottom: 1.1, top: 3.3 }
export const platform = 2.55
/** Where the coupling between gearbox and shaft turns, and the level glass stands. */
export const coupling = [0, 0, 3.72] as const
export const levelGlass = { at: [0.72, -0.86, 1.5] as const, height: 1.4 }
/** Readouts on the local panel: temperature, pressure, stirrer speed. */
export const shownSignals = ['temperature', 'pressure', 'stirrerSpeed'] as const
export const readoutAt = (row: number) => [1.2, -1.43, 1.62 - row * 0.22] as const
/** Stem of the outlet valve, and how far it opens. */
export const stem = { at: [0, 0, 0.62] as const, stroke: 0.06 }
