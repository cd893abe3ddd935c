import type { Text } from '../../model/text.ts'
import type { SceneDocument } from '../../scene/schema.ts'
import type { BuildingShape } from '../buildings/buildingShape.ts'
import { turnedInto } from '../shapes/frame.ts'
import { type Point, contains, edgesOf } from '../shapes/polygon.ts'

/** A board with a name on it. */
export interface Sign {
  /** Middle of the lower edge of its face, site frame, metres. */
  readonly at: readonly [number, number, number]
  /** Where its face looks, radians. */
  readonly heading: number
  /** Metres. */
  readonly width: number
  readonly height: number
  readonly text: Text
  /** The building it stands on. */
  readonly building: BuildingShape
}

/** Of the height of a board, what its letters take. */
export const letterShare = 0.62

interface Wall {
  readonly middle: Point
  readonly heading: number
  readonly length: number
}

type Building = SceneDocument['buildings'][number]

const onRoof = new Set<Building['style']>(['hall', 'sawtooth', 'fab', 'warehouse', 'office'])
const margin = 3
const gateSignHeight = 2.1

/** Names of buildings on the side that looks at the first viewpoint, of enterprises on the next side, of gates on their canopies. */
export function placeSigns(document: SceneDocument, shapes: readonly BuildingShape[]): Sign[] {
  const enterprises = new Map(document.enterprises.map(({ id, name }) => [id, name]))
  const buildings = document.buildings.flatMap((building, i): Sign[] => {
    const shape = shapes[i]!
    if (shape.ownModel || !onRoof.has(building.style)) return []
    if (building.style === 'office' && !building.landmark && shape.height < 20) return []
    const [first, second] = wallsTowards(shape, document.viewpoints[0]!.eye)
    const enterprise = building.enterprise === undefined ? undefined : enterprises.get(building.enterprise)
    return [
      ...(first ? [onWall(shape, first, building.name)] : []),
      ...(second && enterprise && building.landmark ? [onWall(shape, second, enterprise)] : []),
    ]
  })
  return [...buildings, ...gateSigns(document, shapes)]
}

/** The two sides that an eye sees best, if long enough for a board; the second is not parallel to the first. */
function wallsTowards({ outline, x, y, theta }: BuildingShape, eye: readonly [number, number, number]): Wall[] {
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)]
  const walls = edgesOf(outline)
    .map(({ from, to }): Wall => {
      const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      return {
        middle: [x + mx * cos - my * sin, y + mx * sin + my * cos],
        heading: theta + Math.atan2(to[1] - from[1], to[0] - from[0]) - Math.PI / 2,
        length: Math.hypot(to[0] - from[0], to[1] - from[1]),
      }
    })
    .filter(({ length }) => length > 18)
  const facing = ({ middle, heading, length }: Wall) => {
    const towards = Math.atan2(eye[1] - middle[1], eye[0] - middle[0])
    return Math.cos(heading - towards) * (0.5 + Math.min(1, length / 80))
  }
  const sorted = walls.toSorted((a, b) => facing(b) - facing(a))
  const [first] = sorted
  const second = sorted.find((wall) => first && Math.abs(Math.cos(wall.heading - first.heading)) < 0.5)
  return [first, second].flatMap((wall) => wall ?? [])
}

/** On the edge of the roof, a third of the way along the wall. */
function onWall(shape: BuildingShape, { middle, heading, length }: Wall, text: Text): Sign {
  const height = Math.min(6, Math.max(2.8, shape.height * 0.3))
  const out = 0.46
  return {
    at: [
      middle[0] + Math.cos(heading) * out,
      middle[1] + Math.sin(heading) * out,
      shape.base + shape.height + 0.9 - height * 0.55,
    ],
    heading,
    height,
    width: Math.min(length - 2 * margin, widthFor(text, height)),
    text,
    building: shape,
  }
}

/** Wide enough for both languages, the longer English set somewhat smaller: a Han letter is as wide as it is high, others about half. */
function widthFor({ zh, en }: Text, height: number): number {
  const ems = (text: string) => Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56), 0)
  return (Math.max(ems(zh), ems(en) * 0.75) + 1.2) * height * letterShare
}

function gateSigns({ gates }: SceneDocument, shapes: readonly BuildingShape[]): Sign[] {
  const canopies = shapes.filter(({ style }) => style === 'canopy')
  return gates.flatMap((gate) => {
    const canopy = canopies.find(({ x, y, theta, outline }) =>
      contains(outline, turnedInto(gate.position, x, y, theta)),
    )
    if (!canopy) return []
    return [0, Math.PI].map((turn): Sign => {
      const heading = gate.theta + turn
      const along = Math.abs(Math.cos(heading - canopy.theta)) > 0.7
      const [out, half] = along ? [canopy.max[0], canopy.max[1]] : [canopy.max[1], canopy.max[0]]
      return {
        at: [
          canopy.x + Math.cos(heading) * (out + 0.25),
          canopy.y + Math.sin(heading) * (out + 0.25),
          canopy.base + canopy.height - 0.9,
        ],
        heading,
        width: Math.min(2 * half, widthFor(gate.name, gateSignHeight)),
        height: gateSignHeight,
        text: gate.name,
        building: canopy,
      }
    })
  })
}
