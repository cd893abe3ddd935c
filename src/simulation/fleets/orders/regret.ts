/** A choice that was made: one of the rows with one of the columns. */
type Match = readonly [row: number, column: number]

/**
 * Gives rows columns, no column twice: always first to the row that would lose most by getting its second choice. Cost
 * is Infinity where the two do not go together.
 */
export function assignWithRegret(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): readonly Match[] {
  const costs = Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (__, column) => cost(row, column)),
  )
  const taken = new Uint8Array(columns)
  const left = new Set(costs.keys())
  const choices = costs.map((own) => choose(own, taken))
  const matches: Match[] = []
  while (left.size > 0) {
    let next = -1
    for (const row of left) if (next < 0 || choices[row]!.regret > choices[next]!.regret) next = row
    left.delete(next)
    const { best } = choices[next]!
    if (best < 0) continue
    taken[best] = 1
    matches.push([next, best])
    for (const row of left) {
      if (choices[row]!.best === best || choices[row]!.second === best) choices[row] = choose(costs[row]!, taken)
    }
  }
  return matches
}

interface Choice {
  readonly best: number
  readonly second: number
  readonly regret: number
}

function choose(costs: Float64Array, taken: Uint8Array): Choice {
  let [best, second] = [-1, -1]
  for (let column = 0; column < costs.length; column++) {
    if (taken[column] === 1 || costs[column] === Infinity) continue
    if (best < 0 || costs[column]! < costs[best]!) [best, second] = [column, best]
    else if (second < 0 || costs[column]! < costs[second]!) second = column
  }
  if (best < 0) return { best, second, regret: -Infinity }
  return { best, second, regret: second < 0 ? Infinity : costs[second]! - costs[best]! }
}
