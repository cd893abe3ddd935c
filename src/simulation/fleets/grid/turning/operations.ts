/** Steps that an operation plans ahead. */
export const depth = 3

/** Forward, a quarter turn clockwise or counter-clockwise, wait. */
type Action = 'F' | 'R' | 'C' | 'W'

interface Operation {
  readonly actions: readonly Action[]
  /** The same for operations that lead through the same cells at the same time to the same heading. */
  readonly effect: string
}

const actions: readonly Action[] = ['F', 'R', 'C', 'W']
const operations = distinctOperations()

export const operationCount = operations.length
/** Per operation and step: 1 forward, 0 on the spot. */
export const moves = perStep((action) => (action === 'F' ? 1 : 0))
/** Per operation and step: quarter turns clockwise from the heading before. */
export const turns = perStep((action) => (action === 'R' ? 1 : action === 'C' ? 3 : 0))
/** For each operation the one that goes on after its first action with what is left, then waits. */
export const remainders = Uint8Array.from(operations, ({ actions: [, ...rest] }) => indexOf([...rest, 'W']))
/** Waiting all the time: what is left when nothing else is possible. */
export const waiting = indexOf(['W', 'W', 'W'])

/**
 * Of all sequences of actions one for each effect, the one with the fewest turns, as early as can be. None turns after its
 * last move: an agent that is held up must look for another way instead of turning on the spot.
 */
function distinctOperations(): Operation[] {
  const isTurn = (action: Action | undefined) => action === 'R' || action === 'C'
  const turnsOf = (sequence: readonly Action[]) => sequence.filter(isTurn).length
  const sequences = actions
    .flatMap((a) => actions.flatMap((b) => actions.map((c) => [a, b, c])))
    .filter((sequence) => !isTurn(sequence.findLast((action) => action !== 'W')))
    .toSorted((a, b) => turnsOf(a) - turnsOf(b))
  const byEffect = new Map<string, Operation>()
  for (const sequence of sequences) {
    const effect = effectOf(sequence)
    if (!byEffect.has(effect)) byEffect.set(effect, { actions: sequence, effect })
  }
  return [...byEffect.values()]
}

function effectOf(sequence: readonly Action[]): string {
  let [x, y, heading] = [0, 0, 0]
  const cells = sequence.map((action) => {
    if (action === 'R') heading = (heading + 1) % 4
    if (action === 'C') heading = (heading + 3) % 4
    if (action === 'F') {
      x += [1, 0, -1, 0][heading]!
      y += [0, 1, 0, -1][heading]!
    }
    return `${x},${y}`
  })
  return `${cells.join(' ')} ${heading}`
}

function indexOf(sequence: readonly Action[]): number {
  const effect = effectOf(sequence)
  return operations.findIndex((operation) => operation.effect === effect)
}

function perStep(value: (action: Action) => number): Uint8Array {
  return Uint8Array.from(operations.flatMap((operation) => operation.actions.map(value)))
}
