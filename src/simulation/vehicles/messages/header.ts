import type { VdaTopic, Vehicle } from '../vehicle.ts'
import { timestampOf } from './timestamp.ts'

/** The header of the next message on a topic of the vehicle, as the first members of a JSON object. */
export function nextHeader(vehicle: Vehicle, topic: VdaTopic, utcTime: number): string {
  const { fleet, manufacturer, serialNumber, headerIds } = vehicle
  const timestamp = timestampOf(utcTime, fleet.version)
  const headerId = headerIds[topic]++
  return `"headerId":${headerId},"timestamp":"${timestamp}","version":"${fleet.version}","manufacturer":"${manufacturer}","serialNumber":"${serialNumber}"`
}

/** A whole message: header and body as one JSON object. */
export function message(header: string, body: object): string {
  return `{${header},${JSON.stringify(body).slice(1)}`
}
