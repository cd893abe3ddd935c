import type { KindDefinition, Params } from './definition.ts'

const sides = ['length', 'width', 'height'] as const

/** A value for each parameter of the kind: those of `given` that are numbers, within their ranges, else the default. */
export function completeParams(kind: KindDefinition, given: Readonly<Record<string, unknown>> = {}): Params {
  return Object.fromEntries(
    (kind.params ?? []).map(({ name, min, max, default: usual }) => {
      const value = given[name]
      const known = typeof value === 'number' && Number.isFinite(value)
      return [name, known ? Math.min(max, Math.max(min, value)) : usual]
    }),
  )
}

/** Length, width, height in metres of a body that is built with these parameters. */
export function bodySize(kind: KindDefinition, params: Params): readonly [number, number, number] {
  const [length, width, height] = sides.map((side, axis) =>
    (kind.params ?? [])
      .filter((param) => param.side === side)
      .reduce((size, { name, default: usual }) => size + (params[name] ?? usual) - usual, kind.size[axis]!),
  ) as [number, number, number]
  return [length, width, height]
}
