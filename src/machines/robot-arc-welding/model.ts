import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { type ArmBuild, armFoot, armParts, beacon } from '../kit/robotArm.ts'
import { weldingTorch } from '../kit/grippers.ts'
import { onFlange } from '../kit/robotTools.ts'
import type { BuildModel } from '../model.ts'
import { reach15 } from '../robots/armClasses.ts'
import { foot, seams, table } from './layout.ts'

const arm: ArmBuild = { table: reach15, paint: 'orange', dressed: true }
/** Cell with plinth, wire drum, power source and table; arm; what glows, without a body of its own, and the arc on it; plate with ribs; a seam in front of each rib. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cell),
    ...armParts(arm, onFlange(weldingTorch), wireFeeder).map((draw) => part(draw)),
    part(() => undefined),
    part(arc),
    part(plate),
    ...seams.starts.map(() => part(seam)),
  ],
})
export default buildModel

function cell(body: Body): void {
  const [x, , z] = foot
  box(body, 'dark', [0.62, 0.62, z], [x, 0, z / 2], 0.02)
  body.at(foot, [0, 0, 0], () => armFoot(body, arm))
  cylinder(body, 'blue', 0.26, 0.5, [x - 0.35, -0.52, 0.27], 'z', 12)
  cylinder(body, 'dark', 0.27, 0.04, [x - 0.35, -0.52, 0.52], 'z', 12)
  box(body, 'grey', [0.5, 0.34, 0.62], [x - 0.35, 0.5, 0.33], 0.03)
  box(body, 'screen', [0.01, 0.2, 0.12], [x - 0.098, 0.5, 0.5], 0)
  box(body, 'louvre', [0.02, 0.26, 0.2], [x - 0.1, 0.5, 0.2], 0)
  const [tx, , tz] = table.at
  const [length, width] = table.size
  box(body, 'steel', [length, width, 0.06], [tx, 0, tz - 0.03], 0.008)
  for (const side of [1, -1]) {
    box(body, 'blue', [length * 0.8, 0.08, 0.1], [tx, side * width * 0.42, tz - 0.11], 0)
    for (const end of [1, -1])
      box(body, 'blue', [0.09, 0.09, tz - 0.16], [tx + end * length * 0.38, side * width * 0.42, (tz - 0.16) / 2], 0)
    for (const dx of [-0.28, 0.28]) {
      box(body, 'dark', [0.06, 0.1, 0.08], [tx + dx, side * 0.34, tz + 0.04], 0)
      rod(body, 'red', [tx + dx, side * 0.38, tz + 0.08], [tx + dx, side * 0.46, tz + 0.16], 0.012, 6)
    }
  }
  beacon(body, [x - 0.35, 0.5, 0.64], 0.4)
}

function wireFeeder(body: Body): void {
  box(body, 'dark', [0.16, 0.12, 0.12], [0.04, 0, 0.15], 0.02)
  cylinder(body, 'yellow', 0.07, 0.06, [-0.04, 0, 0.19], 'y', 10)
}

/** The arc, and sparks that fly off the seam. */
function arc(body: Body): void {
  cylinder(body, 'arc', 0.014, 0.02, [0, 0, 0], 'x', 8)
  const sparks = Array.from({ length: 10 }, (_, i) => [i * 2.4, 0.05 + 0.035 * ((i * 5) % 4)] as const)
  for (const [angle, far] of sparks) {
    const way = [0.35 * far, Math.cos(angle) * far, Math.sin(angle) * far] as const
    rod(body, 'arc', [way[0] * 0.4, way[1] * 0.4, way[2] * 0.4], way, 0.0018, 3)
  }
}

function plate(body: Body): void {
  box(body, 'sheet', [0.5, 0.54, 0.02], [0, 0, 0.01], 0)
  for (const x of seams.ribs) box(body, 'sheet', [0.012, seams.length + 0.02, 0.06], [x + 0.006, 0, 0.05], 0)
}

function seam(body: Body): void {
  cylinder(body, 'chrome', 0.007, seams.length, [-0.002, seams.length / 2, 0.003], 'y', 6)
}
