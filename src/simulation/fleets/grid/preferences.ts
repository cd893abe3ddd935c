import { directions } from './gridMap.ts'

/** Candidate for staying; one to four are the directions, each plus one. */
export const stay = directions + 1
/** Ways in which equals can be ordered. */
export const permutations = 24

/**
 * Candidates of an agent in the order of its preference, three bits each, first in the low bits: directions that lead
 * nearer to the goal, staying, the other directions; among equals the cells where nobody stands, then by chance. By
 * `((occupied << 4) + nearer) * permutations + permutation`, where `occupied` and `nearer` have one bit a direction.
 */
export const preferences = tabulate()

function tabulate(): Uint16Array {
  const table = new Uint16Array(16 * 16 * permutations)
  const orders = permute([0, 1, 2, 3])
  for (let at = 0; at < table.length; at++) {
    const masks = Math.floor(at / permutations)
    const isNearer = (direction: number) => (masks >> direction) & 1
    const isOccupied = (direction: number) => ((masks >> 4) >> direction) & 1
    const order = orders[at % permutations]!.toSorted((a, b) => isOccupied(a) - isOccupied(b))
    const nearer = order.filter((direction) => isNearer(direction) === 1)
    const farther = order.filter((direction) => isNearer(direction) === 0)
    const candidates = [...nearer, directions, ...farther].map((direction) => direction + 1)
    table[at] = candidates.reduceRight((packed, candidate) => (packed << 3) | candidate, 0)
  }
  return table
}

function permute(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) => permute(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}
