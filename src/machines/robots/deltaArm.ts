import type { ArmSolver } from './armSolver.ts'
import type { Vector } from './toolFrame.ts'

/** A delta robot: three arms from a plate above carry a platform that always hangs level. Metres. */
export interface DeltaTable {
  /** Middle of the plate in the frame of the tips. */
  readonly at: Vector
  /** From the middle of the plate to the upper arms' axes, and of the platform to the rods' ends. */
  readonly plate: number
  readonly platform: number
  readonly upper: number
  readonly rod: number
  /** From the platform down to the tool's tip. */
  readonly drop: number
}

/** Bearings of the three arms, radians. */
export const deltaBearings = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3] as const

/**
 * Axes: for each arm its upper arm (0: level, outwards), then the two turns of its rods, which only follow; then the
 * platform's place from the middle of the plate in x, y and down. Closed form; the elbows stay outside.
 */
export function deltaArm({ at, plate, platform, upper, rod, drop }: DeltaTable): ArmSolver {
  return {
    axes: 12,
    solve: ({ at: tip }) => {
      const [px, py, pz] = [tip[0] - at[0], tip[1] - at[1], tip[2] + drop - at[2]]
      const values = new Float64Array(12)
      for (const [arm, bearing] of deltaBearings.entries()) {
        const [cos, sin] = [Math.cos(bearing), Math.sin(bearing)]
        const out = cos * px + sin * py + platform - plate
        const aside = cos * py - sin * px
        const [a, b] = [2 * out * upper, -2 * pz * upper]
        const c = out * out + aside * aside + pz * pz + upper * upper - rod * rod
        const size = Math.hypot(a, b)
        if (Math.abs(c) > size) return undefined
        const angle = Math.atan2(b, a) - Math.acos(c / size)
        const [along, down] = [out - upper * Math.cos(angle), -pz - upper * Math.sin(angle)]
        values.set([angle, Math.atan2(down, along) - angle, Math.asin(aside / rod)], arm * 3)
      }
      values.set([px, py, -pz], 9)
      return values
    },
  }
}
