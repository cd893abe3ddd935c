// @vitest-environment happy-dom
import { CameraControlsImpl } from '@react-three/drei'
import * as THREE from 'three'
import { beforeEach, expect, test } from 'vitest'
import { parkScene } from '../../../tests/fixtures/parks.ts'
import { AssetState } from '../../model/assetState.ts'
import { Provenance, Quality } from '../../model/quality.ts'
import { useSession } from '../../session/session.ts'
import { createFrameReader } from '../../telemetry/createReader.ts'
import { createFrameWriter } from '../../telemetry/createWriter.ts'
import { buildingShapes } from '../buildings/buildingShape.ts'
import { Openings } from '../buildings/openings.ts'
import { surroundingsOf } from '../relief/surroundings.ts'
import { CameraPilot } from './cameraPilot.ts'
import type { Shot } from './flight.ts'

CameraControlsImpl.install({ THREE })

const scene = parkScene('xiyong')
const surroundings = surroundingsOf(scene)
const buildings = buildingShapes(scene.document)
const vehicle = 'xiyong/logistics/fleet/T/1'
const frame = 1 / 30
const session = () => useSession.getState()
const away = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, i) => value - b[i]!))

/** A pilot with a truck that drives north at 2 m/s from where the bonded zone's gate is; `held` are the keys that are down. */
function pilotAtGate() {
  const reader = createFrameReader(scene)
  const writer = createFrameWriter(scene, 1)
  const slot = writer.asset(vehicle, 'truck')
  const held = new Set<string>()
  const isHeld = (codes: readonly string[]) => codes.some((code) => held.has(code))
  const axis = (plus: readonly string[], minus: readonly string[]) => Number(isHeld(plus)) - Number(isHeld(minus))
  const camera = new THREE.PerspectiveCamera(32, 16 / 9, 1, 10_000)
  const controls = new CameraControlsImpl(camera, document.createElement('canvas'))
  let [time, idle] = [0, 0]
  const drive = () => {
    writer.pose(slot, 238, -200 + (2 * time) / 1000, 0, Math.PI / 2, time === 0)
    writer.status(slot, AssetState.running, Quality.good, Provenance.simulated)
    reader.push(time === 0 ? writer.keyframe(0) : writer.delta(time), time)
    reader.advance(time)
  }
  drive()
  const pilot = new CameraPilot({
    controls,
    stage: { scene, reader, surroundings, buildings, openings: new Openings(buildings) },
    keys: { isHeld, axis },
    canvas: document.createElement('canvas'),
    instant: false,
    idleFor: () => idle,
    invalidate: () => {},
  })
  const run = (seconds: number, each: (shot: Shot) => void = () => {}) => {
    for (let t = 0; t < seconds; t += frame) {
      time += frame * 1000
      drive()
      pilot.steer(frame)
      controls.update(frame)
      each(pilot.shot)
    }
  }
  return { pilot, held, run, reader, rest: (milliseconds: number) => (idle = milliseconds) }
}

beforeEach(() => useSession.setState(useSession.getInitialState(), true))

test('a flight to a viewpoint arrives there and says so, and starts and ends gently', () => {
  const { pilot, run } = pilotAtGate()
  const { eye, target, id } = scene.document.viewpoints[3]!
  session().fly({ kind: 'viewpoint', id })
  const steps: number[] = []
  let before = pilot.shot.eye
  run(4, (shot) => {
    steps.push(away(shot.eye, before))
    before = shot.eye
  })
  expect(session().goal).toBeUndefined()
  expect(away(pilot.shot.eye, eye)).toBeLessThan(0.01)
  expect(away(pilot.shot.target, target)).toBeLessThan(0.01)
  expect(steps[1]).toBeLessThan(Math.max(...steps) / 20)
})

test('a hand that takes hold of the camera ends the flight', () => {
  const { pilot, run } = pilotAtGate()
  session().fly({ kind: 'viewpoint', id: scene.document.viewpoints[3]!.id })
  run(1)
  pilot.letGo()
  const { eye } = pilot.shot
  run(1)
  expect(session().goal).toBeUndefined()
  expect(away(pilot.shot.eye, eye)).toBeLessThan(0.01)
})

test('who follows a vehicle keeps its distance while it drives', () => {
  const { pilot, run, reader } = pilotAtGate()
  session().select(vehicle)
  session().steer('follow')
  run(4)
  const pose = () => reader.pose(reader.slotOf(vehicle)!)!
  const offset = away(pilot.shot.eye, [pose().x, pose().y, 0])
  run(3)
  expect(away(pilot.shot.eye, [pose().x, pose().y, 0])).toBeCloseTo(offset, 0)
})

test('who chases a vehicle is behind it and looks ahead of it; the hand turns that into following', () => {
  const { pilot, run, reader } = pilotAtGate()
  session().select(vehicle)
  session().steer('chase')
  run(6)
  const { y } = reader.pose(reader.slotOf(vehicle)!)!
  expect(pilot.shot.eye[1]).toBeLessThan(y - 5)
  expect(pilot.shot.target[1]).toBeGreaterThan(y)
  pilot.letGo()
  expect(session().steering).toBe('follow')
})

test('on foot W goes ahead at eye height, and leaving gives the orbit back', () => {
  const { pilot, run, held } = pilotAtGate()
  session().fly({ kind: 'viewpoint', id: 'bonded-gate' })
  run(4)
  session().steer('walk')
  run(4)
  const start = pilot.shot
  expect(start.eye[2]).toBeCloseTo(1.7)
  held.add('KeyW')
  run(2)
  held.clear()
  const ahead = [start.target[0] - start.eye[0], start.target[1] - start.eye[1]] as const
  const gone = [pilot.shot.eye[0] - start.eye[0], pilot.shot.eye[1] - start.eye[1]] as const
  expect(gone[0] * ahead[0] + gone[1] * ahead[1]).toBeGreaterThan(0)
  expect(Math.hypot(...gone)).toBeLessThan(2.9)
  session().steer('orbit')
  run(0.2)
  expect(away(pilot.shot.eye, pilot.shot.target)).toBeGreaterThan(5)
})

test('to fly elsewhere ends a ride and a walk', () => {
  const { run } = pilotAtGate()
  session().select(vehicle)
  session().steer('follow')
  run(1)
  session().fly({ kind: 'viewpoint', id: 'bonded-gate' })
  expect(session().steering).toBe('orbit')
  session().steer('walk')
  session().fly({ kind: 'asset', path: vehicle })
  expect(session().steering).toBe('orbit')
})

test('left alone for a minute the view drifts, touched it stands', () => {
  const { pilot, run, rest } = pilotAtGate()
  const { eye } = pilot.shot
  run(1)
  expect(away(pilot.shot.eye, eye)).toBeLessThan(0.01)
  rest(70_000)
  run(2)
  expect(away(pilot.shot.eye, eye)).toBeGreaterThan(1)
  rest(0)
  const rested = pilot.shot.eye
  run(1)
  expect(away(pilot.shot.eye, rested)).toBeLessThan(0.01)
})
