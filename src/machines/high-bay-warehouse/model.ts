import type { Body } from '../kit/body.ts'
import { box, panel } from '../kit/box.ts'
import { motor, stackLight } from '../kit/fittings.ts'
import { ladder } from '../kit/frames.ts'
import { fence } from '../kit/guards.ts'
import { cabinet } from '../kit/housings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { toteBox } from '../kit/totes.ts'
import type { BuildModel } from '../model.ts'
import { bay, cells, firstLevel, home, level, rackFront, stationHeight, toteDepth, usual } from './layout.ts'

/**
 * The aisle is along x, the rack behind it. Rack with rails and stations; crane; carriage; fork; totes. The joints are
 * those of the usual rack: in a longer one everything stands nearer to its infeed end.
 */
const buildModel: BuildModel = ({ part, params }) => {
  const bays = Math.round(params['bays'] ?? usual.bays)
  const height = params['rackHeight'] ?? usual.height
  const shift = (usual.bays - bays) / 2
  const moved = (build: (body: Body) => void) =>
    part((body) => void body.at([shift, 0, 0], [0, 0, 0], () => build(body)))
  const tote = () => moved((body) => toteAt(body, 0))
  return {
    parts: [
      part((body) => aisle(body, bays, height)),
      moved((body) => mast(body, height)),
      moved(carriage),
      moved(fork),
      tote(),
      part(() => {}),
      tote(),
      part(() => {}),
      tote(),
      ...cells.map(tote),
    ],
  }
}
export default buildModel

function toteAt(body: Body, filling: number): void {
  toteBox(body, [0, 0, 0], filling)
}

function aisle(body: Body, bays: number, height: number): void {
  const levels = Math.floor((height - firstLevel - 0.2) / level) + 1
  const start = (-bays * bay) / 2
  const end = home + (usual.bays - bays) / 2
  rack(body, bays, levels, start, height)
  const length = bays * bay + 1.9
  box(body, 'steel', [length, 0.1, 0.05], [-0.5, 0, 0.025], 0)
  box(body, 'chrome', [length, 0.05, 0.04], [-0.5, 0, 0.07], 0)
  box(body, 'steel', [length, 0.1, 0.1], [-0.5, 0, height + 0.4], 0)
  for (const x of [start, 0, -start])
    box(body, 'rackPost', [0.08, rackFront + 0.05, 0.08], [x, rackFront / 2, height + 0.4], 0)
  for (const y of [-0.75, 0.85]) station(body, end, y)
  box(body, 'hazard', [bays * bay, 0.1, 0.008], [0, -0.85, 0.004], 0)
  body.at([-start + 0.1, -0.9, 0], [0, 0, Math.PI / 2], () => fence(body, 1.8, 1.8))
  body.at([-start + 0.5, 0.75, 0], [0, 0, Math.PI / 2], () => cabinet(body, [0.9, 0.4, 1.8], 1))
}

function rack(body: Body, bays: number, levels: number, start: number, height: number): void {
  const back = rackFront + toteDepth
  for (let i = 0; i <= bays; i++) {
    const x = start + i * bay
    for (const y of [rackFront, back]) box(body, 'rackPost', [0.07, 0.07, height + 0.1], [x, y, (height + 0.1) / 2], 0)
    if (body.fine) rod(body, 'rackPost', [x, rackFront, 0.3], [x, back, height - 0.2], 0.018, 4)
  }
  for (let row = 0; row < levels; row++) {
    const z = firstLevel + row * level
    for (const y of [rackFront, back]) box(body, 'rackBeam', [bays * bay, 0.05, 0.07], [0, y, z - 0.03], 0)
    const filled = Array.from({ length: 2 * bays }, (_, place) => place).filter((place) => isFilled(place, row))
    if (body.fine) for (const place of filled) storedTote(body, start + (place + 0.5) * (bay / 2), z)
    else for (const run of runsOf(filled)) rowOfTotes(body, run, start, z)
  }
}

/** A full store with gaps, always the same; cells that the crane works at are left to it. */
function isFilled(place: number, row: number): boolean {
  return (
    !cells.some((cell) => cell.place === place && cell.level === row) && (place * 7 + row * 13 + place * row) % 9 > 1
  )
}

function storedTote(body: Body, x: number, z: number): void {
  const y = rackFront + toteDepth / 2
  const kind = Math.round(x * 2 + z * 3) % 4
  box(body, kind === 0 ? 'grey' : 'tote', [0.42, 0.56, 0.27], [x, y, z + 0.185], 0)
  body.at([x, y, z + 0.322], [0, 0, 0], () => panel(body, kind === 2 ? 'carton' : 'dark', 0.38, 0.5, [0, 0, 0], true))
}

/** Numbers that follow each other, as first and last. */
function runsOf(places: readonly number[]): (readonly [number, number])[] {
  const firsts = places.filter((place, i) => place - 1 !== places[i - 1])
  const lasts = places.filter((place, i) => place + 1 !== places[i + 1])
  return firsts.map((first, i) => [first, lasts[i] ?? first])
}

/** From afar totes side by side are one block. */
function rowOfTotes(body: Body, [first, last]: readonly [number, number], start: number, z: number): void {
  const middle = start + ((first + last + 1) / 2) * (bay / 2)
  const length = (last - first + 1) * (bay / 2) - 0.08
  box(body, 'tote', [length, 0.56, 0.27], [middle, rackFront + toteDepth / 2, z + 0.185], 0)
}

/** Belt at the end of the aisle on which totes come and go. */
function station(body: Body, x: number, y: number): void {
  const height = stationHeight + 0.03
  box(body, 'rubber', [1.1, 0.5, 0.06], [x - 0.28, y, height - 0.03], 0)
  for (const side of [-1, 1]) {
    box(body, 'blue', [1.1, 0.04, 0.12], [x - 0.28, y + side * 0.27, height - 0.05], 0)
    for (const dx of [-0.7, 0.2])
      box(body, 'zinc', [0.06, 0.05, height - 0.1], [x + dx, y + side * 0.27, (height - 0.1) / 2], 0)
  }
}

/** Bottom carriage on its wheels, two masts, head, hoist and cabinet. */
function mast(body: Body, height: number): void {
  box(body, 'blue', [1.9, 0.24, 0.22], [0, 0, 0.24], 0.02)
  for (const x of [-0.78, 0.78]) {
    cylinder(body, 'steel', 0.15, 0.08, [x, 0, 0.17], 'y', 18)
    box(body, 'yellow', [0.1, 0.26, 0.14], [x * 1.22, 0, 0.26], 0)
  }
  for (const x of [-0.42, 0.42]) {
    box(body, 'yellow', [0.16, 0.14, height - 0.1], [x, 0, height / 2 + 0.28], 0.012)
    box(body, 'chrome', [0.03, 0.04, height - 0.3], [x - Math.sign(x) * 0.09, 0, height / 2 + 0.28], 0)
  }
  box(body, 'blue', [1.2, 0.2, 0.14], [0, 0, height + 0.28], 0.02)
  for (const x of [-0.4, 0.4]) cylinder(body, 'rubber', 0.05, 0.05, [x, 0.08, height + 0.38], 'z', 10)
  box(body, 'dark', [0.26, 0.24, 0.3], [-0.74, 0, 0.5], 0.02)
  body.at([-0.74, -0.12, 0.56], [Math.PI / 2, 0, 0], () => motor(body, 0.09, 0.28))
  box(body, 'white', [0.3, 0.22, 0.8], [0.74, 0, 0.75], 0.012)
  body.at([0.53, 0, 0.36], [0, 0, Math.PI / 2], () => ladder(body, height - 0.2, 0.24))
  stackLight(body, [0.74, 0, 1.15], 0.12)
}

function carriage(body: Body): void {
  box(body, 'orange', [0.66, 0.6, 0.06], [0, 0, -0.06], 0.012)
  for (const x of [-0.3, 0.3]) box(body, 'orange', [0.06, 0.12, 0.6], [x, 0, 0.2], 0.008)
  box(body, 'hazard', [0.66, 0.01, 0.06], [0, -0.306, -0.06], 0)
}

function fork(body: Body): void {
  for (const x of [-0.14, 0.14]) box(body, 'chrome', [0.1, 0.62, 0.03], [x, 0, 0.03], 0)
  box(body, 'steel', [0.4, 0.3, 0.03], [0, 0, 0], 0)
}
