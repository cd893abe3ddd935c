type Triple = readonly [number, number, number]

/** Front of the panel with the matrix: its middle. */
export const matrix = { x: -0.6, y: -0.12, z: 1.5, pitch: [0.15, 0.11] } as const
export const causes = 6
export const effects = 4
/** Which causes act on which effects, row by row. */
export const acts: readonly string[] = ['1111', '1010', '0110', '1001', '0011', '0101']

/** Lamp of a cause, at the left of its row. */
export function causeAt(row: number): Triple {
  return [matrix.x - 0.3, matrix.y - 0.02, matrix.z + 0.16 - row * matrix.pitch[1]]
}

/** Lamp of an effect, over its column. */
export function effectAt(column: number): Triple {
  return [matrix.x - 0.1 + column * matrix.pitch[0], matrix.y - 0.02, matrix.z + 0.3]
}

/** On the sloping desk, in its own frame: x to the right, y up the slope, z out of it. */
export const desk = { at: [-0.6, -0.36, 0.9] as Triple, slope: 0.5 } as const

/** A point of the desk in the frame of the kind, and the way out of the desk. */
export function onDesk(x: number, y: number, z = 0): Triple {
  const [c, s] = [Math.cos(desk.slope), Math.sin(desk.slope)]
  return [desk.at[0] + x, desk.at[1] + y * c - z * s, desk.at[2] + y * s + z * c]
}
export const outOfDesk: Triple = [0, -Math.sin(desk.slope), Math.cos(desk.slope)]
export const intoDesk: Triple = [0, Math.sin(desk.slope), -Math.cos(desk.slope)]
export const display: Triple = [-0.6, -0.145, 1.98]
export const digits = { count: 4, height: 0.09 } as const
/** The shutdown valve beside the panel. */
export const valve: Triple = [1.15, 0.1, 0.8]
