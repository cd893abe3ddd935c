import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { screwdriver } from '../kit/grippers.ts'
import { onFlange } from '../kit/robotTools.ts'
import { type TubeBuild, tubeFoot, tubeParts } from '../kit/tubeArm.ts'
import type { BuildModel } from '../model.ts'
import { reach13Collaborative } from '../robots/armClasses.ts'
import { bench, foot, housing, screws } from './layout.ts'

const arm: TubeBuild = { table: reach13Collaborative, radius: 0.085, paint: 'white', cap: 'blue' }

/** Bench with the housing; arm with its screwdriver; the bit; the screws. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...tubeParts(arm, onFlange(screwdriver)).map((draw) => part(draw)),
    part((body) => rod(body, 'steel', [-0.05, 0, 0], [0, 0, 0], 0.005, 6)),
    ...screws.map(() => part((body) => cylinder(body, 'chrome', 0.011, 0.008, [0, 0, 0.004], 'z', 10))),
  ],
})
export default buildModel

function cell(body: Body): void {
  const { length, width, height } = bench
  box(body, 'wood', [length, width, 0.05], [0, 0, height - 0.025], 0.01)
  box(body, 'grey', [0.5, width - 0.1, height - 0.05], [-length / 2 + 0.3, 0, height / 2 - 0.025], 0.02)
  for (const side of [1, -1])
    box(body, 'zinc', [0.06, 0.06, height - 0.1], [length / 2 - 0.08, side * (width / 2 - 0.08), height / 2], 0)
  for (const side of [1, -1])
    box(body, 'zinc', [0.05, 0.05, 0.7], [-length / 2 + 0.05, side * (width / 2 - 0.06), height + 0.35], 0)
  box(body, 'zinc', [0.05, width - 0.1, 0.05], [-length / 2 + 0.05, 0, height + 0.7], 0)
  box(body, 'lamp', [0.04, width * 0.7, 0.02], [-length / 2 + 0.08, 0, height + 0.66], 0)
  body.at(foot, [0, 0, 0], () => tubeFoot(body, arm))
  const [x, y, z] = housing.at
  box(body, 'rubber', [housing.length + 0.08, housing.width + 0.08, 0.012], [x, y, z + 0.006], 0)
  box(
    body,
    'cast',
    [housing.length, housing.width, housing.height - 0.012],
    [x, y, z + housing.height / 2 - 0.006],
    0.012,
  )
  box(body, 'teal', [housing.length - 0.02, housing.width - 0.02, 0.014], [x, y, z + housing.height - 0.007], 0.004)
  for (const side of [1, -1]) {
    box(body, 'tote', [0.2, 0.14, 0.09], [x + 0.36, side * 0.26, z + 0.045], 0.01)
    box(body, 'dark', [0.17, 0.11, 0.01], [x + 0.36, side * 0.26, z + 0.088], 0)
  }
  box(body, 'dark', [0.1, 0.22, 0.16], [-0.62, 0.3, z + 0.08], 0.01)
  box(body, 'screen', [0.01, 0.18, 0.12], [-0.568, 0.3, z + 0.09], 0)
  cylinder(body, 'state', 0.03, 0.06, [-length / 2 + 0.05, 0, height + 0.76], 'z', 12)
}
