import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { fan } from '../kit/drives.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { frontReadout, readoutCase } from '../kit/readout.ts'
import type { BuildModel } from '../model.ts'
import { columnAt, columns, liftAt, pitch, readoutAt, shownSignals, tierHeight, tiers } from './layout.ts'

const digits = 4
const digitHeight = 0.12
const length = columns * pitch + 0.3
const exitTier = 1

/** Front is -y. Rack with its notebooks; their screens by column; lift; notebook on it; the one that leaves; numbers. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(rack),
    ...Array.from({ length: columns }, (_, column) => part((body) => screens(body, column))),
    part(platform),
    part((body) => laptop(body, true)),
    part(() => {}),
    part((body) => laptop(body, true)),
    ...shownSignals.map((signal) =>
      part((body) => void frontReadout(body, digits, digitHeight, signal === 'chamberTemperature')),
    ),
  ],
})
export default buildModel

/** Whether the rack's own notebook stands there: the last place of the middle tier is that of the one which leaves. */
function stands(column: number, tier: number): boolean {
  return column < columns - 1 || tier !== exitTier
}

function rack(body: Body): void {
  const middle = (columnAt(0) + columnAt(columns - 1)) / 2
  for (const x of [middle - length / 2, middle, middle + length / 2])
    for (const y of [-0.3, 0.34]) box(body, 'white', [0.07, 0.07, 2.3], [x, y, 1.15], 0.01)
  for (let tier = 0; tier < tiers; tier++) {
    const z = tierHeight(tier)
    for (const y of [-0.12, 0.12]) box(body, 'rubber', [length, 0.06, 0.03], [middle, y, z - 0.02], 0)
    box(body, 'zinc', [length, 0.5, 0.04], [middle, 0.02, z - 0.06], 0)
    box(body, 'dark', [length, 0.04, 0.1], [middle, 0.33, z + 0.12], 0)
    for (let column = 0; column < columns; column++) {
      box(body, 'led', [0.03, 0.012, 0.02], [columnAt(column), -0.236, z - 0.06], 0)
      if (stands(column, tier)) body.at([columnAt(column), 0, z], [0, 0, 0], () => laptop(body, false))
    }
  }
  box(body, 'white', [length + 0.1, 0.8, 0.36], [middle, 0.02, 2.46], 0.03)
  for (const x of [-1.5, 1.2]) body.at([middle + x, 0, 2.68], [0, 0, 0], () => fan(body, 0.4))
  shownSignals.forEach((_, i) => body.at(readoutAt(i), facingFront, () => readoutCase(body, digits, digitHeight)))
  shaft(body)
  stackLight(body, [middle - length / 2 + 0.1, 0.1, 2.64], 0.1)
}

function shaft(body: Body): void {
  for (const y of [-0.3, 0.3]) box(body, 'yellow', [0.1, 0.08, 2.4], [liftAt + 0.24, y, 1.2], 0.01)
  box(body, 'yellow', [0.14, 0.7, 0.1], [liftAt + 0.24, 0, 2.42], 0.012)
  body.at([liftAt + 0.24, 0, 2.46], [0, 0, 0], () => motor(body, 0.08, 0.26))
  box(body, 'dark', [0.7, 0.8, 0.05], [liftAt, 0, 0.025], 0)
}

/** An open notebook on its tray; a lit screen belongs to it where it moves, to its column where it stands. */
function laptop(body: Body, lit: boolean): void {
  box(body, 'blue', [0.38, 0.3, 0.014], [0, 0, 0.007], 0)
  box(body, 'aluminium', [0.32, 0.22, 0.014], [0, -0.02, 0.021], 0)
  box(body, 'plastic', [0.28, 0.1, 0.002], [0, 0.01, 0.029], 0)
  body.at([0, 0.09, 0.028], [0.3, 0, 0], () => {
    box(body, 'aluminium', [0.32, 0.006, 0.21], [0, 0.004, 0.105], 0)
    if (lit) body.at([0, 0, 0.105], facingFront, () => panel(body, 'screen', 0.3, 0.18, [0, 0, 0]))
  })
}

function screens(body: Body, column: number): void {
  for (let tier = 0; tier < tiers; tier++) {
    if (!stands(column, tier)) continue
    body.at([0, 0.09, tierHeight(tier) + 0.028], [0.3, 0, 0], () =>
      body.at([0, 0, 0.105], facingFront, () => panel(body, 'screen', 0.3, 0.18, [0, 0, 0])),
    )
  }
}

function platform(body: Body): void {
  box(body, 'orange', [0.46, 0.5, 0.04], [0, 0, -0.06], 0.01)
  for (const y of [-0.12, 0.12]) box(body, 'rubber', [0.44, 0.06, 0.03], [0, y, -0.02], 0)
  for (const y of [-0.28, 0.28]) box(body, 'orange', [0.12, 0.06, 0.3], [0.24, y, 0.06], 0.008)
}
