import { poseOnPath } from '../fleets/network/pathGeometry.ts'
import type { Abilities } from './router.ts'
import type { Traffic } from './traffic.ts'
import { nearNode, type Traveller } from './traveller.ts'

/** What a vehicle can do, with its dynamics. */
export interface DriveAbilities extends Abilities {
  /** m/s², for starting and for braking. */
  readonly acceleration: number
}

/** Seconds until it asks again for what it did not get. */
const retryOccupied = 0.3
const retryUnsafe = 1
/** Seconds of acceleration for which it claims ahead. */
const anticipation = 1.5

/**
 * One step along the route: claims what lies ahead, keeps to the speed from which it can stop within what it
 * holds, turns on the spot where the route has a corner. `halted`: stands still and asks for nothing.
 */
export function drive(traveller: Traveller, traffic: Traffic, able: DriveAbilities, halted: boolean, dt: number): void {
  traveller.turning = 0
  if (!halted && !traveller.atGoal) {
    claimAhead(traveller, traffic, able, dt)
    if (!turnOnTheSpot(traveller, traffic, able, dt)) move(traveller, traffic, able, dt)
  } else {
    const braked = Math.max(0, traveller.speed - 2 * able.acceleration * dt)
    traveller.speed = braked
    if (braked > 0) advance(traveller, traffic, Math.min(braked * dt, stretchAhead(traveller)))
  }
  const still = traveller.speed < 0.01 && traveller.turning === 0
  traveller.standing = still ? traveller.standing + dt : 0
  const held = still && !halted && !traveller.atGoal
  traveller.waiting = held ? traveller.waiting + dt : 0
}

function claimAhead(traveller: Traveller, traffic: Traffic, able: DriveAbilities, dt: number): void {
  traveller.untilClaim -= dt
  if (traveller.untilClaim > 0 || traveller.claimed >= traveller.route.cells.length) return
  const { speed } = traveller
  const soon = Math.min(able.speed, speed + able.acceleration * anticipation)
  const needed = (soon * soon) / (2 * able.acceleration) + soon * dt * 2
  if (traveller.room >= needed) return
  const outcome = traffic.extend(traveller, needed + soon * anticipation + traffic.cellLength / 2, able)
  if (traveller.room < needed) traveller.untilClaim = outcome === 'unsafe' ? retryUnsafe : retryOccupied
}

/** True while the vehicle stands at a corner of its route. */
function turnOnTheSpot(traveller: Traveller, traffic: Traffic, able: DriveAbilities, dt: number): boolean {
  const { route, edge } = traveller
  const next = edge + 1
  if (traveller.distance < route.edgeStarts[next]! - nearNode || route.turns[next] === 0) {
    if (edge >= 0 || route.turns[0] !== 0) return false
    traveller.edge = 0
    return false
  }
  traveller.speed = 0
  if (traveller.claimed <= route.nodeCells[next]! + 1) return true
  const target = traffic.map.geometry[route.edges[next]!]!.headings[0]!
  const left = remainingTurn(traveller.heading, target, route.turns[next]!)
  const step = Math.min(Math.abs(left), able.turnSpeed * dt)
  traveller.turning = (Math.sign(left) * step) / dt
  traveller.heading += Math.sign(left) * step
  if (Math.abs(left) - step > 1e-9) return true
  traveller.heading = target
  traveller.edge = next
  return true
}

/** Angle to the target in the sense in which the route turns. */
function remainingTurn(heading: number, target: number, turn: number): number {
  const full = 2 * Math.PI
  const left = (((target - heading) % full) + full) % full
  return turn > 0 ? left : left === 0 ? 0 : left - full
}

function move(traveller: Traveller, traffic: Traffic, able: DriveAbilities, dt: number): void {
  const ahead = stretchAhead(traveller)
  const speed = Math.min(
    traveller.speed + able.acceleration * dt,
    able.speed,
    speedToStopWithin(ahead, able.acceleration, dt),
    speedForLimits(traveller, traffic, able.acceleration),
  )
  traveller.speed = Math.max(0, speed)
  const step = ahead < 0.005 && speed < 0.06 ? ahead : traveller.speed * dt
  if (step === ahead && ahead < 0.005) traveller.speed = 0
  if (step > 0) advance(traveller, traffic, step)
}

/** Metres to the next place where it must stop: the end of what it holds, a corner, the goal. */
function stretchAhead(traveller: Traveller): number {
  const { route, distance, room } = traveller
  let next = traveller.edge + 1
  while (next < route.edges.length && route.turns[next] === 0 && route.edgeStarts[next]! - distance < room) next++
  return Math.max(0, Math.min(room, route.edgeStarts[next]! - distance))
}

function speedToStopWithin(distance: number, deceleration: number, dt: number): number {
  return deceleration * (Math.sqrt(dt * dt + (2 * distance) / deceleration) - dt)
}

function speedForLimits(traveller: Traveller, traffic: Traffic, deceleration: number): number {
  const { route, released, claimed, distance } = traveller
  let allowed = Infinity
  for (let at = released; at < claimed; at++) {
    const limit = traffic.map.speedLimit[route.cells[at]!]!
    const ahead = Math.max(0, route.cellStarts[at]! - distance)
    if (limit < Infinity) allowed = Math.min(allowed, Math.sqrt(limit * limit + 2 * deceleration * ahead))
  }
  return allowed
}

const pose = { x: 0, y: 0, theta: 0 }

function advance(traveller: Traveller, traffic: Traffic, step: number): void {
  const { route } = traveller
  const whole = route.edgeStarts.at(-1)!
  traveller.distance = Math.min(whole, traveller.distance + step)
  if (whole - traveller.distance < 1e-6) traveller.distance = whole
  while (traveller.edge + 1 < route.edges.length && route.turns[traveller.edge + 1] === 0) {
    if (traveller.distance <= route.edgeStarts[traveller.edge + 1]! + nearNode) break
    traveller.edge++
  }
  const edge = Math.max(traveller.edge, 0)
  poseOnPath(traffic.map.geometry[route.edges[edge]!]!, traveller.distance - route.edgeStarts[edge]!, pose)
  traveller.x = pose.x
  traveller.y = pose.y
  traveller.heading = pose.theta
  traffic.releasePassed(traveller)
}
