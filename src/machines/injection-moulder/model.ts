import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { pendantConsole } from '../kit/controls.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { bolts, feet, motor, stackLight } from '../kit/fittings.ts'
import { cableChain } from '../kit/frames.ts'
import { facingFront, plates } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { hopper } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { axis, belt, opening, parting } from './layout.ts'

/**
 * Front is -y: clamp on the left, injection on the right. Bed; moving platen; injection unit and its screw; the robot's
 * axes; the part in its hand, in the mould, on the belt; heater bands.
 */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(bed),
    part(platen),
    part(injectionUnit),
    part(screwDrive),
    part(traverse),
    part(crossArm),
    part(arm),
    part(hand),
    part((body) => housingShell(body, false)),
    part((body) => housingShell(body, false)),
    part(() => {}),
    part((body) => housingShell(body, true)),
    part(heaterBands),
  ],
})
export default buildModel

const fixedPlaten = parting + 0.42
const endPlaten = -2.3

function bed(body: Body): void {
  for (const x of [-1.6, 1.6]) body.at([x, 0, 0], [0, 0, 0], () => feet(body, 2, 1))
  box(body, 'dark', [5.6, 1.2, 0.12], [0, 0, 0.12], 0)
  box(body, 'white', [5.7, 1.3, 0.62], [0, 0, 0.48], 0.03)
  body.at([0, -0.655, 0.48], facingFront, () => plates(body, 'white', 5.64, 0.56, { across: [0.25, 0.5, 0.75] }))
  box(body, 'teal', [5.7, 0.012, 0.08], [0, -0.656, 0.76], 0)
  for (const y of [-0.3, 0.3]) box(body, 'chrome', [5.2, 0.1, 0.04], [0, y, 0.81], 0)
  for (const [x, depth] of [
    [fixedPlaten + 0.14, 0.28],
    [endPlaten, 0.3],
  ] as const)
    box(body, 'grey', [depth, 1.1, 1], [x, 0, axis + 0.05], 0.03)
  for (const y of [-0.42, 0.42])
    for (const z of [axis - 0.3, axis + 0.4]) {
      cylinder(body, 'chrome', 0.055, fixedPlaten - endPlaten + 0.6, [(fixedPlaten + endPlaten) / 2, y, z], 'x', 14)
      cylinder(body, 'steel', 0.1, 0.1, [fixedPlaten + 0.32, y, z], 'x', 6)
    }
  mouldHalf(body, parting + 0.21)
  clampCover(body)
  body.at([belt.from + 0.6, belt.y, 0], [0, 0, 0], () => beltConveyor(body, 2.2, 0.5, belt.height))
  robotBeam(body)
  pendantConsole(body, [0.5, -0.62, 1.9], [0.75, -0.8, 1.5], 0.5, 0.7)
  stackLight(body, [-2.5, 0.4, 1.84], 0.3)
}

function mouldHalf(body: Body, x: number): void {
  box(body, 'steel', [0.4, 0.6, 0.56], [x, 0, axis + 0.05], 0.012)
  for (const y of [-0.2, 0.2]) cylinder(body, 'blue', 0.02, 0.12, [x, y, axis + 0.38], 'z', 8)
}

/** Sheet over the toggle, and the guard before the mould, slid open to show it. */
function clampCover(body: Body): void {
  box(body, 'white', [0.6, 1.24, 1.06], [endPlaten - 0.2, 0, axis + 0.06], 0.03)
  body.at([endPlaten - 0.2, -0.625, axis + 0.06], facingFront, () => panel(body, 'louvre', 0.4, 0.5, [0, 0, 0], true))
  box(body, 'white', [2.3, 0.04, 1], [-1.05, 0.6, axis + 0.06], 0.012)
  box(body, 'teal', [0.6, 0.03, 0.9], [-1.85, -0.6, axis + 0.06], 0.012)
  body.at([-1.85, -0.617, axis + 0.1], facingFront, () => panel(body, 'glass', 0.44, 0.6, [0, 0, 0]))
  box(body, 'chrome', [2.4, 0.03, 0.03], [-1.1, -0.63, axis + 0.54], 0)
}

/** Beam of the take-out robot across the machine, on the fixed platen. */
function robotBeam(body: Body): void {
  const x = parting - opening / 2 + 0.25
  box(body, 'yellow', [0.18, 0.24, 0.7], [x + 0.28, 0.2, 2.1], 0.02)
  box(body, 'yellow', [0.2, 2.3, 0.18], [x + 0.28, -0.6, 2.5], 0.02)
  body.at([x + 0.28, -0.1, 2.6], [0, 0, Math.PI / 2], () => cableChain(body, 1.2, 0.18, 0.08))
}

function platen(body: Body): void {
  const back = -0.41
  box(body, 'steel', [0.4, 0.6, 0.56], [-0.2, 0, 0.05], 0.012)
  box(body, 'grey', [0.3, 1.1, 1], [back - 0.14, 0, 0.05], 0.03)
}

/** Barrel with its nozzle towards the mould, hopper, drive housing; moves on rails with its carriage. */
function injectionUnit(body: Body): void {
  box(body, 'cast', [1.6, 0.7, 0.16], [1.1, 0, -0.34], 0.02)
  body.at([-0.18, 0, 0.05], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'brushed',
      [
        [0.02, 0],
        [0.05, 0.12],
        [0.1, 0.2],
        [0.1, 1.3],
        [0, 1.3],
      ],
      20,
      0.004,
    ),
  )
  box(body, 'blue', [0.4, 0.46, 0.5], [1.26, 0, 0.02], 0.03)
  body.at([1.2, 0, 0.27], [0, 0, 0], () => hopper(body, 0.3, 0.07, 0.62))
  cylinder(body, 'zinc', 0.31, 0.03, [1.2, 0, 0.9], 'z', 20)
  box(body, 'white', [0.5, 0.62, 0.6], [2.05, 0, 0], 0.03)
  for (const y of [-0.26, 0.26]) cylinder(body, 'chrome', 0.035, 1.1, [1.4, y, -0.1], 'x', 10)
  body.at([2.3, 0, 0.05], [0, Math.PI / 2, 0], () => motor(body, 0.16, 0.4))
}

function screwDrive(body: Body): void {
  cylinder(body, 'steel', 0.12, 0.14, [-0.06, 0, 0.05], 'x', 18)
  body.at([-0.135, 0, 0.05], [0, Math.PI / 2, 0], () => bolts(body, 0.085, 6, 0.014))
  box(body, 'red', [0.05, 0.03, 0.04], [-0.06, 0, 0.18], 0)
}

function heaterBands(body: Body): void {
  for (let i = 0; i < 4; i++) cylinder(body, 'heat', 0.115, 0.12, [0.2 + i * 0.22, 0, 0.05], 'x', 18)
}

function traverse(body: Body): void {
  box(body, 'grey', [0.5, 0.2, 0.1], [0.28, 0, -0.02], 0.01)
}

function crossArm(body: Body): void {
  box(body, 'white', [0.22, 0.24, 0.3], [0, 0, 0.02], 0.02)
  body.at([0, 0, 0.16], [0, 0, 0], () => motor(body, 0.05, 0.2))
}

function arm(body: Body): void {
  box(body, 'aluminium', [0.08, 0.08, 1.46], [0.02, 0, 0.78], 0)
  box(body, 'dark', [0.1, 0.1, 0.1], [0.02, 0, 0.03], 0.01)
}

/** A vacuum plate that looks at the moving half, towards -x. */
function hand(body: Body): void {
  box(body, 'dark', [0.03, 0.26, 0.2], [0, 0, 0], 0)
  for (const y of [-0.08, 0.08]) for (const z of [-0.06, 0.06]) rod(body, 'rubber', [-0.05, y, z], [0, y, z], 0.018, 8)
}

/** A notebook's housing, its flat side towards +x, or lying with that side up. */
function housingShell(body: Body, lying: boolean): void {
  body.at([0, 0, 0], lying ? [0, -Math.PI / 2, 0] : [0, 0, 0], () => {
    box(body, 'white', [0.012, 0.36, 0.26], [0, 0, 0], 0)
    for (const side of [-1, 1]) {
      box(body, 'white', [0.03, 0.012, 0.26], [-0.012, side * 0.174, 0], 0)
      box(body, 'white', [0.03, 0.36, 0.012], [-0.012, 0, side * 0.124], 0)
    }
  })
}
