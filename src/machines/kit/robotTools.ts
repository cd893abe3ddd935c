import type { Body } from './body.ts'
import { box } from './box.ts'
import { cylinder } from './lathe.ts'
import type { PaintName } from './paint.ts'
import { tube } from './tube.ts'

type Draw = (body: Body) => void

/** A tool of `grippers.ts`, which points along z, on the flange of a robot, which looks along x. */
export function onFlange(tool: (body: Body) => unknown): Draw {
  return (body) => void body.at([0, 0, 0], [0, Math.PI / 2, 0], () => void tool(body))
}

/** A bar of suction cups that hang below it, ahead of the flange. */
export function vacuumBar(body: Body, length: number, paint: PaintName = 'steel'): void {
  cylinder(body, 'dark', 0.09, 0.1, [0.05, 0, 0], 'x', 14)
  box(body, paint, [0.08, length, 0.08], [0.13, 0, 0], 0.012)
  for (const y of [-0.42, 0, 0.42]) {
    box(body, 'grey', [0.05, 0.05, 0.7], [0.18, y * length, 0], 0)
    for (const z of [-0.31, 0.31]) {
      cylinder(body, 'steel', 0.016, 0.14, [0.25, y * length, z], 'x', 5)
      cylinder(body, 'rubber', 0.045, 0.03, [0.325, y * length, z], 'x', 8)
    }
  }
}

/** Orbital grinder with its disc and guard; the disc looks along x. */
export function grinder(body: Body): void {
  cylinder(body, 'dark', 0.07, 0.05, [0.03, 0, 0], 'x', 10)
  cylinder(body, 'yellow', 0.055, 0.1, [0.1, 0, 0], 'x', 10)
  cylinder(body, 'motor', 0.065, 0.14, [0.21, 0, 0], 'x', 10)
  cylinder(body, 'dark', 0.09, 0.02, [0.29, 0, 0], 'x', 12)
  cylinder(body, 'sheet', 0.1, 0.025, [0.315, 0, 0], 'x', 12)
  tube(
    body,
    'cable',
    [
      [0.16, 0, 0.06],
      [0.08, 0, 0.18],
      [-0.14, -0.03, 0.22],
    ],
    0.022,
    6,
    8,
  )
}

/** Body of a parallel gripper; its jaws are parts of their own, see `gripperJaw`. */
export function gripperBody(body: Body, s: number): void {
  cylinder(body, 'dark', 0.09 * s, 0.05 * s, [0.025 * s, 0, 0], 'x', 14)
  box(body, 'grey', [0.12 * s, 0.3 * s, 0.13 * s], [0.11 * s, 0, 0], 0.012 * s)
  box(body, 'dark', [0.03 * s, 0.34 * s, 0.08 * s], [0.185 * s, 0, 0], 0.006 * s)
  for (const side of [1, -1]) cylinder(body, 'blue', 0.025 * s, 0.06 * s, [0.1 * s, side * 0.1 * s, 0.09 * s], 'z', 8)
}

/** One jaw of the gripper, in the frame of its slide: it closes towards y = 0, `side` tells from which side. */
export function gripperJaw(body: Body, s: number, side: 1 | -1): void {
  box(body, 'steel', [0.06 * s, 0.06 * s, 0.09 * s], [0.03 * s, side * 0.03 * s, 0], 0.006 * s)
  box(body, 'steel', [0.16 * s, 0.025 * s, 0.07 * s], [0.11 * s, side * 0.02 * s, 0], 0.006 * s)
  box(body, 'rubber', [0.08 * s, 0.01 * s, 0.06 * s], [0.145 * s, side * 0.004 * s, 0], 0)
}

/** Three suction sleeves in a row along y, `pitch` m apart, for what stands side by side. */
export function rowGripper(body: Body, pitch: number): void {
  cylinder(body, 'dark', 0.05, 0.05, [0.025, 0, 0], 'x', 10)
  box(body, 'grey', [0.05, pitch * 2 + 0.1, 0.08], [0.08, 0, 0], 0.01)
  for (const i of [-1, 0, 1]) {
    cylinder(body, 'steel', 0.012, 0.06, [0.13, i * pitch, 0], 'x', 6)
    cylinder(body, 'rubber', 0.024, 0.05, [0.175, i * pitch, 0], 'x', 8)
  }
}
