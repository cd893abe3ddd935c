/** Inputs and outputs that have a lamp each. */
export const channels = 8

/** Of the lamp of a channel, metres in the kind frame. */
export function lampPlace(direction: 'input' | 'output', channel: number): readonly [number, number, number] {
  return [(direction === 'input' ? -0.1 : 0.14) + (channel % 4) * 0.03, -0.01, 1.36 - Math.floor(channel / 4) * 0.04]
}
