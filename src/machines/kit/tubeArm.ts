import { forearmStart, turntableHeight } from '../robots/armJoints.ts'
import type { ArmTable } from '../robots/armTable.ts'
import type { Body } from './body.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'

/** How an arm of round tubes is made: its lengths, radius of its joints, colour of its tubes and of the caps on its joints. */
export interface TubeBuild {
  readonly table: ArmTable
  readonly radius: number
  readonly paint: PaintName
  readonly cap: PaintName
}

type Draw = (body: Body) => void

/** Round foot of the arm, up to its turntable. */
export function tubeFoot(body: Body, { table, radius, paint }: TubeBuild): void {
  cylinder(body, 'dark', radius * 1.25, 0.02, [0, 0, 0.01], 'z', 14)
  cylinder(body, paint, radius * 1.1, turntableHeight(table) - 0.02, [0, 0, turntableHeight(table) / 2 + 0.01], 'z', 14)
}

/** The parts that axes 1 to 6 move, each in the frame of its joint; `tool` hangs on the flange, x away from it. */
export function tubeParts({ table, radius: r, paint, cap }: TubeBuild, tool: Draw): readonly Draw[] {
  const { a1, a2, b, c1, c2, c3, c4 } = table
  const shoulder = c1 - turntableHeight(table)
  const start = forearmStart(table)
  const end = c3 - start
  const joint = (body: Body, radius: number, width: number, x: number, z: number) => {
    cylinder(body, paint, radius, width, [x, 0, z], 'y', 14)
    for (const side of [1, -1]) cylinder(body, cap, radius * 0.86, 0.02, [x, side * (width / 2 + 0.008), z], 'y', 14)
  }
  return [
    (body) => {
      rod(body, paint, [a1, 0, 0], [a1, b, shoulder], r, 12)
      body.at([0, b, 0], [0, 0, 0], () => joint(body, r, r * 2.3, a1, shoulder))
    },
    (body) => {
      rod(body, paint, [0, 0, 0], [0, 0, c2], r * 0.8, 12)
      cylinder(body, cap, r * 0.83, 0.02, [0, 0, c2 * 0.5], 'z', 12)
      joint(body, r * 0.92, r * 2.1, 0, c2)
    },
    (body) => {
      body.at([0, 0, -a2], [0, Math.PI / 2, 0], () =>
        lathe(
          body,
          paint,
          [
            [r * 0.8, 0],
            [r * 0.78, start * 0.7],
            [r * 0.68, start],
            [0, start],
          ],
          20,
          0.008,
        ),
      )
    },
    (body) => {
      rod(body, paint, [0, 0, 0], [end, 0, 0], r * 0.62, 12)
      cylinder(body, cap, r * 0.66, 0.018, [0.012, 0, 0], 'x', 12)
      joint(body, r * 0.68, r * 1.6, end, 0)
    },
    (body) => {
      rod(body, paint, [0, 0, 0], [c4 * 0.8, 0, 0], r * 0.58, 12)
      cylinder(body, 'led', r * 0.6, 0.012, [c4 * 0.84, 0, 0], 'x', 12)
      cylinder(body, 'steel', r * 0.56, c4 * 0.1, [c4 * 0.94, 0, 0], 'x', 12)
    },
    tool,
  ]
}
