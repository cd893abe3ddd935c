import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BuildingShape } from './buildingShape.ts'
import { Openings } from './openings.ts'

const hall: BuildingShape = {
  id: 'hall',
  style: 'hall',
  x: 100,
  y: 50,
  theta: 0,
  outline: [
    [-60, -40],
    [60, -40],
    [60, 40],
    [-60, 40],
  ],
  min: [-60, -40],
  max: [60, 40],
  base: 0,
  height: 16,
  floors: 1,
  seed: 1,
  opening: 0,
  docks: [],
  ownModel: false,
}
const middle = [100, 50, 1] as const
const outside = [100, -60, 70] as const
const within = [120, 60, 6] as const
const farAway = [100, -600, 300] as const

function opened(...looks: Parameters<Openings['look']>[]): Openings {
  const openings = new Openings([hall])
  for (const look of looks) {
    openings.look(...look)
    openings.step(Number.POSITIVE_INFINITY)
  }
  return openings
}

describe('a hall', () => {
  test('opens to an eye that looks into it from near by', () => {
    expect(opened([outside, middle, undefined]).isOpen(0)).toBe(true)
  })

  test('stays shut to an eye far away, and to one that looks past it', () => {
    expect(opened([farAway, middle, undefined]).isOpen(0)).toBe(false)
    expect(opened([outside, [400, 50, 1], undefined]).isOpen(0)).toBe(false)
  })

  test('keeps its roof over an eye inside, and is seen all the same', () => {
    const openings = opened([within, middle, undefined])
    expect(openings.isOpen(0)).toBe(false)
    expect(openings.seen()).toEqual([hall])
  })

  test('opens for what must be seen inside, from however far', () => {
    expect(opened([farAway, farAway, middle]).isOpen(0)).toBe(true)
  })

  test('is not drawn from within while shut', () => {
    expect(opened([farAway, middle, undefined]).seen()).toEqual([])
  })

  test('opens bit by bit, never turning back on the way', () => {
    const openings = new Openings([hall])
    openings.look(outside, middle, undefined)
    const amounts = Array.from({ length: 90 }, () => {
      openings.step(1 / 60)
      return openings.uniform.value[0]!
    })
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b))
    expect(amounts[0]).toBeLessThan(0.01)
    expect(amounts.at(-1)).toBe(1)
    expect(openings.step(1)).toBe(false)
  })

  test('doesn’t flicker where it opens: an eye that trembles opens it at most once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (trembles) => {
          const openings = new Openings([hall])
          const edge = 1.1 * Math.hypot(120, 80)
          let changes = 0
          let was = false
          for (const tremble of trembles) {
            openings.look([100, 50 - edge + tremble, 1], middle, undefined)
            openings.step(Number.POSITIVE_INFINITY)
            if (openings.isOpen(0) !== was) changes++
            was = openings.isOpen(0)
          }
          expect(changes).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

describe('what is in a hall', () => {
  test('is hidden while the hall is shut, and seen from within or when it stands open', () => {
    expect(opened([farAway, middle, undefined]).hides(middle)).toBe(true)
    expect(opened([outside, middle, undefined]).hides(middle)).toBe(false)
    expect(opened([within, middle, undefined]).hides(middle)).toBe(false)
  })

  test('is hidden no longer as soon as the hall begins to open', () => {
    const openings = opened([farAway, middle, undefined])
    openings.look(outside, middle, undefined)
    openings.step(0.01)
    expect(openings.hides(middle)).toBe(false)
  })

  test('hides nothing outside', () => {
    expect(opened([farAway, middle, undefined]).hides([300, 50, 1])).toBe(false)
  })
})
