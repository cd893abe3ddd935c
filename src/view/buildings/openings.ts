import { openableCount } from '../mesh/cutShader.ts'
import { turnedInto } from '../shapes/frame.ts'
import { isNear, signedDistance } from '../shapes/polygon.ts'
import type { BuildingShape } from './buildingShape.ts'

type Vector = readonly [number, number, number]

/** Seconds to open or close wholly. */
const duration = 1.1
/** A hall opens when the eye looks into it from nearer than this many times its size, and closes beyond the second. */
const nearBy = { opens: 1.1, closes: 1.25 }
/** How far outside a hall the looked-at point may lie, metres: to open it, and to keep it open. */
const beside = { opens: 2, closes: 8 }
/** An eye inside has come out when it is so far above the roof or outside the walls, metres. */
const outside = 1.5

interface Opening {
  readonly hall: BuildingShape
  readonly span: number
  wanted: boolean
  within: boolean
  /** 0 closed … 1 open, linear in time. */
  progress: number
}

/** Which halls stand open so that one can see what goes on inside, and how far. A hall one stands in keeps its roof. */
export class Openings {
  /**
   * Two vec4 a hall: how far it is open 0 … 1, middle x and y in the site frame, distance from there to its farthest
   * corner; then the heights of its floor and its roof.
   */
  readonly uniform = { value: new Float32Array(8 * openableCount) }
  readonly #openings: readonly Opening[]
  #held: readonly number[] = []

  constructor(buildings: readonly BuildingShape[]) {
    this.#openings = buildings
      .filter(({ opening }) => opening >= 0)
      .map((hall) => {
        const span = Math.hypot(hall.max[0] - hall.min[0], hall.max[1] - hall.min[1])
        const { x, y, base, height } = hall
        this.uniform.value.set([0, x, y, span / 2, base, base + height], 8 * hall.opening)
        return { hall, span, wanted: false, within: false, progress: 0 }
      })
  }

  /** Openings that stay open, wherever the eye is, until this is told again. */
  hold(openings: readonly number[]): void {
    this.#held = openings
  }

  /**
   * Decides by where the eye is and what it looks at; `focus` is a point that must be seen.
   * @param reach how much farther away than usual halls open
   */
  look(eye: Vector, target: Vector, focus: Vector | undefined, reach = 1): void {
    const distance = Math.hypot(eye[0] - target[0], eye[1] - target[1], eye[2] - target[2])
    for (const opening of this.#openings) {
      const { hall, span, wanted } = opening
      const key = wanted ? 'closes' : 'opens'
      const looksIn = inside(hall, target, beside[key]) && distance < span * nearBy[key] * reach
      const focused = focus !== undefined && isWithin(hall, focus, 0)
      opening.within = isWithin(hall, eye, opening.within ? outside : 0)
      opening.wanted = this.#held.includes(hall.opening) || (!opening.within && (looksIn || focused))
    }
  }

  /** Moves towards what is wanted; true while something still opens or closes. */
  step(seconds: number): boolean {
    let moving = false
    for (const opening of this.#openings) {
      const goal = opening.wanted ? 1 : 0
      if (opening.progress === goal) continue
      const change = seconds / duration
      opening.progress = goal === 1 ? Math.min(1, opening.progress + change) : Math.max(0, opening.progress - change)
      this.uniform.value[8 * opening.hall.opening] = eased(opening.progress)
      moving = true
    }
    return moving
  }

  isOpen(opening: number): boolean {
    return opening >= 0 && this.uniform.value[8 * opening]! > 0.5
  }

  /** The halls whose inside is seen: open ones, and the one that the eye is in. */
  seen(): BuildingShape[] {
    return this.#openings.filter(({ progress, within }) => within || progress > 0).map(({ hall }) => hall)
  }

  /** Tells the sets of seen halls apart. */
  get seenKey(): string {
    return this.seen()
      .map(({ id }) => id)
      .join(' ')
  }

  /** Whether a closed hall is in the way of whatever is at a point, from wherever it is looked at. */
  hides(point: Vector): boolean {
    for (const { hall, span, progress, within } of this.#openings) {
      if (within || progress > 0 || !isAround(hall, span, point)) continue
      if (isWithin(hall, point, 0)) return true
    }
    return false
  }

  /** The hall that a point is in, if it is one that can open. */
  hallAt(point: Vector): BuildingShape | undefined {
    return this.#openings.find(({ hall, span }) => isAround(hall, span, point) && isWithin(hall, point, 0))?.hall
  }
}

export function inside(building: BuildingShape, [px, py]: Vector, margin: number): boolean {
  const local = turnedInto([px, py], building.x, building.y, building.theta)
  return isNear(building, local, margin) && signedDistance(building.outline, local) < margin
}

/** Whether a point is over the circle around a hall: the cheap question before the exact one. */
function isAround(hall: BuildingShape, span: number, [x, y]: Vector): boolean {
  return (x - hall.x) ** 2 + (y - hall.y) ** 2 <= (span / 2) ** 2
}

function isWithin(hall: BuildingShape, point: Vector, margin: number): boolean {
  return point[2] < hall.base + hall.height + margin && inside(hall, point, margin)
}

function eased(t: number): number {
  return t * t * (3 - 2 * t)
}
