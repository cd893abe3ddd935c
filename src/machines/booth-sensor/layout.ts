/** Wall of the booth and the heads that hang on it: metres. */
export const wall = { y: 0.6, height: 2.7 }
export const usualLength = 3.4
export const panelAt = { y: 0.22, z: 1.2, way: 2.4 }
/** Where the eye of the film gauge runs before what passes, and the height of its rail. */
export const gauge = { y: -0.38, z: 1, way: 0.5, rail: 0.42 }
/** Readouts in the display's column, from the top: temperature, humidity, air speed, film. */
export const shownSignals = ['temperature', 'humidity', 'airSpeed', 'filmThickness'] as const
export const display = [1.36, 0.3] as const
export const rowHeight = (row: number) => 1.72 - row * 0.22
