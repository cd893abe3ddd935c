import type { Relief } from '../relief/relief.ts'
import { type Surroundings, hallAt } from '../relief/surroundings.ts'
import type { Volume } from '../relief/volumes.ts'
import { type Shot, between, flightSeconds } from './flight.ts'
import { evenly, lengthOfWay, rounded, shotOn } from './shotTrack.ts'
import { type SkylinePoint, heightOn, lineOver } from './skyline.ts'

/** Metres that a flight keeps from buildings, and from machines inside a hall. */
const margins = { outdoors: 1.9, indoors: 0.7 } as const
const spacing = 2
const mostShots = 2000
/** How far a long flight rises over the straight line, per metre of its way. */
const arc = 0.06
/** Half widths of a curve with how much higher the flight then passes, metres: the first that stays clear is taken. */
const curves = [
  [20, 10],
  [20, 20],
  [10, 10],
  [5, 5],
  [2, 2],
  [0, 0],
] as const

export interface FlightPlan {
  readonly seconds: number
  /** @param share 0..1 of the way */
  at(share: number): Shot
  /** Slots of the halls whose roof it passes. */
  readonly opens: readonly number[]
}

/**
 * A way between two shots that crosses neither a building nor the ground. It swings round what is looked at, as a hand
 * would lead it, and rises over what stands below. Inside one hall it stays there. Otherwise an end that is inside
 * something is left, or entered, straight up through the roof: the only way that a flight passes one.
 */
export function planFlight(from: Shot, to: Shot, surroundings: Surroundings): FlightPlan {
  const hall = hallAt(surroundings, from.eye, 1)
  if (hall && hall === hallAt(surroundings, to.eye, 1)) {
    const shots = wayOver(from, to, { relief: hall.room, margin: margins.indoors, left: new Set(), arc: 0 })
    const staysInside = ({ eye }: Shot) => eye[2] < hall.ceiling && hallAt(surroundings, eye, 1) === hall
    if (shots.every(staysInside)) return planAlong(shots, [])
  }
  const left = new Set([from, to].flatMap(({ eye }) => surroundings.outdoors.volumeAt(eye) ?? []))
  const shots = wayOver(from, to, { relief: surroundings.outdoors, margin: margins.outdoors, left, arc })
  return planAlong(
    shots,
    [...left].map(({ building }) => building),
  )
}

interface Obstacles {
  readonly relief: Relief
  readonly margin: number
  /** Volumes that an end is inside of. */
  readonly left: ReadonlySet<Volume>
  readonly arc: number
}

function planAlong(shots: readonly Shot[], opens: readonly number[]): FlightPlan {
  return { seconds: flightSeconds(lengthOfWay(shots)), at: (share) => shotOn(shots, share), opens }
}

function wayOver(from: Shot, to: Shot, obstacles: Obstacles): Shot[] {
  const swing = swingBetween(from, to)
  const floor = heightsBelow(swing, obstacles)
  const isClear = clearOf(from, to, obstacles)
  let shots: Shot[] = []
  for (const [half, lift] of curves) {
    const corners = lifted(swing, floor, lift, obstacles.arc)
    const length = lengthOfWay(corners)
    const count = shotCount(length)
    const reach = Math.round((Math.min(half, length / 6) / Math.max(length, 0.01)) * count)
    shots = rounded(evenly(corners, count), reach)
    if (shots.every(isClear)) return shots
  }
  return shots
}

function swingBetween(from: Shot, to: Shot): Shot[] {
  const rough = Array.from({ length: 33 }, (_, i) => between(from, to, i / 32))
  const last = shotCount(lengthOfWay(rough)) - 1
  return Array.from({ length: last + 1 }, (_, i) => between(from, to, i / last))
}

function shotCount(length: number): number {
  return Math.max(16, Math.min(mostShots, Math.ceil(length / spacing) + 1))
}

/** For each stretch between two shots, the height that clears what is below and beside it. */
function heightsBelow(swing: readonly Shot[], { relief, margin }: Obstacles): number[] {
  return swing.slice(1).map(({ eye: [x, y] }, i) => {
    const [a, b] = swing[i]!.eye
    const half = Math.hypot(x - a, y - b) / 2
    return relief.clearHeight((x + a) / 2, (y + b) / 2, margin + half + 0.1)
  })
}

/** The swing over what is below it, `lift` metres higher than need be, on the lowest line that dips nowhere. */
function lifted(swing: readonly Shot[], floor: readonly number[], lift: number, rise: number): Shot[] {
  const [first, last] = [swing[0]!, swing.at(-1)!]
  const along = [0]
  for (let i = 1; i < swing.length; i++) {
    const [a, b] = [swing[i - 1]!.eye, swing[i]!.eye]
    along.push(along[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]))
  }
  const length = along.at(-1)!
  const points = floor.flatMap((height, i): SkylinePoint[] => {
    const share = (along[i]! + along[i + 1]!) / 2 / Math.max(length, 0.01)
    const straight = first.eye[2] + (last.eye[2] - first.eye[2]) * share
    const top = Math.max(height + lift, straight + rise * length * 4 * share * (1 - share))
    return [
      [along[i]!, top],
      [along[i + 1]!, top],
    ]
  })
  const line = lineOver([[0, first.eye[2]], ...points, [length, last.eye[2]]])
  const over = swing.map(({ eye, target }, i): Shot => ({ eye: [eye[0], eye[1], heightOn(line, along[i]!)], target }))
  return [first, ...over, last]
}

/** Whether a shot keeps the margin, or as much of it as the ends of the flight have. */
function clearOf(from: Shot, to: Shot, { relief, margin, left }: Obstacles): (shot: Shot) => boolean {
  const overGround = ({ eye: [x, y, z] }: Shot) => z - relief.groundAt(x, y)
  const room = Math.min(margin, relief.clearance(from.eye, margin, left), relief.clearance(to.eye, margin, left))
  const height = Math.min(1, overGround(from), overGround(to))
  return (shot) => overGround(shot) >= height - 1e-6 && relief.clearance(shot.eye, margin, left) >= room - 1e-6
}
