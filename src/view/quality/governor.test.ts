import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFirstPictures, govern, ladder, standAt, topRungOf, type Standing } from './governor.ts'

const top = ladder.length - 1
const secondMs = 1000

/** Looks once a second at what `load` says. Gives the changes, as the time and the rung that was changed to. */
function run(start: Standing, seconds: number, load: (rung: number, second: number) => number | undefined) {
  let standing = start
  const changes: { readonly at: number; readonly from: number; readonly to: number }[] = []
  for (let second = 1; second <= seconds; second++) {
    const next = govern(standing, second * secondMs, load(standing.rung, second))
    if (next.rung !== standing.rung) changes.push({ at: second * secondMs, from: standing.rung, to: next.rung })
    standing = next
  }
  return { standing, changes }
}

test('the ladder takes pixels away before it changes the tier', () => {
  expect(ladder.map(({ tier, step }) => `${tier} ${step}`)).toEqual([
    'lite 0',
    'standard 2',
    'standard 1',
    'standard 0',
    'cinema 2',
    'cinema 1',
    'cinema 0',
  ])
  expect(topRungOf('standard')).toBe(3)
})

test('ten seconds of too much work take one step down, and no less', () => {
  const { changes } = run(standAt(3, top, 0), 25, () => 1.5)
  expect(changes.map(({ at, to }) => [at, to])).toEqual([
    [11_000, 2],
    [22_000, 1],
  ])
  const blink = run(standAt(3, top, 0), 60, (_, second) => (second % 10 === 0 ? 0.9 : 1.5))
  expect(blink.changes).toEqual([])
})

test('sixty seconds of plenty take one step up', () => {
  const { changes } = run(standAt(0, top, 0), 130, () => 0.2)
  expect(changes.map(({ at, to }) => [at, to])).toEqual([
    [61_000, 1],
    [122_000, 2],
  ])
})

test('no renderer gets more than it may have', () => {
  expect(run(standAt(0, 0, 0), 600, () => 0.01).changes).toEqual([])
  expect(standAt(6, 0, 0).rung).toBe(0)
})

test('a picture that rests tells nothing', () => {
  expect(run(standAt(3, top, 0), 600, (_, second) => (second % 7 === 0 ? undefined : 3)).changes).toEqual([])
  expect(run(standAt(3, top, 0), 600, (_, second) => (second % 50 === 0 ? undefined : 0.1)).changes).toEqual([])
})

test('a rung that was too slow is tried again once the load is another one', () => {
  const costs = (rung: number, second: number) => (rung >= 3 ? 1.3 : 0.45) * (second < 1000 ? 1 : 0.3)
  const { changes } = run(standAt(3, top, 0), 2000, costs)
  expect(changes[0]).toMatchObject({ from: 3, to: 2 })
  expect(changes.filter(({ at }) => at < 1_000_000)).toHaveLength(1)
  expect(changes[1]).toMatchObject({ from: 2, to: 3 })
})

test('hopeless first pictures start with the tier below, and it stays', () => {
  const { rung, ceiling } = afterFirstPictures(standAt(6, top, 0), 0, 4)
  expect([rung, ceiling]).toEqual([3, 3])
  expect(afterFirstPictures(standAt(6, top, 0), 0, 1.5).rung).toBe(6)
  expect(afterFirstPictures(standAt(0, top, 0), 0, 9).rung).toBe(0)
})

/** What each rung costs, rising or not, and a little noise that is the same for the same second. */
const machine = fc.record({
  costs: fc.array(fc.double({ min: 0.01, max: 6, noNaN: true }), {
    minLength: ladder.length,
    maxLength: ladder.length,
  }),
  noise: fc.array(fc.double({ min: 0.85, max: 1.15, noNaN: true }), { minLength: 1, maxLength: 50 }),
  start: fc.integer({ min: 0, max: top }),
})

test('under a load that stays as it is it comes to rest', () => {
  fc.assert(
    fc.property(machine, ({ costs, noise, start }) => {
      const load = (rung: number, second: number) => costs[rung]! * noise[second % noise.length]!
      const { changes } = run(standAt(start, top, 0), 3600, load)
      expect(changes.length).toBeLessThanOrEqual(2 * ladder.length)
      expect(changes.filter(({ at }) => at > 1_800_000)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('whatever the load does, it goes one rung at a time, never twice in ten seconds, never up within a minute', () => {
  const loads = fc.array(fc.option(fc.double({ min: 0, max: 8, noNaN: true }), { nil: undefined }), { minLength: 1 })
  fc.assert(
    fc.property(loads, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: top }), (series, hold, start) => {
      const { changes } = run(
        standAt(start, top, 0),
        900,
        (_, second) => series[Math.floor(second / hold) % series.length],
      )
      let before = 0
      for (const { at, from, to } of changes) {
        expect(Math.abs(to - from)).toBe(1)
        expect(at - before).toBeGreaterThanOrEqual(to > from ? 60_000 : 10_000)
        before = at
      }
    }),
    { numRuns: 150 },
  )
})
