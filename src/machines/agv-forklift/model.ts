import type { BuildModel } from '../model.ts'
import type { Body, Pair } from '../kit/body.ts'
import { box } from '../kit/box.ts'
import { loadedPallet } from '../kit/carriers.ts'
import { console, emergencyStop, lidar, scanner, stackLight, statusBar, wheel } from '../kit/fittings.ts'
import { cylinder, rod } from '../kit/lathe.ts'
import { sideProfile } from '../kit/prism.ts'
import { tube } from '../kit/tube.ts'

const forkHeight = 0.16
/** The study's origin lies behind the middle of the body. */
const shift = -0.36

const cowl: readonly Pair[] = [
  [-1.1, 0.4],
  [0.3, 0.4],
  [0.3, 1],
  [0.2, 1.12],
  [-0.55, 1.18],
  [-0.92, 1.08],
  [-1.1, 0.8],
]
const skirt: readonly Pair[] = [
  [-1.14, 0.06],
  [0.26, 0.06],
  [0.32, 0.16],
  [0.3, 0.38],
  [-1.13, 0.38],
  [-1.16, 0.3],
]

/** Counterbalanced pallet truck: cowl, duplex mast with chains, forks, navigation laser on a pole. */
const buildModel: BuildModel = ({ part }) => ({ parts: [part(truck)], load: part(load) })
export default buildModel

function truck(body: Body): void {
  body.at([shift, 0, 0], [0, 0, 0], () => {
    cowlAndSkirt(body)
    mast(body)
    forks(body)
    lidar(body, [-0.5, 0, 1.18], 2.16)
    body.at([-0.88, 0, 1.16], [0, 0, -Math.PI / 2], () =>
      body.at([0, 0, 0], [-0.8, 0, 0], () => console(body, 0.4, 0.46)),
    )
    stackLight(body, [-0.05, -0.34, 1.1], 0.3)
  })
}

function cowlAndSkirt(body: Body): void {
  sideProfile(body, 'white', cowl, 0.96, 0.06)
  sideProfile(body, 'dark', skirt, 0.99, 0.04)
  box(body, 'hazard', [0.02, 0.86, 0.14], [-1.16, 0, 0.27], 0)
  for (const side of [1, -1]) {
    box(body, 'blue', [1.1, 0.012, 0.07], [-0.42, side * 0.482, 0.9], 0)
    statusBar(body, [0.9, 0.03, 0.026], [-0.42, side * 0.482, 0.44])
    for (const x of [-0.04, -0.8]) box(body, 'gap', [0.014, 0.012, 0.56], [x, side * 0.479, 0.74], 0)
    box(body, 'louvre', [0.3, 0.012, 0.2], [-0.2, side * 0.482, 0.66], 0)
    emergencyStop(body, [-0.65, side * 0.482, 0.7], side)
    scanner(body, [-1.06, side * 0.42, 0.3])
    wheel(body, 0.2, 0.1, [0.12, side * 0.42, 0.2])
    box(body, 'headlight', [0.02, 0.14, 0.06], [-1.09, side * 0.3, 0.72], 0)
    rod(body, 'chrome', [0.25, side * 0.3, 0.85], [0.46, side * 0.36, 0.95], 0.025)
  }
}

function mast(body: Body): void {
  for (const side of [1, -1]) {
    box(body, 'mast', [0.14, 0.06, 2], [0.5, side * 0.36, 1.12], 0.008)
    box(body, 'steel', [0.09, 0.045, 2], [0.52, side * 0.28, 1.16], 0.008)
    cylinder(body, 'chrome', 0.03, 1.7, [0.42, side * 0.2, 1.15], 'z', 10)
    cylinder(body, 'dark', 0.045, 0.9, [0.42, side * 0.2, 0.65], 'z', 12)
    box(body, 'steel', [0.018, 0.03, 1.5], [0.58, side * 0.12, 1.2], 0)
    cylinder(body, 'steel', 0.06, 0.03, [0.54, side * 0.12, 2], 'y', 12)
    box(body, 'dark', [0.12, 0.1, 0.1], [0.4, side * 0.42, 1.75], 0.02)
    box(body, 'led', [0.01, 0.06, 0.04], [0.463, side * 0.42, 1.75], 0)
  }
  for (const z of [0.24, 1.2, 2.1]) box(body, 'mast', [0.08, 0.76, 0.1], [0.44, 0, z], 0.012)
  tube(
    body,
    'cable',
    [
      [0.3, 0.1, 1.05],
      [0.38, 0.1, 1.2],
      [0.42, 0.1, 1.5],
      [0.44, 0.1, 1.8],
    ],
    0.025,
    6,
    12,
  )
}

function forks(body: Body): void {
  const profile: readonly Pair[] = [
    [0.66, -0.04],
    [0.74, -0.05],
    [1.78, -0.03],
    [1.8, -0.01],
    [0.74, 0.01],
    [0.73, 0.58],
    [0.67, 0.58],
  ]
  for (const z of [0.1, 0.5]) box(body, 'mast', [0.06, 0.86, 0.1], [0.64, 0, forkHeight + z], 0.012)
  for (let i = 0; i < 6; i++) box(body, 'mast', [0.03, 0.035, 0.62], [0.64, -0.4 + i * 0.16, forkHeight + 0.86], 0)
  box(body, 'mast', [0.04, 0.86, 0.04], [0.64, 0, forkHeight + 1.17], 0.01)
  for (const side of [1, -1]) {
    const raised = profile.map(([x, z]): Pair => [x, z + forkHeight])
    sideProfile(body, 'dark', raised, 0.12, 0.008, side * 0.26)
    box(body, 'yellow', [0.2, 0.122, 0.012], [1.68, side * 0.26, forkHeight - 0.008], 0)
  }
}

function load(body: Body): void {
  body.at([shift + 1.26, 0, forkHeight + 0.01], [0, 0, 0], () => loadedPallet(body, 3))
}
