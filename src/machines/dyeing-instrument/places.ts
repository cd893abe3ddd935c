type Triple = readonly [number, number, number]

/** Axis of the vessel. */
export const axis = { y: 0.35, z: 1.35, radius: 0.62, length: 2.9 } as const
/** Front of the instrument panel. */
export const panel = { x: 0.95, y: -0.82, z: 1.5 } as const
export const meter = 0.34
/** Of the readouts. */
export const digits = { count: 4, height: 0.08 } as const

const column = (i: number) => panel.x + (i - 1) * (meter + 0.05)

/** Centre of each of the three meters in the panel. */
export function meterAt(i: number): Triple {
  return [column(i), panel.y - 0.12, panel.z + 0.12]
}

/** Centre of the readout of a meter. */
export function readoutAt(i: number): Triple {
  const [x, y, z] = meterAt(i)
  return [x, y - 0.024, z + meter * 0.1]
}

/** Left end of the bar under a readout. */
export function barAt(i: number): Triple {
  const [x, y, z] = meterAt(i)
  return [x - meter * 0.39, y - 0.027, z - meter * 0.2]
}

/** Foot of the level in the sight glass at the end of the vessel, and its height in metres. */
export const glass = { at: [1.62, 0.0, 0.9] as Triple, height: 0.95 }
