import type { Body } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { monitor } from '../kit/controls.ts'
import { bolts, feet, motor, stackLight } from '../kit/fittings.ts'
import { facingFront, plates, windowPane } from '../kit/housings.ts'
import { cylinder, lathe, rod } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { arms, chips, pitch, turret } from './layout.ts'

const [cx, cy] = turret.at

/** Front is -y. Cabinet with sockets; turret; its plungers; press; flash; lamps; trays; chips of both. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(cabinet),
    part(carousel),
    part(plungers),
    part(press),
    part(flash),
    part((body) => void cylinder(body, 'signalGreen', 0.04, 0.02, [0, 0, 0], 'y', 12)),
    part((body) => void cylinder(body, 'signalRed', 0.04, 0.02, [0, 0, 0], 'y', 12)),
    part(tray),
    part(tray),
    ...Array.from({ length: 2 * chips }, () => part((body) => chip(body))),
  ],
})
export default buildModel

function cabinet(body: Body): void {
  feet(body, 1.6, 1)
  box(body, 'dark', [1.8, 1.1, 0.1], [0, 0, 0.12], 0)
  box(body, 'white', [1.9, 1.24, 0.7], [0, 0, 0.51], 0.03)
  body.at([0, -0.625, 0.51], facingFront, () => plates(body, 'white', 1.84, 0.64, { across: [0.33, 0.67] }))
  box(body, 'cast', [1.86, 1.2, 0.04], [0, 0, 0.88], 0)
  box(body, 'white', [1.9, 0.12, 0.9], [0, 0.56, 1.32], 0.02)
  for (const side of [-1, 1]) box(body, 'white', [0.1, 1.2, 0.9], [side * 0.9, 0, 1.32], 0.02)
  box(body, 'white', [1.9, 1.24, 0.16], [0, 0, 1.78], 0.03)
  box(body, 'teal', [1.9, 0.012, 0.05], [0, -0.626, 1.78], 0)
  body.at([0, -0.6, 1.3], facingFront, () => windowPane(body, 1.62, 0.74, 0.05))
  for (const x of [-0.1, 0.1]) cylinder(body, 'dark', 0.05, 0.03, [x, -0.635, 1.7], 'y', 12)
  sockets(body)
  rod(body, 'dark', [0.94, -0.3, 1.5], [1.16, -0.56, 1.42], 0.022)
  monitor(body, 0.44, 0.32, [1.16, -0.62, 1.36])
  box(body, 'dark', [0.42, 0.16, 0.025], [1.16, -0.7, 1.02], 0)
  stackLight(body, [-0.7, 0.3, 1.86], 0.2)
  box(body, 'grey', [0.24, 0.7, 0.5], [-1.08, 0.1, 0.9], 0.02)
  for (let i = 0; i < 6; i++) box(body, i % 2 ? 'grey' : 'dark', [0.2, 0.34, 0.03], [-1.08, 0.1, 1.17 + i * 0.034], 0)
}

/** Where the arms stop: test sockets behind and beside, a camera that looks up, a reel at the back. */
function sockets(body: Body): void {
  for (let arm = 0; arm < arms; arm++) {
    const angle = (arm / arms) * 2 * Math.PI
    const [x, y] = [cx + Math.cos(angle) * turret.radius, cy + Math.sin(angle) * turret.radius]
    if (y < cy - 0.2) continue
    box(body, arm === 0 ? 'dark' : 'blue', [0.12, 0.12, 0.04], [x, y, 0.91], 0.006)
    box(body, 'brass', [0.05, 0.05, 0.008], [x, y, 0.934], 0)
  }
  cylinder(body, 'cast', 0.18, 0.1, [cx, cy, 0.94], 'z', 20)
  box(body, 'grey', [0.1, 0.12, 0.8], [cx, cy + turret.radius + 0.1, 1.3], 0.01)
  box(body, 'grey', [0.1, 0.2, 0.1], [cx, cy + turret.radius, 1.48], 0.01)
}

function carousel(body: Body): void {
  cylinder(body, 'brushed', 0.2, 0.05, [0, 0, 0.06], 'z', 24)
  body.at([0, 0, 0.09], [0, 0, 0], () => bolts(body, 0.16, 8, 0.012))
  cylinder(body, 'orange', 0.11, 0.24, [0, 0, 0.2], 'z', 20)
  body.at([0, 0, 0.32], [0, 0, 0], () => motor(body, 0.07, 0.2))
  for (let arm = 0; arm < arms; arm++)
    body.at([0, 0, 0.06], [0, 0, (arm / arms) * 2 * Math.PI], () => {
      box(body, 'aluminium', [0.24, 0.05, 0.03], [0.26, 0, 0.02], 0)
      box(body, 'dark', [0.05, 0.07, 0.09], [turret.radius, 0, 0.04], 0)
    })
}

function plungers(body: Body): void {
  for (let arm = 0; arm < arms; arm++)
    body.at([0, 0, 0], [0, 0, (arm / arms) * 2 * Math.PI], () => {
      cylinder(body, 'chrome', 0.01, 0.18, [turret.radius, 0, 0.09], 'z', 6)
      cylinder(body, 'rubber', 0.014, 0.02, [turret.radius, 0, 0.01], 'z', 8)
      if (arm !== 5) body.at([turret.radius, 0, -0.012], [0, 0, 0], () => chip(body))
    })
}

function press(body: Body): void {
  cylinder(body, 'chrome', 0.02, 0.2, [0, 0, 0.1], 'z', 10)
  box(body, 'red', [0.09, 0.09, 0.05], [0, 0, 0], 0.006)
}

function flash(body: Body): void {
  lathe(
    body,
    'ringLight',
    [
      [0.05, 0.03],
      [0.075, 0.01],
      [0.08, 0.02],
      [0.055, 0.04],
      [0.05, 0.03],
    ],
    16,
    0,
  )
}

/** A row of pockets that runs back from the place of its first chip. */
function tray(body: Body): void {
  const length = chips * pitch + 0.02
  const middle = (-(chips - 1) * pitch) / 2
  box(body, 'grey', [length, 0.1, 0.02], [middle, 0, 0], 0)
  for (let i = 0; i < chips; i++) box(body, 'gap', [0.042, 0.046, 0.002], [-i * pitch, 0, 0.0105], 0)
  for (const side of [-1, 1]) box(body, 'steel', [length, 0.02, 0.02], [middle, side * 0.06, 0], 0)
}

function chip(body: Body): void {
  box(body, 'brass', [0.046, 0.05, 0.004], [0, 0, 0.002], 0)
  box(body, 'plastic', [0.038, 0.04, 0.01], [0, 0, 0.007], 0)
}
