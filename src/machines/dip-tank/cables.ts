import { dip } from './layout.ts'

/** Length of the hoist's cables when the body hangs above the tank, and when it is down; m. */
const above = 0.6
export const cableLength = above + dip

/** Share of the cables that is out when the body has been lowered by `depth`. */
export function cableShare(depth: number): number {
  return (above + depth) / cableLength
}
