import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plantScenario, plantScene } from '../../tests/fixtures/smallPlant.ts'
import { createPlant } from './createPlant.ts'
import type { PlantMessage } from './plant.ts'

const start = Date.UTC(2025, 0, 1, 6, 30)

describe('a simulated plant', () => {
  test('says the same again, byte for byte, for the same seed', () => {
    expect(fingerprint(run(5, [60_000]))).toBe(fingerprint(run(5, [60_000])))
    expect(fingerprint(run(6, [60_000]))).not.toBe(fingerprint(run(5, [60_000])))
  })

  test('says the same however the time is cut into calls', () => {
    const cut = Array.from({ length: 700 }, (_, index) => Math.min(60_000, index * 87))
    expect(fingerprint(run(5, [...cut, 60_000]))).toBe(fingerprint(run(5, [60_000])))
  })

  test('says nothing when no step is due', () => {
    const plant = createPlant(plantScene, plantScenario)
    plant.start(start)
    plant.advance(start + 1000)
    expect(plant.advance(start + 1099)).toEqual([])
    expect(plant.advance(start + 500)).toEqual([])
  })

  test('declares the topics of everything that it publishes, and no others', () => {
    const { topics } = createPlant(plantScene, plantScenario)
    const published = new Set(run(5, [120_000]).map(({ topic }) => topic))
    for (const topic of published) expect(topics.filter((filter) => matches(filter, topic))).toHaveLength(1)
    for (const filter of topics) expect([...published].some((topic) => matches(filter, topic))).toBe(true)
  })

  test('retains what a late subscriber must know, and only that', () => {
    for (const { topic, retain, qos } of run(5, [120_000])) {
      const connection = topic.endsWith('/connection')
      expect(retain).toBe(connection || topic.endsWith('/factsheet') || topic.startsWith('small/'))
      expect(qos).toBe(connection || topic.includes('/NDEATH/') ? 1 : 0)
    }
  })

  test('goes on where it was when it connects again, in a new Sparkplug session', () => {
    const disturbances = { ...plantScenario.disturbances, disconnectMeanSeconds: 1e9 }
    const plant = createPlant(plantScene, { ...plantScenario, disturbances })
    plant.start(start)
    const before = plant.advance(start + 30_000)
    const hello = plant.start(start + 45_000)
    expect(hello.filter(({ topic }) => topic.endsWith('/connection'))).toHaveLength(9)
    expect(energyOf(hello)).toBe(energyOf(before))
    for (const [topic, { x, y }] of positionsOf(hello)) {
      const last = positionsOf(before).get(topic)!
      expect(Math.hypot(x - last.x, y - last.y)).toBeLessThan(2)
    }
    expect(fingerprint(hello.filter(isNodeBirth))).not.toBe(
      fingerprint(plant.start(start + 45_000).filter(isNodeBirth)),
    )
  })

  test('keeps away a fleet whose network the scene does not have', () => {
    const plant = createPlant({ ...plantScene, networks: [] }, plantScenario)
    const said = [...plant.start(start), ...plant.advance(start + 5000)]
    expect(said.some(({ topic }) => topic.startsWith('small-agv/'))).toBe(false)
    expect(said.some(({ topic }) => topic.startsWith('spBv1.0/'))).toBe(true)
  })
})

function isNodeBirth({ topic }: PlantMessage): boolean {
  return topic.includes('/NBIRTH/')
}

function energyOf(messages: readonly PlantMessage[]): unknown {
  return (bodyOf(messages.findLast(({ topic }) => topic.endsWith('/energyToday'))!) as { value: number }).value
}

/** Where each vehicle was by its last state. */
function positionsOf(messages: readonly PlantMessage[]): Map<string, Position> {
  const states = messages.filter(({ topic }) => topic.endsWith('/state'))
  return new Map(
    states.map((message) => {
      const { agvPosition, mobileRobotPosition } = bodyOf(message) as Record<string, Position | undefined>
      return [message.topic, (agvPosition ?? mobileRobotPosition)!]
    }),
  )
}

interface Position {
  readonly x: number
  readonly y: number
}

function bodyOf({ payload }: PlantMessage): unknown {
  return JSON.parse(new TextDecoder().decode(payload))
}

function run(seed: number, times: readonly number[]): PlantMessage[] {
  const plant = createPlant(plantScene, { ...plantScenario, seed })
  const messages = [...plant.start(start)]
  for (const time of times) messages.push(...plant.advance(start + time))
  return [...messages, ...plant.stop(start + times.at(-1)!)]
}

function fingerprint(messages: readonly PlantMessage[]): string {
  const hash = createHash('sha256')
  for (const { topic, payload, qos, retain } of messages) hash.update(`${topic} ${qos} ${retain} `).update(payload)
  return hash.digest('hex')
}

function matches(filter: string, topic: string): boolean {
  const wanted = filter.split('/')
  const levels = topic.split('/')
  if (wanted.at(-1) === '#')
    return wanted.slice(0, -1).every((level, index) => level === '+' || level === levels[index])
  return wanted.length === levels.length && wanted.every((level, index) => level === '+' || level === levels[index])
}
