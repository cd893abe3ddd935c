import * as z from 'zod/mini'
import type { Problem } from '../model/problem.ts'
import { sceneProblem, showPath, showValue, type JsonPath } from './sceneProblem.ts'

/**
 * A copy of `value` without the unknown keys and without the list elements that `schema` refuses; each is a
 * problem. The smallest element goes: a wrong machine leaves its line, a wrong corner takes its building along.
 * What is wrong outside of any list stays in, for the caller's own parse to refuse.
 */
export function leaveOutInvalid(schema: z.core.$ZodType, value: unknown, path: JsonPath, problems: Problem[]): unknown {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodMiniObject && isRecord(value)) return keepKnownKeys(inner, value, path, problems)
  if (!isElementList(inner)) return value
  if (Array.isArray(value)) return keepValidElements(inner, value, path, problems)
  const mayBeAbsent = inner !== schema
  if (value === undefined || !mayBeAbsent) return value
  problems.push(sceneProblem('scene.invalid', showPath(path), 'list', showValue(value)))
  return undefined
}

/** One problem for each issue of a refused value. */
export function issueProblems(error: z.core.$ZodError, value: unknown, path: JsonPath): Problem[] {
  return error.issues.map((issue) =>
    sceneProblem(
      'scene.invalid',
      showPath([...path, ...issue.path]),
      expectation(issue),
      showValue(at(value, issue.path)),
    ),
  )
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keepKnownKeys(schema: z.ZodMiniObject, value: Record<string, unknown>, path: JsonPath, problems: Problem[]) {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const known = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
    if (known) kept[key] = leaveOutInvalid(known, value[key], [...path, key], problems)
    else problems.push(sceneProblem('scene.invalid', showPath([...path, key]), 'no such key', showValue(value[key])))
  }
  return kept
}

function keepValidElements(schema: z.ZodMiniArray, values: readonly unknown[], path: JsonPath, problems: Problem[]) {
  return values.flatMap((value, index) => {
    const elementPath = [...path, index]
    const element = leaveOutInvalid(schema._zod.def.element, value, elementPath, problems)
    const result = z.safeParse(schema._zod.def.element, element)
    if (result.success) return [element]
    problems.push(...issueProblems(result.error, element, elementPath))
    return []
  })
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional
    ? unwrap(schema._zod.def.innerType)
    : schema
}

/** A list of things with a meaning of their own, unlike the numbers of a point or the corners of a polygon. */
function isElementList(schema: z.core.$ZodType): schema is z.ZodMiniArray {
  if (!(schema instanceof z.ZodMiniArray)) return false
  return schema._zod.def.element instanceof z.ZodMiniObject || schema._zod.def.element instanceof z.core.$ZodUnion
}

function at(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'number' ? '' : ` in the ${issue.origin}`}`
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'number' ? '' : ` in the ${issue.origin}`}`
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? issue.options.map(String).join(' | ')
        : 'one of the forms in the schema'
    case 'unrecognized_keys':
      return `no such key: ${issue.keys.join(', ')}`
    default:
      return issue.message
  }
}
