/** Where one of many equal things stands, in the site frame. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly theta: number
  readonly scale?: readonly [number, number, number]
  readonly color?: number
}

/** How much of a thing is modelled: for the eye nearby, or for a distance at which only its outline shows. */
export type Form = 'near' | 'far'
