import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { bolts } from '../kit/fittings.ts'
import { transmitterHead } from '../kit/instruments.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { frontReadout } from '../kit/readout.ts'
import { transmitterDigits } from '../instrumentFaces.ts'
import { pipe, tank, valve } from '../kit/vessels.ts'
import type { BuildModel } from '../model.ts'
import { pipeHeight, sight, stations, valveAt, vessel } from './places.ts'

/** Front is -y. Pipe, vessel and instruments; their four readouts; liquid in the sight glass; stem of the valve. */
const buildModel: BuildModel = ({ part, params }) => ({
  parts: [
    part((body) => plant(body, (params['diameter'] ?? 150) / 1760)),
    ...Array.from({ length: 4 }, () => part(display)),
    part((body) => void cylinder(body, 'led', 0.026, sight.height, [0, 0, sight.height / 2], 'z', 10)),
    part(stem),
  ],
})
export default buildModel

/** @param radius of the pipe, m */
function plant(body: Body, radius: number): void {
  box(body, 'dark', [3.7, 0.9, 0.06], [0, 0, 0.03], 0.01)
  for (const x of [-1.2, 0.3]) {
    box(body, 'yellow', [0.1, 0.1, pipeHeight - 0.1], [x, 0, pipeHeight / 2 - 0.02], 0)
    box(body, 'yellow', [0.3, 0.24, 0.03], [x, 0, 0.075], 0)
    box(body, 'yellow', [0.06, 0.26, 0.08], [x, 0, pipeHeight - radius - 0.03], 0)
  }
  pipe(body, [-1.85, 0, pipeHeight], [-0.97, 0, pipeHeight], radius)
  pipe(body, [-0.53, 0, pipeHeight], [valveAt - 0.19, 0, pipeHeight], radius)
  pipe(body, [valveAt + 0.19, 0, pipeHeight], [vessel.x - vessel.radius + 0.02, 0, pipeHeight], radius)
  body.at([valveAt, 0, pipeHeight], [0, 0, 0], () => valve(body, 0.085))
  pressureTap(body)
  flowTube(body, radius)
  transmitterHead(body, stations.temperature, pipeHeight)
  cylinder(body, 'steel', 0.05, 0.1, [stations.temperature[0], 0, pipeHeight + 0.1], 'z', 6)
  body.at([vessel.x, 0, 0.06], [0, 0, 0], () => tank(body, vessel.radius, vessel.height, vessel.legs))
  transmitterHead(body, stations.level, vessel.legs + vessel.height)
  cylinder(body, 'steel', 0.13, 0.03, [vessel.x, 0, vessel.legs + vessel.height + 0.07], 'z', 16)
  sightGlass(body)
  junctionBox(body)
}

/** Block of valves between the pipe and the pressure transmitter. */
function pressureTap(body: Body): void {
  const [x] = stations.pressure
  rod(body, 'steel', [x, 0, pipeHeight], [x, 0, 1.2], 0.02, 8)
  box(body, 'brushed', [0.16, 0.1, 0.1], [x, 0, 1.24], 0.01)
  for (const side of [-1, 1]) {
    rod(body, 'steel', [x + side * 0.08, 0, 1.24], [x + side * 0.16, 0, 1.24], 0.012, 6)
    box(body, 'red', [0.014, 0.02, 0.1], [x + side * 0.165, 0, 1.24], 0)
  }
  cylinder(body, 'brushed', 0.07, 0.06, [x, 0, 1.32], 'z', 14)
  transmitterHead(body, stations.pressure, 1.3)
}

/** Magnetic flow meter: thick body between flanges. */
function flowTube(body: Body, radius: number): void {
  const [x] = stations.flow
  cylinder(body, 'blue', radius * 2, 0.26, [x, 0, pipeHeight], 'x', 24)
  for (const side of [-1, 1]) {
    cylinder(body, 'steel', radius * 1.9, 0.03, [x + side * 0.2, 0, pipeHeight], 'x', 20)
    cylinder(body, 'blue', radius * 1.2, 0.08, [x + side * 0.16, 0, pipeHeight], 'x', 18)
    body.at([x + side * 0.215, 0, pipeHeight], [0, Math.PI / 2, 0], () => bolts(body, radius * 1.5, 8, 0.014))
  }
  transmitterHead(body, stations.flow, pipeHeight + 0.1)
}

function sightGlass(body: Body): void {
  const [x, y, z] = sight.at
  for (const end of [-0.04, sight.height + 0.04]) {
    cylinder(body, 'steel', 0.045, 0.08, [x, y, z + end], 'z', 8)
    rod(body, 'steel', [x, y, z + end], [x, -vessel.radius + 0.04, z + end], 0.025, 8)
  }
  for (const side of [-1, 1])
    box(body, 'chrome', [0.012, 0.03, sight.height], [x + side * 0.042, y, z + sight.height / 2], 0)
  for (let i = 0; i <= 8; i++)
    box(body, 'dark', [i % 4 ? 0.03 : 0.06, 0.006, 0.008], [x + 0.09, y, z + (i / 8) * sight.height], 0)
  box(body, 'white', [0.02, 0.006, sight.height], [x + 0.062, y, z + sight.height / 2], 0)
}

function junctionBox(body: Body): void {
  box(body, 'yellow', [0.06, 0.06, 1.2], [-0.4, 0.36, 0.66], 0)
  box(body, 'grey', [0.34, 0.16, 0.4], [-0.4, 0.34, 1.32], 0.02)
  box(body, 'state', [0.2, 0.012, 0.03], [-0.4, 0.255, 1.44], 0)
  for (const x of [-0.5, -0.4, -0.3]) cylinder(body, 'dark', 0.018, 0.06, [x, 0.34, 1.1], 'z', 6)
}

function display(body: Body): void {
  frontReadout(body, transmitterDigits.count, transmitterDigits.height, true)
}

/** Hangs from the actuator, its pointer on the scale of the yoke. */
function stem(body: Body): void {
  cylinder(body, 'chrome', 0.02, 0.26, [0, 0, -0.26], 'z', 8)
  box(body, 'red', [0.16, 0.02, 0.02], [0.04, -0.05, -0.22], 0)
}
