import { expect, test } from 'vitest'
import { sceneForTraffic, type Told, toldPark } from '../../../../tests/fixtures/recordedPark.ts'
import { AssetState } from '../../../model/assetState.ts'
import { Quality } from '../../../model/quality.ts'
import { Fleet } from './fleet.ts'
import { nodeUse, Waypoints } from './waypoints.ts'

/** Nodes that are in use after a truck told this, with their use. */
function usesAfter(...tellings: readonly Told[]): Record<string, number> {
  const scene = sceneForTraffic()
  const { reader, tell, show } = toldPark(scene)
  const fleet = new Fleet(reader)
  const waypoints = new Waypoints(scene)
  tellings.forEach((told, index) => {
    tell('1', 1000 * (index + 1), { mapId: 'ground', x: 0, ...told })
    show(1000 * (index + 1))
    fleet.refresh()
    waypoints.record(reader, fleet.vehicles)
  })
  return Object.fromEntries(
    waypoints.points
      .map(({ id }, index) => [id, waypoints.uses[3 * index]!] as const)
      .filter(([, use]) => use !== nodeUse.none),
  )
}

test('the node that a vehicle heads to is ahead', () => {
  expect(usesAfter({ lastNodeId: 'dock-a', nextNodeId: 'dock-b' })).toEqual({ 'dock-b': nodeUse.ahead })
})

test('a vehicle with nothing ahead occupies the node that it stands on, in its state', () => {
  const told = { x: 10.5, y: 10, lastNodeId: 'dock-a', nextNodeId: '', state: AssetState.charging }
  expect(usesAfter(told)).toEqual({ 'dock-a': nodeUse.occupied + AssetState.charging })
})

test('a vehicle that stands elsewhere occupies nothing', () => {
  expect(usesAfter({ x: 14, y: 10, lastNodeId: 'dock-a', nextNodeId: '' })).toEqual({})
})

test('a node goes out when the vehicle has gone by, or is no longer heard of', () => {
  const ahead = { lastNodeId: 'dock-a', nextNodeId: 'dock-b' }
  expect(usesAfter(ahead, { ...ahead, nextNodeId: 'bay-1' })).toEqual({ 'bay-1': nodeUse.ahead })
  expect(usesAfter(ahead, { quality: Quality.stale })).toEqual({})
})
