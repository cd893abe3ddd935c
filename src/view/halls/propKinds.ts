import type { Body } from '../../machines/kit/body.ts'
import { booth } from './shapes/booths.ts'
import { car, carBody, paintedCarBody, slats, track } from './shapes/cars.ts'
import { fence, gate, guard } from './shapes/fences.ts'
import { bench, cabinet, conveyor, tray } from './shapes/stations.ts'
import { pallet, panels, rack, totes } from './shapes/stores.ts'
import { batteryPack, boards, cartons, engine } from './shapes/work.ts'

interface PropShape {
  readonly build: (body: Body) => void
  /** Drawn in the lite tier as well. */
  readonly lite: boolean
  /** Length and width of its soft shadow, and how far along x the middle of it lies, metres. */
  readonly shade?: readonly [number, number, number]
}

/** Everything that furnishes a hall beside its machines: one draw call each, whatever the number. */
export const propShapes: Readonly<Record<PropKind, PropShape>> = {
  fence: { build: fence, lite: true },
  gate: { build: gate, lite: false },
  guard: { build: guard, lite: false },
  cabinet: { build: cabinet, lite: false, shade: [1.2, 0.5, 0] },
  bench: { build: bench, lite: false, shade: [1.8, 0.76, 0] },
  conveyor: { build: conveyor, lite: true, shade: [3, 0.9, 1.6] },
  tray: { build: tray, lite: false },
  rack: { build: rack, lite: true, shade: [2.8, 1.1, 1.4] },
  pallet: { build: pallet, lite: true, shade: [0.8, 1.2, 0] },
  totes: { build: totes, lite: true, shade: [0.62, 1.2, 0] },
  panels: { build: panels, lite: true, shade: [2.4, 1.4, 0] },
  booth: { build: booth, lite: true },
  track: { build: track, lite: true },
  slats: { build: slats, lite: true },
  carBody: { build: carBody, lite: true, shade: [4.2, 1.5, 0] },
  paintedBody: { build: paintedCarBody, lite: true, shade: [4.2, 1.5, 0] },
  car: { build: car, lite: true, shade: [4.2, 1.6, 0] },
  batteryPack: { build: batteryPack, lite: true, shade: [1.9, 1.2, 0] },
  engine: { build: engine, lite: true, shade: [0.9, 0.8, 0] },
  boards: { build: boards, lite: true },
  cartons: { build: cartons, lite: true },
}

export type PropKind =
  | 'fence'
  | 'gate'
  | 'guard'
  | 'cabinet'
  | 'bench'
  | 'conveyor'
  | 'tray'
  | 'rack'
  | 'pallet'
  | 'totes'
  | 'panels'
  | 'booth'
  | 'track'
  | 'slats'
  | 'carBody'
  | 'paintedBody'
  | 'car'
  | 'batteryPack'
  | 'engine'
  | 'boards'
  | 'cartons'
