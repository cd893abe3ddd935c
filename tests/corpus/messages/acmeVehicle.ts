import type { Ingest } from '../../../src/ingest/ingest.ts'
import { messageOf, startTime, vehicleFixtures, viewOf } from './fixture.ts'

export const fleet = 'plant/logistics/fleet/Acme'
export const header = (headerId: number, version = '2.1.0') => ({
  headerId,
  timestamp: new Date(startTime + headerId).toISOString(),
  version,
  manufacturer: 'Acme',
  serialNumber: '7',
})
export const pose = (x: number, y = 10, mapId = 'hall') => ({ x, y, theta: 0, mapId, positionInitialized: true })
export const state = (headerId: number, more: object = {}) => ({
  ...header(headerId),
  orderId: 'o-1',
  nodeStates: [],
  edgeStates: [],
  driving: true,
  actionStates: [],
  batteryState: { batteryCharge: 50, charging: false },
  operatingMode: 'AUTOMATIC',
  errors: [],
  safetyState: { eStop: 'NONE', fieldViolation: false },
  ...more,
})

export function send(
  ingest: Ingest,
  name: string,
  payload: string | object,
  receivedAt = startTime,
  retained = false,
): void {
  ingest.accept(messageOf(`plant-agv/v2/Acme/7/${name}`, payload, receivedAt, retained))
}

export function sendFixture(ingest: Ingest, version: string, message: string, retained = false): void {
  const fixture = vehicleFixtures.find((each) => each.version === version && each.message === message)!
  ingest.accept(messageOf(fixture.topic, fixture.payload, startTime, retained))
}

export const poseOf = (ingest: Ingest, now: number) => viewOf(ingest, now).pose(ingest.writer.slotOf(`${fleet}/7`)!)

export const conditionOf = (ingest: Ingest, now: number) => {
  const reader = viewOf(ingest, now)
  const { state: condition, quality } = reader.asset(reader.slotOf(`${fleet}/7`)!)
  return { state: condition, quality }
}
