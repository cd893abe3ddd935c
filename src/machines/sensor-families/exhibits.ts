import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { dial } from '../kit/vessels.ts'

/*
 * What stands still of each sensor, on z = 0 of its place, facing -y: about 0.5 m across.
 */

/** Optical: sender and receiver of a light barrier. */
export function lightBarrier(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'steel', [0.06, 0.16, 0.2], [side * 0.26, 0, 0.12], 0)
    box(body, side < 0 ? 'orange' : 'blue', [0.14, 0.2, 0.2], [side * 0.26, 0, 0.27], 0.02)
    cylinder(body, 'smoke', 0.05, 0.02, [side * 0.18, 0, 0.26], 'x', 16)
    box(body, 'led', [0.03, 0.012, 0.03], [side * 0.26, -0.104, 0.33], 0)
  }
}

/** Inertial: the fork in which the chip tilts. */
export function gimbal(body: Body): void {
  cylinder(body, 'zinc', 0.14, 0.06, [0, 0, 0.06], 'z', 20)
  for (const side of [-1, 1]) {
    box(body, 'zinc', [0.03, 0.1, 0.26], [side * 0.2, 0, 0.18], 0.008)
    cylinder(body, 'dark', 0.04, 0.04, [side * 0.2, 0, 0.28], 'x', 14)
  }
  box(body, 'zinc', [0.42, 0.1, 0.03], [0, 0, 0.08], 0)
}

/** Silicon microphone: a metal can with its sound hole, upright on a board. */
export function microphone(body: Body): void {
  box(body, 'board', [0.46, 0.03, 0.42], [0, 0.06, 0.26], 0)
  box(body, 'brass', [0.28, 0.08, 0.2], [0, 0.01, 0.3], 0.02)
  cylinder(body, 'gap', 0.025, 0.006, [0, -0.032, 0.3], 'y', 14)
  for (let i = 0; i < 4; i++) box(body, 'brass', [0.04, 0.01, 0.04], [-0.15 + i * 0.1, 0.04, 0.11], 0)
  box(body, 'zinc', [0.3, 0.16, 0.05], [0, 0.04, 0.05], 0)
}

/** Automotive pressure: screwed in by its hexagon, plug on top, a dial that shows what it tells. */
export function barometer(body: Body): void {
  body.at([-0.14, 0, 0.03], [0, 0, 0], () => {
    cylinder(body, 'brass', 0.05, 0.14, [0, 0, 0.07], 'z', 14)
    cylinder(body, 'brass', 0.11, 0.08, [0, 0, 0.17], 'z', 6)
    lathe(
      body,
      'plastic',
      [
        [0.09, 0.21],
        [0.09, 0.34],
        [0.06, 0.38],
        [0.06, 0.5],
        [0, 0.5],
      ],
      18,
      0.006,
    )
    box(body, 'plastic', [0.06, 0.05, 0.06], [0, -0.08, 0.43], 0)
  })
  box(body, 'zinc', [0.04, 0.04, 0.3], [0.16, 0.02, 0.18], 0)
  body.at([0.16, -0.1, 0.36], facingFront, () => dial(body, 0.17))
  for (let i = 0; i < 9; i++)
    body.at([0.16, -0.106, 0.36], [0, ((i - 4) / 4) * 2.2, 0], () =>
      box(body, 'dark', [0.008, 0.004, 0.03], [0, 0, 0.12], 0),
    )
}

/** Lidar: the foot on which the head turns, and the cap that is held over it. */
export function lidarFoot(body: Body): void {
  lathe(
    body,
    'zinc',
    [
      [0.2, 0.03],
      [0.2, 0.12],
      [0.15, 0.18],
      [0.15, 0.2],
      [0, 0.2],
    ],
    24,
    0.008,
  )
  cylinder(body, 'cable', 0.02, 0.1, [0, 0.22, 0.08], 'y', 8)
  box(body, 'led', [0.06, 0.01, 0.02], [0, -0.2, 0.08], 0)
}

/** Gas: can with a sintered cap on its board, and a glass tube that tells how much. */
export function gasSensor(body: Body): void {
  box(body, 'board', [0.34, 0.34, 0.02], [-0.1, 0, 0.05], 0)
  cylinder(body, 'chrome', 0.13, 0.16, [-0.1, 0, 0.14], 'z', 24)
  cylinder(body, 'chrome', 0.145, 0.03, [-0.1, 0, 0.075], 'z', 24)
  body.at([-0.1, 0, 0.22], [0, 0, 0], () =>
    lathe(
      body,
      'louvre',
      [
        [0.1, 0],
        [0.09, 0.05],
        [0, 0.07],
      ],
      20,
      0,
    ),
  )
  cylinder(body, 'zinc', 0.06, 0.04, [0.24, -0.1, 0.05], 'z', 16)
  cylinder(body, 'zinc', 0.06, 0.03, [0.24, -0.1, 0.44], 'z', 16)
  for (const dx of [-0.045, 0.045]) rod(body, 'chrome', [0.24 + dx, -0.1, 0.06], [0.24 + dx, -0.1, 0.44], 0.006, 6)
}

/** Image: sensor chip on its board with the lens mount, and its connector. */
export function camera(body: Body): void {
  box(body, 'board', [0.4, 0.02, 0.4], [0, 0.06, 0.28], 0)
  box(body, 'dark', [0.28, 0.12, 0.28], [0, 0, 0.28], 0.012)
  cylinder(body, 'dark', 0.09, 0.14, [0, -0.1, 0.28], 'y', 20)
  for (const x of [-0.17, 0.17]) for (const z of [0.11, 0.45]) cylinder(body, 'brass', 0.02, 0.03, [x, 0.04, z], 'y', 8)
  box(body, 'zinc', [0.24, 0.16, 0.06], [0, 0.04, 0.06], 0)
}

/** Biological: a meter with its test strip. */
export function glucoseMeter(body: Body): void {
  body.at([0.06, 0, 0.24], [-0.3, 0, 0], () => {
    box(body, 'white', [0.3, 0.08, 0.38], [0, 0, 0], 0.03)
    body.at([0, -0.042, 0.06], facingFront, () => panel(body, 'screen', 0.22, 0.16, [0, 0, 0]))
    for (const x of [-0.06, 0.06]) cylinder(body, 'teal', 0.03, 0.02, [x, -0.045, -0.11], 'y', 12)
  })
  box(body, 'white', [0.16, 0.05, 0.012], [-0.14, -0.1, 0.16], 0)
  box(body, 'brass', [0.05, 0.04, 0.014], [-0.2, -0.1, 0.16], 0)
}
