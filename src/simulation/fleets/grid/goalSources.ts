import { createRandom } from '../../random.ts'

/** What an agent has to do next, for ever. */
export type GoalSource = (agent: number) => number

/** Any of these cells, by chance. */
export function randomGoals(cells: readonly number[], seed: number): GoalSource {
  const random = createRandom(seed, 'goals')
  return () => cells[random.below(cells.length)]!
}

/** A list that is dealt out as the benchmarks of lifelong planning do: turn `n` of an agent is entry `n * agents + agent`. */
export function dealtGoals(cells: ArrayLike<number>, agents: number): GoalSource {
  const turns = new Int32Array(agents)
  return (agent) => cells[(turns[agent]!++ * agents + agent) % cells.length]!
}

/** Different cells for so many agents to start from. */
export function randomStarts(cells: number, agents: number, seed: number): Int32Array {
  const random = createRandom(seed, 'starts')
  const shuffled = Int32Array.from({ length: cells }, (_, cell) => cell)
  for (let at = 0; at < agents; at++) {
    const other = at + random.below(cells - at)
    const kept = shuffled[at]!
    shuffled[at] = shuffled[other]!
    shuffled[other] = kept
  }
  return shuffled.slice(0, agents)
}
