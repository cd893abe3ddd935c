import { describe, expect, test } from 'vitest'
import { plantScenario, plantScene } from '../../../tests/fixtures/smallPlant.ts'
import { createLines } from '../machines/lines.ts'
import { createOutbox } from '../outbox.ts'
import { createMeters } from './createMeters.ts'

const noon = Date.UTC(2025, 0, 1, 4)
const beforeMidnight = Date.UTC(2025, 0, 1, 15, 59, 30)
const root = 'small/plant'

describe('the meters of an enterprise', () => {
  test('speak in each shape: a value with its time, a flat object, a bare number', () => {
    const [first] = readings(noon, 0)
    expect(first!.get(`${root}/utilities/energy/main-meter/activePower`)).toEqual({
      value: expect.any(Number),
      timestamp: new Date(noon).toISOString(),
      unit: 'kW',
    })
    expect(first!.get(`${root}/utilities/energy/main-meter/media`)).toEqual({
      timestamp: new Date(noon).toISOString(),
      waterToday: expect.any(Number),
      compressedAir: expect.any(Number),
    })
    expect(first!.get(`${root}/planning/orders/board/ordersOpen`)).toBeTypeOf('number')
  })

  test('add up energy and output from period to period', () => {
    const all = readings(noon, 1800)
    const energy = all.map((reading) => valueOf(reading.get(`${root}/utilities/energy/main-meter/energyToday`)))
    const output = all.map((reading) => Number(reading.get(`${root}/planning/orders/board/outputToday`)))
    expect(energy).toEqual(energy.toSorted((a, b) => a - b))
    expect(output).toEqual(output.toSorted((a, b) => a - b))
    const power = all.map((reading) => valueOf(reading.get(`${root}/utilities/energy/main-meter/activePower`)))
    const mean = power.reduce((sum, value) => sum + value, 0) / power.length
    expect(energy.at(-1)! - energy[0]!).toBeCloseTo(mean / 2, -1)
    expect(output.at(-1)! - output[0]!).toBeGreaterThan(100)
  })

  test('begin the day’s counts again at local midnight', () => {
    const all = readings(beforeMidnight, 120)
    const energy = all.map((reading) => valueOf(reading.get(`${root}/utilities/energy/main-meter/energyToday`)))
    expect(energy[0]).toBeGreaterThan(500)
    expect(energy.at(-1)).toBeLessThan(20)
  })

  test('keep a register for each hour of the day, which add up to the day’s count', () => {
    const [first] = readings(noon, 0)
    const counts: readonly [string, unknown][] = [
      ['utilities/energy/hourly/energy', valueOf(first!.get(`${root}/utilities/energy/main-meter/energyToday`))],
      ['planning/orders/hourly/output', first!.get(`${root}/planning/orders/board/outputToday`)],
    ]
    for (const [topic, total] of counts) {
      const { timestamp: _, ...hours } = first!.get(`${root}/${topic}`) as Record<string, number>
      expect(Object.keys(hours)).toHaveLength(24)
      expect(
        Object.values(hours)
          .slice(0, 12)
          .every((amount) => amount > 0),
      ).toBe(true)
      expect(
        Object.values(hours)
          .slice(12)
          .every((amount) => amount === 0),
      ).toBe(true)
      expect(Math.abs(Object.values(hours).reduce((sum, amount) => sum + amount, 0) - Number(total))).toBeLessThan(13)
    }
  })

  test('keep shares and counts in their range for an hour', () => {
    for (const reading of readings(noon, 3600)) {
      expect(valueOf(reading.get(`${root}/planning/orders/board/onTimeRate`))).toBeGreaterThan(60)
      expect(valueOf(reading.get(`${root}/planning/orders/board/onTimeRate`))).toBeLessThanOrEqual(100)
      expect(Number(reading.get(`${root}/planning/orders/board/ordersOpen`))).toBeGreaterThan(0)
      expect(Number(reading.get(`${root}/planning/orders/board/wip`))).toBeLessThan(100)
    }
  })
})

/** What was published at the start and in each period, by topic. */
function readings(start: number, seconds: number): ReadonlyMap<string, unknown>[] {
  const machines = createLines(plantScene, plantScenario)
  const meters = createMeters(plantScene, plantScenario, machines)
  const outbox = createOutbox()
  const decoder = new TextDecoder()
  const all: Map<string, unknown>[] = []
  const take = () => {
    const messages = outbox.take()
    if (messages.length === 0) return
    all.push(new Map(messages.map(({ topic, payload }) => [topic, JSON.parse(decoder.decode(payload)) as unknown])))
  }
  meters.start(outbox, start)
  take()
  for (let step = 1; step <= seconds * 10; step++) {
    for (const { machine } of machines) machine.step(0.1)
    meters.step(outbox, start + step * 100, 0.1)
    take()
  }
  return all
}

function valueOf(reading: unknown): number {
  return (reading as { value: number }).value
}
