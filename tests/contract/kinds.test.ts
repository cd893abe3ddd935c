import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { JointDefinition, KindDefinition } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { planRowIds } from '../../src/machines/plan.ts'

const folder = resolve(import.meta.dirname, '../../src/machines')
const facetFiles = { model: 'model.ts', behavior: 'behavior.ts' } as const
const kinds = await loadKinds(kindNames)

test('the list of kinds and the folders with a definition agree', () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(resolve(folder, entry.name, 'definition.ts')))
    .map(({ name }) => name)
  expect(kindNames.toSorted()).toEqual(folders.toSorted())
  expect(kinds.map(({ kind }) => kind)).toEqual(kindNames)
})

describe.each(kinds)('$kind', (definition: KindDefinition) => {
  test('lists the facets that lie beside it', () => {
    const present = Object.entries(facetFiles).filter(([, file]) => existsSync(resolve(folder, definition.kind, file)))
    expect([...definition.facets].toSorted()).toEqual(present.map(([facet]) => facet).toSorted())
  })

  test('has a name in both languages and stands for rows that the plan has', () => {
    expect(Object.values(definition.name).every((name) => name.trim() !== '')).toBe(true)
    expect(definition.planRows.filter((row) => /^[A-H]/.test(row) && !planRowIds.includes(row))).toEqual([])
  })

  test('has joints with names of their own whose parents come before them', () => {
    expect(new Set(definition.joints.map(({ name }) => name)).size).toBe(definition.joints.length)
    definition.joints.forEach(({ parent }, index) => expect(parent).toBeLessThanOrEqual(index))
  })

  test('has joints with room between their limits, in which they begin at 0', () => {
    for (const { min, max, maxSpeed } of definition.joints) {
      expect(max).toBeGreaterThan(min)
      expect(min).toBeLessThanOrEqual(0)
      expect(max).toBeGreaterThanOrEqual(0)
      expect(maxSpeed).toBeGreaterThan(0)
    }
  })

  test('has joints whose axes suit what they do', () => {
    expect(definition.joints.filter((joint) => !suits(joint)).map(({ name }) => name)).toEqual([])
  })

  test('has parameters with a default within their range', () => {
    for (const param of definition.params ?? []) {
      expect(param.max).toBeGreaterThan(param.min)
      expect(param.default).toBeGreaterThanOrEqual(param.min)
      expect(param.default).toBeLessThanOrEqual(param.max)
      expect(Object.values(param.label).every((label) => label.trim() !== '')).toBe(true)
    }
  })

  test('draws power while it works, if its definition says how much', () => {
    expect(definition.power ?? 1).toBeGreaterThan(0)
  })

  test('has signals with names and tags of their own, in words of both languages', () => {
    const { signals } = definition
    expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length)
    expect(new Set(signals.map(({ standard }) => standard)).size).toBe(signals.length)
    expect(signals.filter(({ standard, label }) => !standard || !label.zh.trim() || !label.en.trim())).toEqual([])
  })

  test('has a card of its own signals, each once', () => {
    const { headline, signals } = definition.card
    const own = definition.signals.map(({ name }) => name)
    const shown = [headline, ...signals]
    expect(shown.filter((signal) => !own.includes(signal))).toEqual([])
    expect(new Set(shown).size).toBe(shown.length)
  })
})

function suits({ type, axis, min, max }: JointDefinition): boolean {
  const length = Math.hypot(...axis)
  if (type === 'glow') return length === 0 && min === 0
  if (type === 'scale') return length > 0 && axis.every((share) => share === 0 || share === 1) && min === 0 && max === 1
  return Math.abs(length - 1) < 5e-4
}
