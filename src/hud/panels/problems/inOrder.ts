import type { Problem } from '../../../model/problem.ts'

/** More than anybody reads; the counter in the title bar has the number of all. */
const mostShown = 200

/** The newest first. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => b.lastTime - a.lastTime).slice(0, mostShown)
}
