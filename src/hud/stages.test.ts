import { describe, expect, test } from 'vitest'
import { aspects } from '../model/aspect.ts'
import { columnPanels } from './panels/index.ts'
import { layOut, panelsPerColumn } from './stages.ts'

describe.each(aspects)('the stage of %s', (aspect) => {
  test.each([1, 2, 3])('has %i full columns on each side, and no panel twice', (columnsPerSide) => {
    const { left, right } = layOut(aspect, columnsPerSide)
    for (const columns of [left, right]) {
      expect(columns).toHaveLength(columnsPerSide)
      for (const column of columns) expect(column).toHaveLength(panelsPerColumn)
    }
    const all = [...left, ...right].flat()
    expect(new Set(all).size).toBe(all.length)
  })

  test('keeps its own panels next to the picture however wide the wall', () => {
    expect([layOut(aspect, 3).left[0], layOut(aspect, 3).right[0]]).toEqual([
      layOut(aspect, 1).left[0],
      layOut(aspect, 1).right[0],
    ])
  })
})

test('every panel that may stand in a column stands in one of some aspect', () => {
  const staged = new Set<string>(aspects.flatMap((aspect) => Object.values(layOut(aspect, 1)).flat(2)))
  expect(columnPanels.map(({ id }) => id).filter((id) => id !== 'asset' && !staged.has(id))).toEqual([])
})
