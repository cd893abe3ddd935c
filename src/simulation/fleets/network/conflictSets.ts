import { overlaps, reach, type BodySize, type Footprint } from './footprint.ts'
import type { Resources } from './resources.ts'
import type { RouteMap } from './routeMap.ts'
import { sweep } from './sweep.ts'

/** For each resource, those that another body must stay out of meanwhile, itself among them: a list with offsets. */
export interface ConflictSet {
  readonly offsets: Int32Array
  /** By resource: where the stances begin in its part of `resources`. */
  readonly stances: Int32Array
  readonly resources: Int32Array
}

/** `conflicts[a][b]`: by resource of a body of size `a`, the resources closed to a body of size `b`. */
export type ConflictSets = readonly (readonly ConflictSet[])[]

interface Area {
  readonly shapes: readonly Footprint[]
  readonly mapId: string
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** @param bodies sizes with the clearance to keep already added */
export function findConflicts(map: RouteMap, resources: Resources, bodies: readonly BodySize[]): ConflictSets {
  const areas = bodies.map((body) =>
    Array.from({ length: resources.count }, (_, resource) => areaOf(map, resources, resource, body)),
  )
  return areas.map((own) => areas.map((others) => conflictsBetween(own, others, resources.firstStance)))
}

function areaOf(map: RouteMap, resources: Resources, resource: number, body: BodySize): Area {
  const shapes = sweep(map, resources, resource, body)
  const { segments, nodes } = map
  const { firstTurn, firstStance, turns, stances } = resources
  const node =
    resource < firstTurn
      ? segments[resource]!.start
      : resource < firstStance
        ? turns[resource - firstTurn]!.node
        : stances[resource - firstStance]!.node
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const shape of shapes) {
    const radius = reach(shape)
    minX = Math.min(minX, shape.x - radius)
    minY = Math.min(minY, shape.y - radius)
    maxX = Math.max(maxX, shape.x + radius)
    maxY = Math.max(maxY, shape.y + radius)
  }
  return { shapes, mapId: nodes[node]!.mapId, minX, minY, maxX, maxY }
}

function conflictsBetween(own: readonly Area[], others: readonly Area[], firstStance: number): ConflictSet {
  const buckets = bucketsOf(others)
  const offsets = new Int32Array(own.length + 1)
  const stances = new Int32Array(own.length)
  const resources: number[] = []
  own.forEach((area, resource) => {
    const found = new Set<number>()
    for (const key of keysOf(area)) {
      for (const other of buckets.get(key) ?? []) {
        if (!found.has(other) && (other === resource || meet(area, others[other]!))) found.add(other)
      }
    }
    const sorted = [...found].toSorted((a, b) => a - b)
    const firstOf = sorted.findIndex((other) => other >= firstStance)
    stances[resource] = resources.length + (firstOf < 0 ? sorted.length : firstOf)
    for (const other of sorted) resources.push(other)
    offsets[resource + 1] = resources.length
  })
  return { offsets, stances, resources: Int32Array.from(resources) }
}

/** Metres of a square of ground in which areas are looked up. */
const bucketSize = 4

function bucketsOf(areas: readonly Area[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>()
  areas.forEach((area, index) => {
    for (const key of keysOf(area)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    }
  })
  return buckets
}

function keysOf({ mapId, minX, minY, maxX, maxY }: Area): string[] {
  const keys: string[] = []
  for (let x = Math.floor(minX / bucketSize); x <= Math.floor(maxX / bucketSize); x++) {
    for (let y = Math.floor(minY / bucketSize); y <= Math.floor(maxY / bucketSize); y++) keys.push(`${x} ${y} ${mapId}`)
  }
  return keys
}

function meet(a: Area, b: Area): boolean {
  if (a.minX > b.maxX || b.minX > a.maxX || a.minY > b.maxY || b.minY > a.maxY || a.mapId !== b.mapId) return false
  return a.shapes.some((shape) => b.shapes.some((other) => overlaps(shape, other)))
}
