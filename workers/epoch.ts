/** Identity of one run of whoever cuts frames: 32 random bits, never 0, which means "none yet". */
export function randomEpoch(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! || 1
}
