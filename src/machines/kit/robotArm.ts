import { forearmStart, turntableHeight } from '../robots/armJoints.ts'
import type { ArmTable } from '../robots/armTable.ts'
import type { Body, Pair, Triple } from './body.ts'
import { box } from './box.ts'
import { bolts, motor } from './fittings.ts'
import { cylinder, lathe, rod } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { hull, prism, sideProfile } from './prism.ts'
import { tube } from './tube.ts'

/** How an arm is made: its lengths, and its castings in thickness and colour. */
export interface ArmBuild {
  readonly table: ArmTable
  readonly paint: PaintName
  /** Cable package along the outside. */
  readonly dressed: boolean
}

/** Upper arm and forearm of the arm that the castings are drawn for, metres. */
const drawnFor = 2.35
const turnToY: Triple = [Math.PI / 2, 0, 0]

/** Thickness of the castings, 1 for a 2.65 m arm. */
function thickness({ c2, c3 }: ArmTable): number {
  return (c2 + c3) / drawnFor
}

/** Foot plate and pedestal, up to the turntable. */
export function armFoot(body: Body, { table, paint }: ArmBuild): void {
  const s = thickness(table)
  const top = turntableHeight(table)
  box(body, 'dark', [1.15 * s, 1.15 * s, 0.05 * s], [0, 0, 0.025 * s])
  for (const x of [-0.48, 0.48])
    for (const y of [-0.48, 0.48]) cylinder(body, 'steel', 0.03 * s, 0.05 * s, [x * s, y * s, 0.06 * s], 'z', 6)
  lathe(
    body,
    paint,
    [
      [0, 0.05 * s],
      [0.46 * s, 0.05 * s],
      [0.46 * s, 0.1 * s],
      [0.39 * s, 0.16 * s],
      [0.36 * s, top - 0.06 * s],
      [0.41 * s, top - 0.03 * s],
      [0.41 * s, top],
      [0, top],
    ],
    16,
    0.014 * s,
  )
  box(body, 'dark', [0.3 * s, 0.42 * s, 0.3 * s], [-0.5 * s, 0, 0.22 * s], 0.03 * s)
  box(body, 'steel', [0.06 * s, 0.26 * s, 0.05 * s], [-0.67 * s, 0, 0.22 * s], 0)
}

type Draw = (body: Body) => void

/**
 * The parts that axes 1 to 6 move, each in the frame of its joint at joint values 0.
 * @param tool in the frame of the flange, x away from it
 * @param onElbow what rides on the elbow, in its frame
 */
export function armParts(build: ArmBuild, tool: Draw, onElbow?: Draw): readonly Draw[] {
  const further: Partial<Record<number, Draw>> = { 2: onElbow, 5: tool }
  return [turntable, upperArm, elbow, forearm, wrist, flange].map((draw, i) => (body: Body) => {
    draw(body, build)
    further[i]?.(body)
  })
}

function turntable(body: Body, { table, paint }: ArmBuild): void {
  const s = thickness(table)
  const x = table.a1
  const z = table.c1 - turntableHeight(table)
  const ring = (name: PaintName, radius: number, from: number, to: number) =>
    lathe(
      body,
      name,
      [
        [0, from * s],
        [radius * s, from * s],
        [radius * s, to * s],
        [0, to * s],
      ],
      16,
      name === 'dark' ? 0 : 0.012 * s,
    )
  ring('dark', 0.38, 0, 0.04)
  ring(paint, 0.4, 0.04, 0.12)
  for (const side of [1, -1]) {
    const cheek: readonly Pair[] = [
      [-0.36 * s, 0.08 * s],
      [Math.max(0.3 * s, x - 0.05 * s), 0.08 * s],
      [x + 0.24 * s, z - 0.08 * s],
      [x + 0.24 * s, z + 0.06 * s],
      [x + 0.12 * s, z + 0.23 * s],
      [x - 0.12 * s, z + 0.23 * s],
      [x - 0.24 * s, z + 0.06 * s],
      [Math.min(-0.2 * s, x - 0.26 * s), z * 0.8],
      [-0.4 * s, z * 0.62],
    ]
    sideProfile(body, paint, cheek, 0.14 * s, 0.03 * s, side * 0.25 * s)
    cylinder(body, 'dark', 0.2 * s, 0.05 * s, [x, side * 0.345 * s, z], 'y', 10)
    body.at([x, side * 0.375 * s, z], turnToY, () => bolts(body, 0.15 * s, 3, 0.022 * s))
  }
  box(body, paint, [0.5 * s, 0.4 * s, 0.18 * s], [-0.06 * s, 0, 0.18 * s], 0)
  body.at([-0.22 * s, 0, 0.2 * s], [0, 0, 0], () => motor(body, 0.13 * s, 0.46 * s))
  body.at([x, 0.37 * s, z], [-Math.PI / 2, 0, 0], () => motor(body, 0.13 * s, 0.38 * s))
  rod(body, 'dark', [-0.36 * s, 0.12 * s, 0.26 * s], [-0.16 * s, 0.12 * s, 0.62 * s], 0.085 * s, 8)
}

function upperArm(body: Body, { table, paint, dressed }: ArmBuild): void {
  const s = thickness(table)
  const top = table.c2
  body.at([0, 0, 0], turnToY, () =>
    prism(body, paint, hull([0, 0, 0.25 * s], [0, top, 0.19 * s], 6), 0.3 * s, 0.045 * s),
  )
  for (const side of [1, -1]) {
    body.at([0, side * 0.15 * s, 0], turnToY, () =>
      prism(
        body,
        paint === 'orange' ? 'recess' : 'grey',
        hull([0, top * 0.3, 0.1 * s], [0, top * 0.72, 0.08 * s], 4),
        0.012,
        0,
      ),
    )
    cylinder(body, 'dark', 0.155 * s, 0.06 * s, [0, side * 0.17 * s, top], 'y', 12)
    body.at([0, side * 0.205 * s, top], turnToY, () => bolts(body, 0.115 * s, 3, 0.02 * s))
  }
  if (!dressed) return
  const hose: readonly Triple[] = [
    [-0.2 * s, -0.22 * s, -0.1 * s],
    [-0.27 * s, -0.27 * s, top * 0.25],
    [-0.22 * s, -0.27 * s, top * 0.65],
    [-0.2 * s, -0.29 * s, top * 0.93],
    [-0.02 * s, -0.3 * s, top],
  ]
  tube(body, 'cable', hose, 0.05 * s, 6, 8)
  for (const z of [0.28, 0.66]) box(body, 'dark', [0.2 * s, 0.16 * s, 0.06 * s], [-0.2 * s, -0.2 * s, top * z], 0)
}

function elbow(body: Body, { table, paint, dressed }: ArmBuild): void {
  const s = thickness(table)
  const rise = -table.a2
  const front = forearmStart(table)
  sideProfile(
    body,
    paint,
    [
      [-0.34 * s, -0.08 * s],
      [-0.1 * s, -0.2 * s],
      [0.12 * s, -0.19 * s],
      [front, rise - 0.16 * s],
      [front, rise + 0.17 * s],
      [0.1 * s, rise + 0.22 * s],
      [-0.26 * s, rise + 0.22 * s],
      [-0.36 * s, rise + 0.1 * s],
    ],
    0.36 * s,
    0.05 * s,
  )
  for (const [y, z] of [
    [0.09, 0.06],
    [-0.09, 0.06],
  ] as const)
    body.at([-0.33 * s, y * s, rise + z * s], [0, -Math.PI / 2, 0], () => motor(body, 0.075 * s, 0.32 * s))
  if (!dressed) return
  const hose: readonly Triple[] = [
    [-0.02 * s, -0.3 * s, 0],
    [-0.2 * s, -0.3 * s, 0.1 * s],
    [-0.42 * s, -0.2 * s, rise + 0.2 * s],
    [-0.2 * s, -0.16 * s, rise + 0.38 * s],
    [0.2 * s, -0.1 * s, rise + 0.27 * s],
  ]
  tube(body, 'cable', hose, 0.05 * s, 6, 8)
}

function forearm(body: Body, { table, paint, dressed }: ArmBuild): void {
  const s = thickness(table)
  const end = table.c3 - forearmStart(table)
  body.at([0, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      paint,
      [
        [0, 0],
        [0.175 * s, 0],
        [0.175 * s, 0.06 * s],
        [0.16 * s, 0.1 * s],
        [0.125 * s, end * 0.62],
        [0.135 * s, end * 0.66],
        [0.135 * s, end * 0.74],
        [0, end * 0.74],
      ],
      12,
      0.012 * s,
    ),
  )
  for (const side of [1, -1]) {
    sideProfile(
      body,
      paint,
      hull([end * 0.72, 0, 0.12 * s], [end, 0, 0.1 * s], 5),
      0.055 * s,
      0.014 * s,
      side * 0.085 * s,
    )
    cylinder(body, 'dark', 0.075 * s, 0.02 * s, [end, side * 0.12 * s, 0], 'y', 10)
  }
  if (!dressed) return
  const hose: readonly Triple[] = [
    [-0.1 * s, -0.1 * s, 0.17 * s],
    [end * 0.3, -0.1 * s, 0.22 * s],
    [end * 0.7, -0.08 * s, 0.2 * s],
    [end * 0.95, -0.05 * s, 0.16 * s],
  ]
  tube(body, 'cable', hose, 0.04 * s, 6, 8)
  for (const x of [0.2, 0.6]) box(body, 'dark', [0.06 * s, 0.14 * s, 0.12 * s], [end * x, -0.06 * s, 0.17 * s], 0)
}

function wrist(body: Body, { table, paint }: ArmBuild): void {
  const s = thickness(table)
  const { c4 } = table
  cylinder(body, 'dark', 0.095 * s, 0.11 * s, [0, 0, 0], 'y', 12)
  cylinder(body, paint, 0.085 * s, c4 * 0.7, [c4 * 0.5, 0, 0], 'x', 12)
  cylinder(body, 'steel', 0.1 * s, c4 * 0.14, [c4 * 0.92, 0, 0], 'x', 12)
}

function flange(body: Body, { table }: ArmBuild): void {
  const s = thickness(table)
  cylinder(body, 'dark', 0.09 * s, 0.04 * s, [0.02 * s, 0, 0], 'x', 12)
}

/** A lamp in the colour of the asset's state on a post at `foot`, for a robot's cell. */
export function beacon(body: Body, [x, y, z]: Triple, post: number): void {
  box(body, 'steel', [0.04, 0.04, post], [x, y, z + post / 2], 0)
  cylinder(body, 'dark', 0.045, 0.04, [x, y, z + post + 0.02], 'z', 10)
  cylinder(body, 'state', 0.045, 0.14, [x, y, z + post + 0.11], 'z', 10)
  cylinder(body, 'dark', 0.045, 0.02, [x, y, z + post + 0.19], 'z', 10)
}
