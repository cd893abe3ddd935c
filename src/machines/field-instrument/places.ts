import { transmitterFace } from '../instrumentFaces.ts'

type Triple = readonly [number, number, number]

/** Axis of the pipe, m above the floor. */
export const pipeHeight = 0.95
/** Where along the pipe each instrument sits, and how high its head is. */
export const stations = {
  pressure: [-1.45, 0, 1.5],
  flow: [-0.75, 0, 1.42],
  temperature: [0.62, 0, 1.5],
  level: [1.35, 0, 2.12],
} as const satisfies Record<string, Triple>
export const valveAt = -0.05
export const vessel = { x: 1.35, radius: 0.42, legs: 0.4, height: 1.4 } as const
/** Sight glass in front of the vessel: its foot, and its height in metres. */
export const sight = { at: [1.35, -0.48, 0.62] as Triple, height: 0.95 }

const face = ([x, y, z]: Triple): Triple => [x, y + transmitterFace[1], z]

/** Centres of the readouts. */
export const heads = {
  pressure: face(stations.pressure),
  flow: face(stations.flow),
  temperature: face(stations.temperature),
  level: face(stations.level),
} as const
