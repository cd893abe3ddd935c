import type { JointDefinition } from './definition.ts'

type Triple = readonly [number, number, number]
type Direction = 'x' | 'y' | 'z' | '-x' | '-y' | '-z' | Triple

const directions = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const

/** What slides along a direction between two ends, metres. @param maxSpeed m/s */
export function slide(
  name: string,
  parent: number,
  origin: Triple,
  along: Direction,
  [min, max]: readonly [number, number],
  maxSpeed: number,
): JointDefinition {
  return { name, type: 'prismatic', parent, origin, axis: axisOf(along), min, max, maxSpeed }
}

/** What turns about a direction between two ends, radians. @param maxSpeed rad/s */
export function swivel(
  name: string,
  parent: number,
  origin: Triple,
  about: Direction,
  [min, max]: readonly [number, number],
  maxSpeed: number,
): JointDefinition {
  return { name, type: 'revolute', parent, origin, axis: axisOf(about), min, max, maxSpeed }
}

/** What turns about a direction for ever; above 25 rad/s it would seem to stand or to turn back. */
export function spin(name: string, parent: number, origin: Triple, about: Direction, maxSpeed = 25): JointDefinition {
  return { name, type: 'revolute', parent, origin, axis: axisOf(about), min: -Infinity, max: Infinity, maxSpeed }
}

/** What appears and leaves from its origin, in the directions that are named. @param maxSpeed shares a second */
export function grow(
  name: string,
  parent: number,
  origin: Triple,
  towards: 'x' | 'y' | 'z' | 'xy' | 'xz' | 'yz' | 'xyz' = 'xyz',
  maxSpeed = 1.5,
): JointDefinition {
  const axis: Triple = [Number(towards.includes('x')), Number(towards.includes('y')), Number(towards.includes('z'))]
  return { name, type: 'scale', parent, origin, axis, min: 0, max: 1, maxSpeed }
}

/** What lights up to `max` times the light of its paints. @param maxSpeed times a second */
export function glow(
  name: string,
  parent: number,
  origin: Triple = [0, 0, 0],
  max = 1,
  maxSpeed = 10,
): JointDefinition {
  return { name, type: 'glow', parent, origin, axis: [0, 0, 0], min: 0, max, maxSpeed }
}

/** What a readout shows: a number from 0 to `most`. The frame of its part is the middle of its face. */
export function shown(name: string, parent: number, origin: Triple, most: number): JointDefinition {
  return glow(name, parent, origin, most, most * 2)
}

/**
 * Pieces that follow each other along x over `way` metres from `origin`: for each a slide and, on it, what appears and
 * leaves. Their motion is `passing` of `motion/passing.ts`.
 * @param before joints of the kind that come before these
 */
export function passingPieces(
  name: string,
  count: number,
  before: number,
  origin: Triple,
  way: number,
): readonly JointDefinition[] {
  return Array.from({ length: count }, (_, i) => [
    slide(`${name}Way${i + 1}`, 0, origin, 'x', [0, way], 30),
    grow(`${name}${i + 1}`, before + 2 * i + 1, [0, 0, 0], 'xyz', 6),
  ]).flat()
}

function axisOf(direction: Direction): Triple {
  if (typeof direction !== 'string') return direction
  const [x, y, z] = directions[direction.slice(-1) as 'x' | 'y' | 'z']
  return direction.startsWith('-') ? [x ? -1 : 0, y ? -1 : 0, z ? -1 : 0] : [x, y, z]
}
