import { describe, expect, test } from 'vitest'
import { smallScene } from '../../tests/fixtures/smallScene.ts'
import { AssetState } from '../model/assetState.ts'
import { Provenance, Quality } from '../model/quality.ts'
import { createFrameReader } from '../telemetry/createReader.ts'
import { createFrameWriter } from '../telemetry/createWriter.ts'
import type { FrameWriter } from '../telemetry/writer.ts'
import { createMachineAnimator } from './animator.ts'

const start = Date.UTC(2025, 0, 1)

describe('the animator of placed machines', () => {
  test('moves the joints of a running machine into the frames, and leaves others alone', async () => {
    const scene = smallScene(2)
    const writer = createFrameWriter(scene, 1)
    const animate = await createMachineAnimator(scene)
    const reader = createFrameReader(scene)
    tell(writer, 0, AssetState.running, 0.1)
    for (let tick = 1; tick <= 20; tick++) {
      animate(writer, start + tick * 100)
      reader.push(tick === 1 ? writer.keyframe(start + tick * 100) : writer.delta(start + tick * 100), tick * 100)
    }
    reader.advance(5000)
    const [moving, still] = [0, 1].map((slot) => reader.jointRow[slot]!)
    const row = Array.from(reader.nextJoints.subarray(moving! * 8, moving! * 8 + 6))
    expect(row.some((value) => Math.abs(value) > 0.2)).toBe(true)
    expect(still).toBe(-1)
  })

  test('writes nothing once an idle machine is home', async () => {
    const scene = smallScene(1)
    const writer = createFrameWriter(scene, 1)
    const animate = await createMachineAnimator(scene)
    let written = 0
    const counting = Object.create(writer, { joints: { value: () => void written++ } }) as FrameWriter
    tell(writer, 0, AssetState.idle, 0)
    for (let tick = 1; tick <= 100; tick++) animate(counting, start + tick * 100)
    const homing = written
    for (let tick = 101; tick <= 150; tick++) animate(counting, start + tick * 100)
    expect(homing).toBeGreaterThan(5)
    expect(written).toBe(homing)
  })

  test('steps over a long pause no further than half a second of movement', async () => {
    const scene = smallScene(1)
    const writer = createFrameWriter(scene, 1)
    const animate = await createMachineAnimator(scene)
    tell(writer, 0, AssetState.running, 0.1)
    animate(writer, start)
    let turned = 0
    const watching = Object.create(writer, {
      joints: { value: (_slot: number, _bank: number, values: Float32Array) => void (turned = values[0]!) },
    }) as FrameWriter
    animate(watching, start + 60_000)
    expect(Math.abs(turned)).toBeLessThanOrEqual(((110 * Math.PI) / 180) * 0.6 + 1e-6)
  })

  test('takes 2,000 machines through a tick in a few milliseconds', async () => {
    const scene = smallScene(2000)
    const writer = createFrameWriter(scene, 1)
    const animate = await createMachineAnimator(scene)
    for (let slot = 0; slot < 2000; slot++) tell(writer, slot, AssetState.running, (slot % 100) / 100)
    for (let tick = 1; tick <= 20; tick++) animate(writer, start + tick * 100)
    const costs: number[] = []
    for (let tick = 21; tick <= 60; tick++) {
      const before = performance.now()
      animate(writer, start + tick * 100)
      costs.push(performance.now() - before)
    }
    expect(costs.toSorted((a, b) => a - b)[10]!).toBeLessThan(8)
  })
})

function tell(writer: FrameWriter, slot: number, state: AssetState, progress: number): void {
  const values = { cycleProgress: progress, cycleTime: 12, stateCurrent: 6 }
  for (const [signal, value] of Object.entries(values)) {
    writer.number(writer.tag(slot, signal, '', 'topic'), value, start, Quality.good, Provenance.live)
  }
  writer.status(slot, state, Quality.good, Provenance.live)
}
