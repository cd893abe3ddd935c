import type { Instance } from './kindBatch.ts'

/** Instances of one body by level of detail. */
export type ByLevel = readonly [full: Instance[], plain: Instance[], coarse: Instance[]]

/** An asset in sight. */
export interface Seen {
  readonly instance: Instance
  readonly body: string
  /** Its longest side over its distance. */
  readonly appears: number
}

export interface LevelSettings {
  /** A body is drawn in full while it appears larger than this … */
  readonly fullAbove: number
  /** … and plain while it appears larger than this. */
  readonly plainAbove: number
  /** Triangles that all bodies in sight may take together. */
  readonly bodyTriangles: number
}

/** Bodies of one kind that may be drawn plain where coarse would do. */
const plainAtMost = 24
/** How much sooner a body gets plainer with each step towards the budget. */
const stricter = 1.4
/** Beyond this everything is coarse. */
const steps = 16

/**
 * Who is drawn how fine: by how large each appears, sooner plainer where all together would take too many triangles.
 * At most two levels of a body are in use, so that it takes two draw calls.
 * @param trianglesOf triangles of a body by level; undefined while it is not built
 */
export function levelsInSight(
  seen: readonly Seen[],
  settings: LevelSettings,
  trianglesOf: (body: string) => readonly number[] | undefined,
): ReadonlyMap<string, ByLevel> {
  let levels = sorted(seen, settings, 1)
  for (let step = 1; step <= steps && trianglesIn(levels, trianglesOf) > settings.bodyTriangles; step++)
    levels = sorted(seen, settings, stricter ** step)
  return levels
}

function sorted(
  seen: readonly Seen[],
  { fullAbove, plainAbove }: LevelSettings,
  strictness: number,
): Map<string, ByLevel> {
  const bodies = new Map<string, ByLevel>()
  for (const { instance, body, appears } of seen) {
    let levels = bodies.get(body)
    if (!levels) bodies.set(body, (levels = [[], [], []]))
    levels[appears > fullAbove * strictness ? 0 : appears > plainAbove * strictness ? 1 : 2].push(instance)
  }
  for (const [body, levels] of bodies) bodies.set(body, twoAtMost(levels))
  return bodies
}

/** Where all three levels are in sight, what lies behind the nearest is drawn alike. */
function twoAtMost([full, plain, coarse]: ByLevel): ByLevel {
  if (full.length === 0 || plain.length === 0 || coarse.length === 0) return [full, plain, coarse]
  const rest = [...plain, ...coarse]
  return rest.length <= plainAtMost ? [full, rest, []] : [full, [], rest]
}

function trianglesIn(
  bodies: ReadonlyMap<string, ByLevel>,
  trianglesOf: (body: string) => readonly number[] | undefined,
): number {
  let sum = 0
  for (const [body, levels] of bodies) {
    const triangles = trianglesOf(body)
    if (triangles) sum += levels.reduce((own, { length }, level) => own + length * triangles[level]!, 0)
  }
  return sum
}
