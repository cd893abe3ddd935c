import fc from 'fast-check'
import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { followChain } from '../../view/slots/jointChain.ts'
import type { JointDefinition } from '../definition.ts'
import armed from '../robot-arc-welding/definition.ts'
import { foot as weldingFoot } from '../robot-arc-welding/layout.ts'
import delta from '../robot-delta/definition.ts'
import { table as deltaTable } from '../robot-delta/layout.ts'
import twin from '../robot-dual-arm/definition.ts'
import { gripTip, shoulders, table as twinTable } from '../robot-dual-arm/layout.ts'
import gantryLoader from '../robot-gantry/definition.ts'
import { top } from '../robot-gantry/layout.ts'
import palletiser from '../robot-palletiser/definition.ts'
import { table as levelTable } from '../robot-palletiser/layout.ts'
import scara from '../robot-scara/definition.ts'
import { foot as scaraFoot, table as scaraTable } from '../robot-scara/layout.ts'
import { reach15 } from './armClasses.ts'
import type { ArmSolver } from './armSolver.ts'
import { deltaArm, deltaBearings } from './deltaArm.ts'
import { gantry, levelArm, lookingDown, scaraArm } from './planarArms.ts'
import { sphericalArm, twoHands } from './sphericalArm.ts'
import type { Tip, Vector } from './toolFrame.ts'
import { torchTip } from './tools.ts'

interface Case {
  readonly name: string
  readonly joints: readonly JointDefinition[]
  readonly solver: ArmSolver
  /** Part that the tool's tip is on, and where. */
  readonly part: number
  readonly tool: Vector
  /** Middle and half size of a box in which the tool works. */
  readonly middle: Vector
  readonly half: Vector
  /** How the tool looks down there. */
  readonly tipAt?: (at: Vector) => Tip
}

const [left, right] = [shoulders.left, shoulders.right].map(({ foot, roll }) =>
  sphericalArm(twinTable, gripTip, foot, roll),
)
const cases: readonly Case[] = [
  {
    name: 'six-axis arm',
    joints: armed.joints,
    solver: sphericalArm(reach15, torchTip, weldingFoot),
    part: 6,
    tool: torchTip.at,
    middle: [0.5, 0, 0.8],
    half: [0.2, 0.3, 0.1],
    tipAt: (at) => ({ at, aim: [1, 0.1, -1], up: [1, 0, 1] }),
  },
  {
    name: 'left of two hands',
    joints: twin.joints,
    solver: twoHands(left!, right!),
    part: 6,
    tool: gripTip.at,
    middle: [0.18, 0.3, 1],
    half: [0.04, 0.06, 0.05],
  },
  {
    name: 'SCARA',
    joints: scara.joints,
    solver: scaraArm(scaraTable, scaraFoot),
    part: 4,
    tool: [0, 0, 0],
    middle: [0.05, 0, 0.93],
    half: [0.08, 0.25, 0.08],
  },
  {
    name: 'palletiser',
    joints: palletiser.joints,
    solver: levelArm(levelTable),
    part: 5,
    tool: [0, 0, 0.3 - levelTable.drop],
    middle: [1.7, 0, 1],
    half: [0.3, 1, 0.4],
  },
  {
    name: 'gantry',
    joints: gantryLoader.joints,
    solver: gantry(top),
    part: 4,
    tool: [0, 0, 0],
    middle: [0, 0, 1.2],
    half: [1.2, 0.2, 0.4],
  },
  {
    name: 'delta',
    joints: delta.joints,
    solver: deltaArm(deltaTable),
    part: 12,
    tool: [0, 0, -deltaTable.drop],
    middle: [0, 0, 1],
    half: [0.25, 0.25, 0.1],
  },
]

const share = fc.double({ min: -1, max: 1, noNaN: true })
const shares = fc.tuple(share, share, share)

describe.each(cases)('the joints of a $name', ({ joints, solver, part, tool, middle, half, tipAt = lookingDown }) => {
  test('take the tip of its tool where the solver was asked to, within their ranges', () => {
    fc.assert(
      fc.property(shares, ([a, b, c]) => {
        const at: Vector = [middle[0] + a * half[0], middle[1] + b * half[1], middle[2] + c * half[2]]
        const values = solver.solve(
          tipAt(at),
          joints.map(() => 0),
        )!
        const tip = followChain(joints, values, part, new Vector3(...tool))
        expect(tip.distanceTo(new Vector3(...at))).toBeLessThan(1e-6)
        for (const [axis, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(joints[axis]!.min - 1e-9)
          expect(value).toBeLessThanOrEqual(joints[axis]!.max + 1e-9)
        }
      }),
    )
  })
})

test('the rods of a delta end where its platform holds them', () => {
  const solver = deltaArm(deltaTable)
  fc.assert(
    fc.property(shares, ([a, b, c]) => {
      const values = solver.solve(lookingDown([0.25 * a, 0.25 * b, 1 + 0.1 * c]), [])!
      for (const [arm, bearing] of deltaBearings.entries()) {
        const along = (reach: number) => new Vector3(Math.cos(bearing) * reach, Math.sin(bearing) * reach, 0)
        const end = followChain(delta.joints, values, 3 * arm + 3, along(deltaTable.rod))
        const held = followChain(delta.joints, values, 12, along(deltaTable.platform))
        expect(end.distanceTo(held)).toBeLessThan(1e-6)
      }
    }),
  )
})
