import { wrapAngle } from '../../../model/pose.ts'
import { asFlag, asName, asNumber, asObject, type JsonObject } from '../../json.ts'
import { emptySample } from '../../motion/poseSample.ts'
import type { IngestContext, Reception } from '../../protocol.ts'
import { vehicleSignal } from './signals.ts'
import type { Vehicle } from './vehicle.ts'
import type { Dialect } from './version.ts'

/** Poses further from the origin are no place in a park, metres. */
const maxCoordinate = 1_000_000
/** Between two poses a vehicle may go this far whatever its speed, metres. */
const alwaysReachable = 5
/** Room for messages that were held up on their way: seconds, and a share of the speed. */
const heldUp = 0.5
const speedMargin = 1.2

const sample = emptySample()

/** Takes pose and velocity of a state or visualization message; a pose that can't be drawn is a problem. */
export function takePosition(
  vehicle: Vehicle,
  message: JsonObject,
  dialect: Dialect,
  reception: Reception,
  context: IngestContext,
): void {
  const velocity = asObject(message['velocity'])
  const vx = asNumber(velocity?.['vx'])
  const vy = asNumber(velocity?.['vy'])
  if (vx !== undefined || vy !== undefined)
    vehicle.tags.write(vehicleSignal.speed, Math.hypot(vx ?? 0, vy ?? 0), reception)
  const position = asObject(message[dialect.position])
  if (!position) return
  const x = asNumber(position['x'])
  const y = asNumber(position['y'])
  const theta = asNumber(position['theta'])
  const mapId = asName(position['mapId'])
  if (x === undefined || y === undefined || theta === undefined || mapId === undefined)
    return context.report('message.missingField', `${dialect.position} with x, y, theta, mapId`)
  if (!(Math.abs(x) <= maxCoordinate && Math.abs(y) <= maxCoordinate && Number.isFinite(theta)))
    return context.report('message.notFinite', 'x and y within 1,000 km, theta in radians', `${x}, ${y}, ${theta}`)
  if (!context.scene.floorHeights.has(mapId))
    return context.report('message.unknownMap', [...context.scene.floorHeights.keys()].join(', '), mapId)
  vehicle.tags.write(vehicleSignal.mapId, mapId, reception)
  vehicle.localized = asFlag(position[dialect.localized]) ?? true
  sample.time = reception.receivedAt
  sample.x = x
  sample.y = y
  sample.theta = wrapAngle(theta)
  setVelocity(vx, vy, asNumber(velocity?.['omega']))
  if (mapId !== vehicle.mapId || !isReachable(vehicle)) vehicle.track.restart()
  vehicle.mapId = mapId
  vehicle.track.push(sample)
}

/** Vehicle frame to site frame; only what is missing beside what is told counts as 0. */
function setVelocity(vx: number | undefined, vy: number | undefined, omega: number | undefined): void {
  const told = (vx !== undefined || vy !== undefined) && Number.isFinite(vx ?? 0) && Number.isFinite(vy ?? 0)
  const [cos, sin] = [Math.cos(sample.theta), Math.sin(sample.theta)]
  sample.vx = told ? (vx ?? 0) * cos - (vy ?? 0) * sin : Number.NaN
  sample.vy = told ? (vx ?? 0) * sin + (vy ?? 0) * cos : Number.NaN
  sample.omega = omega !== undefined && Number.isFinite(omega) ? omega : Number.NaN
}

function isReachable(vehicle: Vehicle): boolean {
  const last = vehicle.track.last
  if (!last) return true
  const seconds = Math.max(0, sample.time - last.time) / 1000 + heldUp
  const reach = Math.max(alwaysReachable, speedMargin * vehicle.maxSpeed * seconds)
  return Math.hypot(sample.x - last.x, sample.y - last.y) <= reach
}
