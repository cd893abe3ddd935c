import type { Body } from '../../../machines/kit/body.ts'
import { box, panel } from '../../../machines/kit/box.ts'
import { bodyInWhite, finishedCar, paintedBody } from '../../../machines/kit/cars.ts'
import { sectionLength } from './stations.ts'

/** Floor of a car over that of the hall: as high as robots beside the line expect its roof and its bonnet. */
const carFloor = 0.25
/** Of the wheels of a finished car, and where their axles are over its floor. */
const wheelRadius = 0.32
const axleHeight = 0.12
const slatHeight = 0.09

/** A car body in white on a skid, 4.5 m along x. */
export function carBody(body: Body): void {
  skid(body)
  body.at([0, 0, carFloor], [0, 0, 0], () => bodyInWhite(body))
}

/** A body with its doors on a skid, in primer or paint: the colour of the instance. */
export function paintedCarBody(body: Body): void {
  skid(body)
  body.at([0, 0, carFloor], [0, 0, 0], () => paintedBody(body, 'white'))
}

/** A finished car on its wheels in the colour of the instance. */
export function car(body: Body): void {
  body.at([0, 0, wheelRadius + slatHeight - axleHeight], [0, 0, 0], () => finishedCar(body, 'white'))
}

function skid(body: Body): void {
  for (const y of [-0.45, 0.45]) box(body, 'blue', [4.4, 0.1, 0.07], [0, y, 0.2], 0)
  for (const x of [-1.6, 1.6]) box(body, 'blue', [0.12, 1.1, 0.07], [x, 0, 0.2], 0)
}

/** A length of 3.2 m of the two rails with rollers on which skids move, along x from 0. */
export function track(body: Body): void {
  const middle = sectionLength / 2
  for (const y of [-0.45, 0.45]) {
    box(body, 'grey', [sectionLength, 0.18, 0.1], [middle, y, 0.05], 0)
    body.at([middle, y, 0.155], [0, 0, 0], () => panel(body, 'rollers', sectionLength, 0.12, [0, 0, 0], true))
  }
  if (!body.fine) return
  box(body, 'grey', [0.14, 0.72, 0.08], [0.8, 0, 0.05], 0)
  box(body, 'motor', [0.3, 0.14, 0.14], [0.8, 0.62, 0.09], 0)
}

/** A length of 3.2 m of the slats in the floor that carry cars and those who work at them, along x from 0. */
export function slats(body: Body): void {
  const middle = sectionLength / 2
  box(body, 'cast', [sectionLength, 2.6, slatHeight], [middle, 0, slatHeight / 2], 0)
  for (let x = 0.2; x < sectionLength; x += 0.4) box(body, 'gap', [0.03, 2.4, 0.004], [x, 0, slatHeight], 0)
  for (const y of [-1.3, 1.3])
    box(body, 'yellow', [sectionLength, 0.1, slatHeight + 0.02], [middle, y, slatHeight / 2 + 0.01], 0)
}
