import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { emergencyStop } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import { cylinder } from '../kit/lathe.ts'
import { circuitBoard } from '../kit/products.ts'
import type { BuildModel } from '../model.ts'
import { board, lane } from './layout.ts'

/** Front is -y, flow +x. Conveyor; board; lamp that shines while a board is there. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(conveyor),
    part(() => {}),
    part((body) => void circuitBoard(body, board.length, board.width)),
    part((body) => void cylinder(body, 'signalGreen', 0.02, 0.02, [0, 0, 0], 'y', 12)),
  ],
})
export default buildModel

function conveyor(body: Body): void {
  for (const x of [-0.36, 0.36])
    for (const y of [-0.2, 0.2]) {
      box(body, 'white', [0.07, 0.07, 0.8], [x, y, 0.44], 0.01)
      cylinder(body, 'rubber', 0.05, 0.04, [x, y, 0.02], 'z', 10)
    }
  for (const x of [-0.36, 0.36]) box(body, 'white', [0.06, 0.34, 0.06], [x, 0, 0.3], 0)
  box(body, 'white', [0.92, 0.5, 0.06], [0, 0, 0.82], 0.012)
  for (const side of [-1, 1]) {
    const y = (side * board.width) / 2
    box(body, 'steel', [0.98, 0.035, 0.09], [0, y + side * 0.01, lane.height - 0.05], 0)
    box(body, 'rubber', [0.98, 0.014, 0.012], [0, y - side * 0.014, lane.height - 0.006], 0)
    for (const x of [-0.46, 0.46])
      cylinder(body, 'dark', 0.025, 0.02, [x, y - side * 0.014, lane.height - 0.03], 'y', 10)
  }
  cylinder(body, 'chrome', 0.012, 0.34, [0.2, 0, lane.height - 0.07], 'y', 8)
  box(body, 'blue', [0.3, 0.1, 0.12], [0.3, -0.22, lane.height + 0.1], 0.012)
  box(body, 'motor', [0.16, 0.1, 0.1], [-0.2, 0.24, 0.88], 0.01)
  body.at([0.22, -0.272, lane.height + 0.1], facingFront, () => panel(body, 'screen', 0.08, 0.06, [0, 0, 0]))
  emergencyStop(body, [0.38, -0.27, lane.height + 0.1], -1)
  box(body, 'glass', [0.52, 0.36, 0.01], [0, 0, lane.height + 0.2], 0)
  for (const side of [-1, 1])
    for (const x of [-0.24, 0.24]) box(body, 'dark', [0.02, 0.012, 0.22], [x, side * 0.17, lane.height + 0.09], 0)
}
