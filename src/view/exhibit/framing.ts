import { Box3, Vector3 } from 'three'
import type { Orbit } from './turntable.ts'

type Vector = readonly [number, number, number]
type Way = Pick<Orbit, 'azimuth' | 'elevation'>

/** Half of what the eye sees, as tangents of the angle from its middle. */
export interface Opening {
  readonly across: number
  readonly up: number
}

/** Where the eye stands so that all of a body is in sight. */
export interface Framing {
  /** What the eye looks at, kind frame, metres. */
  readonly middle: Vector3
  readonly distance: number
  /** Where the middle of the body's picture lies, as tangents of angles to the right and up. */
  readonly aside: number
  readonly above: number
}

/** Air around the body. */
const margin = 1.12
/** Angles round the body from which all of it must be in sight when it turns. */
const turns = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12)
/** Each comes nearer by the share that perspective leaves. */
const rounds = 14

/**
 * @param outline outermost points, kind frame, metres
 * @param around from everywhere round it, instead of only from where the eye stands
 */
function frame(outline: readonly Vector3[], way: Way, opening: Opening, around: boolean): Framing {
  const box = new Box3().setFromPoints([...outline])
  const middle = box.getCenter(new Vector3())
  const points = outline.map((point) => point.clone().sub(middle))
  const azimuths = around ? turns : [way.azimuth]
  const axes = azimuths.map((azimuth) => axesOf({ azimuth, elevation: way.elevation }))
  let distance = 4 * box.getSize(new Vector3()).length()
  let [aside, above] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const seen = new Box3().setFromPoints(
      axes.flatMap((each) => points.map((point) => seenFrom(distance, each, point))),
    )
    const [half, center] = [seen.getSize(new Vector3()).multiplyScalar(0.5), seen.getCenter(new Vector3())]
    aside = center.x
    above = center.y
    distance *= margin * Math.max(half.x / opening.across, half.y / opening.up)
  }
  return { middle, distance, aside, above }
}

/** Frames a body anew only when something that matters has changed: asked at each picture, it mostly hasn't. */
export class Framer {
  #known: Framing | undefined
  #outline: readonly Vector3[] | undefined
  #asked = ''

  frame(outline: readonly Vector3[], way: Way, opening: Opening, around: boolean): Framing {
    const asked = [around ? '' : way.azimuth, way.elevation, opening.across, opening.up].join(' ')
    if (this.#known && this.#outline === outline && this.#asked === asked) return this.#known
    this.#outline = outline
    this.#asked = asked
    return (this.#known = frame(outline, way, opening, around))
  }
}

interface Axes {
  readonly right: Vector3
  readonly up: Vector3
  readonly back: Vector3
}

function axesOf({ azimuth, elevation }: Way): Axes {
  return {
    right: new Vector3(-Math.sin(azimuth), Math.cos(azimuth), 0),
    up: new Vector3(...wayTo(azimuth + Math.PI, Math.PI / 2 - elevation)),
    back: new Vector3(...wayTo(azimuth, elevation)),
  }
}

/** Tangents to the right and up at which the eye sees a point. */
function seenFrom(distance: number, { right, up, back }: Axes, point: Vector3): Vector3 {
  const depth = Math.max(distance - point.dot(back), distance * 0.05)
  return new Vector3(point.dot(right) / depth, point.dot(up) / depth, 0)
}

/** Unit vector from what is looked at to the eye, kind frame. */
export function wayTo(azimuth: number, elevation: number): Vector {
  const level = Math.cos(elevation)
  return [Math.cos(azimuth) * level, Math.sin(azimuth) * level, Math.sin(elevation)]
}
