import type { KindDefinition, Params } from '../machines/definition.ts'
import { completeParams } from '../machines/params.ts'
import type { Problem } from '../model/problem.ts'
import { sceneProblem, showValue } from './sceneProblem.ts'

/**
 * What a machine of this kind is built from, absent when the scene gives no parameters. One that the kind has not, or
 * that is no number within its range, is a problem; the kind's own value or the end of the range takes its place.
 */
export function machineParams(
  kind: KindDefinition,
  given: Readonly<Record<string, unknown>> | undefined,
  where: string,
  problems: Problem[],
): Params | undefined {
  if (given === undefined) return undefined
  const known = kind.params ?? []
  for (const [name, value] of Object.entries(given)) {
    const param = known.find((each) => each.name === name)
    const expected = param
      ? `${param.min} to ${param.max} ${param.unit}`.trim()
      : known.map((each) => each.name).join(' | ')
    const fits = param && typeof value === 'number' && value >= param.min && value <= param.max
    if (!fits)
      problems.push(sceneProblem('scene.invalid', `${where}.params.${name}`, expected || 'none', showValue(value)))
  }
  return known.length > 0 ? completeParams(kind, given) : undefined
}
