import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { loadedPallet } from '../kit/carriers.ts'
import { rollerConveyor } from '../kit/conveyors.ts'
import { stackLight } from '../kit/fittings.ts'
import { facingFront } from '../kit/housings.ts'
import type { BuildModel } from '../model.ts'

/** Pallets pass along x. Portal over a conveyor; pallet; what flashes on a read; lamps that show that the field is on. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [part(portal), part(() => {}), part((body) => loadedPallet(body, 3)), part(flash), part(field)],
})
export default buildModel

const half = 1

function portal(body: Body): void {
  rollerConveyor(body, 3.2, 1, 0.45)
  for (const side of [-1, 1]) {
    const y = side * half
    box(body, 'dark', [0.5, 0.2, 0.03], [0, y, 0.015], 0)
    box(body, 'zinc', [0.12, 0.12, 2.3], [0, y, 1.15], 0.01)
    for (const z of [0.9, 1.55]) {
      box(body, 'white', [0.4, 0.06, 0.4], [0, y - side * 0.1, z], 0.03)
      box(body, 'grey', [0.2, 0.04, 0.2], [0, y - side * 0.06, z], 0)
    }
    box(body, 'hazard', [0.13, 0.13, 0.3], [0, y, 0.2], 0)
  }
  box(body, 'zinc', [0.12, 2.12, 0.12], [0, 0, 2.3], 0.01)
  for (const y of [-0.45, 0.45]) box(body, 'white', [0.4, 0.4, 0.06], [0, y, 2.2], 0.03)
  box(body, 'grey', [0.2, 0.4, 0.5], [0, -half - 0.2, 1.3], 0.02)
  body.at([0, -half - 0.41, 1.36], facingFront, () => panel(body, 'screen', 0.16, 0.12, [0, 0, 0]))
  stackLight(body, [0, half, 2.3], 0.1)
}

/** A frame of light on each antenna. */
function flash(body: Body): void {
  for (const side of [-1, 1])
    for (const z of [0.9, 1.55]) {
      const y = side * (half - 0.14)
      for (const end of [-1, 1]) {
        box(body, 'signalGreen', [0.4, 0.012, 0.02], [0, y, z + end * 0.19], 0)
        box(body, 'signalGreen', [0.02, 0.012, 0.36], [end * 0.19, y, z], 0)
      }
    }
}

function field(body: Body): void {
  for (const side of [-1, 1])
    for (const z of [0.9, 1.55]) box(body, 'led', [0.04, 0.01, 0.02], [0.14, side * (half - 0.135), z - 0.14], 0)
}
