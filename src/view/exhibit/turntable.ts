/** Radians: where the eye stands first, round the machine and up. Its front is its right side (−y). */
export const firstSight = { azimuth: -Math.PI / 2 + 0.55, elevation: 0.3 } as const

/** rad/s: once round in a minute and a half. */
const spinSpeed = (2 * Math.PI) / 90
const radiansPerPixel = 0.006
const elevations = [0.02, 1.35] as const
const zooms = [0.35, 1.6] as const

/** Where the eye stands round what it looks at. */
export interface Orbit {
  /** Radians, counter-clockwise from +x, and up from the floor. */
  readonly azimuth: number
  readonly elevation: number
  /** Of the distance at which all of the machine is in sight. */
  readonly zoom: number
}

/** Turns a machine before the eye: by hand, and by itself. */
export class Turntable {
  #orbit: Orbit = { ...firstSight, zoom: 1 }

  get orbit(): Orbit {
    return this.#orbit
  }

  /** @param dx,dy way of the hand, CSS pixels to the right and down */
  drag(dx: number, dy: number): void {
    const { azimuth, elevation, zoom } = this.#orbit
    this.#orbit = {
      azimuth: azimuth - dx * radiansPerPixel,
      elevation: within(elevations, elevation + dy * radiansPerPixel),
      zoom,
    }
  }

  /** Nearer with a factor below 1. */
  zoomBy(factor: number): void {
    this.#orbit = { ...this.#orbit, zoom: within(zooms, this.#orbit.zoom * factor) }
  }

  spin(seconds: number): void {
    this.#orbit = { ...this.#orbit, azimuth: this.#orbit.azimuth - spinSpeed * seconds }
  }

  reset(): void {
    this.#orbit = { ...firstSight, zoom: 1 }
  }
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.min(most, Math.max(least, value))
}
