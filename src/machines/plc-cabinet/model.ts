import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { facingFront } from '../kit/housings.ts'
import { stackLight } from '../kit/fittings.ts'
import type { BuildModel } from '../model.ts'
import { channels } from './channels.ts'

/** Front is -y, doors open; then the lamps of the inputs and of the outputs. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    ...Array.from({ length: channels }, () => part(lamp)),
    ...Array.from({ length: channels }, () => part(lamp)),
  ],
})
export default buildModel

function cabinet(body: Body): void {
  box(body, 'dark', [1.2, 0.5, 0.1], [0, 0.2, 0.05], 0)
  box(body, 'white', [1.2, 0.03, 1.85], [0, 0.43, 1.02], 0.01)
  for (const side of [-1, 1]) {
    box(body, 'white', [0.03, 0.5, 1.85], [side * 0.585, 0.2, 1.02], 0.01)
    body.at([side * 0.59, -0.05, 1.02], [0, 0, side * 0.35], () => {
      box(body, 'white', [0.03, 0.56, 1.82], [0, -0.28, 0], 0.012)
      box(body, 'dark', [0.04, 0.03, 0.24], [side * 0.02, -0.5, 0.1], 0)
    })
  }
  for (const z of [0.12, 1.93]) box(body, 'white', [1.2, 0.5, 0.03], [0, 0.2, z], 0.01)
  box(body, 'zinc', [1.08, 0.01, 1.6], [0, 0.4, 1.02], 0)
  for (const z of [0.45, 0.98, 1.5]) box(body, 'grey', [1.02, 0.06, 0.08], [0, 0.36, z - 0.2], 0)
  modules(body)
  terminals(body)
  stackLight(body, [0.4, 0.3, 1.945], 0.15)
}

function modules(body: Body): void {
  box(body, 'zinc', [1, 0.02, 0.035], [0, 0.38, 1.32], 0)
  box(body, 'grey', [0.12, 0.26, 0.26], [-0.4, 0.24, 1.3], 0.008)
  box(body, 'dark', [0.14, 0.3, 0.26], [-0.25, 0.22, 1.3], 0.008)
  body.at([-0.25, 0.068, 1.34], facingFront, () => panel(body, 'screen', 0.09, 0.07, [0, 0, 0]))
  for (const x of [-0.055, 0.185]) {
    box(body, 'plastic', [0.18, 0.3, 0.26], [x, 0.2, 1.3], 0.008)
    box(body, 'gap', [0.15, 0.056, 0.1], [x, 0.024, 1.34], 0)
    box(body, 'signalGreen', [0.15, 0.05, 0.06], [x, 0.03, 1.22], 0)
  }
  box(body, 'blue', [0.16, 0.26, 0.26], [0.4, 0.24, 1.3], 0.008)
}

function terminals(body: Body): void {
  for (let i = 0; i < 9; i++) box(body, 'motor', [0.09, 0.14, 0.16], [-0.42 + i * 0.105, 0.32, 0.78], 0)
  for (let i = 0; i < 12; i++)
    box(body, i % 4 ? 'grey' : 'orange', [0.06, 0.09, 0.1], [-0.44 + i * 0.08, 0.34, 0.42], 0)
  for (const x of [-0.5, 0.5]) box(body, 'cable', [0.06, 0.08, 1.2], [x, 0.35, 0.9], 0)
}

function lamp(body: Body): void {
  box(body, 'signalGreen', [0.018, 0.012, 0.018], [0, 0, 0], 0)
}
