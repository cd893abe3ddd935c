import { expect, test } from 'vitest'
import { sceneForTraffic } from '../../../tests/fixtures/recordedPark.ts'
import { Provenance, Quality } from '../../model/quality.ts'
import { sceneSchema } from '../../scene/schema.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { PowerMap } from './powerMap.ts'

/** Two enterprises with a building each, `a` at x 0…40 and `b` at x 60…100, whose meters tell these kW. */
function mapOf(powers: Readonly<Record<string, number>>) {
  const plain = sceneForTraffic()
  const name = { zh: '厂', en: 'Plant' }
  const document = sceneSchema.parse({
    ...plain.document,
    enterprises: ['a', 'b'].map((id) => ({ id, name, product: name })),
    buildings: plain.document.buildings.map((building) => ({ ...building, enterprise: building.id })),
  })
  const scene = { ...plain, document }
  const writer = createFrameWriter(scene, 1)
  const reader = createFrameReader(scene)
  for (const [id, power] of Object.entries(powers)) {
    const slot = writer.asset(`small/${id}/utilities/energy/main-meter`, 'meter')
    writer.number(writer.tag(slot, 'activePower', 'kW', 't'), power, 0, Quality.good, Provenance.live)
  }
  reader.push(writer.keyframe(5000), 5000)
  reader.advance(6000)
  const map = new PowerMap(scene, reader)
  map.sync()
  const { uPower, uPowerFrame } = map.uniforms
  const { data, width } = uPower.value.image as { data: Uint8Array; width: number }
  const { x: left, y: bottom, z: perMetre } = uPowerFrame.value
  return (x: number, y: number) => {
    const cell = 1 / (perMetre * width)
    return data[Math.floor((y - bottom) / cell) * width + Math.floor((x - left) / cell)]! / 255
  }
}

test('a building has the share of the largest power that its enterprise draws', () => {
  const share = mapOf({ a: 300, b: 600 })
  expect(share(20, 30)).toBeCloseTo(0.5, 2)
  expect(share(80, 30)).toBe(1)
  expect(share(50, 80)).toBe(0)
})

test('the walls belong to the building', () => {
  const share = mapOf({ b: 600 })
  expect(share(60, 20)).toBe(1)
  expect(share(99.9, 40)).toBe(1)
})

test('an enterprise whose meter does not tell has no share', () => {
  const share = mapOf({ b: 600 })
  expect(share(20, 30)).toBe(0)
})
