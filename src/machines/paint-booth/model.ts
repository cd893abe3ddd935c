import type { Body, Pair } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { coat, skid } from '../kit/bodyCarriers.ts'
import { paintedBody } from '../kit/cars.ts'
import { stackLight } from '../kit/fittings.ts'
import { bellCup } from '../kit/grippers.ts'
import { cabinet, facingAhead, facingAstern, facingBack, facingFront } from '../kit/housings.ts'
import { cylinder, lathe } from '../kit/lathe.ts'
import type { BuildModel } from '../model.ts'
import { booth, deck, fans, skidHeight } from './layout.ts'

const { length, width, height } = booth

/** The body goes towards +x. Booth; skid with the primed body, its colour; sprayer gate, bells and mist; blowers. */
const buildModel: BuildModel = ({ part }) => ({
  parts: [
    part(shell),
    part(() => {}),
    part((body) => {
      skid(body)
      body.at([0, 0, skidHeight], [0, 0, 0], () => paintedBody(body, 'primer'))
    }),
    part((body) => void coat(body, 'red')),
    part(gate),
    part((body) => sideBell(body, 1)),
    part((body) => sideBell(body, -1)),
    part(() => {}),
    part((body) => mist(body, 1)),
    part(() => {}),
    part((body) => mist(body, -1)),
    ...fans.map(() => part(blades)),
  ],
})
export default buildModel

function shell(body: Body): void {
  box(body, 'grey', [length, width, 0.1], [0, 0, 0.05], 0.02)
  for (const y of [-1.25, 1.25])
    body.at([0, y, 0.106], [0, 0, 0], () => panel(body, 'mesh', length - 0.2, 1.4, [0, 0, 0], true))
  for (const y of [-0.42, 0.42]) {
    box(body, 'steel', [length + 0.4, 0.1, deck - 0.12], [0, y, 0.1 + (deck - 0.12) / 2], 0)
    box(body, 'rollers', [length + 0.4, 0.14, 0.02], [0, y, deck - 0.02], 0)
  }
  for (const side of [-1, 1]) wall(body, (side * width) / 2, side)
  plenum(body)
  for (const x of [-length / 2, length / 2]) {
    box(body, 'white', [0.12, width, 0.5], [x, 0, height - 0.15], 0.02)
    for (const side of [-1, 1])
      box(body, 'white', [0.12, 0.7, height - 0.1], [x, side * (width / 2 - 0.35), height / 2], 0.02)
    body.at([x * 1.02, -width / 2 + 0.36, 1.9], x < 0 ? facingAstern : facingAhead, () =>
      panel(body, 'warningSign', 0.3, 0.3, [0, 0, 0]),
    )
  }
  body.at([2.4, width / 2 + 0.4, 0], [0, 0, Math.PI], () => cabinet(body, [1.2, 0.45, 2]))
  stackLight(body, [-2.6, -width / 2 - 0.1, 3], 0.3)
  for (const side of [-1, 1]) box(body, 'chrome', [length - 0.6, 0.08, 0.08], [0, side * 1.95, 3.3], 0)
}

/** Window bays in a white frame with lamps behind their upper third. */
function wall(body: Body, y: number, side: number): void {
  const bays = 4
  const bay = (length - 0.12) / bays
  for (let i = 0; i <= bays; i++)
    box(body, 'white', [0.12, 0.1, height], [-length / 2 + 0.06 + i * bay, y, height / 2], 0.012)
  box(body, 'white', [length, 0.08, 0.7], [0, y, 0.42], 0.012)
  box(body, 'white', [length, 0.08, 0.5], [0, y, height - 0.25], 0.012)
  for (let i = 0; i < bays; i++) {
    const x = -length / 2 + 0.06 + (i + 0.5) * bay
    for (const turn of [facingFront, facingBack])
      body.at([x, y, 1.9], turn, () => panel(body, 'glass', bay - 0.12, 2.3, [0, 0, 0]))
    box(body, 'lamp', [bay - 0.3, 0.05, 0.16], [x, y - side * 0.1, height - 0.45], 0)
  }
}

/** Filter ceiling, supply duct and two blowers on it. */
function plenum(body: Body): void {
  box(body, 'white', [length, width, 0.3], [0, 0, height + 0.15], 0.03)
  box(body, 'grey', [length - 0.6, 1.8, 0.4], [0, 0, height + 0.5], 0.03)
  for (let i = 1; i < 6; i++)
    box(body, 'gap', [0.02, 1.82, 0.4], [(i / 6 - 0.5) * (length - 0.6), 0, height + 0.505], 0)
  const cowl: readonly Pair[] = [
    [0.62, 0],
    [0.5, 0.14],
    [0.5, 0.36],
    [0.56, 0.36],
    [0.56, 0.4],
    [0.46, 0.4],
    [0.46, 0.1],
    [0, 0.1],
  ]
  for (const x of fans) body.at([x, 0, height + 0.7], [0, 0, 0], () => lathe(body, 'brushed', cowl, 24, 0))
}

/** Frame that runs on rails along the walls. */
function gate(body: Body): void {
  for (const side of [-1, 1]) {
    box(body, 'white', [0.24, 0.16, 2.9], [0, side * 1.95, 1.85], 0.02)
    box(body, 'orange', [0.4, 0.24, 0.24], [0, side * 1.95, 3.3], 0.03)
  }
  box(body, 'white', [0.2, 3.9, 0.18], [0, 0, 2.95], 0.02)
  for (const y of [-0.5, 0.5]) body.at([0, y, 2.86], [Math.PI, 0, 0], () => bellCup(body))
}

/** A bell on its arm, blowing towards the body. */
function sideBell(body: Body, side: number): void {
  box(body, 'orange', [0.26, 0.22, 0.3], [0, side * 0.24, 0], 0.03)
  body.at([0, side * 0.12, 0], [(side * Math.PI) / 2, 0, 0], () => bellCup(body))
}

/** From the bell's edge on to the body. */
function mist(body: Body, side: number): void {
  body.at([0, 0, 0], [(side * Math.PI) / 2, 0, 0], () =>
    lathe(
      body,
      'mist',
      [
        [0.03, 0.1],
        [0.16, 0.2],
        [0.34, 0.42],
      ],
      14,
      0,
    ),
  )
}

function blades(body: Body): void {
  cylinder(body, 'dark', 0.1, 0.12, [0, 0, 0], 'z', 12)
  for (let i = 0; i < 6; i++)
    body.at([0, 0, 0.02], [0, 0, (i * Math.PI) / 3], () =>
      body.at([0.26, 0, 0], [0.6, 0, 0], () => box(body, 'blue', [0.36, 0.2, 0.012], [0, 0, 0], 0)),
    )
}
