import type { RouteNetwork } from '../../../scene/compiledScene.ts'
import { poseOnPath, type PathGeometry } from './pathGeometry.ts'

/** Metres between two paths below which they are the same track. */
const sameTrack = 1

/** By edge no shorter than `shortest`: whether no other edge runs along it in the other direction. */
export function findOneWayEdges(
  network: RouteNetwork,
  geometry: readonly PathGeometry[],
  shortest: number,
): readonly boolean[] {
  const boxes = geometry.map(boxOf)
  return network.edges.map((edge, index) => {
    if (geometry[index]!.length < shortest) return false
    const mapId = network.nodeById.get(edge.start)!.mapId
    return !network.edges.some(
      (other, at) =>
        at !== index &&
        meet(boxes[index]!, boxes[at]!) &&
        network.nodeById.get(other.start)!.mapId === mapId &&
        runsAgainst(geometry[index]!, edge.orientation, geometry[at]!, other.orientation),
    )
  })
}

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number]

function boxOf({ path }: PathGeometry): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < path.length; at += 2) {
    minX = Math.min(minX, path[at]!)
    maxX = Math.max(maxX, path[at]!)
    minY = Math.min(minY, path[at + 1]!)
    maxY = Math.max(maxY, path[at + 1]!)
  }
  return [minX, minY, maxX, maxY]
}

function meet(a: Box, b: Box): boolean {
  return a[0] - sameTrack <= b[2] && b[0] - sameTrack <= a[2] && a[1] - sameTrack <= b[3] && b[1] - sameTrack <= a[3]
}

function runsAgainst(path: PathGeometry, turned: number, other: PathGeometry, otherTurned: number): boolean {
  const pose = { x: 0, y: 0, theta: 0 }
  const against = { x: 0, y: 0, theta: 0 }
  const steps = Math.ceil(path.length / sameTrack)
  const otherSteps = Math.ceil(other.length / sameTrack)
  for (let step = 0; step <= steps; step++) {
    poseOnPath(path, (path.length * step) / steps, pose)
    for (let at = 0; at <= otherSteps; at++) {
      poseOnPath(other, (other.length * at) / otherSteps, against)
      const near = Math.abs(against.x - pose.x) < sameTrack && Math.abs(against.y - pose.y) < sameTrack
      if (near && Math.cos(pose.theta - turned - against.theta + otherTurned) < -0.7) return true
    }
  }
  return false
}
