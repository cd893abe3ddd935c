import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { motor } from '../kit/fittings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import { beacon } from '../kit/robotArm.ts'
import type { BuildModel } from '../model.ts'
import { deltaBearings } from '../robots/deltaArm.ts'
import { belt, frame, piece, table, task, tray } from './layout.ts'

const { at, plate, platform, upper, drop } = table
/** Between the two rods of an arm. */
const apart = 0.09

/** Cell; for each arm its upper arm, elbow and rods; platform in x, y and z; piece held; pieces on the belt; pieces in the tray. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...deltaBearings.flatMap((bearing) =>
      [upperArm, elbowAxle, rods].map((draw) => part((body) => body.at([0, 0, 0], [0, 0, bearing], () => draw(body)))),
    ),
    part(() => undefined),
    part(() => undefined),
    part(wrist),
    part(cookie),
    ...task.places.flatMap(() => [part(() => undefined), part(cookie)]),
    ...task.places.map(() => part(cookie)),
  ],
})
export default buildModel

function cell(body: Body): void {
  const { length, width, height } = frame
  for (const x of [-1, 1])
    for (const y of [-1, 1])
      box(body, 'zinc', [0.09, 0.09, height], [(x * length) / 2, (y * width) / 2, height / 2], 0.012)
  for (const y of [-1, 1]) box(body, 'zinc', [length, 0.08, 0.09], [0, (y * width) / 2, height - 0.05], 0.012)
  for (const x of [-1, 1]) box(body, 'zinc', [0.08, width, 0.09], [(x * length) / 2, 0, height - 0.05], 0.012)
  for (const x of [-0.2, 0.2]) box(body, 'zinc', [0.1, width, 0.1], [x, 0, height - 0.05], 0.012)
  body.at([0, -width / 2 - 0.01, 1.5], [Math.PI / 2, 0, 0], () =>
    panel(body, 'glass', length - 0.1, 0.9, [0, 0, 0], true),
  )
  cylinder(body, 'orange', plate + 0.06, 0.12, [at[0], at[1], at[2] + 0.06], 'z', 26)
  cylinder(body, 'white', 0.12, 0.08, [at[0], at[1], at[2] + 0.16], 'z', 20)
  for (const bearing of deltaBearings)
    body.at(at, [0, 0, bearing], () => {
      box(body, 'white', [0.12, 0.16, 0.12], [plate - 0.04, 0, 0.02], 0.02)
      body.at([plate, 0.08, 0], [-Math.PI / 2, 0, 0], () => motor(body, 0.055, 0.2))
    })
  conveyor(body)
  beacon(body, [length / 2, width / 2, height], 0.2)
}

function conveyor(body: Body): void {
  const { y, width, height } = belt
  const length = frame.length + 0.16
  box(body, 'dark', [length, width, 0.04], [0, y, height - 0.02], 0.006)
  for (const side of [1, -1]) {
    box(body, 'sheet', [length, 0.03, 0.12], [0, y + side * (width / 2 + 0.02), height - 0.03], 0.006)
    cylinder(body, 'steel', 0.05, width, [side * (length / 2), y, height - 0.05], 'y', 14)
    for (const x of [-0.6, 0.6])
      box(body, 'zinc', [0.06, 0.05, height - 0.06], [x, y + (side * width) / 2, (height - 0.06) / 2], 0)
  }
  box(body, 'white', [0.34, width + 0.1, 0.2], [task.entry[0] - 0.07, y, height + 0.12], 0.02)
  box(body, 'smoke', [0.01, width - 0.04, 0.1], [task.entry[0] + 0.104, y, height + 0.07], 0)
  box(body, 'zinc', [0.8, 0.4, 0.06], [0, tray.y, tray.height - 0.09], 0.01)
  for (const x of [-0.34, 0.34])
    box(body, 'zinc', [0.06, 0.3, tray.height - 0.12], [x, tray.y, (tray.height - 0.12) / 2], 0)
  box(body, 'tote', [0.46, 0.2, 0.08], [0, tray.y, tray.height - 0.03], 0.01)
  for (const [x] of task.places)
    cylinder(body, 'gap', piece.radius + 0.01, 0.004, [x, tray.y, tray.height + 0.012], 'z', 16)
}

function upperArm(body: Body): void {
  body.at([0, 0, 0], [0, Math.PI / 2, 0], () =>
    lathe(
      body,
      'orange',
      [
        [0, -0.02],
        [0.045, -0.02],
        [0.04, 0.06],
        [0.024, upper],
        [0, upper],
      ],
      14,
      0.004,
    ),
  )
  cylinder(body, 'steel', 0.05, 0.1, [0, 0, 0], 'y', 16)
}

function elbowAxle(body: Body): void {
  cylinder(body, 'steel', 0.012, apart + 0.03, [0, 0, 0], 'y', 8)
}

function rods(body: Body): void {
  for (const side of [1, -1]) {
    const y = (side * apart) / 2
    rod(body, 'aluminium', [0.02, y, 0], [table.rod - 0.02, y, 0], 0.011, 8)
    for (const x of [0, table.rod]) cylinder(body, 'blue', 0.019, 0.03, [x, y, 0], 'y', 10)
  }
}

/** Platform and its suction cup, whose tip is `drop` below. */
function wrist(body: Body): void {
  cylinder(body, 'white', platform * 0.9, 0.024, [0, 0, 0], 'z', 18)
  for (const bearing of deltaBearings)
    body.at([0, 0, 0], [0, 0, bearing], () =>
      box(body, 'white', [platform * 0.7, 0.08, 0.02], [platform * 0.7, 0, 0], 0),
    )
  cylinder(body, 'steel', 0.014, drop - 0.03, [0, 0, -(drop - 0.03) / 2], 'z', 10)
  cylinder(body, 'rubber', 0.024, 0.03, [0, 0, -drop + 0.016], 'z', 14)
}

/** A cookie that hangs from z = 0 of the present frame. */
function cookie(body: Body): void {
  cylinder(body, 'carton', piece.radius, piece.height, [0, 0, -piece.height / 2], 'z', 18)
}
