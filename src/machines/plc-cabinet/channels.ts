/** Inputs and outputs that have a lamp each. */
export const channels = 8

/** Centre of the module whose lamps they are, x, and their height. */
export const moduleAt = { input: -0.02, output: 0.2, z: 1.3 } as const

/** Of the lamp of a channel, metres in the kind frame. */
export function lampPlace(direction: 'input' | 'output', channel: number): readonly [number, number, number] {
  return [moduleAt[direction] - 0.06 + (channel % 4) * 0.04, 0.148, moduleAt.z + 0.09 - Math.floor(channel / 4) * 0.045]
}
