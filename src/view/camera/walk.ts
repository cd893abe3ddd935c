import type { Point } from '../shapes/polygon.ts'
import type { Shot } from './flight.ts'
import type { Footing } from './footing.ts'

/** A person on foot. */
export interface Walker {
  readonly x: number
  readonly y: number
  /** Radians, site frame. */
  readonly heading: number
  /** Radians, up. */
  readonly pitch: number
}

/** What a person wants: shares -1..1 of the speed, and radians to turn by. */
export interface Steps {
  readonly forward: number
  readonly left: number
  readonly fast: boolean
  readonly turn: number
  readonly raise: number
}

const eyeHeight = 1.7
/** Metres per second. */
const speeds = { walk: 1.4, run: 4 } as const
const steepest = 1.2
/** Metres that are walked before walls are looked at again. */
const stride = 0.2

export function walk(walker: Walker, steps: Steps, seconds: number, footing: Footing): Walker {
  const heading = walker.heading + steps.turn
  const pitch = Math.min(steepest, Math.max(-steepest, walker.pitch + steps.raise))
  const share = Math.min(1, Math.hypot(steps.forward, steps.left))
  const way = heading + Math.atan2(steps.left, steps.forward)
  let left = share * (steps.fast ? speeds.run : speeds.walk) * seconds
  let at: Point = [walker.x, walker.y]
  while (left > 1e-6) {
    const length = Math.min(stride, left)
    left -= length
    const next = footing.beside([at[0] + Math.cos(way) * length, at[1] + Math.sin(way) * length])
    if (!next || Math.hypot(next[0] - at[0], next[1] - at[1]) > 2 * stride) break
    at = next
  }
  return { x: at[0], y: at[1], heading, pitch }
}

/** What a person sees. @param ahead metres to the point that is looked at */
export function shotOnFoot({ x, y, heading, pitch }: Walker, ahead = 3): Shot {
  const flat = Math.cos(pitch) * ahead
  return {
    eye: [x, y, eyeHeight],
    target: [x + Math.cos(heading) * flat, y + Math.sin(heading) * flat, eyeHeight + Math.sin(pitch) * ahead],
  }
}

/** Where one gets out to walk: at what is looked at when that is near, else below the eye. */
export function walkerAt({ eye, target }: Shot, footing: Footing): Walker | undefined {
  const [dx, dy] = [target[0] - eye[0], target[1] - eye[1]]
  const onFootAlready = eye[2] < 3
  const spots = onFootAlready ? [eye, target] : [target, eye]
  const spot = spots.map(([x, y]) => footing.near([x, y])).find((found) => found !== undefined)
  return spot && { x: spot[0], y: spot[1], heading: Math.atan2(dy, dx), pitch: 0 }
}
