import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parkScene } from '../../../tests/fixtures/parks.ts'
import { surroundingsOf } from '../relief/surroundings.ts'
import { type Point, counterClockwise, signedDistance } from '../shapes/polygon.ts'
import { Footing, girth } from './footing.ts'
import { type Steps, shotOnFoot, walk } from './walk.ts'

const scene = parkScene('xiyong')
const surroundings = surroundingsOf(scene)
const footing = new Footing(surroundings, scene.document)
const ahead: Steps = { forward: 1, left: 0, fast: false, turn: 0, raise: 0 }
const closed = scene.document.buildings
  .filter(({ style, mapId }) => mapId === undefined && style !== 'canopy' && style !== 'crane' && style !== 'gatehouse')
  .map(({ footprint }) => counterClockwise(footprint))
const toWall = (at: Point) => Math.min(...closed.map((outline) => signedDistance(outline, at)))
const street = footing.near([238, -180])!

test('a person walks at 1.4 m/s, at 4 m/s in a hurry, and sees from 1.7 m', () => {
  const start = { x: street[0], y: street[1], heading: 0, pitch: 0 }
  expect(walk(start, ahead, 1, footing).x - start.x).toBeCloseTo(1.4)
  expect(walk(start, { ...ahead, fast: true }, 1, footing).x - start.x).toBeCloseTo(4)
  expect(walk(start, { ...ahead, forward: 0, left: 1 }, 1, footing).y - start.y).toBeCloseTo(1.4)
  expect(shotOnFoot(start).eye[2]).toBe(1.7)
})

test('nobody walks through a wall, wherever they start and whichever way they go', () => {
  const { min, max } = scene.document.bounds
  const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true })
  expect(() =>
    fc.assert(
      fc.property(number(min[0], max[0]), number(min[1], max[1]), number(0, 6.28), (x, y, heading) => {
        const at = footing.near([x, y])
        fc.pre(at !== undefined)
        let walker = { x: at![0], y: at![1], heading, pitch: 0 }
        for (let i = 0; i < 40; i++) walker = walk(walker, { ...ahead, fast: true }, 0.5, footing)
        expect(toWall([walker.x, walker.y])).toBeGreaterThan(girth - 0.02)
      }),
      { numRuns: 30 },
    ),
  ).not.toThrow()
})

test('one who walks into a wall aslant slides along it', () => {
  const outline = closed[0]!
  const [[ax, ay], [bx, by]] = [outline[0]!, outline[1]!]
  const along = Math.atan2(by - ay, bx - ax)
  const [mx, my] = [(ax + bx) / 2 + Math.sin(along) * 0.6, (ay + by) / 2 - Math.cos(along) * 0.6]
  const walker = walk({ x: mx, y: my, heading: along + 0.5, pitch: 0 }, ahead, 2, footing)
  expect(Math.hypot(walker.x - mx, walker.y - my)).toBeGreaterThan(1.8)
})
