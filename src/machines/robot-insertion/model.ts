import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { cylinder } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { gripperBody, gripperJaw } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach07 } from '../robots/armClasses.ts'
import { board, cell, feeders, foot, gripper, run, seats } from './layout.ts'

const arm: ArmBuild = { table: reach07, paint: 'white', dressed: false }

/** Cell; arm with gripper and jaws; the part in it; nothing on the board's way; board; parts in it. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(housing),
    ...armParts(arm, (body) => gripperBody(body, gripper)).map((draw) => part(draw)),
    part((body) => gripperJaw(body, gripper, 1)),
    part((body) => gripperJaw(body, gripper, -1)),
    part((body) => body.at([0, 0, 0], [0, -Math.PI / 2, 0], () => capacitor(body))),
    part(() => undefined),
    part((body) => circuitBoard(body, board.length, board.width)),
    ...seats.map(() => part(capacitor)),
  ],
})
export default buildModel

function housing(body: Body): void {
  const { length, width, height, deck } = cell
  box(body, 'white', [length, width, deck - 0.05], [0, 0, (deck - 0.05) / 2 + 0.03], 0.02)
  box(body, 'dark', [length - 0.06, width - 0.06, 0.05], [0, 0, 0.025], 0)
  box(body, 'zinc', [length, width, 0.03], [0, 0, deck - 0.015], 0)
  box(body, 'blue', [length + 0.01, width + 0.01, 0.04], [0, 0, deck - 0.06], 0)
  for (const x of [-1, 1])
    for (const y of [-1, 1])
      box(
        body,
        'aluminium',
        [0.05, 0.05, height - deck],
        [(x * (length - 0.05)) / 2, (y * (width - 0.05)) / 2, (height + deck) / 2],
        0,
      )
  box(body, 'white', [length, width, 0.08], [0, 0, height + 0.04], 0.02)
  box(body, 'lamp', [0.7, 0.08, 0.015], [0.1, 0, height - 0.008], 0)
  box(body, 'white', [0.04, width - 0.1, height - deck - 0.1], [-length / 2 + 0.02, 0, (height + deck) / 2], 0)
  box(body, 'glass', [length - 0.1, 0.01, height - deck - 0.5], [0, width / 2 - 0.02, (height + deck) / 2 + 0.2], 0)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  for (const side of [1, -1]) {
    box(
      body,
      'aluminium',
      [0.03, width + 0.1, 0.06],
      [board.x + side * (board.length / 2 + 0.01), 0, board.z - 0.02],
      0,
    )
    box(body, 'dark', [board.length + 0.12, 0.14, 0.14], [board.x, side * (run + 0.06), board.z + 0.03], 0.012)
  }
  for (const [x, y, z] of feeders) {
    box(body, 'blue', [0.06, 0.34, 0.06], [x, y + 0.12, z - 0.1], 0)
    box(body, 'chrome', [0.035, 0.3, 0.01], [x, y + 0.12, z - 0.065], 0)
    for (let i = 0; i < 3; i++) body.at([x, y + i * 0.07, z], [0, 0, 0], () => capacitor(body))
  }
  monitor(body, 0.32, 0.22, [length / 2 - 0.22, -width / 2 - 0.04, height - 0.16])
  beacon(body, [-length / 2 + 0.1, width / 2 - 0.1, height + 0.08], 0.12)
}

/** An upright capacitor that hangs from z = 0 of the present frame. */
function capacitor(body: Body): void {
  cylinder(body, 'plastic', 0.014, 0.034, [0, 0, -0.017], 'z', 10)
  cylinder(body, 'aluminium', 0.012, 0.002, [0, 0, 0], 'z', 8)
}
