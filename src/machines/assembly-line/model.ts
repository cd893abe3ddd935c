import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { beltConveyor } from '../kit/conveyors.ts'
import { stackLight } from '../kit/fittings.ts'
import { cylinder } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import { tube } from '../kit/tube.ts'
import type { BuildModel } from '../model.ts'
import { beltHeight, hinge, stations, toolHeight, tray } from './layout.ts'

/** Front is -y, flow +x. Line; tray, board, keyboard, lid, display and its light of each notebook; hanging tools. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(line),
    ...stations.flatMap(() => [
      part(() => {}),
      part(trayWithHousing),
      part((body) => void circuitBoard(body, 0.28, 0.18)),
      part(keyboard),
      part(() => {}),
      part(display),
      part(image),
    ]),
    ...stations.map((_, i) => (i < 2 ? part(screwdriver) : part(scanner))),
  ],
})
export default buildModel

function line(body: Body): void {
  beltConveyor(body, 6.6, 0.44, beltHeight, 'white')
  for (const side of [-1, 1]) {
    box(body, 'white', [6.4, 0.36, 0.03], [0, side * 0.46, beltHeight - 0.015], 0)
    box(body, 'blue', [6.4, 0.012, 0.05], [0, side * 0.645, beltHeight - 0.02], 0)
  }
  for (const x of [-3, -1, 1, 3]) {
    box(body, 'zinc', [0.07, 0.07, 2.2], [x, 0.66, 1.1], 0)
    box(body, 'zinc', [0.06, 0.9, 0.06], [x, 0.24, 2.17], 0)
  }
  box(body, 'zinc', [6.4, 0.07, 0.07], [0, 0.66, 2.2], 0)
  box(body, 'zinc', [6.4, 0.06, 0.06], [0, 0, 2.14], 0)
  for (const x of stations) station(body, x)
  stackLight(body, [3.1, 0.66, 2.22], 0.12)
}

/** Lamp, picture of the work, bins behind the belt and a mat before it. */
function station(body: Body, x: number): void {
  box(body, 'lamp', [1.3, 0.1, 0.03], [x, -0.14, 2.1], 0)
  box(body, 'white', [1.36, 0.16, 0.04], [x, -0.14, 2.135], 0)
  monitor(body, 0.5, 0.32, [x - 0.42, 0.6, 1.6], 0)
  box(body, 'teal', [0.7, 0.3, 0.006], [x, -0.47, beltHeight + 0.003], 0)
  box(body, 'dark', [1.1, 0.6, 0.02], [x, -1, 0.01], 0)
  for (const z of [0.95, 1.2]) {
    box(body, 'zinc', [1.4, 0.3, 0.02], [x + 0.1, 0.5, z - 0.02], 0)
    for (let i = 0; i < 5; i++) {
      box(body, i % 2 ? 'tote' : 'yellow', [0.22, 0.28, 0.14], [x - 0.44 + i * 0.27, 0.48, z + 0.06], 0)
      box(body, 'gap', [0.18, 0.22, 0.004], [x - 0.44 + i * 0.27, 0.47, z + 0.131], 0)
    }
  }
}

function trayWithHousing(body: Body): void {
  box(body, 'yellow', [0.42, 0.34, tray], [0, 0, tray / 2], 0.008)
  box(body, 'aluminium', [0.32, 0.22, 0.008], [0, 0, tray + 0.004], 0)
}

function keyboard(body: Body): void {
  box(body, 'aluminium', [0.32, 0.22, 0.006], [0, 0, 0.004], 0)
  box(body, 'plastic', [0.28, 0.1, 0.002], [0, 0.03, 0.008], 0)
  box(body, 'grey', [0.1, 0.06, 0.002], [0, -0.07, 0.0075], 0)
}

/** Hangs on its hinge, shut. */
function display(body: Body): void {
  box(body, 'aluminium', [0.32, 0.21, 0.006], [0, -0.106, 0.003], 0)
  box(body, 'gap', [0.3, 0.19, 0.002], [0, 2 * 0.001 - hinge + 0.002, -0.001], 0)
}

function image(body: Body): void {
  body.at([0, -0.106, -0.0025], [Math.PI, 0, 0], () => panel(body, 'screen', 0.29, 0.18, [0, 0, 0]))
}

/** An electric screwdriver on its spiral hose, its bit in z = -0.2. */
function screwdriver(body: Body): void {
  cylinder(body, 'orange', 0.03, 0.2, [0, 0, -0.02], 'z', 12)
  cylinder(body, 'dark', 0.022, 0.04, [0, 0, -0.13], 'z', 10)
  cylinder(body, 'chrome', 0.008, 0.06, [0, 0, -0.17], 'z', 6)
  hoseUp(body)
}

function scanner(body: Body): void {
  box(body, 'dark', [0.12, 0.08, 0.1], [0, 0, -0.02], 0.01)
  box(body, 'ringLight', [0.08, 0.05, 0.004], [0, 0, -0.072], 0)
  hoseUp(body)
}

function hoseUp(body: Body): void {
  const turns = 5
  const top = 2.1 - toolHeight
  const points = Array.from({ length: turns * 6 + 1 }, (_, i) => {
    const turn = (i / 6) * 2 * Math.PI
    return [Math.cos(turn) * 0.03, Math.sin(turn) * 0.03, 0.1 + (i / (turns * 6)) * (top - 0.1)] as const
  })
  tube(body, 'cable', points, 0.008, 4, body.fine ? 44 : 12)
}
