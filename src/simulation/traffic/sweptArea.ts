import { wrapAngle } from '../../model/pose.ts'
import type { CellMap } from './cells.ts'
import { footprint, type BodySize, type Footprint } from '../fleets/network/footprint.ts'
import { poseOnPath } from '../fleets/network/pathGeometry.ts'

/** Change of heading that a vehicle takes while driving; above it, it stops and turns on the spot. */
export const smoothTurn = 0.15

const turnStep = 0.2
const straight = 0.02

/**
 * Rectangles that cover everything a body can touch while its centre is in the cell.
 * @param sharpestTurn the greatest turn that it makes on the spot, radians
 */
export function sweptArea(map: CellMap, cell: number, body: BodySize, sharpestTurn: number): Footprint[] {
  return map.edgeOf[cell]! < 0 ? sweptAtNode(map, cell, body, sharpestTurn) : sweptOnEdge(map, cell, body)
}

function sweptOnEdge(map: CellMap, cell: number, body: BodySize): Footprint[] {
  const geometry = map.geometry[map.edgeOf[cell]!]!
  const [from, length] = [map.startOf[cell]!, map.lengthOf[cell]!]
  const poses = [from, from + length / 2, from + length].map((distance) => poseAt(geometry, distance))
  const [first, middle, last] = poses as [Pose, Pose, Pose]
  const bend = Math.max(Math.abs(middle.theta - first.theta), Math.abs(last.theta - middle.theta))
  const along = wrapAngle(middle.theta - Math.atan2(last.y - first.y, last.x - first.x))
  const sideways = Math.abs(Math.sin(along))
  if (bend < straight && sideways < straight)
    return [footprint(middle.x, middle.y, middle.theta, stretch(body, length))]
  const pieces = Math.max(2, Math.ceil(length / (body.width / 4)))
  const step = length / pieces
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const { x, y, theta } = poseAt(geometry, from + piece * step)
    return footprint(x, y, theta, { length: body.length + step, width: body.width + step * sideways })
  })
}

/** All headings in which a vehicle stands at a node, and the turns between them. */
function sweptAtNode(map: CellMap, node: number, body: BodySize, sharpestTurn: number): Footprint[] {
  const { x, y } = map.network.nodes[node]!
  const arriving = map.entering[node]!.map((edge) => map.geometry[edge]!.headings.at(-1)!)
  const departing = map.leaving[node]!.map((edge) => map.geometry[edge]!.headings[0]!)
  const headings = new Set<number>()
  const add = (theta: number) => headings.add(Math.round(wrapAngle(2 * theta) / 0.04) * 0.02)
  for (const theta of [...arriving, ...departing]) add(theta)
  for (const from of arriving) {
    for (const to of departing) {
      const turn = wrapAngle(to - from)
      const turns = Math.abs(turn) > smoothTurn && Math.abs(turn) <= sharpestTurn
      const steps = turns ? Math.ceil(Math.abs(turn) / turnStep) : 0
      for (let step = 1; step < steps; step++) add(from + (turn * step) / steps)
    }
  }
  return [...headings].map((theta) => footprint(x, y, theta, body))
}

interface Pose {
  x: number
  y: number
  theta: number
}

function poseAt(geometry: CellMap['geometry'][number], distance: number): Pose {
  const pose = { x: 0, y: 0, theta: 0 }
  poseOnPath(geometry, distance, pose)
  return pose
}

function stretch({ length, width }: BodySize, by: number): BodySize {
  return { length: length + by, width }
}
