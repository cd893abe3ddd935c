import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Provenance, provenanceOf, Quality } from '../../src/model/quality.ts'
import type { CompiledScene } from '../../src/scene/compiledScene.ts'
import { loadScene } from '../../src/scene/load.ts'
import { createFrameReader } from '../../src/telemetry/createReader.ts'
import type { FrameReader } from '../../src/telemetry/reader.ts'
import { stillStart } from '../../src/simulation/stillStart.ts'
import { Simulation } from '../../workers/simulation.ts'

const root = resolve(import.meta.dirname, '../..')

describe.each(['xiyong', 'yufu'])('the still moment of %s', (id) => {
  let scene: CompiledScene
  let simulation: Simulation
  let frames: readonly ArrayBuffer[]
  let create: () => Promise<Simulation>
  beforeAll(async () => {
    scene = (await loadScene((file) => readFile(resolve(root, 'scenes', id, file), 'utf8'))).scene!
    const scenario = await readFile(resolve(root, 'seeds/scenarios', `${id}.json`), 'utf8')
    create = () => Simulation.create(scene, scenario, 1)
    simulation = await create()
    frames = simulation.still(20)
  }, 60_000)

  test('is the same bytes each time', async () => {
    const again = (await create()).still(20)
    expect(again.length).toBe(frames.length)
    expect(frames.every((frame, index) => Buffer.from(frame).equals(Buffer.from(again[index]!)))).toBe(true)
  })

  test('has its time, everything simulated, hardly anything uncertain, and vehicles that move', () => {
    const reader = read(scene, frames)
    expect(reader.time).toBe(stillStart + 20_000)
    const moving = slots(reader).filter((slot) => distance(reader, slot) > 0.01)
    expect(moving.length).toBeGreaterThan(10)
    const told = slots(reader).filter((slot) => reader.tags(slot).length > 0)
    expect(told.length).toBeGreaterThan(80)
    const trusts = told.map((slot) => reader.statuses[4 * slot + 1]!)
    expect(trusts.filter((trust) => provenanceOf(trust) !== Provenance.simulated)).toEqual([])
    const good = told.filter((slot) => reader.asset(slot).quality === Quality.good)
    expect(good.length).toBeGreaterThan(0.95 * told.length)
  })

  test('holds what went before it, ten frames a second at the end', () => {
    const reader = createFrameReader(scene)
    const times: number[] = []
    reader.observe({ applied: () => times.push(reader.time - stillStart), epochBegan: () => {} })
    for (const frame of frames) reader.push(frame, 0)
    reader.advance(10_000)
    expect(times.slice(0, 3)).toEqual([0, 100, 200])
    expect(times.at(-1)).toBe(20_000)
    expect(times.every((time, index) => index === 0 || time - times[index - 1]! <= 100)).toBe(true)
  })

  test('has no problem to show', () => {
    expect(simulation.facts(stillStart + 20_000).problems).toEqual([])
  })

  test.each([0, 0.05])('may be %d s after the start', async (at) => {
    expect(read(scene, (await create()).still(at)).epoch).toBe(1)
  })
})

function read(scene: CompiledScene, frames: readonly ArrayBuffer[]): FrameReader {
  const reader = createFrameReader(scene)
  for (const frame of frames) reader.push(frame, 0)
  reader.advance(10_000)
  return reader
}

function slots(reader: FrameReader): number[] {
  return Array.from({ length: reader.assetCount }, (_, slot) => slot)
}

function distance({ previousPoses: from, nextPoses: to }: FrameReader, slot: number): number {
  return Math.hypot(to[4 * slot]! - from[4 * slot]!, to[4 * slot + 1]! - from[4 * slot + 1]!)
}
