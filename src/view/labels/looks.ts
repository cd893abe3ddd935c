export type LabelLook = 'landmark' | 'building' | 'vehicle' | 'machine'

interface LookSettings {
  /** Number of the look in the shader. */
  readonly code: number
  /** Height of the letters and gap to what is named, pixels of the 1920 × 1080 stage. */
  readonly size: number
  readonly lift: number
  /** Metres up to which the label shows; the last fifth of it fades. */
  readonly reach: number
  /** Higher is placed first. */
  readonly priority: number
}

export const looks: Readonly<Record<LabelLook, LookSettings>> = {
  landmark: { code: 0, size: 15, lift: 10, reach: 3200, priority: 2000 },
  building: { code: 1, size: 13, lift: 6, reach: 700, priority: 500 },
  vehicle: { code: 2, size: 12, lift: 4, reach: 160, priority: 1000 },
  machine: { code: 3, size: 12, lift: 4, reach: 34, priority: 700 },
}

/** A truck is seen from further away than what drives in halls. */
export const truckReach = 340
export const selectedPriority = 4000
