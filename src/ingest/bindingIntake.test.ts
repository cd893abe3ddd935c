import { expect, test } from 'vitest'
import { fleet, header, pose, send, state } from '../../tests/corpus/messages/acmeVehicle.ts'
import { ingestOf, startTime, valueOf } from '../../tests/corpus/messages/fixture.ts'
import { bindings } from '../../tests/corpus/messages/plantScene.ts'
import { AssetState } from '../model/assetState.ts'
import type { Ingest } from './ingest.ts'

const vehicle = `${fleet}/7`
const charge = (batteryCharge: number) => ({ batteryState: { batteryCharge, charging: false } })
const chargeOf = (ingest: Ingest) => valueOf(ingest, vehicle, 'batteryCharge')
const healthOf = (ingest: Ingest) => ingest.health(startTime).find(({ binding }) => binding === 'fleet')

/** More than are decoded as they come. */
const many = 1000

test('of a few messages each is decoded as it comes', () => {
  const ingest = ingestOf(bindings.fleet)
  for (let headerId = 1; headerId <= 3; headerId++) {
    send(ingest, 'state', state(headerId, charge(headerId)))
    expect(chargeOf(ingest)).toBe(headerId)
  }
})

test('of a flood the newest state is in the next frame, and every message is counted', () => {
  const ingest = ingestOf(bindings.fleet)
  for (let headerId = 1; headerId <= many; headerId++) send(ingest, 'state', state(headerId, charge(headerId % 100)))
  send(ingest, 'state', state(many + 1, charge(77)))
  ingest.frame(startTime + 100)
  expect(chargeOf(ingest)).toBe(77)
  expect(healthOf(ingest)).toMatchObject({ received: many + 1, bad: 0 })
})

test('a flood in one interval leaves the next as prompt as ever', () => {
  const ingest = ingestOf(bindings.fleet)
  for (let headerId = 1; headerId <= many; headerId++) send(ingest, 'state', state(headerId))
  ingest.frame(startTime + 100)
  send(ingest, 'state', state(many + 1, charge(12)))
  expect(chargeOf(ingest)).toBe(12)
})

test('what each message adds to the one before is never left out, nor overtaken by a state that waits', () => {
  const ingest = ingestOf(bindings.fleet)
  for (let headerId = 1; headerId <= many; headerId++)
    send(ingest, 'state', state(headerId, { agvPosition: pose(headerId % 50) }))
  send(ingest, 'connection', { ...header(1), connectionState: 'CONNECTIONBROKEN' })
  const slot = ingest.writer.slotOf(vehicle)!
  ingest.frame(startTime + 100)
  expect(ingest.writer.stateAt(slot)).toBe(AssetState.offline)
})

test('a state that waited when the broker went away is stale with all others', () => {
  const ingest = ingestOf(bindings.fleet)
  for (let headerId = 1; headerId <= many; headerId++) send(ingest, 'state', state(headerId, charge(headerId % 100)))
  send(ingest, 'state', state(many + 1, charge(33)))
  ingest.disconnected(startTime + 50)
  expect(chargeOf(ingest)).toBe(33)
  expect(ingest.problems()).toEqual([])
})
