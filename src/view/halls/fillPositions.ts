import { scatter } from '../shapes/seeded.ts'

/**
 * Which of `count` positions of a store hold a load: exactly the share that is taken, spread at random but always
 * the same, so that a fuller store holds all that an emptier one does.
 * @param fill share of the positions that is taken, 0 … 1
 */
export function fillPositions(count: number, fill: number, seed: number): Set<number> {
  const order = Array.from({ length: count }, (_, position) => position).toSorted(
    (a, b) => scatter(seed + a * 0.731) - scatter(seed + b * 0.731) || a - b,
  )
  return new Set(order.slice(0, Math.round(count * Math.min(1, Math.max(0, fill)))))
}
