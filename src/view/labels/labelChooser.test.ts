import { PerspectiveCamera } from 'three'
import { expect, test } from 'vitest'
import { parkScene } from '../../../tests/fixtures/parks.ts'
import { AssetState } from '../../model/assetState.ts'
import { Provenance, Quality } from '../../model/quality.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { buildingShapes } from '../buildings/buildingShape.ts'
import { Openings } from '../buildings/openings.ts'
import { siteToClip } from '../camera/siteToClip.ts'
import { surroundingsOf } from '../relief/surroundings.ts'
import { LabelBook } from './labelBook.ts'
import { LabelChooser, type LabelView } from './labelChooser.ts'
import type { TextRun } from './textRun.ts'

type Vector = readonly [number, number, number]

const scene = parkScene('xiyong')
const surroundings = surroundingsOf(scene)
const shapes = buildingShapes(scene.document)
const size = { width: 1920, height: 1080, scale: 1 }
const run: TextRun = { width: 60, height: 20, count: 1, boxes: new Int16Array(4), glyphs: new Uint16Array(4) }
const hall = scene.assets.findIndex(({ building, kind }) => kind === 'building' && building === 'laptop-1-smt')
const middle = scene.assets[hall]!.pose

/** Paths that get a label, seen from `eye`, with trucks at `at`. */
function labelled(
  eye: Vector,
  target: Vector,
  at: readonly Vector[],
  view: Partial<LabelView> = {},
  most = 1000,
): string[] {
  const writer = createFrameWriter(scene, 1)
  at.forEach(([x, y, z], i) => {
    const slot = writer.asset(`xiyong/fleet/t-${i}`, 'truck')
    writer.pose(slot, x, y, z, 0, true)
    writer.status(slot, AssetState.running, Quality.good, Provenance.simulated)
  })
  const reader = createFrameReader(scene)
  reader.push(writer.keyframe(0), 0)
  reader.advance(1000)
  const camera = new PerspectiveCamera(32, size.width / size.height, 1, 5000)
  camera.position.set(eye[0], eye[2], -eye[1])
  camera.lookAt(target[0], target[2], -target[1])
  camera.updateMatrixWorld()
  const matrix = new Float32Array(16)
  siteToClip(camera, matrix)
  const openings = new Openings(shapes)
  openings.look(eye, target, undefined)
  openings.step(Number.POSITIVE_INFINITY)
  const chooser = new LabelChooser(reader, openings, surroundings)
  chooser.resize(size.width, size.height)
  const entries = new LabelBook(scene, reader).entries('zh')
  const given = { ...size, eye, matrix, selected: undefined, covered: [], tagged: new Set<number>(), ...view }
  const chosen = chooser.choose(entries, given, () => run, most)
  return entries.filter((_, number) => chosen[number] === 1).map(({ path }) => path)
}

const street: Vector = [238, -180, 2]
const above: Vector = [238, -260, 80]
const truck = 'xiyong/fleet/t-0'

test('a truck on the street gets its label, one round the corner of a building does not', () => {
  const { outline, roof } = surroundings.outdoors.volumes[hall]!
  const behind = outline[0]!
  const far: Vector = [behind[0] + (behind[0] - middle.x), behind[1] + (behind[1] - middle.y), 0]
  const opposite: Vector = [2 * middle.x - far[0], 2 * middle.y - far[1], 3]
  expect(labelled(above, street, [street])).toContain(truck)
  expect(roof).toBeGreaterThan(10)
  expect(labelled(opposite, far, [far])).not.toContain(truck)
})

test('nothing is labelled under a panel', () => {
  const covered = [{ left: 0, top: 0, right: 1920, bottom: 1080 }]
  expect(labelled(above, street, [street], { covered })).toEqual([])
})

test('what wears a card has no label', () => {
  const slot = scene.assets.length
  expect(labelled(above, street, [street], { tagged: new Set([slot]) })).not.toContain(truck)
})

test('what is in a closed hall has no label, until the hall opens for who looks in', () => {
  const inside: Vector = [middle.x, middle.y, 0]
  expect(labelled([middle.x, middle.y - 320, 120], [middle.x, middle.y - 200, 0], [inside])).not.toContain(truck)
  expect(labelled([middle.x, middle.y - 60, 60], inside, [inside])).toContain(truck)
})

test('the selected asset goes before all others', () => {
  const crowd = Array.from({ length: 30 }, (_, i): Vector => [238 + i * 0.2, -180, 2])
  expect(labelled(above, street, crowd, { selected: scene.assets.length + 17 }, 1)).toEqual(['xiyong/fleet/t-17'])
})

test('no more get a label than are wanted', () => {
  const row = Array.from({ length: 20 }, (_, i): Vector => [150 + i * 9, -180, 0])
  expect(labelled(above, street, row, {}, 7)).toHaveLength(7)
})
