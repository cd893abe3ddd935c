import { wrapAngle } from '../../../model/pose.ts'
import { footprint, type BodySize, type Footprint } from './footprint.ts'
import { poseOnPath } from './pathGeometry.ts'
import type { Resources } from './resources.ts'
import type { RouteMap, Segment } from './routeMap.ts'

const turnStep = 0.2
const straight = 0.02

/** Rectangles that cover everything a body can touch while it has the use of the resource. */
export function sweep(map: RouteMap, resources: Resources, resource: number, body: BodySize): Footprint[] {
  if (resource < resources.firstTurn) return sweepSegment(map, map.segments[resource]!, body)
  if (resource < resources.firstStance) return sweepTurn(map, resources.turns[resource - resources.firstTurn]!, body)
  const { node, heading } = resources.stances[resource - resources.firstStance]!
  const { x, y } = map.nodes[node]!
  return [footprint(x, y, heading, body)]
}

function sweepSegment(map: RouteMap, { edge, from, length }: Segment, body: BodySize): Footprint[] {
  const geometry = map.geometry[edge]!
  const poseAt = (distance: number) => {
    const pose = { x: 0, y: 0, theta: 0 }
    poseOnPath(geometry, distance, pose)
    return pose
  }
  const [first, middle, last] = [poseAt(from), poseAt(from + length / 2), poseAt(from + length)]
  const bend = Math.max(Math.abs(middle.theta - first.theta), Math.abs(last.theta - middle.theta))
  const along = wrapAngle(middle.theta - Math.atan2(last.y - first.y, last.x - first.x))
  const sideways = Math.abs(Math.sin(along))
  if (bend < straight && sideways < straight)
    return [footprint(middle.x, middle.y, middle.theta, { length: body.length + length, width: body.width })]
  const pieces = Math.max(2, Math.ceil(length / (body.width / 4)))
  const step = length / pieces
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const { x, y, theta } = poseAt(from + piece * step)
    return footprint(x, y, theta, { length: body.length + step, width: body.width + step * sideways })
  })
}

function sweepTurn(map: RouteMap, { node, from, angle }: Resources['turns'][number], body: BodySize): Footprint[] {
  const { x, y } = map.nodes[node]!
  const steps = Math.ceil(Math.min(Math.PI, Math.abs(angle)) / turnStep)
  const by = (Math.sign(angle) * Math.min(Math.PI, Math.abs(angle))) / steps
  const bulge = 1 / Math.cos(by / 2)
  const wide = { length: body.length * bulge, width: body.width * bulge }
  return Array.from({ length: steps + 1 }, (_, step) => footprint(x, y, from + by * step, wide))
}
