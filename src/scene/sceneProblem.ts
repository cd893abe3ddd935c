import type { Problem, ProblemCode } from '../model/problem.ts'

export type JsonPath = readonly PropertyKey[]

/** One fault of a scene or of a file beside it, found once. */
export function sceneProblem(code: ProblemCode, where: string, expected: string, got: string): Problem {
  const time = Date.now()
  return { code, where, expected, got, count: 1, firstTime: time, lastTime: time }
}

/** `['buildings', 3, 'height']` → `$.buildings[3].height` */
export function showPath(path: JsonPath): string {
  return path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$')
}

/** A value in a few words: scalars as JSON (at most 80 characters), lists and objects by their size. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).length} keys`
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
