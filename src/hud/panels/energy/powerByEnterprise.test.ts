import { expect, test } from 'vitest'
import { smallScene } from '../../../../tests/fixtures/smallScene.ts'
import { Provenance, Quality } from '../../../model/quality.ts'
import { createFrameReader } from '../../../telemetry/createReader.ts'
import { createFrameWriter } from '../../../telemetry/createWriter.ts'
import { powerByEnterprise } from './powerByEnterprise.ts'

test('an enterprise has the power of its main meter, not of what stands under it as well', () => {
  const small = smallScene()
  const name = { zh: '厂', en: 'Plant' }
  const enterprises = ['plant', 'silent'].map((id) => ({ id, name, product: name }))
  const scene = { ...small, document: { ...small.document, enterprises } }
  const writer = createFrameWriter(scene, 1)
  const power = (path: string, kilowatts: number) => {
    const tag = writer.tag(writer.asset(path, 'meter'), 'activePower', 'kW', 't')
    writer.number(tag, kilowatts, 0, Quality.good, Provenance.live)
  }
  power('small/plant/utilities/energy/main-meter', 100)
  power('small/plant/weld', 40)
  power('small/plant/weld/line-1/robot-1', 3)
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(0), 0)
  reader.advance(1000)
  expect(powerByEnterprise(scene, reader)).toEqual([100, undefined])
})
