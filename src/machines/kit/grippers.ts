import type { Body, Pair } from './body.ts'
import { box } from './box.ts'
import { cylinder, lathe } from './lathe.ts'
import { sideProfile } from './prism.ts'
import { tube } from './tube.ts'

/** Where each tool works, in the frame of its flange: it sits on z = 0 and points towards +z. Metres. */
export const toolPoint = {
  spotGun: [0.27, 0, 0.62],
  torch: [0.055, 0, 0.42],
  bellCup: [0, 0, 0.36],
  glueNozzle: [0, 0, 0.38],
  screwdriver: [0, 0, 0.34],
} as const

function flange(body: Body, radius = 0.08): void {
  cylinder(body, 'dark', radius, 0.05, [0, 0, 0.025], 'z', 16)
}

/** A C-shaped spot-welding gun with transformer; its electrodes meet at `toolPoint.spotGun`. */
export function spotGun(body: Body): Body {
  const throat: readonly Pair[] = [
    [-0.16, 0.2],
    [-0.04, 0.2],
    [-0.04, 0.34],
    [-0.1, 0.4],
    [-0.1, 0.74],
    [0.02, 0.8],
    [0.3, 0.8],
    [0.3, 0.86],
    [-0.02, 0.88],
    [-0.16, 0.8],
  ]
  flange(body, 0.1)
  box(body, 'grey', [0.3, 0.26, 0.16], [-0.02, 0, 0.13], 0.02)
  sideProfile(body, 'cast', throat, 0.07, 0.012)
  sideProfile(
    body,
    'cast',
    [
      [-0.06, 0.24],
      [0.3, 0.32],
      [0.3, 0.4],
      [-0.06, 0.34],
    ],
    0.06,
    0.01,
  )
  cylinder(body, 'blue', 0.055, 0.2, [0.1, 0, 0.27], 'x', 12)
  cylinder(body, 'copper', 0.022, 0.2, [0.27, 0, toolPoint.spotGun[2] - 0.11], 'z', 10)
  cylinder(body, 'copper', 0.022, 0.2, [0.27, 0, toolPoint.spotGun[2] + 0.11], 'z', 10)
  return tube(
    body,
    'cable',
    [
      [-0.14, 0.1, 0.06],
      [-0.22, 0.12, 0.3],
      [-0.12, 0.08, 0.5],
      [0.1, 0.05, 0.42],
    ],
    0.022,
    6,
    8,
  )
}

/** An arc-welding torch with its swan neck and wire hose. */
export function weldingTorch(body: Body): Body {
  flange(body, 0.06)
  box(body, 'dark', [0.08, 0.08, 0.1], [0, 0, 0.1], 0.01)
  cylinder(body, 'grey', 0.028, 0.14, [0, 0, 0.2], 'z', 10)
  tube(
    body,
    'copper',
    [
      [0, 0, 0.26],
      [0, 0, 0.32],
      [0.02, 0, 0.36],
      [0.05, 0, toolPoint.torch[2] - 0.04],
    ],
    0.014,
    8,
    6,
  )
  cylinder(body, 'copper', 0.017, 0.05, [0.055, 0, toolPoint.torch[2] - 0.025], 'z', 10)
  return tube(
    body,
    'cable',
    [
      [0, 0, 0.12],
      [-0.1, 0, 0.16],
      [-0.2, 0, 0.06],
      [-0.24, 0, -0.1],
    ],
    0.024,
    6,
    8,
  )
}

/** A rotary atomiser with its bell. */
export function bellCup(body: Body): Body {
  flange(body, 0.07)
  lathe(
    body,
    'white',
    [
      [0.07, 0.05],
      [0.085, 0.1],
      [0.085, 0.2],
      [0.05, 0.3],
      [0.03, 0.31],
    ],
    16,
    0,
  )
  return lathe(
    body,
    'chrome',
    [
      [0.02, 0.31],
      [0.036, toolPoint.bellCup[2]],
      [0.03, toolPoint.bellCup[2]],
      [0, 0.335],
    ],
    16,
    0,
  )
}

/** A dosing head with cartridge, servo and a nozzle of brass. */
export function glueNozzle(body: Body): Body {
  flange(body, 0.06)
  box(body, 'grey', [0.12, 0.14, 0.14], [0, 0, 0.12], 0.012)
  cylinder(body, 'white', 0.04, 0.26, [-0.08, 0, 0.16], 'z', 12)
  cylinder(body, 'motor', 0.035, 0.12, [0.07, 0, 0.06], 'z', 10)
  cylinder(body, 'steel', 0.025, 0.08, [0, 0, 0.23], 'z', 10)
  return lathe(
    body,
    'brass',
    [
      [0.02, 0.27],
      [0.02, 0.3],
      [0.005, toolPoint.glueNozzle[2]],
      [0, toolPoint.glueNozzle[2]],
    ],
    10,
    0,
  )
}

/** A screwdriving spindle with its feed tube and bit. */
export function screwdriver(body: Body): Body {
  flange(body, 0.05)
  cylinder(body, 'blue', 0.035, 0.16, [0, 0, 0.13], 'z', 12)
  cylinder(body, 'grey', 0.024, 0.06, [0, 0, 0.24], 'z', 10)
  cylinder(body, 'chrome', 0.008, 0.08, [0, 0, toolPoint.screwdriver[2] - 0.04], 'z', 6)
  return tube(
    body,
    'cable',
    [
      [0, 0.04, 0.2],
      [0, 0.1, 0.16],
      [0, 0.12, 0],
      [0, 0.1, -0.1],
    ],
    0.01,
    5,
    6,
  )
}
