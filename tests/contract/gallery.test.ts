import { pinyin } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { catalogueOf, findIn } from '../../src/hud/gallery/catalogue.ts'
import { isSpelled } from '../../src/hud/spelling.ts'
import type { KindDefinition } from '../../src/machines/definition.ts'
import { kindNames, loadKinds } from '../../src/machines/index.ts'
import { planRowIds } from '../../src/machines/plan.ts'
import { Provenance, Quality } from '../../src/model/quality.ts'
import { sceneOfOne } from '../../src/scene/sceneOfOne.ts'
import { Exhibit } from '../../src/simulation/exhibit.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'

const kinds = await loadKinds(kindNames)
const catalogue = catalogueOf(kinds, { zh: '其他', en: 'Others' })
const usual = { state: 'Execute', quality: Quality.good, provenance: Provenance.simulated, held: {} } as const

test('every kind is listed under each of its rows of the plan, or else among the others', () => {
  const listed = catalogue.flatMap(({ entries }) => entries.map(({ row, definition }) => `${row} ${definition.kind}`))
  const expected = kinds.flatMap(({ kind, planRows }) => {
    const rows = planRows.filter((row) => planRowIds.includes(row))
    return (rows.length > 0 ? rows : [undefined]).map((row) => `${row} ${kind}`)
  })
  expect(listed.toSorted()).toEqual(expected.toSorted())
})

describe.each(kinds)('$kind', (definition: KindDefinition) => {
  const { kind, name, planRows } = definition
  const finds = (typed: string) =>
    findIn(catalogue, typed, isSpelled).some(({ entries }) => entries.some((entry) => entry.definition === definition))

  test('is found by its Chinese and English name, by pinyin, by initials and by its rows', () => {
    const spelled = (pattern: 'pinyin' | 'first') =>
      pinyin(name.zh, { toneType: 'none', v: true, pattern, type: 'array', nonZh: 'consecutive' })
        .join('')
        .replaceAll(' ', '')
    const rows = planRows.filter((row) => planRowIds.includes(row))
    const typed = [name.zh, name.en, spelled('pinyin'), spelled('first'), ...rows]
    expect(typed.filter((words) => !finds(words))).toEqual([])
    expect(finds('zzzz')).toBe(false)
  })

  test('tells on its turntable what its card names first', async () => {
    const scene = sceneOfOne(definition)
    const exhibit = await Exhibit.create(scene, usual, 1)
    const reader = createFrameReader(scene)
    for (const frame of exhibit.still(2)) reader.push(frame, 0)
    reader.advance(1000)
    expect(reader.identity(0)?.kind).toBe(kind)
    expect(reader.number(0, definition.card.headline)).toBeDefined()
  })
})
